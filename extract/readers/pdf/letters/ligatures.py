"""Ligatures that a program spelt half: the first letter with its bytes in the wrong order, the rest lost.

Which letters were meant is told by the width of the glyph: a ligature is about as wide as its letters side by side.
"""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from extract.readers.opening.signs import SWAPPED
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter

LIGATURES = ("ff", "fi", "fl", "ft", "ffi", "ffl", "ti", "tt", "tti")
# A ligature is as wide as its letters but for this part of the letter size.
NEAR = 0.06
# "ffl" stands before these letters and "ffi" does not: affluenza, afflitto; ufficio, affare.
AFTER_FFL = "ui"

Widths = Mapping[tuple[Font, str], float]


def mend_ligatures(letters: Sequence[Letter]) -> list[Letter]:
    """The letters, ligatures that are spelt half as what their width says; one that no ligature is as wide as is unknown."""
    if not any(map(_is_half, letters)):
        return list(letters)
    widths = {(letter.font, letter.text): (letter.x1 - letter.x0) / (letter.size or 1.0) for letter in letters if len(letter.text) == 1}
    pairs = zip_longest(letters, letters[1:])
    return [letter._replace(text=_find_text(letter, after, widths)) if _is_half(letter) else letter for letter, after in pairs]


def _is_half(letter: Letter) -> bool:
    """Does the text of a glyph begin as a swapped ligature does, and go on as none does?"""
    text = letter.text
    return len(text) > 1 and text[0] in SWAPPED and any(sign not in SWAPPED for sign in text) and not text.isascii()


def _find_text(letter: Letter, after: Letter | None, widths: Widths) -> str:
    first, width = SWAPPED[letter.text[0]], (letter.x1 - letter.x0) / (letter.size or 1.0)
    likely = [text for text in LIGATURES if text[0] == first and _differ(letter.font, text, width, widths) <= NEAR]
    if "ffl" in likely and "ffi" in likely:
        likely.remove("ffi" if after is not None and after.text[:1] in AFTER_FFL else "ffl")
    return min(likely, key=lambda text: _differ(letter.font, text, width, widths), default=UNKNOWN)


def _differ(font: Font, text: str, width: float, widths: Widths) -> float:
    """By how much a glyph is wider or narrower than these letters side by side; without end where one of them is not on the page."""
    return abs(width - sum(widths.get((font, sign), float("inf")) for sign in text))
