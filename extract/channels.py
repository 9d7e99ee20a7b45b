"""Columns that no rule draws: the white channels between the words under two neighbouring headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.lines import Line
from models.place import Box

# The free space left and right of a table's words, in points.
MARGIN = 3.0


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where the columns of a table stand whose columns are not ruled.

    Attributes:
        xs: their borders, in points.
        headings: boxes of the words of the headings.
        fields: that the headings name.
    """

    xs: tuple[float, ...]
    headings: tuple[Box, ...]
    fields: tuple[str | None, ...]

    def columns_of(self, run: Line) -> int:
        """How many columns a run of words reaches into, judged by the headings."""
        return sum(run.box.x0 < box.x1 and run.box.x1 > box.x0 for box in self.headings)


def find_channels(headings: Sequence[Box], lines: Sequence[Line]) -> tuple[float, ...]:
    """The borders of the columns.

    Args:
        headings: boxes of the words of the headings, from left to right.
        lines: of the table, its header's included.
    """
    words = [(word.x0, word.x1) for line in lines for word in line.words]
    left = min(x0 for x0, _ in words) - MARGIN
    right = max(x1 for _, x1 in words) + MARGIN
    inner = [_channel(a, b, words) for a, b in pairwise(headings)]
    return (left, *inner, right)


def _channel(left: Box, right: Box, words: Sequence[tuple[float, float]]) -> float:
    """The x between two headings that the fewest words cross; of several, the one next to the right heading."""
    ends = sorted({left.x1, right.x0, *(x for word in words for x in word if left.x0 < x < right.x1)})
    gaps = [(a, b) for a, b in pairwise(ends) if b - a > 0.5]
    if not gaps:
        return (left.x1 + right.x0) / 2

    def crossing(gap: tuple[float, float]) -> tuple[int, float]:
        middle = (gap[0] + gap[1]) / 2
        return sum(x0 < middle < x1 for x0, x1 in words), abs(gap[1] - right.x0)

    a, b = min(gaps, key=crossing)
    return (a + b) / 2
