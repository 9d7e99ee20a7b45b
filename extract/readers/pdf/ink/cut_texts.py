"""Texts that a page break cuts: a program paints them whole on both pages, and clips them on each.

A spreadsheet does so with merged cells, a browser engine with the line on which the page ends. That the same text stands at the same x
under a clip as wide on the next page, and is beyond the clip on one of the two, shows for sure what goes on with what.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extract.readers.pdf.ink.sight import RIM, is_clipped
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import Letter, Sheet
from models.place import Box

# Two texts stand at the same x, and two clips are as wide, when they differ by no more than this part of the letter size: by a rounding.
SAME_X = 0.05
# A gap wider than this part of the letter size parts two texts: no space is as wide.
GAP = 1.0


class CutText(NamedTuple):
    """A line of text that two pages have.

    Attributes:
        first, second: the places of its letters in painting order, on the page before the break and on the one after it.
        foot, head: where its cell ends on the page before, and begins on the one after: an x within the text, and the end of the clip.
        is_twice: it is seen on both pages.
    """

    first: range
    second: range
    foot: tuple[float, float]
    head: tuple[float, float]
    is_twice: bool


class _Stroke(NamedTuple):
    """Letters that are painted one after the other, side by side, under one clip."""

    places: range
    text: str
    box: Box
    size: float
    clip: Box
    is_clipped: bool

    @property
    def middle(self) -> float:
        return (self.box.x0 + self.box.x1) / 2

    @property
    def rim(self) -> float:
        """What of a line may lie beyond a clip though all of its ink is within."""
        return RIM * (self.box.bottom - self.box.top)

    def is_like(self, other: "_Stroke") -> bool:
        """Does it stand where the other one does, under a clip as wide?"""
        sides = ((self.box.x0, other.box.x0), (self.clip.x0, other.clip.x0), (self.clip.x1, other.clip.x1))
        return self.text == other.text and all(abs(a - b) <= SAME_X * self.size for a, b in sides)


def find_cut_texts(sheet: Sheet, following: Sheet) -> tuple[CutText, ...]:
    """The lines that both pages have and that the clip of one of them cuts."""
    above, below = list(_find_strokes(sheet)), list(_find_strokes(following))
    runs_over = [stroke.box.bottom - stroke.clip.bottom > stroke.rim for stroke in above]
    begins_before = [stroke.clip.top - stroke.box.top > stroke.rim for stroke in below]
    if not any(runs_over) and not any(begins_before):
        return ()
    by_text: dict[str, list[int]] = defaultdict(list)
    for i, stroke in enumerate(below):
        by_text[stroke.text].append(i)
    pairs = (
        (stroke, below[i])
        for stroke, is_over in zip(above, runs_over, strict=True)
        for i in by_text[stroke.text]
        if (is_over or begins_before[i]) and stroke.is_like(below[i])
    )
    return tuple(_pair(*each) for each in pairs if not all(stroke.is_clipped for stroke in each))


def _pair(above: _Stroke, below: _Stroke) -> CutText:
    foot, head = (above.middle, above.clip.bottom), (below.middle, below.clip.top)
    return CutText(above.places, below.places, foot, head, is_twice=not above.is_clipped and not below.is_clipped)


def _find_strokes(sheet: Sheet) -> Iterator[_Stroke]:
    """The texts of a page, in painting order."""
    if not sheet.has_ink:
        return
    first = 0
    for place in range(1, len(sheet.letters) + 1):
        if place == len(sheet.letters) or not _goes_on(sheet.letters[place - 1], sheet.letters[place]):
            if stroke := _stroke(range(first, place), sheet.letters[first:place]):
                yield stroke
            first = place


def _goes_on(last: Letter, letter: Letter) -> bool:
    return -SAME_X * last.size <= letter.x0 - last.x1 <= GAP * last.size and share_line(last, letter) and last.ink.clip == letter.ink.clip


def _stroke(places: range, letters: Iterable[Letter]) -> _Stroke | None:
    seen = [letter for letter in letters if letter.text.strip()]
    if not seen:
        return None
    box = Box(seen[0].x0, min(each.top for each in seen), seen[-1].x1, max(each.bottom for each in seen))
    text = "".join(each.text for each in seen)
    return _Stroke(places, text, box, seen[0].size, seen[0].ink.clip, is_clipped(seen[0]))
