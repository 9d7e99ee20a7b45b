"""The ink of letters, by where they are set."""

import io

import pytest
from pdfminer.utils import MATRIX_IDENTITY
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.engines.pdfium.glyphs import Glyph, Glyphs
from extract.readers.pdf.engines.plumber import open_with_pdfplumber

QUARTER = (0, -1, 1, 0, 0, 600)


def write(turn: int = 0) -> bytes:
    """A page with two letters, one that goes below its line and one that leans over its end."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(400, 600))
    canvas.setPageRotation(turn)
    canvas.setFont("Times-Italic", 20)
    canvas.drawString(50, 300, "gf")
    canvas.save()
    return stream.getvalue()


def test_the_ink_of_a_letter_is_found_where_the_letter_is_set() -> None:
    glyphs = Glyphs((Glyph(10, 20, (11, 18, 15, 27)),), MATRIX_IDENTITY, size=10)
    assert glyphs.find(10.04, 19.97) == (11, 18, 15, 27)
    assert glyphs.find(10.5, 20) is None


def test_letters_that_are_set_at_one_point_have_the_ink_of_all_of_them() -> None:
    """A ligature is one letter for the one library and two for the other."""
    glyphs = Glyphs((Glyph(10, 20, (11, 18, 15, 27)), Glyph(10, 20, (14, 20, 19, 25))), MATRIX_IDENTITY, size=10)
    assert glyphs.find(10, 20) == (11, 18, 19, 27)


def test_a_turned_page_turns_the_ink() -> None:
    glyphs = Glyphs((Glyph(10, 20, (11, 18, 15, 27)),), QUARTER, size=10)
    assert glyphs.find(20, 590) == (18, 585, 27, 589)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_engine_gives_each_letter_its_ink(turn: int) -> None:
    first, second = next(open_with_pdfplumber(write(turn)).sheets).letters
    assert first.glyph is not None
    assert second.glyph is not None
    below, beyond = {
        0: (first.glyph.bottom - first.bottom, second.glyph.x1 - second.x1),
        90: (first.x0 - first.glyph.x0, second.glyph.bottom - second.bottom),
        180: (first.top - first.glyph.top, second.x0 - second.glyph.x0),
        270: (first.glyph.x1 - first.x1, second.top - second.glyph.top),
    }[turn]
    assert -1 < below < 1
    assert beyond > 1
