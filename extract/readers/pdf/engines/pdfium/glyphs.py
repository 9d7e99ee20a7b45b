"""Where the ink of letters is, as PDFium draws them: descriptors of fonts leave it out, and some programs write it wrong."""

from collections.abc import Iterator
from ctypes import byref, c_double
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw
from pdfminer.utils import Matrix, Rect, apply_matrix_pt, apply_matrix_rect

# Two libraries place the origin of one letter no further apart than this part of the letter size: a rounding.
NEAR = 0.01


class Glyph(NamedTuple):
    """A letter: where it is set, and the box of its ink, both in the space of the page."""

    x: float
    y: float
    ink: Rect


class Glyphs:
    """The glyphs of a page, to be found by where they are set.

    Args:
        glyphs: in the space of the page.
        matrix: from that space to the one in which they are asked for.
        size: of most letters, in the latter.
    """

    def __init__(self, glyphs: tuple[Glyph, ...], matrix: Matrix, size: float) -> None:
        self._near = NEAR * size
        self._found: dict[tuple[int, int], Rect] = {}
        for glyph in glyphs:
            key = self._key(*apply_matrix_pt(matrix, (glyph.x, glyph.y)))
            ink = apply_matrix_rect(matrix, glyph.ink)
            self._found[key] = _around(self._found[key], ink) if key in self._found else ink

    def find(self, x: float, y: float) -> Rect | None:
        """The box of the ink of the letter that is set at this point; none where PDFium sees no letter."""
        column, row = self._key(x, y)
        keys = ((column + right, row + up) for right in (0, -1, 1) for up in (0, -1, 1))
        return next((self._found[key] for key in keys if key in self._found), None)

    def _key(self, x: float, y: float) -> tuple[int, int]:
        return round(x / self._near), round(y / self._near)


def read_glyphs(text: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    """The glyphs of a page, in the order of PDFium's text."""
    x, y, left, right, bottom, top = (c_double() for _ in range(6))
    for index in range(text.count_chars()):
        is_set = pypdfium2.raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        if is_set and pypdfium2.raw.FPDFText_GetCharBox(text, index, byref(left), byref(right), byref(bottom), byref(top)):
            yield Glyph(x.value, y.value, (left.value, bottom.value, right.value, top.value))


def _around(box: Rect, other: Rect) -> Rect:
    return min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])
