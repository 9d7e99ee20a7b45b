"""Letter-spaced words: "O B I E T T I V I" is OBIETTIVI.

Letters are set apart by a wider spacing or by spaces typed between them. All gaps of a line are then wide, most of them are the
same, and the words are told by those that are wider still. Single letters and digits that stand apart for another reason ("8 9 2 1"
in a column of weights) must not be joined: only a long run of letters shows that a font is spaced, and what is short is joined only
where the same font is spaced elsewhere on the page, with the same gap.
"""

import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

Char = dict[str, Any]

# All in parts of the letter size. A gap up to TIGHT is none; a letter gap differs from the others by up to VARIATION (kerning), that
# between words is wider by at least MORE; from WIDE on it is a gap between columns, and beyond APART the line ends.
TIGHT, VARIATION, MORE, WIDE, APART = 0.08, 0.1, 0.14, 0.6, 2.5
# A plain space is this wide.
SPACE = 0.25
# Tops of letters on one line, in points.
SAME_TOP = 1.0
# So many letters show that a font is spaced, when this part of all signs are letters; short runs need fewer.
LONG, SHORT, LETTERS = 6, 3, 0.55
# At most this part of the gaps of a spaced line is tight.
KERNED = 0.15
# The next line of a heading begins no further below (in parts of the letter size).
NEXT_LINE = 2.0


class Spaced(NamedTuple):
    """A line of spaced letters: the places of its signs among the chars, without spaces, and the gap in parts of the size."""

    places: tuple[int, ...]
    gap: float
    font: str
    size: float
    top: float
    is_long: bool
    is_text: bool

    def is_like(self, other: "Spaced") -> bool:
        """Is the other one of the same font, and spaced by as much?"""
        return self.font == other.font and abs(self.size - other.size) < 0.1 and abs(self.gap - other.gap) <= VARIATION / 2


def close_up(chars: list[Char]) -> list[Char]:
    """The chars with the letters of each spaced word side by side: each as wide as the way to the next, without spaces between."""
    found = [spaced for places, gaps in _runs(chars) if (spaced := _find_spaced(chars, places, gaps))]
    shown = [spaced for spaced in found if spaced.is_long]
    if not shown:
        return chars
    dropped: set[int] = set()
    closed = dict(enumerate(chars))
    for spaced in found:
        if not spaced.is_long and not any(_belongs(spaced, other) for other in shown):
            continue
        for place, after in pairwise(spaced.places):
            char, follower = chars[place], chars[after]
            end = _find_end(char, follower, spaced.gap)
            closed[place] = {**char, "x1": end}
            if end == follower["x0"]:
                dropped.update(range(place + 1, after))
    return [char for place, char in closed.items() if place not in dropped]


def _find_end(char: Char, follower: Char, letter_gap: float) -> float:
    """Where a letter ends when the spacing is taken as a part of it: where the next one begins, or a plain space before the next word."""
    size, start = char["size"], float(follower["x0"])
    gap = (start - char["x1"]) / size
    if gap <= letter_gap + MORE:
        return start
    return float(char["x1"] + max(min(2 * letter_gap, gap - SPACE), 0.0) * size)


def _belongs(spaced: Spaced, shown: Spaced) -> bool:
    """Is a short run spaced as the long one is? Digits alone must stand in its line or go on with it in the next."""
    is_near = abs(spaced.top - shown.top) <= NEXT_LINE * shown.size
    return spaced.is_like(shown) and (spaced.is_text or is_near)


def _runs(chars: Sequence[Char]) -> Iterator[tuple[list[int], list[float]]]:
    """Places of the signs that follow each other on a line to the right, without spaces, and the gaps between them."""
    places: list[int] = []
    gaps: list[float] = []
    x0, x1, top = 0.0, 0.0, 0.0
    for place, char in enumerate(chars):
        if char["text"] == " ":
            continue
        left, here = char["x0"], char["top"]
        gap = (left - x1) / (char["size"] or 1.0)
        if not places or (left > x0 and gap <= APART and -SAME_TOP <= here - top <= SAME_TOP):
            gaps.append(gap)
        else:
            yield places, gaps[1:]
            places, gaps = [], [gap]
        places.append(place)
        x0, x1, top = left, char["x1"], here
    yield places, gaps[1:]


def _find_spaced(chars: Sequence[Char], run: Sequence[int], gaps: Sequence[float]) -> Spaced | None:
    """The run as a line of spaced letters, or none."""
    if not gaps or sum(gap <= TIGHT for gap in gaps) > KERNED * len(gaps):
        return None
    gap = statistics.median_low(gaps)
    text = "".join(chars[place]["text"] for place in run)
    letters = sum(letter.isalpha() for letter in text)
    even = sum(abs(each - gap) <= VARIATION for each in gaps)
    if not TIGHT < gap < WIDE or even < len(gaps) / 2 or _is_alphabet(text):
        return None
    first = chars[run[0]]
    is_text = letters >= LETTERS * len(text)
    return Spaced(
        tuple(run), gap, first["fontname"], first["size"], first["top"], is_text and letters >= LONG, is_text and letters >= SHORT
    )


def _is_alphabet(text: str) -> bool:
    """Do the letters count something, as in "A B C D E F"?"""
    return all(ord(after) - ord(letter) == 1 for letter, after in pairwise(text))
