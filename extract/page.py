"""What a page reader yields, whichever library reads: words, ruling lines, and the page's measures.

All lengths are points, origin top left of the visible page. A second reader stands beside the first by yielding these.
"""

from typing import NamedTuple

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

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


class Rule(NamedTuple):
    """A straight ruling line along an axis: it lies at `at` and runs from `start` to `end`."""

    at: float
    start: float
    end: float


class Page(NamedTuple):
    """One page as it is drawn.

    Attributes:
        number: counted from 1.
        horizontal: rules at a y, from x to x.
        vertical: rules at an x, from y to y.
        images: number of pictures.
    """

    number: int
    box: Box
    words: tuple[Word, ...]
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]
    images: int = 0
