"""Borders between cells that stand one above the other, by the space between them."""

from collections import defaultdict

import pytest

from extract.layout.cells.candidates import LEVEL
from extract.layout.cells.stacked import AGREED, ASTRAY, BESIDE_WIDE, FORGOTTEN, WIDE, find_stacked
from extract.layout.cells.under_header import find_under_header
from extract.words.verdict import Evidence
from tests.drawn_tables import Printed, draw, fill, print_words

XS, YS = (0.0, 100.0, 200.0, 300.0), (0.0, 60.0, 120.0, 180.0)
LAST = 204.0  # where the text of the last column begins


def find(words: list[Printed], *open_columns: int, shift: float = 0.0) -> dict[int, list[tuple[int, int, tuple[Evidence, ...]]]]:
    """By column the borders, lines and evidence of a table of three rows that has no rule between the rows of these columns.

    Where its text hangs from the top, the cells of the first column are full: two points are left below their last lines.
    """
    grid = draw(XS, YS, no_rule_above=[(row, column) for column in open_columns for row in (1, 2)])
    others = [("Uno due", XS[column] + 4, y + 4 + shift) for y in YS[:3] for column in range(3) if column not in open_columns]
    others += [] if shift else [("uno due", 4, y + 4 + 11.0 * i) for y in YS[:3] for i in range(1, 5)]
    found: dict[int, list[tuple[int, int, tuple[Evidence, ...]]]] = defaultdict(list)
    for each in find_stacked(fill(grid, print_words(*others, *words)), YS, 0, ()):
        found[each.cell.column].append((each.border, each.line, each.evidence))
    return found


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([("10", 4), ("5", 64)], [(1, 1, (WIDE, LEVEL))], id="level with the second row"),
        pytest.param([("10", 4), ("5", 67.4)], [(1, 1, (WIDE, LEVEL))], id="level within a third of a letter"),
        pytest.param([("10", 4), ("5", 67.6)], [(1, 1, (WIDE, ASTRAY))], id="not level with it"),
        pytest.param([("10", 4), ("5", 110)], [(1, 1, (WIDE, ASTRAY))], id="far below the border"),
        pytest.param([("5", 64)], [(1, 0, (WIDE, LEVEL))], id="the first cell is blank"),
        pytest.param([("5", 124)], [(2, 0, (WIDE, LEVEL))], id="the first two are"),
        pytest.param([("10", 4), ("5", 64), ("3", 124)], [(1, 1, (WIDE, LEVEL)), (2, 2, (WIDE, LEVEL))], id="one in each row"),
        pytest.param([("Area tre", 4), ("e Area due", 16)], [], id="the text runs on"),
        pytest.param([("Area tre", 4), ("Area due", 30)], [], id="a wide space beside no border"),
        pytest.param([("Area tre", 86)], [(1, 0, (WIDE, ASTRAY))], id="in the middle of a merged cell"),
        pytest.param(
            [("Area tre", 4), ("uffici", 43.8), ("tributi", 64)], [(1, 2, (WIDE, LEVEL))], id="a space of ten points and a little"
        ),
        pytest.param([("Area tre", 4), ("uffici", 44.2), ("tributi", 64)], [(1, 2, (LEVEL,))], id="a space of not quite ten"),
        pytest.param([("Area tre", 4), ("uffici", 46), ("tributi", 65.6)], [], id="not quite ten, and not quite level"),
    ],
)
def test_a_cell_may_begin_under_a_wide_space_or_level_with_a_row(lines: list[tuple[str, float]], expected: list[object]):
    """Paragraphs of this table stand up to eight points apart; two more make a wide space."""
    assert find([(text, LAST, top) for text, top in lines], 2)[2] == expected


