"""Ruling lines to grids of cells."""

from hypothesis import given
from hypothesis import strategies as st

from extract.layout.grids.ruled import find_grids
from extract.layout.grids.rules import merge_rules
from extract.layout.page import Rule


def draw(xs: list[float], ys: list[float]) -> tuple[list[Rule], list[Rule]]:
    """All rules of a plain grid."""
    return [Rule(y, xs[0], xs[-1]) for y in ys], [Rule(x, ys[0], ys[-1]) for x in xs]


def test_a_plain_grid_has_a_cell_for_each_square():
    (grid,) = find_grids(*draw([10, 50, 90], [20, 40, 60, 80]))
    assert [(c.row, c.column) for c in grid.cells] == [(r, c) for r in range(3) for c in range(2)]
    assert not any(c.open_above or c.open_below for c in grid.cells)


def test_borders_drawn_cell_by_cell_and_twice_are_one_rule():
    parts = [Rule(2, 1, 5), Rule(2.04, 5.05, 9), Rule(2.2, 1, 9)]
    assert merge_rules(parts) == [Rule((2 + 2.04 + 2.2) / 3, 1, 9)]


def test_dashes_no_further_apart_than_they_are_long_are_one_rule():
    assert merge_rules([Rule(2, x, x + 0.5) for x in (1, 2, 3)]) == [Rule(2, 1, 3.5)]
    assert merge_rules([Rule(20, 10, 40), Rule(20, 45, 75)]) == [Rule(20, 10, 40), Rule(20, 45, 75)]


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


def test_two_tables_that_do_not_touch_are_two_grids():
    upper, lower = draw([10, 50, 90], [20, 40]), draw([10, 30, 90], [60, 80])
    grids = find_grids([*upper[0], *lower[0]], [*upper[1], *lower[1]])
    assert [g.xs for g in grids] == [(10, 50, 90), (10, 30, 90)]


def test_a_missing_piece_of_border_does_not_make_a_cell_that_is_no_rectangle():
    horizontal = [Rule(20, 10, 90), Rule(40, 10, 90), Rule(60, 10, 90)]
    vertical = [Rule(10, 20, 60), Rule(50, 20, 40), Rule(90, 20, 60), Rule(70, 40, 60)]
    (grid,) = find_grids(horizontal, vertical)
    covered = [
        (r, c)
        for cell in grid.cells
        for r in range(cell.row, cell.row + cell.row_span)
        for c in range(cell.column, cell.column + cell.column_span)
    ]
    assert sorted(covered) == [(r, c) for r in range(2) for c in range(3)]


rules = st.lists(
    st.builds(lambda at, start, length: Rule(at, start, start + length), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60)),
    max_size=12,
)


@given(rules, rules)
def test_every_square_of_every_grid_is_in_exactly_one_cell(horizontal, vertical):
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
