"""Where the ink of letters is, as PDFium draws them: descriptors of fonts leave it out, and some programs write it wrong."""

from collections.abc import Iterator
from ctypes import byref, c_double
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw
from pdfminer.utils import Matrix, Rect, apply_matrix_pt, apply_matrix_rect

# Two libraries place the origin of one letter no further apart than this, in points.
NEAR = 0.1


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
    """

    def __init__(self, glyphs: tuple[Glyph, ...], matrix: Matrix) -> None:
        self._found: dict[tuple[int, int], Rect] = {}
        for glyph in glyphs:
            key = _key(*apply_matrix_pt(matrix, (glyph.x, glyph.y)))
            ink = apply_matrix_rect(matrix, glyph.ink)
            self._found[key] = _around(self._found[key], ink) if key in self._found else ink

    def find(self, x: float, y: float) -> Rect | None:
        """The box of the ink of the letter that is set at this point; none where PDFium sees no letter."""
        column, row = _key(x, y)
        keys = ((column + right, row + up) for right in (0, -1, 1) for up in (0, -1, 1))
        return next((self._found[key] for key in keys if key in self._found), None)


class GlyphReader:
    """The glyphs of the pages of a PDF.

    Args:
        data: the file; of one that PDFium cannot read no glyph is known.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            self._document = None

    def read(self, number: int) -> tuple[Glyph, ...]:
        """The glyphs of a page, counted from 1."""
        if self._document is None:
            return ()
        try:
            page = self._document[number - 1]
            text = page.get_textpage()
        except (pypdfium2.PdfiumError, IndexError):
            return ()
        try:
            return tuple(_read(text))
        finally:
            text.close()
            page.close()


def _read(text: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    x, y, left, right, bottom, top = (c_double() for _ in range(6))
    for index in range(text.count_chars()):
        is_set = pypdfium2.raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))
        if is_set and pypdfium2.raw.FPDFText_GetCharBox(text, index, byref(left), byref(right), byref(bottom), byref(top)):
            yield Glyph(x.value, y.value, (left.value, bottom.value, right.value, top.value))


def _key(x: float, y: float) -> tuple[int, int]:
    return round(x / NEAR), round(y / NEAR)


def _around(box: Rect, other: Rect) -> Rect:
    return min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])
