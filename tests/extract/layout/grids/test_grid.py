"""The cells of a table, from the squares between its lines."""

import pytest

from extract.layout.grids.grid import Grid
from models.place import Box
from tests.drawn_tables import draw

XS, YS = (0.0, 10.0, 20.0, 30.0), (0.0, 4.0, 8.0)
Spans = list[tuple[int, int, int, int]]


def spans(grid: Grid) -> Spans:
    return [(cell.row, cell.column, cell.row_span, cell.column_span) for cell in grid.cells]


def test_squares_that_no_rule_parts_are_one_cell():
    grid = draw(XS, YS, no_rule_above=[(1, 0), (1, 1)], no_rule_left_of=[(0, 1), (1, 1)])
    assert spans(grid) == [(0, 0, 2, 2), (0, 2, 1, 1), (1, 2, 1, 1)]
    assert grid.square == ((0, 0, 1), (0, 0, 2))
    assert grid.cells[0].box == Box(0, 0, 20, 8)


@pytest.mark.parametrize(
    ("no_rule_above", "no_rule_left_of", "expected"),
    [
        pytest.param(
            [(1, 0), (1, 1)], [(0, 1), (0, 2)], [(0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1)], id="the column stays one cell"
        ),
        pytest.param([(1, 1)], [(0, 1), (0, 2)], [(0, 0, 1, 1), (0, 1, 2, 1), (0, 2, 1, 1), (1, 0, 1, 1), (1, 2, 1, 1)], id="a T"),
    ],
)
def test_a_missing_piece_of_border_makes_no_cell_that_is_no_rectangle(
    no_rule_above: list[tuple[int, int]], no_rule_left_of: list[tuple[int, int]], expected: Spans
):
    assert spans(draw(XS, YS, no_rule_above=no_rule_above, no_rule_left_of=no_rule_left_of)) == expected


@pytest.mark.parametrize(
    ("no_rule_above", "no_rule_left_of"),
    [
        pytest.param([(1, 0), (1, 1)], [(1, 1)], id="down, to the right, and up again"),
        pytest.param([(1, 1)], [(0, 1), (1, 1)], id="to the right, down, and to the left again"),
    ],
)
def test_a_piece_of_rule_inside_a_cell_does_not_part_it(no_rule_above: list[tuple[int, int]], no_rule_left_of: list[tuple[int, int]]):
    assert spans(draw(XS, YS, no_rule_above=no_rule_above, no_rule_left_of=no_rule_left_of))[0] == (0, 0, 2, 2)


def test_a_cell_is_open_where_a_part_of_its_side_is_not_drawn():
    grid = draw(XS, YS, no_rule_above=[(0, 0), (2, 1)], no_rule_left_of=[(0, 1), (1, 2)])
    assert [(cell.open_above, cell.open_below) for cell in grid.cells] == [(True, False), (False, False), (False, False), (False, True)]


@pytest.mark.parametrize(
    ("x", "y", "index"),
    [
        (5, 2, 0),
        (10, 2, 1),
        (5, 4, 3),
        (30, 8, 5),
        (-0.1, 2, None),
        (30.1, 2, None),
        (5, -0.1, None),
        (5, 8.1, None),
    ],
)
def test_a_point_is_in_one_cell_that_on_a_border_in_the_next_and_that_outside_in_none(x: float, y: float, index: int | None):
    assert draw(XS, YS).cell_at(x, y) == index


def test_a_grid_is_as_large_as_its_outer_lines():
    assert draw(XS, YS).box == Box(0, 0, 30, 8)
