"""Ruling lines to grids of cells: which rules hang together, and what stands in for a border that is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.grids.ruled import find_grids
from extract.layout.page import Rule


def draw(xs: list[float], ys: list[float]) -> tuple[list[Rule], list[Rule]]:
    """All rules of a plain grid."""
    return [Rule(y, xs[0], xs[-1]) for y in ys], [Rule(x, ys[0], ys[-1]) for x in xs]


def test_a_plain_grid_has_a_cell_for_each_square():
    (grid,) = find_grids(*draw([10, 50, 90], [20, 40, 60, 80]))
    assert [(c.row, c.column) for c in grid.cells] == [(r, c) for r in range(3) for c in range(2)]
    assert not any(c.open_above or c.open_below for c in grid.cells)


def test_a_row_left_open_at_the_foot_of_the_page_is_a_row_of_its_own():
    horizontal = [Rule(20, 10, 90), Rule(40, 10, 90)]
    vertical = [Rule(x, 20, 100) for x in (10, 50, 90)]
    (grid,) = find_grids(horizontal, vertical)
    last = [c for c in grid.cells if c.row == 1]
    assert grid.ys == (20, 40, 100)
    assert [c.open_below for c in last] == [True, True]
    assert not any(c.open_above for c in last)


def test_a_first_row_without_its_top_rule_is_not_dropped():
    horizontal = [Rule(40, 10, 90), Rule(60, 10, 90)]
    vertical = [Rule(x, 20, 60) for x in (10, 50, 90)]
    (grid,) = find_grids(horizontal, vertical)
    assert grid.ys[0] == 20
    assert [c.open_above for c in grid.cells if c.row == 0] == [True, True]


@pytest.mark.parametrize(("over", "rows"), [(0.52, 1), (0.54, 2)])
def test_rules_that_run_on_a_little_beyond_the_last_one_begin_no_row(over: float, rows: int):
    (grid,) = find_grids([Rule(20, 10, 90), Rule(40, 10, 90)], [Rule(x, 20, 40 + over) for x in (10, 50, 90)])
    assert len(grid.ys) == rows + 1


def test_a_merged_cell_covers_its_rows_and_only_it():
    horizontal = [Rule(20, 10, 90), Rule(40, 50, 90), Rule(60, 10, 90)]
    vertical = [Rule(x, 20, 60) for x in (10, 50, 90)]
    (grid,) = find_grids(horizontal, vertical)
    assert [(c.row, c.column, c.row_span) for c in grid.cells] == [(0, 0, 2), (0, 1, 1), (1, 1, 1)]


def test_only_part_of_the_columns_is_open_where_a_merged_cell_is_cut_between_rows():
    horizontal = [Rule(20, 10, 90), Rule(60, 50, 90)]
    vertical = [Rule(10, 20, 60), Rule(50, 20, 60), Rule(90, 20, 60)]
    (grid,) = find_grids(horizontal, vertical)
    assert {c.column: c.open_below for c in grid.cells} == {0: True, 1: False}


def test_outer_borders_that_are_not_drawn_are_found_from_the_rules_that_run_into_them():
    horizontal = [Rule(y, 10, 90) for y in (20, 40, 60)]
    (grid,) = find_grids(horizontal, [Rule(50, 20, 60)])
    assert grid.xs == (10, 50, 90)


def test_a_border_that_touches_no_other_rule_belongs_to_the_table_that_runs_as_far_up_and_down():
    horizontal = [Rule(y, 10, 50) for y in (20, 40, 60)]
    vertical = [Rule(x, 20, 60) for x in (10, 30, 50, 90)]
    (grid,) = find_grids(horizontal, [*vertical, Rule(120, 30, 60)])
    assert grid.xs == (10, 30, 50, 90)


def test_of_two_tables_side_by_side_a_border_that_touches_no_rule_belongs_to_the_nearer():
    left, right = draw([10, 30, 50], [20, 60]), draw([100, 120, 140], [20, 60])
    grids = find_grids([*left[0], *right[0]], [*left[1], *right[1], Rule(160, 20, 60)])
    assert [grid.xs for grid in grids] == [(10, 30, 50), (100, 120, 140, 160)]


@pytest.mark.parametrize(("gap", "touches"), [(0.31, True), (0.33, False)])
def test_rules_that_miss_each_other_by_less_than_a_third_of_a_letter_touch(gap: float, *, touches: bool):
    """Else the ends of the horizontal rules stand in for the border."""
    horizontal = [Rule(20, 10, 50 - gap), Rule(40, 10, 50 - gap)]
    (grid,) = find_grids(horizontal, [Rule(10, 20, 40), Rule(30, 20, 40), Rule(50, 20, 41)])
    assert grid.xs == (10, 30, 50 if touches else 50 - gap)


def test_two_tables_that_do_not_touch_are_two_grids():
    upper, lower = draw([10, 50, 90], [20, 40]), draw([10, 30, 90], [60, 80])
    grids = find_grids([*lower[0], *upper[0]], [*lower[1], *upper[1]])
    assert [g.xs for g in grids] == [(10, 50, 90), (10, 30, 90)]


def test_a_frame_of_one_column_is_no_table():
    assert find_grids(*draw([10, 90], [20, 40, 60])) == []


def test_a_line_with_short_strokes_across_it_is_no_table():
    assert find_grids([Rule(40, 10, 90)], [Rule(x, 39.7, 40.3) for x in (10, 50, 90)]) == []


rules = st.lists(
    st.builds(lambda at, start, length: Rule(at, start, start + length), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60)),
    max_size=12,
)


@given(rules, rules)
def test_every_square_of_every_grid_is_in_exactly_one_cell(horizontal: list[Rule], vertical: list[Rule]):
    """Whatever the rules: no point of a grid is lost or in two cells."""
    for grid in find_grids(horizontal, vertical):
        squares = [(r, c) for r in range(len(grid.ys) - 1) for c in range(len(grid.xs) - 1)]
        covered = [
            (r, c)
            for cell in grid.cells
            for r in range(cell.row, cell.row + cell.row_span)
            for c in range(cell.column, cell.column + cell.column_span)
        ]
        assert sorted(covered) == squares
        for r, c in squares:
            middle = (grid.xs[c] + grid.xs[c + 1]) / 2, (grid.ys[r] + grid.ys[r + 1]) / 2
            assert grid.cell_at(*middle) == grid.square[r][c]


def flush(*tables: tuple[list[float], list[float]]) -> list[tuple[int, int]]:
    """Rows and columns of the grids that plain tables become; where one ends the next begins."""
    rules = [draw(*each) for each in tables]
    grids = find_grids([rule for across, _ in rules for rule in across], [rule for _, down in rules for rule in down])
    return [(len(grid.ys) - 1, len(grid.xs) - 1) for grid in grids]


def test_two_tables_flush_one_under_the_other_are_two_where_other_columns_begin():
    assert flush(([10, 30, 50, 70, 90], [20, 40, 60, 80]), ([10, 30, 60, 90], [80, 100, 120])) == [(3, 4), (2, 3)]


def test_columns_that_are_only_fewer_or_more_are_those_of_one_table():
    """As below a header whose cells span several; and a form has rows of two cells with any line between them."""
    assert flush(([10, 30, 50, 90], [20, 40, 60]), ([10, 30, 50, 70, 90], [60, 80, 100])) == [(4, 4)]
    assert flush(([10, 30, 90], [20, 40, 60]), ([10, 50, 70, 90], [60, 80, 100])) == [(4, 4)]
    assert flush(([10, 30, 50, 90], [20, 40]), ([10, 40, 60, 90], [40, 60, 80])) == [(3, 5)]
