"""Columns of a ruled table between which no vertical rule stands.

They are known by headings that share a cell of the header, and parted where the words under them leave a gap.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.layout.grids.channels import find_channel
from extract.layout.grids.grid import Grid
from extract.layout.grids.headers import HeaderBand, find_header_bands
from extract.layout.grids.ruled import SAME_EDGE
from extract.layout.lines import COLUMN_GAP, cut_at_gaps, find_lines
from extract.layout.page import Rule, Word
from extract.words.profile import Profile
from models.place import Box

# A header stands in the first rows of its table.
HEADER_ROWS = 2
# The border stands this far (points) left of where the right column's words begin, or in the middle of a narrower gap.
MARGIN = 2.0


@dataclass(slots=True)
class InnerColumns:
    """The borders that tables lack, as the last header showed them; a table that goes on without a header has the same.

    Attributes:
        profile: names of the columns.
        edges: borders that the rules of the table with that header draw.
        xs: those that are missing between them.
    """

    profile: Profile
    edges: tuple[float, ...] = ()
    xs: tuple[float, ...] = field(default=())

    def find(self, grids: Sequence[Grid], words: Sequence[Word]) -> list[Rule]:
        """The vertical rules that the grids of a page lack."""
        return [rule for grid in grids for rule in self._find_in(grid, words)]

    def _find_in(self, grid: Grid, words: Sequence[Word]) -> Iterator[Rule]:
        box = grid.box
        head = [word for word in words if word.is_in(Box(box.x0, box.top, box.x1, grid.ys[min(HEADER_ROWS, len(grid.ys) - 1)]))]
        if _shares_cells(grid, head):
            band = next(iter(find_header_bands(find_lines(head), self.profile)), None)
            if band is not None:
                self.edges, self.xs = grid.xs, tuple(_missing(grid, band, [word for word in words if word.is_in(box)]))
        if self.xs and all(any(abs(x - edge) <= SAME_EDGE for edge in self.edges) for x in grid.xs):
            for x in self.xs:
                yield from _wall(grid, x)


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
    for (left, field_left), (right, field_right) in pairwise(zip(band.boxes, band.fields, strict=True)):
        column = next((a for a, b in pairwise(grid.xs) if a <= left.x0 <= b and a <= right.x0 <= b), None)
        if column is None:
            continue
        end = min(x for x in grid.xs if x > column)
        near = [word for word in words if column <= word.middle[0] <= end]
        start, stop = find_channel(left, right, [(word.x0, word.x1) for word in near])
        crossed = any(word.x0 < (start + stop) / 2 < word.x1 for word in near)
        is_white = not crossed and stop - start > COLUMN_GAP * max(word.size for word in near)
        if (field_left and field_right) or is_white:
            yield stop - min(MARGIN, (stop - start) / 2)


def _wall(grid: Grid, x: float) -> Iterator[Rule]:
    """The border at this x beside all rows but those that one cell fills from side to side."""
    for row, (top, bottom) in enumerate(pairwise(grid.ys)):
        if grid.cells[grid.square[row][0]].column_span < len(grid.xs) - 1:
            yield Rule(x, top, bottom)
