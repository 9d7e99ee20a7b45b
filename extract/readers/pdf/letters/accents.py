"""Accents that are painted apart from their letters: TeX sets "è" as a grave accent, and an "e" below it, in fonts without "è"."""

import unicodedata
from collections.abc import Sequence

from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import Letter

# An accent that stands by itself, and the one that goes with a letter.
ACCENTS = {
    "`": "\u0300", "\u02cb": "\u0300", "\u00b4": "\u0301", "\u02ca": "\u0301", "^": "\u0302", "\u02c6": "\u0302", "~": "\u0303",
    "\u02dc": "\u0303", "\u00a8": "\u0308", "\u02da": "\u030a", "\u02c7": "\u030c", "\u00b8": "\u0327",
}  # fmt: skip
# The letters without a dot that stand below an accent.
DOTLESS = {"\u0131": "i", "\u0237": "j"}
# The middle of an accent and that of its letter differ by no more than this part of the letter size: slanted letters lean. Those of letters
# side by side are further apart, for the narrowest are a quarter of the size.
OVER = 0.2


def join_accents(letters: Sequence[Letter]) -> list[Letter]:
    """The letters, each with the accent that is painted over it, right before it or right after it."""
    joined: list[Letter] = []
    accent: Letter | None = None
    for letter in letters:
        if accent is not None:
            whole = _compose(accent, letter)
            joined.append(whole or accent)
            accent = None
            if whole:
                continue
        if letter.text not in ACCENTS:
            joined.append(letter)
        elif joined and (whole := _compose(letter, joined[-1])):
            joined[-1] = whole
        else:
            accent = letter
    return [*joined, accent] if accent is not None else joined


def is_over(accent: Letter, letter: Letter | None) -> bool:
    """Is what is painted first over the letter, and not beside it?"""
    if letter is None or not share_line(accent, letter):
        return False
    return abs(accent.x0 + accent.x1 - letter.x0 - letter.x1) / 2 <= OVER * letter.size


def _compose(accent: Letter, letter: Letter) -> Letter | None:
    """The letter with the accent over it, if there is such a letter and the accent is over it."""
    if not is_over(accent, letter):
        return None
    text = unicodedata.normalize("NFC", DOTLESS.get(letter.text, letter.text) + ACCENTS[accent.text])
    return letter._replace(text=text) if len(text) == 1 else None
