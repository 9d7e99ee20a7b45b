"""Rows that no rule draws, of tables whose cells stand in the middle of their rows or at the foot.

There nothing begins side by side. But the middles of an indicator and of its target are level (or their feet are), and the
middle of a cell over several rows is that of these rows together. So the paragraphs of each column are shared out over the
rows, and the rows over the cells, in the way that fits best.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import NamedTuple

from extract.layout.lines import Line
from extract.layout.measures import PARAGRAPH_SPACE, measure_leading
from extract.words.profile import PACING

# Two places are level when they differ by no more than this part of the letter size.
LEVEL = 0.25
# At least so many cells side by side are level before a table is believed to be set so, and this many times as many as begin level.
LEAST, MORE = 2, 2
# The most paragraphs of one cell.
MOST = 9
# What it costs, in letter sizes, that a paragraph is one more of its cell; that a cell of a row is blank, and at the page's head or foot.
FURTHER, BLANK, CUT = 0.3, 4.0, 1.0
# Rows with less than this part of the space that most have between them may be paragraphs of one.
NARROW = 0.5
# Of a cell that is off the middle of its rows by less than the space around them allows, this part counts.
UNLIKELY = 0.1


class Block(NamedTuple):
    """Lines of a column without a space between them: from the top of the first to the foot of the last."""

    top: float
    bottom: float


class Levels(NamedTuple):
    """How many pairs of cells of different height, side by side, have level tops, middles and feet."""

    tops: int = 0
    middles: int = 0
    feet: int = 0

    def plus(self, other: "Levels") -> "Levels":
        """The counts of both."""
        return Levels(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def anchor(self) -> float | None:
        """What of a cell is level with its neighbours: 0.5 for the middle, 1 for the foot; none for the top, where cells begin level."""
        most = max(self.middles, self.feet)
        if most < LEAST or most < MORE * self.tops:
            return None
        return 0.5 if self.middles >= self.feet else 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row: from its top to its foot, by its indicator and its target."""

    top: float
    bottom: float


def find_blocks(columns: Sequence[Sequence[Line]]) -> list[list[Block]]:
    """The blocks of each column, from top to bottom."""
    leading = measure_leading(columns)
    return [_blocks(lines, leading) for lines in columns]


def _blocks(lines: Sequence[Line], leading: float) -> list[Block]:
    blocks: list[Block] = []
    for above, line in pairwise((None, *lines)):
        if line is None:
            continue
        if above is None or line.box.bottom - above.box.bottom > (leading + PARAGRAPH_SPACE) * line.size:
            blocks.append(Block(line.box.top, line.box.bottom))
        else:
            blocks[-1] = blocks[-1]._replace(bottom=line.box.bottom)
    return blocks


def count_levels(blocks: Sequence[Sequence[Block]], size: float) -> Levels:
    """How the blocks of neighbouring cells stand to each other."""
    near = LEVEL * size
    tops = middles = feet = 0
    for left, right in combinations(blocks, 2):
        for a in left:
            for b in right:
                if min(a.bottom, b.bottom) <= max(a.top, b.top) or abs((a.bottom - a.top) - (b.bottom - b.top)) < 2 * near:
                    continue
                tops += abs(a.top - b.top) < near
                middles += abs(a.top + a.bottom - b.top - b.bottom) < 2 * near
                feet += abs(a.bottom - b.bottom) < near
    return Levels(tops, middles, feet)


