"""Keys of the parts of an annex: they come from words, not from positions, so that one more part changes no other key.

A key is the hash of the folded words that a part is known by. An objective is known by its section's title and its text, an indicator by
its objective and its text, a target by its indicator and its year; a weight block by its objective, who is responsible and the weight as
printed. Parts of the same words are counted, and the first of them has the key that it would have alone.
"""

import re
from collections import Counter
from enum import StrEnum
from hashlib import sha256
from typing import Final

from normalize.units.names import fold

_DIGITS: Final = 12
"""Hexadecimal digits of a key behind its letter: of 20,000 keys two are the same by chance in one annex of a million."""

# signs that Unicode counts among the letters: "1º" is printed for "1°", "dellʼarea" for "dell'area"
_NO_LETTERS: Final = dict.fromkeys(map(ord, "ºªʼʹ"))
# what stands between words and within them; between two digits it keeps "1.1" and "11" apart
_BETWEEN: Final = re.compile(r"(?P<digits>(?<=\d)[\W_]+(?=\d))|[\W_]+")


class Level(StrEnum):
    """The letter that a key begins with, so that no program takes it for a number, a date or a formula."""

    SECTION = "s"
    OBJECTIVE = "o"
    BLOCK = "b"
    INDICATOR = "i"
    TARGET = "t"


def fold_words(text: str) -> str:
    """The letters and digits of a text in small letters without accents.

    White space, dashes, apostrophes, quotes, bullets and full stops differ between the programs that print an annex; where a line is
    broken differs too, and with it the spaces and hyphens inside words.
    """
    return _BETWEEN.sub(lambda between: " " if between["digits"] else "", fold(text.translate(_NO_LETTERS)))


class KeyRing:
    """Gives out the keys of one annex, and counts parts of the same words."""

    def __init__(self) -> None:
        self._given: Counter[tuple[str, ...]] = Counter()

    def make(self, level: Level, *words: str) -> str:
        """The key of a part: its letter and twelve hexadecimal digits.

        Args:
            level: what kind of part it is.
            words: what it is known by, as printed; the key of the part that it stands in counts as words.
        """
        name = (level.value, *map(fold_words, words))
        self._given[name] += 1
        among_equals = str(self._given[name])
        return level.value + sha256("\n".join((*name, among_equals)).encode()).hexdigest()[:_DIGITS]
