"""Pages as an engine hands them over: made by hand, letter by letter, and scaled."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from extract.readers.pdf.sheet import Font, Ink, Letter, Shape, Sheet
from extract.readers.pdf.words import find_words
from models.place import Box

A4 = Box(0, 0, 595, 842)
SIZE = 10.0


def letter(text: str, x0: float, width: float = 5.0, top: float = 20.0, size: float = SIZE, font: str = "Arial") -> Letter:
    """An upright letter in black."""
    return Letter(text, x0, top, x0 + width, top + size, size, Font(0, font), Ink(A4))


def line(texts: Iterable[str], gap: float = 0.0, x0: float = 10.0, **more: Any) -> list[Letter]:
    """Letters side by side, five points wide, with a gap after each."""
    return [letter(text, x0 + place * (5.0 + gap), **more) for place, text in enumerate(texts)]


def words(letters: Iterable[Letter]) -> list[str]:
    """The words that the letters are read as."""
    return [word.text for word in find_words(letters)]


def sheet(letters: Iterable[Letter] = (), shapes: Iterable[Shape] = (), **more: Any) -> Sheet:
    """The first page of a document, on A4."""
    return Sheet(1, A4, A4, tuple(letters), tuple(shapes), **more)


def scale_sheet(page: Sheet, factor: float) -> Sheet:
    """The page as it comes from a printer that makes all of it larger or smaller."""

    def box(of: Box) -> Box:
        return Box(*(value * factor for value in of))

    @cache
    def ink(of: Ink) -> Ink:
        return of._replace(clip=box(of.clip))

    def scale_letter(of: Letter) -> Letter:
        x0, top, x1, bottom = box(of.box)
        glyph = box(of.glyph) if of.glyph else None
        return of._replace(x0=x0, top=top, x1=x1, bottom=bottom, size=of.size * factor, ink=ink(of.ink), glyph=glyph)

    def scale_shape(of: Shape) -> Shape:
        return of._replace(box=box(of.box), width=of.width * factor, ink=ink(of.ink))

    return page._replace(
        box=box(page.box),
        frame=box(page.frame),
        letters=tuple(map(scale_letter, page.letters)),
        shapes=tuple(map(scale_shape, page.shapes)),
    )
