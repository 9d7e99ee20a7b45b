"""A page's words and rules to its lines and tables."""

import pytest

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from extract.words.vocabulary import Vocabulary
from models.findings import Finding
from models.layout import Block, PageStart, Table, TextLine
from models.place import Box
from models.text import Joint, JointKind, Text
from tests.words import LETTER, SIZE, write

STEP = 12.0


def page(words: list[Word], xs: list[float] = [], ys: list[float] = []) -> Page:  # noqa: B006
    horizontal = tuple(Rule(y, xs[0], xs[-1]) for y in ys)
    vertical = tuple(Rule(x, ys[0], ys[-1]) for x in xs)
    return Page(3, Box(0, 0, 600, 800), tuple(words), horizontal, vertical)


def find_blocks_of(page: Page) -> list[Block]:
    return list(find_blocks([page], load_profile()))


def only_table(page: Page) -> Table:
    (table,) = (block for block in find_blocks_of(page) if isinstance(block, Table))
    return table


def paragraphs(lines: list[tuple[str, float]], width: float) -> list[str]:
    """The paragraphs of a cell whose lines stand at these heights."""
    words = [word for text, top in lines for word in write(text, 52, top)]
    table = only_table(page(words, [50, 50 + width, 400], [0, 400]))
    return [Vocabulary().settle(p.text) for p in table.cells[0].paragraphs]


def test_words_go_to_the_cell_that_they_stand_in_and_the_rest_are_lines():
    words = [*write("Legalità", 50, 10, bold=True), *write("Obiettivo", 52, 42), *write("Peso", 202, 42), *write("piè", 50, 100)]
    start, heading, table, foot = find_blocks_of(page(words, [50, 200, 400], [40, 60]))
    assert isinstance(start, PageStart)
    assert (start.number, start.words, start.size) == (3, 4, SIZE)
    assert isinstance(heading, TextLine)
    assert (heading.text.value, heading.bold) == ("Legalità", True)
    assert isinstance(table, Table)
    assert [cell.text.value for cell in table.cells] == ["Obiettivo", "Peso"]
    assert table.cells[0].paragraphs[0].origin[0].box == (52, 42, 97, 52)
    assert isinstance(foot, TextLine)
    assert foot.text.value == "piè"


def test_a_word_that_runs_over_a_rule_between_two_letters_is_two_words():
    """A reader joins words of two cells when the gap between them is small."""
    word = Word("IV10", 40, 42, 61, 52, SIZE, False, ((40, 45), (45, 49.5), (51, 56), (56, 61)))
    table = only_table(page([word], [0, 50, 100], [40, 60]))
    assert [cell.text.value for cell in table.cells] == ["IV", "10"]


def test_a_word_too_wide_for_its_cell_stays_whole():
    table = only_table(page(write("Responsabile", 30, 42), [0, 50, 100], [40, 60]))
    assert "Responsabile" in [cell.text.value for cell in table.cells]


def test_lines_that_are_printed_over_each_other_are_a_finding():
    words = [*write("Uno due", 52, 42), *write("Tre quattro", 52, 48), *write("Cinque", 52, 62), *write("Sei", 70, 63)]
    found = [block for block in find_blocks_of(page(words, [50, 200, 400], [40, 80])) if isinstance(block, Finding)]
    assert [(finding.code, finding.raw) for finding in found] == [("text-overlaps", "Tre quattro"), ("text-overlaps", "Cinque Sei")]


FULL = "uno due tre quattro"  # as wide as the column that the tests use


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([(FULL, 10), ("cinque", 22)], [f"{FULL} cinque"]),
        ([(FULL, 10), ("cinque", 22), (FULL, 34), ("sei", 46), (FULL, 58), ("sette", 70), (FULL, 90)], None),
        ([("uno due", 10), ("tre", 22)], ["uno due", "tre"]),
        ([(f"{FULL[:-7]}cose:", 10), ("- alfa", 22), ("- beta", 34)], ["uno due tre cose:", "- alfa", "- beta"]),
        ([(FULL, 10), ("– ufficio", 22)], [f"{FULL} – ufficio"]),
    ],
    ids=["wrapped", "space", "short-line", "list", "wrapped-dash"],
)
def test_paragraphs_of_a_cell(lines, expected):
    found = paragraphs(lines, width=99)
    if expected is None:
        assert found[-1] == FULL
        assert len(found) > 1
    else:
        assert found == expected


def test_a_word_broken_without_hyphen_is_whole_again():
    """A single word fills its line, and with the next line's first word it would not fit."""
    assert paragraphs([("Digitalizza", 10), ("zione", 22)], width=59) == ["Digitalizzazione"]
    assert paragraphs([("31/12/2", 10), ("025", 22)], width=39) == ["31/12/2025"]


def test_two_words_that_each_stand_on_a_line_stay_two():
    assert paragraphs([("Polizia", 10), ("locale", 22)], width=59)[0] != "Polizialocale"


def test_a_raised_sign_belongs_to_its_number():
    sign = Word("°", 57, 41, 60, 46, 5, False, ((57, 60),))
    table = only_table(page([*write("1", 52, 42), sign, *write("ottobre", 65, 42)], [50, 200, 400], [40, 60]))
    assert table.cells[0].text.value == "1° ottobre"


