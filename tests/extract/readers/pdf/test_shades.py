"""Edges of shades that are borders."""

import pytest

from extract.layout.page import Rule
from extract.readers.pdf.rules import Rules
from extract.readers.pdf.shades import find_shade_edges
from extract.readers.pdf.sheet import Colour, Ink, Kind, Shape, Tint
from models.place import Box

PAGE = Box(0, 0, 300, 300)
BLUE, GREY, WHITE = (0.0, 0.4, 0.8), (0.9, 0.9, 0.9), (1.0, 1.0, 1.0)
# three columns, from y 20 to y 200
COLUMNS = Rules((), tuple(Rule(x, 20, 200) for x in (10, 100, 200, 290)))


def shade(x0: float, top: float, x1: float, bottom: float, colour: Colour = BLUE) -> Shape:
    return Shape(Kind.RECTANGLE, Box(x0, top, x1, bottom), Ink(PAGE, fill=Tint(colour)), is_filled=True)


def edges(*shapes: Shape, rules: Rules = COLUMNS) -> list[tuple[float, float, float]]:
    return [(rule.at, rule.start, rule.end) for rule in find_shade_edges(shapes, rules, 10, 0, PAGE)]


def test_a_shaded_header_ends_where_its_colour_does() -> None:
    cells = [shade(10, 20, 100, 50), shade(100, 20, 200, 50), shade(200, 20, 290, 50)]
    assert edges(*cells) == [(20, 10, 290), (50, 10, 290)]


@pytest.mark.parametrize(
    "shapes",
    [
        [shade(14, 40, 96, 52), shade(104, 40, 196, 52)],
        [shade(10, 40, 100, 52)],
        [shade(10, 40, 290, 52, WHITE)],
        [shade(10, 40, 290, 42)],
    ],
    ids=["behind words", "one cell", "white", "a line"],
)
def test_what_is_no_row_of_shaded_cells_has_no_borders(shapes: list[Shape]) -> None:
    assert edges(*shapes) == []


def test_a_colour_that_goes_on_has_no_edge_between() -> None:
    """Two rows of one colour are not parted by their shades; two of different colours are."""
    assert edges(shade(10, 20, 290, 50), shade(10, 50, 290, 80)) == [(20, 10, 290), (80, 10, 290)]
    assert edges(shade(10, 20, 290, 50), shade(10, 50, 290, 80, GREY)) == [(20, 10, 290), (50, 10, 290), (80, 10, 290)]


def test_an_edge_with_a_line_on_it_is_no_second_one() -> None:
    ruled = Rules((Rule(50.5, 10, 290),), COLUMNS.vertical)
    assert edges(shade(10, 20, 290, 50), rules=ruled) == [(20, 10, 290)]
