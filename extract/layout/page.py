"""What a page reader yields, whichever library reads: words, ruling lines, and the page's measures.

All lengths are points, origin top left of the visible page. A second reader stands beside the first by yielding these.
"""

from typing import NamedTuple

from models.findings import Finding
from models.place import Box


class Word(NamedTuple):
    """A run of letters without white space.

    `letters` holds the left and right end of each letter, so that a word that runs across a rule can be cut there.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    letters: tuple[tuple[float, float], ...] = ()

    @property
    def middle(self) -> tuple[float, float]:
        """X and y of its centre."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def is_in(self, box: Box) -> bool:
        """Does its centre stand in the box?"""
        x, y = self.middle
        return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


class Rule(NamedTuple):
    """A straight ruling line along an axis: it lies at `at` and runs from `start` to `end`."""

    at: float
    start: float
    end: float


class TurnedWord(NamedTuple):
    """A word that lies on its side: as it is in the frame in which it stands upright, and the box that it fills on the page."""

    word: Word
    box: Box


class Page(NamedTuple):
    """One page as it is read: where most of the text lies on its side, the page is turned so that it stands upright.

    Attributes:
        number: counted from 1.
        box: of the visible page, turned.
        words: that stand upright, but for those of `aside`.
        horizontal: rules at a y, from x to x.
        vertical: rules at an x, from y to y.
        images: number of pictures.
        turned: words that lie on their side against the others.
        aside: words at an angle or of enormous size, which belong to a stamp or a watermark.
        turn: by which the page was turned, in degrees.
        sheet: box of the visible page as it lies in the file.
        findings: of what was left out while reading.
    """

    number: int
    box: Box
    words: tuple[Word, ...]
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]
    images: int = 0
    turned: tuple[TurnedWord, ...] = ()
    aside: tuple[Word, ...] = ()
    turn: int = 0
    sheet: Box = Box(0, 0, 0, 0)
    findings: tuple[Finding, ...] = ()
