"""Letters that lie on their side."""

import pytest

from extract.readers.pdf.turned import OBLIQUE, find_turn, main_turn, sort_by_turn, turn_letter
from models.place import Box
from tests.sheets import letter

SHEET = Box(0, 0, 600, 800)


@pytest.mark.parametrize(
    ("direction", "turn"),
    [
        pytest.param((1, 0), 0, id="to the right"),
        pytest.param((0, 12), 90, id="upward"),
        pytest.param((-1, 0), 180, id="upside down"),
        pytest.param((0, -3), 270, id="downward"),
        pytest.param((10, 0.9), 0, id="a scan that lies a little askew"),
        pytest.param((-0.9, 10), 90, id="a turned one that lies a little askew"),
        pytest.param((10, 1.1), OBLIQUE, id="a slant of more than a tenth"),
        pytest.param((1, 1), OBLIQUE, id="a watermark"),
    ],
)
def test_the_direction_of_its_line_tells_how_a_letter_is_turned(direction: tuple[float, float], turn: int) -> None:
    assert find_turn(direction) == turn


def test_letters_of_each_turn_keep_the_order_of_painting() -> None:
    a, b, c = (letter(text, 10)._replace(direction=way) for text, way in (("a", (1, 0)), ("b", (0, 1)), ("c", (1, 0))))
    assert sort_by_turn([a, b, c]) == {0: [a, c], 90: [b]}


@pytest.mark.parametrize(
    ("turns", "turn"),
    [
        ([90] * 5 + [0] * 4, 90),
        ([0] + [OBLIQUE] * 9, 0),
        ([OBLIQUE] * 9, 0),
        ([], 0),
    ],
)
def test_most_letters_turn_the_page_and_those_at_an_angle_do_not_count(turns: list[int], turn: int) -> None:
    assert main_turn(turns) == turn


@pytest.mark.parametrize(
    ("turn", "box"),
    [
        pytest.param(0, Box(50, 700, 55, 710), id="upright"),
        pytest.param(90, Box(90, 50, 100, 55), id="the foot of the sheet is on the left"),
        pytest.param(180, Box(545, 90, 550, 100), id="upside down"),
        pytest.param(270, Box(700, 545, 710, 550), id="the foot of the sheet is on the right"),
    ],
)
def test_a_letter_is_moved_into_the_frame_in_which_it_stands_upright(turn: int, box: Box) -> None:
    """Its size is that of its font, whichever way it lies."""
    turned = turn_letter(letter("a", 50, top=700), turn, SHEET)
    assert (turned.box, turned.size) == (box, 10)


def test_a_letter_at_an_angle_stays_and_is_as_large_as_its_box_is_high() -> None:
    slanting = letter("a", 50, top=700)._replace(bottom=730.0)
    assert turn_letter(slanting, OBLIQUE, SHEET) == slanting._replace(size=30.0)