def test_where_one_border_is_missing_a_level_line_below_may_be_another():
    lines = [("10", 4.0), ("8", 64.0), *((f"Ufficio {i}", 75.0 + 11 * i) for i in range(1, 4)), ("3", 124.0)]
    assert find([(text, LAST, top) for text, top in lines], 2)[2] == [(1, 1, (WIDE, LEVEL)), (2, 5, (LEVEL, FORGOTTEN))]


def test_a_wide_space_proves_the_border_of_the_cell_beside_it_too():
    full = [(f"Ufficio {i}", 104, 4 + 11.0 * i) for i in range(5)]
    found = find([*full, ("Area due", 104, 64), ("10", LAST, 4), ("5", LAST, 64)], 1, 2)
    assert found[1] == [(1, 5, (LEVEL, BESIDE_WIDE, AGREED))]
    assert found[2] == [(1, 1, (WIDE, LEVEL, AGREED))]


def test_a_border_that_one_of_two_cells_runs_over_is_not_agreed():
    full = [(f"Ufficio {i}", 104, 4 + 11.0 * i) for i in range(16)]
    found = find([*full, ("10", LAST, 4), ("5", LAST, 64)], 1, 2)
    assert found[2] == [(1, 1, (WIDE, LEVEL))]
    assert found[1] == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([("Area tre", 19), ("Ufficio", 31), ("5", 85), ("7", 145)], [(1, 2, (WIDE, LEVEL)), (2, 3, (WIDE, LEVEL))]),
        ([("Area tre", 25), ("5", 95), ("7", 145)], [(1, 1, (WIDE, ASTRAY)), (2, 2, (WIDE, ASTRAY))]),
    ],
    ids=["each part in the middle of its row", "one of them is not"],
)
def test_where_text_stands_in_the_middle_each_part_must_do_so(lines: list[tuple[str, float]], expected: list[object]):
    assert find([(text, LAST, top) for text, top in lines], 2, shift=21)[2] == expected


def test_a_row_in_which_all_cells_begin_below_nothing_is_agreed_by_none():
    found = find([("Area due", 104, 64), ("5", LAST, 64)], 1, 2)
    assert found[1] == found[2] == [(1, 0, (WIDE, LEVEL))]


def test_a_cell_that_stands_as_a_whole_says_nothing_of_the_one_beside_it():
    grid = draw(XS, YS, no_rule_above=[(row, column) for column in (1, 2) for row in (1, 2)])
    full = [(f"Ufficio {i}", 104, 4 + 11.0 * i) for i in range(5)]
    names = [(text, 4, y + top) for y in YS[:3] for text, top in (("Uno", 4), ("due", 15), ("tre", 26), ("sei", 37), ("sette", 48))]
    cells = fill(grid, print_words(*names, *full, ("Area due", 104, 64), ("10", LAST, 4), ("5", LAST, 64)))
    whole = [each.cell for each in cells if each.cell.column == 2]
    found = {each.cell.column: each.evidence for each in find_stacked(cells, YS, 0, (), whole)}
    assert found == {1: (LEVEL,), 2: (WIDE, LEVEL)}


def test_where_text_stands_at_the_foot_the_space_above_it_shows_nothing():
    assert find([("10", LAST, 46), ("5", LAST, 106)], 2, shift=42) == {}


def test_below_a_header_into_which_a_cell_runs_its_rest_is_looked_at():
    """The weight column has no rule at all: its heading, a line of the first row and one of the second are in one cell."""
    ys = (0.0, 20.0, 80.0, 140.0)
    grid = draw(XS, ys, no_rule_above=[(1, 2), (2, 2)])
    header = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), ("Peso", LAST, 4), bold=True)
    cells = fill(grid, header + print_words(*((text, x, y) for y in (24, 84) for text, x in (("Uno", 4), ("Due", 104), ("5", LAST)))))
    found = list(find_stacked(cells, ys, 1, list(find_under_header(cells, ys, 1))))
    assert [(each.border, each.line, each.evidence) for each in found] == [(2, 2, (WIDE, LEVEL))]