def test_the_edge_of_a_cell_says_how_much_room_its_text_left():
    words = [*write(FULL, 52, 10), *write("altro", 202, 10)]
    table = only_table(page(words, [50, 149, 300], [8, 60]))
    edge = table.cells[0].edge
    assert edge.first_width == 3 * LETTER / SIZE  # in letters
    assert edge.lines_left is not None
    assert edge.lines_left > 3
    assert (edge.open_above, edge.open_below) == (False, False)


def test_a_page_without_rules_is_lines_only():
    assert [type(block) for block in find_blocks_of(page(write("solo testo", 50, 10)))] == [PageStart, TextLine]


def tables_of(first: Page, second: Page) -> list[Table]:
    return [block for block in find_blocks([first, second], load_profile()) if isinstance(block, Table)]


def test_a_line_at_the_head_of_a_page_goes_on_in_the_column_of_the_table_before():
    first = page([*write("Obiettivo", 52, 700), *write("Eventi per gli", 202, 700)], [50, 200, 400], [690, 740])
    carried = tables_of(first, page([*write("operatori", 202, 50), *write("Ambiente", 50, 90, bold=True)]))[1]
    assert [cell.text.value for cell in carried.cells] == ["", "operatori"]
    assert all(cell.edge.open_above for cell in carried.cells)


@pytest.mark.parametrize("under", ["una nota sotto la tabella", ""])
def test_no_line_goes_on_where_another_stands_between_or_where_it_crosses_columns(under: str):
    first = page([*write("Obiettivo", 52, 200), *write("Eventi", 202, 200), *write(under or "Fine", 50, 300)], [50, 200, 400], [190, 240])
    wide = write("operatori di ogni settore e di ogni luogo", 60, 50)
    assert len(tables_of(first, page(write("operatori", 202, 50) if under else wide))) == 1


def test_a_row_that_begins_under_the_last_rule_of_a_page_is_a_row():
    words = [
        *write("Obiettivo", 52, 700, bold=True),
        *write("Peso", 202, 700, bold=True),
        *write("Area V", 52, 745),
        *write("14", 202, 745),
    ]
    _, hanging = (block for block in find_blocks_of(page(words, [50, 200, 400], [690, 740])) if isinstance(block, Table))
    assert [cell.text.value for cell in hanging.cells] == ["Area V", "14"]
    assert all(cell.edge.open_below and not cell.edge.open_above for cell in hanging.cells)


HEADINGS = [("Obiettivo", 52), ("Indicatore", 152), ("Valore atteso", 252), ("Peso", 352)]


def test_rows_that_no_rule_parts_are_told_by_their_text_though_their_columns_are_ruled():
    texts = [("Strade", "Buche chiuse", "2024: n. 99", "5"), ("Verde", "Alberi nuovi", "2024: n. 3", "8")]
    words = [word for text, x in HEADINGS for word in write(text, x, 45, bold=True)]
    words += [w for i, row in enumerate(texts) for (_, x), text in zip(HEADINGS, row, strict=True) for w in write(text, x, 70 + 80 * i)]
    words += [word for i in range(5) for word in write("e oltre", 152, 82 + 12 * i)]
    xs = [50, 150, 250, 350, 400]
    table = only_table(page(words, xs, [40, 60, 400]))
    assert [cell.text.value for cell in table.cells if cell.column == 0 and cell.text] == ["Obiettivo", "Strade", "Verde"]
    # a page with a single row has the same columns
    single = page([word for text, x in HEADINGS for word in write(text, x, 45, bold=True)] + write("Scuole", 52, 70), xs, [40, 60, 90])
    last = [b for b in find_blocks([page(words, xs, [40, 60, 400]), single], load_profile()) if isinstance(b, Table)][-1]
    assert last.edges == pytest.approx(table.edges, abs=0.1)


def test_letters_of_two_texts_printed_over_each_other_are_named():
    mixed = write("sDeorpvoiz", 52, 70)[0]
    letters = tuple((52 + 2.5 * (i // 2) * 2 + (i % 2) * 0.5, 57 + 2.5 * (i // 2) * 2 + (i % 2) * 0.5) for i in range(len(mixed.text)))
    words = [*write("Obiettivo", 52, 45), *write("Peso", 202, 45), mixed._replace(letters=letters)]
    found = [block for block in find_blocks_of(page(words, [50, 200, 400], [40, 60, 90])) if isinstance(block, Finding)]
    assert [(finding.code, finding.raw) for finding in found] == [("text-overlaps", "sDeorpvoiz")]


def test_an_item_of_a_list_may_begin_a_paragraph_though_no_space_sets_it_apart():
    words = [*write("- Etichette dei beni mobili del comune", 52, 2), *write("- Regolamento", 52, 14), *write("Peso", 252, 2)]
    table = only_table(page(words, [50, 250, 400], [0, 60]))
    text = "- Etichette dei beni mobili del comune - Regolamento"
    assert [p.text for p in table.cells[0].paragraphs] == [Text(text, (Joint(text.index("- Reg"), JointKind.AFTER_STOP),))]
