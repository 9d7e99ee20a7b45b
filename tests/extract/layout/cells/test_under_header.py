"""Cells that run from a header into the rows below it."""

import pytest

from extract.layout.cells.under_header import HEADER_ENDS, find_header_end, find_shared_header, find_under_header
from extract.layout.grids.grid import Grid
from extract.layout.page import Word
from tests.drawn_tables import draw, fill, print_words, tell

XS, YS = (0.0, 100.0, 200.0, 300.0), (0.0, 20.0, 50.0, 80.0)
HEADER = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), ("Peso", 204, 4), bold=True)
BODY = print_words(("Uno due", 4, 24), ("Tre", 104, 24), ("Quattro", 104, 54), ("5", 204, 24))
# no rule stands in the last column below the header
OPEN = draw(XS, YS, no_rule_above=[(1, 2), (2, 2), (2, 0)])


def header_end(grid: Grid, words: list[Word]) -> int:
    return find_header_end(fill(grid, words), grid.ys)


def test_a_header_ends_where_bold_cells_end_above_cells_that_are_not():
    assert header_end(draw(XS, YS), HEADER + BODY) == 1
    assert header_end(OPEN, HEADER + BODY) == 1


def test_a_header_of_two_rows_ends_under_the_second():
    years = print_words(("2025", 104, 24), ("2026", 204, 24), bold=True)
    assert header_end(draw(XS, YS), HEADER + years + print_words(("12", 104, 54), ("15", 204, 54))) == 2


def test_a_table_whose_first_row_is_not_bold_has_no_header():
    first = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), ("Peso", 204, 4))
    assert header_end(draw(XS, YS), first + BODY) == 0


def test_a_table_that_is_bold_throughout_shows_no_end_of_a_header():
    bold = print_words(("Uno due", 4, 24), ("Tre", 104, 24), ("Quattro", 104, 54), bold=True)
    assert header_end(draw(XS, YS), HEADER + bold) == 0


def test_a_single_bold_cell_beside_longer_ones_is_no_header():
    grid = draw(XS, YS, no_rule_above=[(1, 1), (1, 2)])
    assert header_end(grid, print_words(("Obiettivi", 4, 4), bold=True) + BODY) == 0


def test_a_cell_that_runs_from_the_header_into_the_rows_is_cut_above_its_first_line_that_is_not_bold():
    found = find_under_header(fill(OPEN, HEADER + BODY), YS, body=1)
    assert tell(found) == [(2, 1, 1, [HEADER_ENDS.reason])]


def test_a_cell_with_plain_text_beside_the_header_is_not_cut_under_it():
    words = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), bold=True) + print_words(("Peso", 204, 4)) + BODY
    assert list(find_under_header(fill(OPEN, words), YS, body=1)) == []


FIELDS = ("objective", "indicator", "weight")
SHARED = draw(XS, (0.0, 50.0, 80.0))
REST = print_words(("Relazione", 104, 24), ("5", 204, 22))


@pytest.mark.parametrize(
    ("words", "y"),
    [
        pytest.param(HEADER + REST, 18, id="between the headings and the first line of the row"),
        pytest.param(HEADER, None, id="nothing but headings"),
        pytest.param(print_words(("Verde", 4, 4), ("Aree", 104, 4), ("5", 204, 4)) + REST, None, id="no headings"),
        pytest.param(HEADER[:2] + REST, None, id="a column without a heading"),
        pytest.param(HEADER + REST + print_words(("Verde", 4, 12)), None, id="a row that begins above the end of a heading"),
    ],
)
def test_the_first_row_may_share_the_cells_of_the_header(words: list[Word], y: float | None):
    assert find_shared_header(fill(SHARED, words), FIELDS) == y


def test_bold_lines_of_a_table_of_another_kind_are_no_header():
    assert find_shared_header(fill(SHARED, HEADER + REST), ()) is None


def test_a_title_over_all_columns_is_no_header_that_shares_its_cells():
    grid = draw(XS, (0.0, 50.0, 80.0), no_rule_left_of=[(0, 1), (0, 2)])
    words = print_words(("Settore Ambiente", 4, 4), bold=True) + print_words(("Dirigente", 4, 24))
    assert find_shared_header(fill(grid, words), FIELDS) is None
