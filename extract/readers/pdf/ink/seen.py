"""What of a page is seen and can be known: what cannot is left out, or named in a finding."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.pdf.fonts import Unreadable, blot_guesses, find_unreadable
from extract.readers.pdf.ink.hidden import find_hidden
from extract.readers.pdf.ink.lines import drop_white_lines
from extract.readers.pdf.ink.paints import is_painted
from extract.readers.pdf.letters.ligatures import mend_ligatures
from extract.readers.pdf.letters.spelling import read_text
from extract.readers.pdf.sheet import Letter, Shape, Sheet, find_size
from models.findings import Finding
from models.place import Box, Place

# As many letters of what is hidden stand in the finding.
RAW = 80
# Letters that are further apart than this part of their size belong to two words.
GAP = 0.2


class Seen(NamedTuple):
    """The letters and shapes of a page that are seen, in painting order, and findings that name what is not."""

    letters: list[Letter]
    shapes: list[Shape]
    findings: list[Finding]


def see_sheet(sheet: Sheet) -> Seen:
    """What of a page is seen; letters that only look like letters are U+FFFD."""
    size = find_size(sheet.letters, sheet.box)
    hidden = find_hidden(sheet, size) if sheet.has_ink else set()
    letters = mend_ligatures([letter for place, letter in enumerate(sheet.letters) if place not in hidden])
    unreadable = find_unreadable(letters)
    findings = [
        *_name_damage(sheet),
        *_name_hidden([sheet.letters[place] for place in sorted(hidden)], sheet.number),
        *_name_unreadable(unreadable, sheet.number),
    ]
    shapes = list(sheet.shapes)
    if sheet.has_ink:
        shapes = drop_white_lines([shape for shape in shapes if is_painted(shape, size)], size)
    return Seen(blot_guesses(letters, unreadable) if unreadable else letters, shapes, findings)


def _name_damage(sheet: Sheet) -> Iterator[Finding]:
    if sheet.is_damaged:
        yield Finding(code="ink-damaged", detail={"page": str(sheet.number)}, origin=(Place(page=sheet.number),))


def _name_hidden(hidden: Sequence[Letter], page: int) -> Iterator[Finding]:
    letters = [letter for letter in hidden if letter.text.strip()]
    if letters:
        yield Finding(code="text-hidden", raw=_join(letters)[:RAW], origin=(_find_place(letters, page),))


def _name_unreadable(unreadable: Unreadable | None, page: int) -> Iterator[Finding]:
    if unreadable:
        letters = blot_guesses(unreadable.letters, unreadable)
        detail = {"font": ", ".join(unreadable.names), "share": str(unreadable.share), "page": str(page)}
        yield Finding(code="font-unreadable", raw=_join(letters)[:RAW], detail=detail, origin=(_find_place(letters, page),))


def _join(letters: Sequence[Letter]) -> str:
    """The letters as words, upright or turned."""
    text = read_text(letters[0])
    for last, letter in pairwise(letters):
        text += read_text(letter) if _are_side_by_side(last, letter) else f" {read_text(letter)}"
    return text


def _are_side_by_side(last: Letter, letter: Letter) -> bool:
    near = GAP * max(last.x1 - last.x0, last.bottom - last.top)
    is_aligned = abs(letter.bottom - last.bottom) <= near or abs(letter.x0 - last.x0) <= near
    across = max(letter.x0 - last.x1, last.x0 - letter.x1)
    upright = max(letter.top - last.bottom, last.top - letter.bottom)
    return is_aligned and across <= near and upright <= near


def _find_place(letters: Sequence[Letter], page: int) -> Place:
    """The box around the letters."""
    x0s, tops, x1s, bottoms = zip(*(letter.box for letter in letters), strict=True)
    box = min(x0s), min(tops), max(x1s), max(bottoms)
    return Place(page=page, box=Box(*(round(value, 2) for value in box)))