def find_level_rows(
    blocks: Sequence[Sequence[Block]], fields: Sequence[str | None], size: float, anchor: float
) -> list[tuple[float, frozenset[int]]]:
    """Where the rows begin after the first: the y between two rows, and the columns in which a cell begins (counted from 0).

    Args:
        blocks: of each column, as `find_blocks` makes them.
        fields: of the columns.
        size: of the letters, in letters.
        anchor: as `Levels.anchor` tells it.
    """
    pacing = [i for i, field in enumerate(fields) if field in PACING and blocks[i]]
    if len(pacing) < 2:
        return []
    pair = (blocks[pacing[0]], blocks[pacing[1]])
    rows = _share_rows(*pair, size, anchor, 0.0)
    between = sorted(below.top - above.bottom for above, below in pairwise(rows))
    rows = _share_rows(*pair, size, anchor, NARROW * between[len(between) // 4] if between else 0.0)
    spaces = _Spaces(
        min((b.top - a.bottom for own in blocks for a, b in pairwise(own)), default=0.0),
        min((below.top - above.bottom for above, below in pairwise(rows)), default=0.0),
    )
    others = [own for i, own in enumerate(blocks) if i not in pacing]
    ways = [[_share_cells(own, rows, spaces, size, anchor, merged=merged) for own in others] for merged in (True, False)]
    shared = iter(min(ways, key=lambda way: sum(price for price, _ in way)))
    begins = [{} if i in pacing else next(shared)[1] for i in range(len(blocks))]
    found: list[tuple[float, frozenset[int]]] = []
    for number, (above, below) in enumerate(pairwise(rows), start=1):
        at = {i: own[number] for i, own in enumerate(begins) if number in own}
        gaps = [(above.bottom, below.top), *at.values()]
        top, bottom = max(gap[0] for gap in gaps), min(gap[1] for gap in gaps)
        y = (top + bottom) / 2 if top < bottom else (above.bottom + below.top) / 2
        found.append((y, frozenset(at) | {i for i, field in enumerate(fields) if field in PACING}))
    return found


def _share_rows(left: Sequence[Block], right: Sequence[Block], size: float, anchor: float, least: float) -> list[Row]:
    """The rows that two columns with a cell in every row form; such with less space above them are hardly any."""
    ends = (len(left), len(right))

    def cost(done: tuple[int, int], to: tuple[int, int]) -> float | None:
        mine, yours = left[done[0] : to[0]], right[done[1] : to[1]]
        before = [block.bottom for block in (*left[: done[0]][-1:], *right[: done[1]][-1:])]
        space = min(block.top for block in (*mine, *yours)) - max(before) if before else least
        if space < -LEVEL * size:
            return None
        further = FURTHER * (max(0, len(mine) + len(yours) - 2) + MORE * (space < least))
        if not mine or not yours:
            return further + (CUT if done == (0, 0) or to == ends else BLANK)
        return further + abs(_anchor(mine, anchor) - _anchor(yours, anchor)) / size

    _, path = _cheapest(ends, (MOST, MOST), cost)
    return [_row([*left[a:c], *right[b:d]]) for (a, b), (c, d) in pairwise(path)]


def _row(blocks: Sequence[Block]) -> Row:
    return Row(min(block.top for block in blocks), max(block.bottom for block in blocks))


def _anchor(blocks: Sequence[Block], anchor: float) -> float:
    return blocks[0].top + anchor * (blocks[-1].bottom - blocks[0].top)


# Of cells that begin: the row (counted from 0), the foot of the cell above, the top of this one.
_Begins = dict[int, tuple[float, float]]


class _Spaces(NamedTuple):
    """The least space between two paragraphs, and between two rows, in letters."""

    paragraphs: float
    rows: float


def _share_cells(
    blocks: Sequence[Block], rows: Sequence[Row], spaces: _Spaces, size: float, anchor: float, *, merged: bool
) -> tuple[float, _Begins]:
    """The rows in which a cell of a column begins, each with the gap above the cell, and how ill it fits.

    A cell is the middle of all its rows where it is merged, else of the first, and blank in the others.
    """
    ends = (len(blocks), len(rows))

    def cost(done: tuple[int, int], to: tuple[int, int]) -> float | None:
        if to[1] == done[1]:
            return None
        mine = blocks[done[0] : to[0]]
        if not mine:
            return CUT if done == (0, 0) else None
        above = rows[done[1] - 1].bottom if done[1] else float("-inf")
        below = rows[to[1]].top if to[1] < len(rows) else float("inf")
        if mine[0].top < above - LEVEL * size or mine[-1].bottom > below + LEVEL * size:
            return None
        missed = _miss(_anchor(mine, anchor), rows, done[1], to[1] if merged else done[1] + 1, anchor)
        apart = mine[0].top - blocks[done[0] - 1].bottom if done[0] else spaces.rows
        within = sum(b.top - a.bottom - spaces.paragraphs for a, b in pairwise(mine)) / 2
        return FURTHER * (len(mine) - 1) + (missed + within + max(0.0, spaces.rows - apart)) / size

    price, path = _cheapest(ends, (MOST, len(rows)), cost)
    return price, {row: (blocks[i - 1].bottom if i else 0.0, blocks[i].top) for i, row in path[1:-1]}


def _miss(at: float, rows: Sequence[Row], first: int, end: int, anchor: float) -> float:
    """By how many letters a place misses the middle, or the foot, of some rows, which reach into the space above and below them."""
    top, bottom = rows[first].top, rows[end - 1].bottom
    above = top - rows[first - 1].bottom if first and anchor < 1 else 0.0
    below = rows[end].top - bottom if end < len(rows) and anchor < 1 else 0.0
    missed = abs(at - (1 - anchor) * (top - above / 2) - anchor * (bottom + below / 2))
    slack = (above + below) / 4
    return max(0.0, missed - slack) + UNLIKELY * min(missed, slack)


def _cheapest(
    ends: tuple[int, int], most: tuple[int, int], cost: Callable[[tuple[int, int], tuple[int, int]], float | None]
) -> tuple[float, list[tuple[int, int]]]:
    """The cheapest way from (0, 0) to the ends by steps of at most so many, and its price; a dear empty one when there is none."""
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]] = {(0, 0): (0.0, None)}
    for i in range(ends[0] + 1):
        for j in range(ends[1] + 1):
            here = best.get((i, j))
            if here is None:
                continue
            for to in ((a, b) for a in range(i, min(i + most[0], ends[0]) + 1) for b in range(j, min(j + most[1], ends[1]) + 1)):
                price = cost((i, j), to) if to != (i, j) else None
                if price is not None and (to not in best or here[0] + price < best[to][0]):
                    best[to] = (here[0] + price, (i, j))
    path: list[tuple[int, int]] = []
    at: tuple[int, int] | None = ends if ends in best else None
    while at is not None:
        path.append(at)
        at = best[at][1]
    return (best[ends][0] if path else BLANK * sum(ends)), path[::-1]
