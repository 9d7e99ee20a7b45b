"""The indicators and targets of a table shared out over rows; lengths in letters."""

from math import inf

import pytest

from extract.layout.grids.rows.pacing import PacedRow, find_near, share_rows
from extract.layout.grids.rows.pieces import ColumnPiece, Sign
from extract.layout.grids.rows.prices import BLANK, CUT, FURTHER, UNLIKE, Spaces, Way
from extract.words.verdict import SURE

FIELDS = ("objective", "indicator", "target", "weight")
TOPS = Way(0.0)
SPACES = Spaces(0.34, 1.0)
Column = list[ColumnPiece]


def lines(*tops: float, sign: Sign = Sign.SPACE) -> Column:
    """Pieces of one line each."""
    return [ColumnPiece(top, top + 1, sign) for top in tops]


def share(indicators: Column, targets: Column, weights: Column | None = None, way: Way = TOPS) -> tuple[float, list[PacedRow]]:
    return share_rows([lines(0), indicators, targets, weights or lines(0)], FIELDS, way, SPACES)


def test_indicators_and_targets_that_begin_side_by_side_are_rows():
    assert share(lines(0, 3), lines(0, 3)) == (0, [PacedRow(0, 1, inf), PacedRow(3, 4, 2)])


def test_the_space_above_a_row_is_free_of_both_its_columns():
    _, rows = share([ColumnPiece(0, 2), *lines(3)], lines(0, 3))
    assert [row.space for row in rows] == [inf, 1]


def test_a_second_paragraph_of_an_indicator_is_of_the_same_row_when_no_target_begins_beside_it():
    price, rows = share(lines(0, 2), [ColumnPiece(0, 3)])
    assert (price, rows) == (FURTHER[Sign.SPACE], [PacedRow(0, 3, inf)])


def test_a_row_without_a_target_costs_what_a_blank_cell_does():
    """Inside the table; at its head and foot a page break may have taken the target."""
    price, rows = share(lines(0, 3, 6), lines(0, 6))
    assert (price, len(rows)) == (min(BLANK, UNLIKE + FURTHER[Sign.SPACE]), 2)
    price, rows = share(lines(0, 3), lines(0))
    assert (price, len(rows)) == (CUT, 2)


def test_a_row_that_goes_on_across_a_wide_space_costs_it_once():
    assert share(lines(0, 3), [ColumnPiece(0, 4)])[0] == FURTHER[Sign.SPACE]
    price, rows = share(lines(0, 3), [ColumnPiece(0, 1), ColumnPiece(3.6, 4.6)], way=Way(0.0))
    assert len(rows) == 2
    assert price == pytest.approx(2 * 0.6)


def test_cells_that_are_level_by_their_middles_are_rows_of_such_a_table():
    indicators, targets = [ColumnPiece(0, 3), ColumnPiece(4, 5)], [ColumnPiece(1, 2), ColumnPiece(4, 5)]
    assert share(indicators, targets, way=Way(0.5)) == (0, [PacedRow(0, 3, inf), PacedRow(4, 5, 1)])
    assert share(indicators, targets)[0] > 0


@pytest.mark.parametrize(
    ("weight", "rows"),
    [
        pytest.param(3, [(0, 1, False), (3, 3, True)], id="far below"),
        pytest.param(1.5, [(0, 1, False)], id="with less space than parts two rows"),
    ],
)
def test_a_weight_below_all_else_begins_a_row_that_the_next_page_goes_on_with(weight: float, rows: list[tuple[float, float, bool]]):
    _, found = share(lines(0), lines(0), lines(0, weight))
    assert [(row.top, row.bottom, row.is_rest) for row in found] == rows


@pytest.mark.parametrize(
    ("fields", "indicators"),
    [
        pytest.param(("objective", "indicator", None, "weight"), lines(0, 3), id="no column of targets"),
        pytest.param(FIELDS, [], id="neither indicators nor targets"),
    ],
)
def test_a_table_without_indicators_and_targets_has_no_rows(fields: tuple[str | None, ...], indicators: Column):
    assert share_rows([lines(0), indicators, [], lines(0, 3)], fields, TOPS, SPACES) == (0, [])


def near(indicators: Column, targets: Column) -> list[tuple[float, int]]:
    """Where rows may begin that would cost little more, and how many rows there are then."""
    found = find_near([lines(0), indicators, targets, lines(0)], FIELDS, TOPS, SPACES, SURE)
    return [(each.y, len(each.rows)) for each in found]


def test_a_target_without_an_indicator_that_is_no_row_by_little_is_near_one():
    """The page break may have taken the indicator."""
    assert near(lines(0), lines(0, 1.7)) == [(1.7, 1)]
    assert near(lines(0, 5), lines(0, 2.2, 5)) == []


def test_a_row_that_is_plain_is_in_no_doubt():
    """Whether it is a row or a second pair in the cells of the row above, its records are the same."""
    assert near(lines(0, 1.4), lines(0, 1.4)) == []


def test_a_table_without_indicators_and_targets_has_no_rows_in_doubt():
    assert list(find_near([lines(0)], ("objective",), TOPS, SPACES, SURE)) == []
