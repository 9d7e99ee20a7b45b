"""The pages of a document to its blocks: each page's start, its lines and tables from top to bottom, then findings."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.page import Page, Rule, TurnedWord, Word
from models.findings import Finding
from models.layout.blocks import PageStart, Table, TextLine
from models.place import Box, Place
from models.reasons import Question
from tests.drawn_tables import print_words
from tests.printed_pages import BODY, HEADER, findings, print_page, print_row, read, tables, texts
from tests.words import SIZE, write

XS, YS = (50.0, 200.0, 400.0), (40.0, 60.0)


def test_words_go_to_the_cell_that_they_stand_in_and_the_rest_are_lines():
    words = [*write("Legalità", 50, 10, bold=True), *write("Obiettivo", 52, 42), *write("Peso", 202, 42), *write("piè", 50, 100)]
    start, heading, table, foot = read(print_page(words, XS, YS, number=3))
    assert isinstance(start, PageStart)
    assert (start.number, start.words, start.size) == (3, 4, SIZE)
    assert isinstance(heading, TextLine)
    assert (heading.text.value, heading.bold) == ("Legalità", True)
    assert isinstance(table, Table)
    assert [cell.text.value for cell in table.cells] == ["Obiettivo", "Peso"]
    assert isinstance(foot, TextLine)
    assert foot.text.value == "piè"


def test_all_places_and_sizes_are_in_points_whatever_the_size_of_the_letters():
    words = [word._replace(size=8.0) for word in [*write("Legalità", 50, 10), *write("Obiettivo", 52, 42), *write("Peso", 202, 42)]]
    start, heading, table = read(print_page(words, XS, YS))
    assert isinstance(start, PageStart)
    assert isinstance(heading, TextLine)
    assert isinstance(table, Table)
    assert (start.box, start.size) == (Box(0, 0, 600, 800), 8)
    assert (heading.place, heading.size) == (Place(page=1, box=Box(50, 10, 90, 20)), 8)
    assert (table.place, table.edges) == (Place(page=1, box=Box(50, 40, 400, 60)), XS)
    assert table.cells[0].paragraphs[0].origin == (Place(page=1, box=Box(52, 42, 97, 52)),)


def test_a_page_without_rules_is_lines_only():
    assert [type(block) for block in read(print_page(write("solo testo", 50, 10)))] == [PageStart, TextLine]


def test_an_empty_table_is_none():
    assert [type(block) for block in read(print_page(write("solo testo", 50, 10), XS, YS))] == [PageStart, TextLine]


def test_what_was_found_while_a_page_was_read_comes_right_after_its_start():
    lost = Finding(code="text-hidden", raw="Quorum", origin=(Place(page=1),))
    blocks = read(print_page(write("Verde", 50, 10), findings=(lost,)))
    assert [type(block) for block in blocks] == [PageStart, Finding, TextLine]
    assert blocks[1] == lost


@given(st.lists(st.tuples(st.integers(0, 560), st.integers(0, 78)), max_size=14))
def test_every_word_is_in_exactly_one_block(places: list[tuple[int, int]]):
    """Whatever stands where: in a cell, on a rule, outside."""
    printed = print_words(*((f"parola{i}", x, y * 5) for i, (x, y) in enumerate(places)))
    words = [word._replace(letters=()) for word in printed]
    blocks = read(print_page(words, (50, 200, 400), (40, 60, 140, 240)))
    said = Counter(word for block in blocks if isinstance(block, TextLine) for word in block.text.value.split(" "))
    said.update(word for block in blocks if isinstance(block, Table) for c in block.cells for word in c.text.value.split(" ") if word)
    assert said == Counter(word.text for word in words)


def test_a_line_that_two_cells_may_be_printed_over_is_named_by_a_finding():
    words = [*write("Uno due", 52, 42), *write("Tre quattro", 52, 48), *write("Cinque", 52, 62), *write("Sei", 70, 63)]
    assert findings(print_page(words, XS, (40, 80))) == [("text-overlaps", "Tre quattro"), ("text-overlaps", "Cinque Sei")]


def test_a_line_at_the_head_of_a_page_goes_on_in_the_column_of_the_table_before():
    first = print_page([*write("Obiettivo", 52, 700), *write("Eventi per gli", 202, 700)], XS, (690, 740))
    second = print_page([*write("operatori", 202, 50), *write("Ambiente", 50, 90, bold=True)], number=2)
    carried = tables(first, second)[1]
    assert texts(carried) == [(0, 1, "operatori")]
    assert all(cell.edge.open_above for cell in carried.cells)


def test_a_row_that_begins_under_the_last_rule_of_a_page_is_a_row():
    words = [*print_words(("Obiettivo", 52, 700), ("Peso", 202, 700), bold=True), *print_words(("Area V", 52, 745), ("14", 202, 745))]
    _, hanging = tables(print_page(words, XS, (690, 740)))
    assert texts(hanging) == [(0, 0, "Area V"), (0, 1, "14")]
    assert all(cell.edge.open_below and not cell.edge.open_above for cell in hanging.cells)


def test_tables_with_and_without_rules_stand_in_the_order_of_the_page():
    below = [*write("Uffici", 52, 302), *write("Posti", 202, 302)]
    page = print_page([*BODY, *below], XS, (300, 320))
    assert [table.columns for table in tables(page)] == [5, 2]


def aside(**more: object) -> Page:
    """A table of two cells, the first of them blank."""
    return print_page([Word("Posti", 110, 30, 135, 40, 10, False)], (0, 100, 200), (20, 120), **more)


def test_text_on_its_side_in_a_blank_cell_is_its_content():
    words = (
        TurnedWord(Word("Comune", 0, 10, 30, 20, 10, False), Box(10, 80, 20, 110), 90),
        TurnedWord(Word("digitale", 35, 10, 75, 20, 10, False), Box(10, 40, 20, 75), 90),
    )
    (table,) = tables(aside(turned=words))
    assert [cell.text.value for cell in table.cells] == ["Comune digitale", "Posti"]


def test_a_signature_in_the_margin_and_a_stamp_are_left_aside_with_a_finding():
    margin = (TurnedWord(Word("Firmato", 0, 0, 35, 10, 10, False), Box(280, 100, 290, 135), 90),)
    stamp = (Word("COPIA", 20, 50, 80, 70, 30, True),)
    assert findings(aside(turned=margin, aside=stamp)) == [("text-aside", "Firmato COPIA")]


def test_the_reason_for_rows_that_no_rule_draws_is_kept_with_their_table():
    (table,) = tables(print_page(BODY))
    (reason,) = table.reasons
    assert (reason.question, reason.answer) == (Question.ROWS, "3")
    assert reason.origin == (table.place,)


def test_rows_that_win_by_little_are_a_finding():
    """Two indicators without space between them, of which one begins beside a year marker."""
    words = [
        *print_row(100, *HEADER, bold=True),
        *print_row(120, "Titolo", "Primo|Secondo|Terzo indicatore", "2024: tra il 1° e il|30 marzo|2024: 2", "", ""),
    ]
    assert [code for code, _ in findings(print_page(words))] == ["rows-uncertain"]


def find_doubt() -> tuple[str, Box]:
    """What is said of a table in which a cell, whose line begins at 180, may belong to either of two rows: its text and place."""
    rows = [print_row(y, "Titolo" if y > 160 else "", "Primo", "2024: 1", "Area I" if y != 160 else "", "8") for y in range(120, 400, 40)]
    words = [*print_row(100, *HEADER, bold=True), *(word for row in rows for word in row), *print_row(180, "", "", "", "Area II", "")]
    (found,) = [block for block in read(print_page(words)) if isinstance(block, Finding) and block.code == "row-uncertain"]
    (place,) = found.origin
    assert place.box is not None
    return found.raw, place.box


def test_a_cell_that_may_belong_to_either_of_two_rows_is_a_finding_where_it_stands():
    raw, box = find_doubt()
    assert raw == "Area II"
    assert box.top < 180 < box.bottom


def test_a_row_in_doubt_is_shown_with_one_letter_above_and_below_where_it_may_begin():
    _, box = find_doubt()
    assert (box.top, box.bottom) == (pytest.approx(180 - SIZE), pytest.approx(180 + SIZE))


MIDDLES = [
    *print_row(100, *HEADER, bold=True),
    *print_row(120, "", "Primo", "2024: 1", "", ""),
    *print_row(135, "", "", "", "", "5"),
    *print_row(150, "Titolo", "Secondo", "2024: 2", "Area I", ""),
    *print_row(180, "", "Terzo", "2024: 3", "", "8"),
    *print_row(216, "Altro", "Quarto|e|ultimo", "", "", ""),
    *print_row(228, "testo", "", "2024: 4", "Area II", "9"),
]


def test_rows_that_are_told_by_the_middles_of_their_cells_are_a_finding_of_the_first_page_with_one():
    pages = [print_page(write("Premessa", 50, 10)), print_page(MIDDLES, number=2), print_page(MIDDLES, number=3)]
    assert [code for code, _ in findings(*pages)] == ["rows-by-level"]


@pytest.mark.parametrize("y", [115, 195])
def test_rows_that_begin_side_by_side_are_no_finding(y: float):
    assert findings(print_page(BODY)._replace(horizontal=(Rule(y, 50, 560),))) == []
