"""Painted shapes to ruling lines."""

import pytest

from extract.layout.page import Rule
from extract.readers.pdf.rules import find_rules
from extract.readers.pdf.sheet import Ink, Kind, Shape
from models.place import Box
from tests.sheets import A4, SIZE


@pytest.mark.parametrize(
    ("kind", "box", "is_stroked", "horizontal", "vertical"),
    [
        pytest.param(Kind.LINE, Box(10, 50, 190, 50), True, [Rule(50, 10, 190)], [], id="a line"),
        pytest.param(Kind.LINE, Box(10, 50, 190, 90), True, [], [], id="a slanting line is none"),
        pytest.param(Kind.RECTANGLE, Box(10, 50, 190, 53), False, [Rule(51.5, 10, 190)], [], id="a thin fill"),
        pytest.param(Kind.PATH, Box(10, 50, 13, 90), False, [], [Rule(11.5, 50, 90)], id="a thin path"),
        pytest.param(Kind.RECTANGLE, Box(10, 50, 190, 54), False, [], [], id="a fill of 0.4 letter sizes is a shade"),
        pytest.param(Kind.PATH, Box(10, 50, 12, 52), False, [Rule(51, 10, 12)], [Rule(11, 50, 52)], id="a dot may run either way"),
        pytest.param(
            Kind.RECTANGLE,
            Box(10, 50, 190, 90),
            True,
            [Rule(50, 10, 190), Rule(90, 10, 190)],
            [Rule(10, 50, 90), Rule(190, 50, 90)],
            id="the borders of an outlined rectangle",
        ),
        pytest.param(Kind.PATH, Box(10, 50, 190, 90), True, [], [], id="any other outline is none"),
        pytest.param(Kind.IMAGE, Box(10, 50, 190, 51), False, [], [], id="a flat picture is none"),
    ],
)
def test_what_is_thin_against_the_letters_is_a_rule(
    kind: Kind, box: Box, is_stroked: bool, horizontal: list[Rule], vertical: list[Rule]
) -> None:
    shape = Shape(kind, box, Ink(A4), is_filled=not is_stroked, is_stroked=is_stroked)
    assert find_rules([shape], SIZE, 0, A4) == (tuple(horizontal), tuple(vertical))


def test_a_page_that_is_turned_has_its_rules_turned() -> None:
    shape = Shape(Kind.LINE, Box(10, 50, 190, 50), Ink(A4), is_stroked=True)
    assert find_rules([shape], SIZE, 90, A4) == ((), (Rule(792, 10, 190),))
