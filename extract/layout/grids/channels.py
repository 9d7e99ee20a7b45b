"""Columns that no rule draws: the white channels between the words under two neighbouring headings."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.layout.grids.rows.habits import RowHabits
from extract.layout.lines import Line
from models.place import Box

# The free space left and right of a table's words, in points.
MARGIN = 3.0
# Headings of two tables that stand at the same x, within so many points, are those of the same columns.
SAME = 1.0
# Words that begin, or end, within so many points of each other stand flush.
FLUSH = 0.7
# A channel is at least so wide, in points.
LEAST = 0.5
# So many words, the latest, are enough to know the channels.
ENOUGH = 3000

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ruler:
    """Where the columns of a table stand whose columns are not ruled.

    Attributes:
        xs: their borders, in points.
        headings: boxes of the words of the headings.
        fields: that the headings name.
        spans: where the words begin and end by which the borders were found.
        shown: the borders as they were found when the header was read.
        habits: how the rows of the tables are set.
    """

    xs: tuple[float, ...]
    headings: tuple[Box, ...]
    fields: tuple[str | None, ...]
    spans: tuple[Span, ...] = ()
    shown: tuple[float, ...] = ()
    habits: RowHabits = field(default_factory=RowHabits)

    def columns_of(self, run: Line) -> int:
        """How many columns a run of words reaches into, judged by the headings."""
        return sum(run.box.x0 < box.x1 and run.box.x1 > box.x0 for box in self.headings)

    def columns_with(self, line: Line) -> set[int]:
        """The columns that hold words of the line, counted from 0."""
        return {bisect_right(self.xs, word.middle[0]) - 1 for word in line.words}

    def crosses(self, line: Line) -> bool:
        """Does a word of the line stand across the border of two columns?"""
        return any(word.x0 + FLUSH < x < word.x1 - FLUSH for x in self.xs[1:-1] for word in line.words)

    def has_columns_of(self, other: "Ruler") -> bool:
        """Do both have the same headings in the same places?"""
        return self.fields == other.fields and all(
            abs(a.x0 - b.x0) < SAME and abs(a.x1 - b.x1) < SAME for a, b in zip(self.headings, other.headings, strict=True)
        )


def measure_ruler(headings: Sequence[Box], fields: Sequence[str | None], lines: Sequence[Line], before: Sequence[Span] = ()) -> Ruler:
    """The columns under these headings, by the words of these lines and by those that were seen in the same columns before."""
    spans = (*before, *((word.x0, word.x1) for line in lines for word in line.words))[-ENOUGH:]
    return Ruler(find_channels(headings, spans), tuple(headings), tuple(fields), spans)


def find_channels(headings: Sequence[Box], spans: Sequence[Span]) -> tuple[float, ...]:
    """The borders of the columns.

    Args:
        headings: boxes of the words of the headings, from left to right.
        spans: where the words of the table begin and end, its header's included.
    """
    starts, ends = sorted(x0 for x0, _ in spans), sorted(x1 for _, x1 in spans)
    gaps = [_channel(a.x1, b.x0, starts, ends) for a, b in pairwise(headings)]
    near = min((b - a for a, b in gaps), default=2 * MARGIN) / 2
    inner = [_border(gap, near, starts, ends) for gap in gaps]
    return (starts[0] - near, *inner, ends[-1] + near)


def find_channel(left: Box, right: Box, spans: Sequence[Span]) -> Span:
    """The ends of the gap between two headings that the fewest words cross."""
    return _channel(left.x1, right.x0, sorted(x0 for x0, _ in spans), sorted(x1 for _, x1 in spans))


def _channel(left: float, right: float, starts: Sequence[float], ends: Sequence[float]) -> Span:
    """The gap between the ends of two headings that the fewest words cross; of several, the widest, or the last of equal ones."""
    inside = [x for edges in (starts, ends) for x in edges[bisect_right(edges, left) : bisect_left(edges, right)]]
    gaps = [(a, b) for a, b in pairwise(sorted({left, right, *inside})) if b - a > LEAST]

    def crossing(gap: Span) -> tuple[int, int, float]:
        middle = (gap[0] + gap[1]) / 2
        return bisect_left(starts, middle) - bisect_right(ends, middle), round(gap[0] - gap[1]), -gap[1]

    return min(gaps, key=crossing, default=(min(left, right), max(left, right)))


def _border(gap: Span, near: float, starts: Sequence[float], ends: Sequence[float]) -> float:
    """The border in a gap: as near as the narrowest gap has it to words that stand flush, for further ones may fill the other side."""
    a, b = gap
    if bisect_right(starts, b + FLUSH) - bisect_left(starts, b - FLUSH) > 1:
        return b - near
    return a + near if bisect_right(ends, a + FLUSH) - bisect_left(ends, a - FLUSH) > 1 else (a + b) / 2
