"""The borders of tables that are painted and not ruled."""

from itertools import pairwise

import pytest

from extract.layout.page import Rule, Word
from extract.readers.pdf.painted_cells import find_painted_cells
from extract.readers.pdf.rules import Rules
from extract.readers.pdf.sheet import Colour, Ink, Kind, Shape, Tint
from models.place import Box

PAGE = Box(0, 0, 300, 300)
BLUE, GREY, PALE = (0.0, 0.4, 0.8), (0.8, 0.8, 0.8), (0.95, 0.95, 0.95)
NONE = Rules((), ())
XS = (10, 100, 200, 290)


def shade(x0: float, top: float, x1: float, bottom: float, colour: Colour) -> Shape:
    return Shape(Kind.RECTANGLE, Box(x0, top, x1, bottom), Ink(PAGE, fill=Tint(colour)), is_filled=True)


def row(top: float, bottom: float, colour: Colour) -> list[Shape]:
    return [shade(x0, top, x1, bottom, colour) for x0, x1 in pairwise(XS)]


def band(top: float, bottom: float) -> Shape:
    return shade(10, top, 290, bottom, GREY)


def word(x0: float, top: float, x1: float) -> Word:
    return Word("parola", x0, top, x1, top + 10, 10, False)


def borders(*shapes: Shape, rules: Rules = NONE, words: tuple[Word, ...] = ()) -> tuple[set[float], dict[float, list[tuple[float, float]]]]:
    """Where it has horizontal borders, and from where to where each upright one runs, its parts joined."""
    found = find_painted_cells(shapes, rules, words, 10, 0, PAGE)
    walls: dict[float, list[tuple[float, float]]] = {}
    for rule in sorted(found.vertical):
        parts = walls.setdefault(rule.at, [])
        if parts and parts[-1][1] == rule.start:
            parts[-1] = (parts[-1][0], rule.end)
        else:
            parts.append((rule.start, rule.end))
    return {rule.at for rule in found.horizontal}, walls


def test_a_band_over_the_whole_width_is_one_cell() -> None:
    floors, walls = borders(*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE))
    assert floors == {20, 40, 60, 80}
    assert walls == {10: [(20, 80)], 100: [(20, 40), (60, 80)], 200: [(20, 40), (60, 80)], 290: [(20, 80)]}


def test_columns_run_through_the_rows_that_are_not_painted() -> None:
    floors, walls = borders(*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE), *row(100, 120, PALE))
    assert floors == {20, 40, 60, 80, 100, 120}
    assert walls[100] == walls[200] == [(20, 40), (60, 120)]


def test_a_line_over_several_columns_between_the_shades_is_no_row() -> None:
    words = (word(12, 85, 60), word(63, 85, 120))
    _, walls = borders(*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE), *row(100, 120, PALE), words=words)
    assert walls[200] == [(20, 40), (60, 120)]
    assert walls[100] == [(20, 40), (60, 80), (100, 120)]


def test_a_shaded_header_a_band_and_lines_below_it_show_the_columns() -> None:
    lines = tuple(Rule(y, x0, x1) for y in (80, 120) for x0, x1 in pairwise(XS))
    _, walls = borders(*row(20, 40, BLUE), band(40, 60), rules=Rules(lines, ()))
    assert walls[10] == [(20, 120)]
    assert walls[100] == [(20, 40), (60, 120)]


def test_a_row_without_a_shade_below_the_last_one_belongs_to_the_table_and_a_note_does_not() -> None:
    cells = (word(12, 85, 60), word(102, 85, 160), word(12, 96, 70))
    floors, walls = borders(*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE), words=(*cells, word(12, 125, 250)))
    assert max(floors) == 109
    assert walls[100] == [(20, 40), (60, 109)]


def test_two_tables_with_a_header_each_are_two() -> None:
    first, second = [*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE)], [*row(140, 160, BLUE), band(160, 170), *row(180, 200, PALE)]
    assert borders(*first, *second)[1][10] == [(20, 80), (140, 200)]


def test_a_stripe_that_holds_several_rows_shows_no_borders() -> None:
    """Nothing marks the rows of the white stripes there."""
    stripe = [shade(10, 60, 100, 100, PALE), *row(60, 80, PALE)[1:], *row(80, 100, PALE)[1:]]
    assert borders(*row(20, 40, BLUE), band(40, 60), *stripe) == (set(), {})


@pytest.mark.parametrize(
    ("shapes", "rules"),
    [
        ([*row(20, 40, BLUE), *row(60, 80, PALE)], NONE),
        ([shade(10, 20, 100, 40, BLUE), shade(100, 20, 290, 40, BLUE), band(40, 60)], NONE),
        ([*row(20, 40, BLUE), band(40, 60), *row(60, 80, PALE)], Rules((), (Rule(100, 20, 80),))),
    ],
    ids=["no band", "two cells side by side", "ruled"],
)
def test_what_is_painted_otherwise_shows_no_borders(shapes: list[Shape], rules: Rules) -> None:
    assert borders(*shapes, rules=rules) == (set(), {})
