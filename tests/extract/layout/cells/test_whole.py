"""Merged cells whose text stands in the middle or at the foot of all their rows."""

import pytest

from extract.layout.cells.hang import measure_hang
from extract.layout.cells.whole import ALIKE, AT_FOOT, IN_MIDDLE, weigh_whole
from extract.words.verdict import Evidence
from tests.drawn_tables import Printed, draw, fill, print_words

XS, YS = (0.0, 100.0, 200.0, 300.0), (0.0, 18.0, 36.0, 54.0, 72.0, 90.0)


def weigh(*last: Printed, body: int = 0) -> dict[tuple[int, int], tuple[Evidence, ...]]:
    """What is said of the cells of a table of five full rows, of which the first two and the last three share a cell in the last columns."""
    merged = [(row, column) for row in (1, 3, 4) for column in (1, 2)]
    single = [("Aree sfalciate", 4.0, y + 4) for y in YS[:5]]
    cells = fill(draw(XS, YS, no_rule_above=merged), print_words(*single, *last))
    found = weigh_whole(cells, YS, body, measure_hang(cells))
    return {(cell.row, cell.column): evidence for cell, evidence in found.items()}


@pytest.mark.parametrize(
    ("top", "expected"),
    [(13, (IN_MIDDLE,)), (14.1, (IN_MIDDLE,)), (14.3, ()), (22, (AT_FOOT,)), (20.9, (AT_FOOT,)), (20.7, ()), (4, ()), (7.4, ())],
)
def test_text_in_the_middle_or_at_the_foot_of_its_rows_speaks_for_one_cell(top: float, expected: tuple[Evidence, ...]):
    assert weigh(("Area IV", 104, top)).get((0, 1), ()) == expected


def test_text_that_a_wide_space_parts_stands_in_the_middle_of_nothing():
    assert weigh(("Area IV", 104, 41), ("Area V", 104, 75)) == {}
    assert weigh(("Area IV", 104, 52), ("Area V", 104, 64)) == {(2, 1): (IN_MIDDLE,)}


def test_other_cells_that_stand_so_for_sure_make_it_surer():
    """At the foot of two rows, a line is level with the lower one; at the foot of three, two lines are level with none."""
    doubtful, sure = ("10", 204, 22), [("Area IV", 104, 64), ("Ufficio", 104, 76)]
    assert weigh(doubtful) == {(0, 2): (AT_FOOT,)}
    assert weigh(doubtful, *sure) == {(0, 2): (AT_FOOT, ALIKE), (2, 1): (AT_FOOT,)}


def test_a_cell_of_the_same_column_that_stands_otherwise_speaks_against_the_others():
    sure = [("Area IV", 104, 64), ("Ufficio", 104, 76)]
    assert weigh(("10", 204, 22), ("5", 204, 40), *sure)[0, 2] == (AT_FOOT,)


def test_a_cell_that_begins_in_the_header_is_left_alone():
    assert weigh(("Area IV", 104, 22), body=1) == {}
