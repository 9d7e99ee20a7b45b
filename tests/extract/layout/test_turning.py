"""Boxes turned into the frame in which text on its side stands upright, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.turning import turn_back, turn_box
from models.place import Box

SHEET = Box(10, 20, 610, 820)


@given(st.sampled_from([0, 90, 180, 270]), st.tuples(*[st.floats(0, 300)] * 4))
def test_a_box_turned_and_turned_back_is_the_same(turn: int, numbers: tuple[float, float, float, float]):
    x, y, width, height = numbers
    box = Box(10 + x, 20 + y, 10 + x + width, 20 + y + height)
    assert turn_back(turn_box(box, turn, SHEET), turn, SHEET) == pytest.approx(box)


@pytest.mark.parametrize(
    ("turn", "upright"),
    [
        pytest.param(0, Box(50, 700, 60, 800), id="upright"),
        pytest.param(90, Box(20, 40, 120, 50), id="from below: the line begins at the foot of the sheet, whose left side is its top"),
        pytest.param(180, Box(550, 20, 560, 120), id="upside down: it begins at the right"),
        pytest.param(270, Box(680, 550, 780, 560), id="from above: it begins at the head, and the right side is its top"),
    ],
)
def test_text_stands_upright_in_the_frame_of_its_turn(turn: int, upright: Box):
    assert turn_box(Box(50, 700, 60, 800), turn, SHEET) == upright
