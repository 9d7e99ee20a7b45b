"""The parts of a cell that is cut, and the borders that it may be cut at."""

from extract.layout.cells.candidates import count_above, inner_columns, inner_rows, slice_columns, slice_rows
from tests.drawn_tables import draw, fill, print_words

XS, YS = (0.0, 100.0, 200.0), (0.0, 20.0, 40.0, 60.0)
ALL = draw(XS, YS, no_rule_above=[(0, 0), (1, 0), (2, 0), (1, 1), (2, 1)], no_rule_left_of=[(0, 1), (1, 1), (2, 1)])


def test_a_cell_may_be_cut_at_each_border_that_runs_through_it():
    (cell,) = ALL.cells
    assert (list(inner_rows(cell)), list(inner_columns(cell))) == ([1, 2], [1])


def test_only_the_outer_parts_of_a_cell_are_open_as_it_is():
    (cell,) = ALL.cells
    upper, middle, lower = slice_rows(cell, [1, 2], YS)
    assert [(part.row, part.row_span, part.box.top, part.box.bottom) for part in (upper, middle, lower)] == [
        (0, 1, 0, 20),
        (1, 1, 20, 40),
        (2, 1, 40, 60),
    ]
    assert [part.open_above for part in (upper, middle, lower)] == [True, False, False]


def test_parts_side_by_side_have_the_borders_of_their_columns():
    (cell,) = ALL.cells
    assert [(part.column, part.column_span, part.box.x0, part.box.x1) for part in slice_columns(cell, [1], XS)] == [
        (0, 1, 0, 100),
        (1, 1, 100, 200),
    ]


def test_a_line_that_a_border_strikes_through_is_above_it_when_its_middle_is():
    (each,) = fill(ALL, print_words(("Verde", 4, 4), ("pubblico", 4, 15)))
    assert [count_above(each.lines, y) for y in (19.9, 20.0)] == [1, 2]
