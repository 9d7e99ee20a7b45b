"""The pieces of the other columns shared out over the rows; lengths in letters."""

from math import inf

import pytest

from extract.layout.grids.rows.cells import Begins, find_near_cells, share_cells
from extract.layout.grids.rows.pacing import PacedRow
from extract.layout.grids.rows.pieces import ColumnPiece, Sign
from extract.layout.grids.rows.prices import BLANK, CARRIED, FAR_OFF, FURTHER, Spaces, Way
from extract.words.verdict import SURE

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
TOPS = Way(0.0)
SPACES = Spaces(0.34, 1.0)
# Three rows of an indicator and a target of one line each.
ROWS = [PacedRow(0, 1, inf), PacedRow(3, 4, 2), PacedRow(6, 7, 2)]
Column = list[ColumnPiece]


def lines(*tops: float, sign: Sign = Sign.SPACE) -> Column:
    return [ColumnPiece(top, top + 1, sign) for top in tops]


def share(objectives: Column, responsibles: Column, weights: Column, way: Way = TOPS) -> tuple[float, list[Begins]]:
    return share_cells([objectives, lines(0, 3, 6), lines(0, 3, 6), responsibles, weights], FIELDS, ROWS, way, SPACES)


def test_cells_that_are_level_with_a_row_begin_in_it():
    assert share(lines(0, 6), lines(0, 6), lines(0, 3, 6)) == (0, [{2: 1}, {}, {}, {2: 1}, {1: 1, 2: 2}])


def test_a_cell_beside_several_rows_begins_once():
    assert share(lines(0), lines(0), lines(0)) == (0, [{}] * 5)


def test_an_objective_begins_only_where_its_responsible_or_its_weight_does():
    """Elsewhere it is a paragraph, across a wide space though it stands below one."""
    price, begins = share(lines(0, 3), lines(0), lines(0))
    assert begins[0] == {}
    assert price == SPACES.price_of_paragraph(2) + FURTHER[Sign.SPACE]


def test_without_responsibles_and_weights_an_objective_begins_where_it_is_level():
    assert share(lines(0, 3), [], []) == (0, [{1: 1}, {}, {}, {}, {}])


def test_a_cell_whose_text_begins_beside_a_later_row_is_that_of_the_page_before_until_there():
    assert share(lines(3), lines(3), lines(3)) == (3 * CARRIED, [{1: 0}, {}, {}, {1: 0}, {1: 0}])


def test_a_cell_off_the_place_of_its_row_costs_by_the_letter():
    price, begins = share(lines(0), lines(0), [ColumnPiece(0.2, 1.2), ColumnPiece(3.2, 4.2)])
    assert (price, begins[4]) == (pytest.approx(0.8), {1: 1})


@pytest.mark.parametrize(
    ("is_merged", "price", "begins"),
    [
        pytest.param(True, 0, {}, id="all of its rows"),
        pytest.param(False, CARRIED, {1: 0}, id="the first, so that it is that of the second row"),
    ],
)
def test_a_cell_in_the_middle_of_three_rows_is_level_with_all_of_them_or_with_one(is_merged: bool, price: float, begins: Begins):
    found = share([], lines(3), [], Way(0.5, is_merged=is_merged))
    assert (found[0], found[1][3]) == (price, begins)


def test_weights_one_under_the_other_are_one_cell_or_each_is_its_own():
    """Without space above it, a figure is one more of the cell only where no other begins a cell without one."""
    weights = [*lines(0), *lines(1, sign=Sign.MAYBE), *lines(3)]
    price, begins = share(lines(0), lines(0), weights)
    assert (price, begins[4]) == (FURTHER[Sign.MAYBE], {1: 2})
    tight = [ColumnPiece(0, 1), ColumnPiece(1, 3, Sign.MAYBE), ColumnPiece(3, 4, Sign.MAYBE)]
    price, begins = share(lines(0), lines(0), tight, Way(0.0, is_tight=True))
    assert begins[4] == {}
    assert price < BLANK


def test_a_cell_far_off_its_row_costs_no_more_than_so_much():
    """A page break may have cut it, so that it may stand anywhere."""
    rows = [PacedRow(0, 1, inf)]
    price, begins = share_cells([[], lines(0), lines(0), [], lines(9)], FIELDS, rows, TOPS, SPACES)
    assert (price, begins) == (FAR_OFF, [{}] * 5)


def near(responsibles: Column) -> list[float]:
    columns = [lines(0), lines(0, 3, 6), lines(0, 3, 6), responsibles, lines(0)]
    return list(find_near_cells(columns, FIELDS, ROWS, TOPS, SPACES, SURE))


def test_a_cell_that_stands_between_two_rows_may_begin_elsewhere():
    assert set(near(lines(0, 4.5))) == {4.5}


def test_cells_that_are_level_with_their_rows_are_in_no_doubt():
    assert near(lines(0, 3)) == near(lines(0)) == []
