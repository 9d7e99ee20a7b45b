"""Columns of a ruled table between which no vertical rule stands.

They are known by headings that share a cell of the header, and parted where the words under them leave a gap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.layout.grids.channels import find_channel
from extract.layout.grids.grid import Grid
from extract.layout.grids.headers import HeaderBand, find_header_bands
from extract.layout.lines import COLUMN_GAP, cut_at_gaps, find_lines
from extract.layout.page import Rule, Word
from extract.words.profile import Profile
from models.layout.columns import Columns
from models.place import Box

# A header stands in the first rows of its table.
HEADER_ROWS = 2
# The border stands this far (letters) left of where the right column's words begin, or in the middle of a narrower gap.
MARGIN = 0.2


@dataclass(frozen=True, slots=True)
class MissingColumns:
    """The borders that the tables under a header lack; a table that goes on without a header has the same.

    Attributes:
        drawn: the columns that the rules of the table with that header draw.
        xs: the borders that are missing between them.
    """

    drawn: Columns
    xs: tuple[float, ...]

    def walls(self, grid: Grid) -> list[Rule]:
        """The vertical rules that a grid lacks; none where its columns are others."""
        if not self.drawn.holds(grid.xs, len(grid.xs) - 1):
            return []
        return [wall for x in self.xs for wall in _wall(grid, x)]


def find_missing(grid: Grid, words: Sequence[Word], profile: Profile) -> MissingColumns | None:
    """The borders that a grid lacks, as its header shows them; none where no header of it has headings that share a cell."""
    box = grid.box
    head = [word for word in words if word.is_in(Box(box.x0, box.top, box.x1, grid.ys[min(HEADER_ROWS, len(grid.ys) - 1)]))]
    if not _shares_cells(grid, head):
        return None
    band = next(iter(find_header_bands(find_lines(head), profile)), None)
    if band is None:
        return None
    drawn = Columns((), (), grid.xs, len(grid.xs) - 1)
    return MissingColumns(drawn, tuple(_missing(grid, band, [word for word in words if word.is_in(box)])))


def _shares_cells(grid: Grid, words: Sequence[Word]) -> bool:
    """Do words of one line stand in one cell and apart from each other?"""
    for line in find_lines(words):
        for left, right in pairwise(cut_at_gaps(line)):
            cell = grid.cell_at(*left.words[-1].middle)
            if cell is not None and cell == grid.cell_at(*right.words[0].middle):
                return True
    return False


def _missing(grid: Grid, band: HeaderBand, words: Sequence[Word]) -> Iterator[float]:
    """A border between each two headings that stand in one column of the grid."""
    for (left, column_left), (right, column_right) in pairwise(zip(band.boxes, band.columns, strict=True)):
        column = next((a for a, b in pairwise(grid.xs) if a <= left.x0 <= b and a <= right.x0 <= b), None)
        if column is None:
            continue
        end = min(x for x in grid.xs if x > column)
        near = [word for word in words if column <= word.middle[0] <= end]
        start, stop = find_channel(left, right, [(word.x0, word.x1) for word in near])
        crossed = any(word.x0 < (start + stop) / 2 < word.x1 for word in near)
        is_white = not crossed and stop - start > COLUMN_GAP * max(word.size for word in near)
        if (column_left.field and column_right.field) or is_white:
            yield stop - min(MARGIN, (stop - start) / 2)


def _wall(grid: Grid, x: float) -> Iterator[Rule]:
    """The border at this x beside all rows but those that one cell fills from side to side."""
    for row, (top, bottom) in enumerate(pairwise(grid.ys)):
        if grid.cells[grid.square[row][0]].column_span < len(grid.xs) - 1:
            yield Rule(x, top, bottom)
