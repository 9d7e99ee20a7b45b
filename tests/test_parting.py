"""Cells between which a rule is missing, cut where their text shows it."""

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from models.findings import Finding
from models.layout.blocks import Block, Table
from models.place import Box
from tests.test_pages import write

XS = (0.0, 100.0, 200.0, 300.0)
# the rows end at these heights; the last column has no rule but at its head and foot
YS = (0.0, 60.0, 120.0, 180.0)


def blocks(words: list[Word], horizontal: list[Rule], vertical: list[Rule]) -> list[Block]:
    page = Page(1, Box(0, 0, 600, 800), tuple(words), tuple(horizontal), tuple(vertical))
    return list(find_blocks([page], load_profile()))


def cells(found: list[Block], column: int) -> list[tuple[int, int, str]]:
    """First row, number of rows and text of the cells of a column."""
    (table,) = (block for block in found if isinstance(block, Table))
    return [(cell.row, cell.row_span, cell.text.value) for cell in table.cells if cell.column == column]


def codes(found: list[Block]) -> list[str]:
    return [block.code for block in found if isinstance(block, Finding)]


def rows(last: list[tuple[str, float]], shift: float = 0.0) -> list[Block]:
    """A table of three rows whose last column holds these lines, and no rule between the rows."""
    words = [word for x in (4.0, 104.0) for y in YS[:3] for word in write("Uno due", x, y + 4 + shift)]
    words += [word for text, y in last for word in write(text, 204, y)]
    horizontal = [Rule(y, 0, 300 if y in (YS[0], YS[-1]) else 200) for y in YS]
    return blocks(words, horizontal, [Rule(x, 0, 180) for x in XS])


def test_a_column_whose_rules_are_missing_is_cut_where_its_text_begins_level_with_the_rows():
    found = rows([("10", 4), ("5", 64), ("3", 124)])
    assert cells(found, 2) == [(0, 1, "10"), (1, 1, "5"), (2, 1, "3")]
    assert not codes(found)


def test_a_part_that_holds_nothing_is_a_blank_cell():
    assert cells(rows([("5", 64)]), 2) == [(0, 1, ""), (1, 2, "5")]


def test_a_merged_cell_stays_whole():
    assert cells(rows([("Area tre", 4), ("e Area due", 16)]), 2) == [(0, 3, "Area tre e Area due")]


def test_text_in_the_middle_of_a_merged_cell_stays_whole():
    assert cells(rows([("Area tre", 85)], shift=21), 2) == [(0, 3, "Area tre")]


def test_where_all_text_stands_in_the_middle_of_its_cell_each_part_does_too():
    found = rows([("Area tre", 19), ("Ufficio", 31), ("5", 85), ("7", 145)], shift=21)
    assert cells(found, 2) == [(0, 1, "Area tre Ufficio"), (1, 1, "5"), (2, 1, "7")]


def test_text_that_stands_apart_but_not_level_with_a_row_is_a_finding():
    found = rows([("10", 4), ("5", 84)])
    assert cells(found, 2) == [(0, 3, "10 5")]
    assert codes(found) == ["border-missing"]


def test_cells_that_fill_their_rows_are_cut_when_all_that_pass_begin_anew():
    """The space between two such cells is no wider than between paragraphs; one alone may be a paragraph, two are none."""
    words = [word for y in (4, 34, 64) for word in write("Uno due", 4, y)]
    words += [word for x in (104, 204) for i, y in enumerate((4, 18, 34, 64, 78)) for word in write(f"Voce {i}", x, y)]
    horizontal = [Rule(0, 0, 300), Rule(30, 0, 100), Rule(60, 0, 300), Rule(90, 0, 300)]
    found = blocks(words, horizontal, [Rule(x, 0, 90) for x in XS])
    assert [cell[:2] for cell in cells(found, 1)] == [(0, 1), (1, 1), (2, 1)]


def test_a_header_that_runs_into_the_rows_below_it_is_cut_under_the_header():
    words = [word for x, text in ((4, "Obiettivi"), (104, "Indicatori"), (204, "Peso")) for word in write(text, x, 4, bold=True)]
    words += [*write("Uno due", 4, 24), *write("Tre", 104, 24), *write("Quattro", 104, 54)]
    horizontal = [Rule(0, 0, 300), Rule(20, 0, 200), Rule(50, 100, 200), Rule(80, 0, 300)]
    found = blocks(words, horizontal, [Rule(x, 0, 80) for x in XS])
    assert cells(found, 2) == [(0, 1, "Peso"), (1, 2, "")]


def test_cells_side_by_side_are_cut_at_a_border_that_other_rows_draw():
    words = [word for y in YS[:3] for x in (4, 104, 204) for word in write("Uno due", x, y + 4)]
    found = blocks(words, [Rule(y, 0, 300) for y in YS], [Rule(0, 0, 180), Rule(100, 0, 180), Rule(200, 60, 180), Rule(300, 0, 180)])
    assert [text for _, _, text in cells(found, 2)] == ["Uno due"] * 3


def test_words_that_run_over_a_border_of_other_rows_stay_in_one_cell():
    words = [word for y in YS[1:3] for x in (4, 104, 204) for word in write("Uno due", x, y + 4)]
    words += write("Uno due tre quattro cinque sei sette otto", 4, 4)
    found = blocks(words, [Rule(y, 0, 300) for y in YS], [Rule(0, 0, 180), Rule(100, 60, 180), Rule(200, 60, 180), Rule(300, 0, 180)])
    assert cells(found, 0)[0] == (0, 1, "Uno due tre quattro cinque sei sette otto")
