"""By how much letters are turned against the page."""

import pytest

from extract.readers.pdf.turned import OBLIQUE, find_turn, main_turn

Matrix = tuple[float, float, float, float]


@pytest.mark.parametrize(
    ("matrix", "turn"),
    [
        ((12, 0, 0, 12), 0),
        ((0, 12, -12, 0), 90),
        ((-12, 0, 0, -12), 180),
        ((0, -12, 12, 0), 270),
        ((8, 8, -8, 8), OBLIQUE),
        ((12, 0.2, 0, 12), 0),
    ],
)
def test_the_turn_of_a_letter_is_that_of_its_matrix(matrix: Matrix, turn: int):
    assert find_turn(matrix) == turn


def test_most_letters_decide_and_a_stamp_does_not_count():
    assert main_turn([90] * 5 + [0] * 4 + [OBLIQUE] * 9) == 90
    assert main_turn([]) == 0
