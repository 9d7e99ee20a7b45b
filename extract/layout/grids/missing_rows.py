"""A grid whose rows no rule parts: its columns are ruled, and all rows stand in one tall cell of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.layout.grids.grid import Grid
from extract.layout.grids.rules import SNAP
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word

# Such a grid has at most so many ruled rows: a header of two, and the tall one.
MOST_ROWS = 3
# From one line to the next, as part of the letter size: more than an empty line, as only rows of other columns leave it.
WIDE = 2.6
# At least so many columns show such a space.
LEAST_COLUMNS = 3


@dataclass(slots=True)
class Rowless:
    """The columns of such grids on the pages so far; a page that shows a single row of them says nothing by itself."""

    seen: list[tuple[float, ...]] = field(default_factory=list)

    def leave_out(self, grids: Iterable[Grid], words: Sequence[Word]) -> list[Grid]:
        """The other grids of a page."""
        return [grid for grid in grids if not self._is_one(grid, words)]

    def _is_one(self, grid: Grid, words: Sequence[Word]) -> bool:
        if len(grid.ys) - 1 > MOST_ROWS:
            return False
        if any(_same_columns(grid.xs, xs) for xs in self.seen):
            return True
        if lacks_rows(grid, words):
            self.seen.append(grid.xs)
            return True
        return False


def _same_columns(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= SNAP for a, b in zip(one, other, strict=True))


def lacks_rows(grid: Grid, words: Sequence[Word]) -> bool:
    """Do several columns of its tallest row show the wide spaces that rows leave where the cells beside are longer?"""
    tallest = max(range(len(grid.ys) - 1), key=lambda row: grid.ys[row + 1] - grid.ys[row])
    cells = [cell for cell in grid.cells if cell.row <= tallest < cell.row + cell.row_span]
    return sum(_is_gappy(find_lines(word for word in words if word.is_in(cell.box))) for cell in cells) >= LEAST_COLUMNS


def _is_gappy(lines: Sequence[Line]) -> bool:
    return any(below.box.bottom - above.box.bottom > WIDE * below.size for above, below in pairwise(lines))
