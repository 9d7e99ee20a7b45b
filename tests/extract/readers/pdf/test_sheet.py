"""What the values of a page say of themselves."""

import pytest

from extract.readers.pdf.sheet import Font, find_size, meet, shorter_side
from models.place import Box
from tests.sheets import A4, letter


@pytest.mark.parametrize(
    ("name", "is_bold"),
    [
        ("Arial-BoldMT", True),
        ("Calibri,Bold", True),
        ("Roboto-Black", True),
        ("SegoeUI-Semibold", True),
        ("TitilliumWeb-DemiBold", True),
        ("Lato-Heavy", True),
        ("Arial-ItalicMT", False),
        ("LiberationSans", False),
    ],
)
def test_the_name_of_a_font_says_that_it_is_bold(name: str, is_bold: bool) -> None:
    assert Font(0, name).is_bold == is_bold


@pytest.mark.parametrize(("name", "is_calibri"), [("Calibri", True), ("Calibri-Bold", True), ("Carlito", False)])
def test_a_calibri_is_known_by_its_name(name: str, is_calibri: bool) -> None:
    assert Font(0, name).is_calibri == is_calibri


@pytest.mark.parametrize(
    ("sizes", "size"),
    [
        pytest.param([10, 10, 10, 24], 10, id="a heading among the text"),
        pytest.param([8, 8, 10, 10, 10], 10, id="most letters"),
        pytest.param([], 595 / 60, id="none: about ten points on A4"),
        pytest.param([0, 0, 10], 595 / 60, id="most without size"),
    ],
)
def test_the_size_of_a_page_is_that_of_most_letters(sizes: list[float], size: float) -> None:
    assert find_size([letter("a", 10, size=each) for each in sizes], A4) == pytest.approx(size)


def test_the_shorter_side_of_a_page_is_the_same_however_it_lies() -> None:
    assert shorter_side(A4) == shorter_side(Box(0, 0, 842, 595)) == 595


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        pytest.param(Box(5, 5, 20, 20), Box(5, 5, 10, 10), id="a corner"),
        pytest.param(Box(2, 3, 4, 5), Box(2, 3, 4, 5), id="one in the other"),
        pytest.param(Box(12, 0, 20, 10), Box(12, 0, 10, 10), id="nothing, so that it is inside out"),
    ],
)
def test_two_boxes_meet_in_what_they_share(other: Box, shared: Box) -> None:
    assert meet(Box(0, 0, 10, 10), other) == shared
