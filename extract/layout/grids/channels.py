"""Columns that no rule draws: the white channels between the words under two neighbouring headings."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise

from extract.layout.lines import Line, find_lines
from models.layout.columns import ColumnDraft, Columns
from models.place import Box

# The free space left and right of a table with a single column, in letters.
MARGIN = 0.3
# Words that begin, or end, within so many letters of each other stand flush.
FLUSH = 0.07
# A table stands flush with another one when so many of its columns do; two may by chance.
FILLED = 3
# A channel is at least so wide, in letters.
LEAST = 0.05
# So many words, the latest, are enough to know the channels.
ENOUGH = 3000

Span = tuple[float, float]


def measure_columns(columns: Columns, lines: Sequence[Line], before: Sequence[Span] = ()) -> Columns:
    """The same columns with the borders that the words of these lines show, and those that were seen in the same columns before."""
    return replace(columns, edges=find_channels(columns.headings, [*before, *spans_of(lines)][-ENOUGH:]))


def unmeasured(columns: Sequence[ColumnDraft], headings: Sequence[Box]) -> Columns:
    """The columns under these headings, of which no borders are known yet."""
    return Columns(tuple(columns), tuple((i, i + 1) for i in range(len(columns))), (), len(columns), tuple(headings))


def spans_of(lines: Sequence[Line]) -> list[Span]:
    """Where the words of these lines begin and end."""
    return [(word.x0, word.x1) for line in lines for word in line.words]


def headings_over(columns: Columns, run: Line) -> int:
    """How many columns a run of words reaches into, judged by the headings."""
    return sum(run.box.x0 < box.x1 and run.box.x1 > box.x0 for box in columns.headings)


def columns_with(columns: Columns, line: Line) -> set[int]:
    """The columns that hold words of the line, counted from 0."""
    return {bisect_right(columns.edges, word.middle[0]) - 1 for word in line.words}


def crosses(columns: Columns, line: Line) -> bool:
    """Does a word of the line stand across the border of two columns?"""
    return any(word.x0 + FLUSH < x < word.x1 - FLUSH for x in columns.edges[1:-1] for word in line.words)


def cut_at_borders(columns: Columns, runs: Sequence[Line]) -> list[Line]:
    """The runs of words, each cut where a border of the columns stands between two of its words, however near these are."""
    parts = (group for run in runs for _, group in groupby(run.words, lambda word: bisect_right(columns.edges, word.middle[0])))
    return [line for part in parts for line in find_lines(part)]


def stands_flush(columns: Columns, lines: Sequence[Line], spans: Sequence[Span]) -> bool:
    """Do the texts of these lines begin where those of a table do, and is none of their words across its borders?

    Args:
        columns: of the table.
        lines: that may be of it.
        spans: where the words of the table begin and end.
    """
    if any(crosses(columns, line) for line in lines):
        return False
    starts, others = _starts(columns, spans_of(lines)), _starts(columns, spans)
    return len(starts) >= FILLED and all(abs(x - others.get(i, x + 2 * FLUSH)) <= FLUSH for i, x in starts.items())


def _starts(columns: Columns, spans: Sequence[Span]) -> dict[int, float]:
    """Where the text of each column begins; of columns without text nothing."""
    starts: dict[int, float] = {}
    for x0, x1 in spans:
        column = bisect_right(columns.edges, (x0 + x1) / 2) - 1
        starts[column] = min(x0, starts.get(column, x0))
    return starts


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
    left, right = min(starts[0], headings[0].x0), max(ends[-1], headings[-1].x1)
    return tuple(accumulate((left - near, *inner, right + near), max))


def find_channel(left: Box, right: Box, spans: Sequence[Span]) -> Span:
    """The ends of the gap between two headings that the fewest words cross."""
    return _channel(left.x1, right.x0, sorted(x0 for x0, _ in spans), sorted(x1 for _, x1 in spans))


def _channel(left: float, right: float, starts: Sequence[float], ends: Sequence[float]) -> Span:
    """The gap between the ends of two headings that the fewest words cross; of several, the widest, or the last of equal ones."""
    inside = [x for edges in (starts, ends) for x in edges[bisect_right(edges, left) : bisect_left(edges, right)]]
    gaps = [(a, b) for a, b in pairwise(sorted({left, right, *inside})) if b - a > LEAST]

    def crossing(gap: Span) -> tuple[int, float, float]:
        middle = (gap[0] + gap[1]) / 2
        return bisect_left(starts, middle) - bisect_right(ends, middle), round(gap[0] - gap[1], 1), -gap[1]

    return min(gaps, key=crossing, default=(min(left, right), max(left, right)))


def _border(gap: Span, near: float, starts: Sequence[float], ends: Sequence[float]) -> float:
    """The border in a gap: as near as the narrowest gap has it to words that stand flush, for further ones may fill the other side."""
    a, b = gap
    if bisect_right(starts, b + FLUSH) - bisect_left(starts, b - FLUSH) > 1:
        return b - near
    return a + near if bisect_right(ends, a + FLUSH) - bisect_left(ends, a - FLUSH) > 1 else (a + b) / 2
