"""Fonts that do not tell which letters their glyphs are (ISO 32000-1, 9.10.2).

Some say so: no letter, or a private one, goes with a code. Others are read by a table that is only a guess: the codes of a
subset may be the letters' own, or counted up from 1, and then they look like letters and are none.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.readers.pdf.letters.language import is_no_language
from extract.readers.pdf.letters.spelling import read_text
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter

# What no text has: control codes, the sign for an unknown letter, private letters.
SUSPECT = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff]")
PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")
# A font of so few private signs, and nothing else, is one of signs too.
FEW_SIGNS = 3

ByFont = dict[Font, list[Letter]]


class Unreadable(NamedTuple):
    """The letters of a page that cannot be known, font by font, and the part of all letters in percent."""

    by_font: ByFont
    share: int

    @property
    def letters(self) -> list[Letter]:
        """All of them."""
        return [letter for letters in self.by_font.values() for letter in letters]

    @property
    def names(self) -> list[str]:
        """The names of the fonts, each once."""
        return list(dict.fromkeys(font.name for font in self.by_font))


def find_unreadable(letters: Iterable[Letter]) -> Unreadable | None:
    """The letters that cannot be known, or none.

    Args:
        letters: what is seen on the page.
    """
    by_font: ByFont = defaultdict(list)
    for letter in letters:
        by_font[letter.font].append(letter)
    unreadable = {font: found for font, each in by_font.items() if (found := _find_suspects(font, each))}
    guessed = {font: each for font, each in by_font.items() if font.is_guessed}
    if any(font in unreadable or is_no_language("".join(letter.text for letter in each)) for font, each in guessed.items()):
        unreadable |= {font: [letter for letter in each if letter.text.strip()] for font, each in guessed.items()}
    total = sum(bool(letter.text.strip()) for each in by_font.values() for letter in each)
    count = sum(map(len, unreadable.values()))
    return Unreadable(unreadable, max(round(100 * count / total), 1)) if count else None


def blot_guesses(letters: Sequence[Letter], unreadable: Unreadable) -> list[Letter]:
    """The letters, those that only look like letters as U+FFFD."""
    wrong = {font for font in unreadable.by_font if font.is_guessed}
    return [letter._replace(text=UNKNOWN, code=None) if letter.font in wrong and letter.text.strip() else letter for letter in letters]


def _find_suspects(font: Font, letters: Sequence[Letter]) -> list[Letter]:
    """The letters of a font that it does not tell, but for lone signs such as bullets."""
    if not SUSPECT.search("".join(letter.text for letter in letters)):
        return []
    spelled = [read_text(letter) for letter in letters]
    are_signs = _is_of_signs(font, set(spelled))
    return [
        letter
        for letter, text in zip(letters, spelled, strict=True)
        if UNKNOWN in text or (not are_signs and PRIVATE.search(text) is not None)
    ]


def _is_of_signs(font: Font, texts: set[str]) -> bool:
    """Are the private letters of a font bullets, boxes and arrows?"""
    private = {text for text in texts if PRIVATE.search(text)}
    others = {text for text in texts if text.strip()} - private
    return font.is_of_signs or (len(private) <= FEW_SIGNS and not others)
