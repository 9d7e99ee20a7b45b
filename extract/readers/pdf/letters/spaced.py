"""Letter-spaced words: "O B I E T T I V I" is OBIETTIVI.

Letters are set apart by a wider spacing or by spaces typed between them. All gaps of a line are then wide, most of them are the
same, and the words are told by those that are wider still. Single letters and digits that stand apart for another reason ("8 9 2 1"
in a column of weights) must not be joined: only a long run of letters shows that a font is spaced, and what is short is joined only
where the same font is spaced elsewhere on the page, with the same gap.
"""

import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import Font, Letter

# All in parts of the letter size. A gap up to TIGHT is none; a letter gap differs from the others by up to VARIATION (kerning), that
# between words is wider by at least MORE; from WIDE on it is a gap between columns, and beyond APART the line ends.
TIGHT, VARIATION, MORE, WIDE, APART = 0.08, 0.1, 0.14, 0.6, 2.5
# A plain space is this wide.
SPACE = 0.25
# Sizes that differ by less than this part are one.
SAME_SIZE = 0.01
# So many letters show that a font is spaced, when this part of all signs are letters; short runs need fewer.
LONG, SHORT, LETTERS = 6, 3, 0.55
# At most this part of the gaps of a spaced line is tight.
KERNED = 0.15
# The next line of a heading begins no further below (in parts of the letter size).
NEXT_LINE = 2.0


class Spaced(NamedTuple):
    """A line of spaced letters: the places of its signs among the letters, without spaces, and the gap in parts of the size."""

    places: tuple[int, ...]
    gap: float
    font: Font
    size: float
    top: float
    is_long: bool
    is_text: bool

    def is_like(self, other: "Spaced") -> bool:
        """Is the other one of the same font, and spaced by as much?"""
        return (
            self.font.name == other.font.name
            and abs(self.size - other.size) < SAME_SIZE * self.size
            and abs(self.gap - other.gap) <= VARIATION / 2
        )


def close_up(letters: list[Letter]) -> list[Letter]:
    """The letters with those of each spaced word side by side: each as wide as the way to the next, without spaces between."""
    found = [spaced for places, gaps in _runs(letters) if (spaced := _find_spaced(letters, places, gaps))]
    shown = [spaced for spaced in found if spaced.is_long]
    if not shown:
        return letters
    closed = dict(enumerate(letters))
    for spaced in found:
        if spaced.is_long or any(_belongs(spaced, other) for other in shown):
            _close(closed, spaced)
    return list(closed.values())


def _close(letters: dict[int, Letter], spaced: Spaced) -> None:
    """Let each letter of a spaced line reach to the next, and drop the spaces between those of a word."""
    for place, after in pairwise(spaced.places):
        letter, follower = letters[place], letters[after]
        end = _find_end(letter, follower, spaced.gap)
        letters[place] = letter._replace(x1=end)
        if end == follower.x0:
            for between in range(place + 1, after):
                letters.pop(between, None)


def _find_end(letter: Letter, follower: Letter, letter_gap: float) -> float:
    """Where a letter ends when the spacing is taken as a part of it: where the next one begins, or a plain space before the next word."""
    gap = (follower.x0 - letter.x1) / letter.size
    if gap <= letter_gap + MORE:
        return follower.x0
    return letter.x1 + max(min(2 * letter_gap, gap - SPACE), 0.0) * letter.size


def _belongs(spaced: Spaced, shown: Spaced) -> bool:
    """Is a short run spaced as the long one is? Digits alone must stand in its line or go on with it in the next."""
    is_near = abs(spaced.top - shown.top) <= NEXT_LINE * shown.size
    return spaced.is_like(shown) and (spaced.is_text or is_near)


def _runs(letters: Sequence[Letter]) -> Iterator[tuple[list[int], list[float]]]:
    """Places of the signs that follow each other on a line to the right, without spaces, and the gaps between them."""
    places: list[int] = []
    gaps: list[float] = []
    for place, letter in enumerate(letters):
        if letter.text == " ":
            continue
        gap = _find_gap(letters[places[-1]], letter) if places else None
        if gap is None:
            yield places, gaps
            places, gaps = [place], []
        else:
            places.append(place)
            gaps.append(gap)
    yield places, gaps


def _find_gap(last: Letter, letter: Letter) -> float | None:
    """The gap between two signs in parts of the letter size; none where the second does not go on with the line of the first."""
    gap = (letter.x0 - last.x1) / (letter.size or 1.0)
    return gap if letter.x0 > last.x0 and gap <= APART and share_line(last, letter) else None


def _find_spaced(letters: Sequence[Letter], run: Sequence[int], gaps: Sequence[float]) -> Spaced | None:
    """The run as a line of spaced letters, or none."""
    if not gaps or sum(gap <= TIGHT for gap in gaps) > KERNED * len(gaps):
        return None
    gap = statistics.median_low(gaps)
    even = sum(abs(each - gap) <= VARIATION for each in gaps)
    text = "".join(letters[place].text for place in run)
    if not TIGHT < gap < WIDE or even < len(gaps) / 2 or _is_alphabet(text):
        return None
    signs = sum(sign.isalpha() for sign in text)
    is_text = signs >= LETTERS * len(text)
    first = letters[run[0]]
    return Spaced(tuple(run), gap, first.font, first.size, first.top, is_text and signs >= LONG, is_text and signs >= SHORT)


def _is_alphabet(text: str) -> bool:
    """Do the letters count something, as in "A B C D E F"?"""
    return all(ord(after) - ord(letter) == 1 for letter, after in pairwise(text))
