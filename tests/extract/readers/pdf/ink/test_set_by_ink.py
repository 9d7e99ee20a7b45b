"""Letters that are painted elsewhere, and larger, than their font says."""

import pytest

from extract.readers.pdf.ink.set_by_ink import set_by_ink
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter
from models.place import Box
from tests.sheets import letter

PICTURES = Font(9, "", is_drawn=True)


def speck(x0: float, top: float = 20.0, height: float = 8.0) -> Letter:
    """A glyph counted in dots, with its ink at this place."""
    dot = letter(UNKNOWN, x0, 0.1, top=top, size=0.1)
    return dot._replace(font=PICTURES, code=2, direction=(0.0, -0.1), glyph=Box(x0, top + 1, x0 + 5, top + 1 + height))


def test_a_glyph_that_is_counted_in_dots_stands_on_the_line_of_the_nearest_letter() -> None:
    _, _, found = set_by_ink([letter("a", 10), letter("c", 40, top=26), speck(15)])
    assert (found.box, found.size, found.direction) == (Box(15, 20, 20, 30), 10, (1.0, 0.0))


@pytest.mark.parametrize(("x0", "is_set"), [(19.0, True), (21.0, False), (4.0, True), (-1.0, False)])
def test_it_stands_beside_a_letter_no_further_away_than_a_space(x0: float, *, is_set: bool) -> None:
    _, found = set_by_ink([letter("a", 10), speck(x0)])
    assert (found.size == 10) is is_set


def test_a_picture_that_stands_alone_is_left_as_it_is() -> None:
    alone = (letter("a", 10), speck(15, top=60))
    assert set_by_ink(alone) == alone


def test_letters_whose_fonts_say_how_large_they_are_stay_where_they_are() -> None:
    drawn = letter("a", 10)._replace(font=PICTURES, glyph=Box(9, 18, 16, 31))
    other = letter("b", 20, size=1.0)._replace(glyph=Box(20, 10, 25, 40))
    assert set_by_ink([drawn, other]) == (drawn, other)
