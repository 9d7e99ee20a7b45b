"""A grid whose rows no rule parts: its columns are ruled, and all rows stand in one tall cell of each."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.layout.grids.grid import Grid
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word
from models.layout.columns import Columns

# Such a grid has at most so many ruled rows: a header of two, and the tall one.
MOST_ROWS = 3
# From one line to the next, as part of the letter size: more than an empty line, as only rows of other columns leave it.
WIDE = 2.6
# At least so many columns show such a space, or all but one of fewer.
LEAST_COLUMNS = 3


def without_rowless(grids: Iterable[Grid], rowless: Iterable[Columns]) -> list[Grid]:
    """The grids but for those in whose columns a grid of the document lacks rows; a single row of one says nothing by itself."""
    known = list(rowless)
    return [grid for grid in grids if not (_may_lack_rows(grid) and any(_stands_in(grid, columns) for columns in known))]


def find_rowless(grid: Grid, words: Sequence[Word]) -> Columns | None:
    """The columns of a grid that lacks rows; none for any other."""
    if not _may_lack_rows(grid) or not lacks_rows(grid, words):
        return None
    return Columns((), (), grid.xs, len(grid.xs) - 1)


def _may_lack_rows(grid: Grid) -> bool:
    return len(grid.ys) - 1 <= MOST_ROWS


def _stands_in(grid: Grid, columns: Columns) -> bool:
    return len(grid.xs) == len(columns.edges) and columns.holds(grid.xs, columns.width)


def lacks_rows(grid: Grid, words: Sequence[Word]) -> bool:
    """Do several columns of its tallest row show the wide spaces that rows leave where the cells beside are longer?"""
    tallest = max(range(len(grid.ys) - 1), key=lambda row: grid.ys[row + 1] - grid.ys[row])
    cells = [cell for cell in grid.cells if cell.row <= tallest < cell.row + cell.row_span]
    gappy = sum(_is_gappy(find_lines(word for word in words if word.is_in(cell.box))) for cell in cells)
    return gappy >= min(LEAST_COLUMNS, max(2, len(cells) - 1))


def _is_gappy(lines: Sequence[Line]) -> bool:
    return any(below.box.bottom - above.box.bottom > WIDE * below.size for above, below in pairwise(lines))
