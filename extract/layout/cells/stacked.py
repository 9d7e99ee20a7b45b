"""Cells of a ruled grid that run into each other for want of a rule, cut where their text shows it.

A reader sees two cells where the text of a column leaves more space than paragraphs have between them and goes on as a cell
of a lower row would stand. In a merged cell the text runs on.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extract.layout.cells.side_by_side import CellLines, cut_abreast, cut_under_header, header_end, slice_cell
from extract.layout.grids.grid import Grid, GridCell
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word

# The space between two cells is wider than that between paragraphs by this part of the letter size at least.
WIDER = 0.2
# Paragraphs of a table that shows none are taken to stand this far apart, as part of the letter size.
USUAL_SPACE = 0.8
# A cell's text stands as that of the others does within this part of the letter size.
LEVEL = 0.35
# The same where no wide space speaks for it.
EXACTLY = 0.12
# A cell with free height of at least this part of the letter size shows whether its text stands at the top or in the middle.
FREE = 1.5


class Start(NamedTuple):
    """A row in which a cell over several may begin anew, the line that it does with, and whether a wide space is above it.

    `is_doubtful` tells a wide space at a row under which the text stands as it does in no cell.
    """

    row: int
    line: int
    is_wide: bool
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Hang:
    """How the text of a table's cells stands in them.

    Attributes:
        above: points between a cell's top and its first line.
        below: the least that a cell has between its last line and its bottom.
        space: the widest between two lines of a cell.
        size: of the letters.
        is_centred: by column, whether the text stands in the middle of the cell's height; the last entry is for the whole table.
        is_low: whether the text stands at the foot of its cells.
    """

    above: float
    below: float
    space: float
    size: float
    is_centred: dict[int | None, bool]
    is_low: bool

    def centres(self, column: int) -> bool:
        """Does the text of this column stand in the middle?"""
        return self.is_centred.get(column, self.is_centred.get(None, False))

    def fits(self, lines: Sequence[Line], top: float, bottom: float, column: int) -> bool:
        """Do the lines stand between these heights as the text of a cell does?"""
        first, last = lines[0].box.top - top, bottom - lines[-1].box.bottom
        if self.centres(column):
            return abs(first - last) <= 2 * LEVEL * self.size and first > -LEVEL * self.size
        return abs(first - self.above) <= LEVEL * self.size


class Parted(NamedTuple):
    """A grid with such cells cut, the lines of each of its cells, and the lines with which another cell may begin."""

    grid: Grid
    lines: list[list[Line]]
    doubtful: list[Line]


def part_cells(grid: Grid, words: dict[int, list[Word]]) -> Parted:
    """The grid with such cells cut.

    Args:
        grid: as its rules draw it.
        words: of its cells, by their index.
    """
    cells = [(cell, find_lines(words.get(i, ()))) for i, cell in enumerate(grid.cells)]
    if not grid.is_ruled or all(cell.row_span == cell.column_span == 1 for cell, _ in cells):
        return Parted(grid, [lines for _, lines in cells], [])
    parted = cut_under_header(cut_abreast(cells, grid), grid)
    parted, doubtful = _cut_below(parted, grid)
    if len(parted) > len(cells):
        parted.sort(key=lambda part: part[0][:2])
        grid = _grid_of([cell for cell, _ in parted], grid)
    return Parted(grid, [lines for _, lines in parted], doubtful)


def _grid_of(cells: Sequence[GridCell], grid: Grid) -> Grid:
    square = [[0] * (len(grid.xs) - 1) for _ in grid.ys[1:]]
    for i, cell in enumerate(cells):
        for row in range(cell.row, cell.row + cell.row_span):
            square[row][cell.column : cell.column + cell.column_span] = [i] * cell.column_span
    return grid._replace(cells=tuple(cells), square=tuple(tuple(row) for row in square))


def _cut_below(cells: list[CellLines], grid: Grid) -> tuple[list[CellLines], list[Line]]:
    """The cells, those over several rows cut into the ones that stand one under the other; and the lines of which this is not sure."""
    hang = _measure(cells)
    if hang.is_low:
        return cells, []  # the space above a merged cell's text shows nothing then
    body = header_end(cells, grid.ys) or 0
    found = {cell: _starts(cell, lines, grid.ys, hang) for cell, lines in cells if cell.row_span > 1 and lines and cell.row >= body}
    sure = _find_sure(cells, found)
    parts: list[CellLines] = []
    doubtful: list[Line] = []
    for cell, lines in cells:
        starts = found.get(cell, [])
        # of a column without its rules a start is believed where a wide space shows that they are missing, but not without a word
        lacks_rules = any(start in sure[cell] for start in starts)
        doubtful += [lines[start.line] for start in starts if start.is_doubtful or (lacks_rules and start not in sure[cell])]
        taken = [start for start in starts if lacks_rules and not start.is_doubtful]
        at = [0, *(start.line for start in taken), len(lines)]
        if lacks_rules:
            cell = _without_edges(cell)
        parts += [(part, lines[i:j]) for part, (i, j) in zip(slice_cell(cell, [s.row for s in taken], grid), pairwise(at), strict=True)]
    return parts, doubtful


def _without_edges(cell: GridCell) -> GridCell:
    """The cell, of which the drawing does not say whether it is open: where rules are missing, one that is missing tells nothing."""
    return cell._replace(open_above=None if cell.open_above else False, open_below=None if cell.open_below else False)


def _find_sure(cells: Sequence[CellLines], found: dict[GridCell, list[Start]]) -> dict[GridCell, set[Start]]:
    """The sure starts of each cell: a wide one, one beside a wide one of the same rows, one of several in all cells that pass its row."""
    wide = {(cell.row, cell.row_span, start.row) for cell, starts in found.items() for start in starts if start.is_wide}
    agreed: set[int] = set()
    for row in {start.row for starts in found.values() for start in starts}:
        passing = [cell for cell, _ in cells if cell.row < row < cell.row + cell.row_span]
        if len(passing) > 1 and all(any(start.row == row for start in found.get(cell, ())) for cell in passing):
            agreed.add(row)
    return {
        cell: {s for s in starts if not s.is_doubtful and (s.is_wide or s.row in agreed or (cell.row, cell.row_span, s.row) in wide)}
        for cell, starts in found.items()
    }


def _measure(cells: Sequence[CellLines]) -> Hang:
    single = [(cell, lines) for cell, lines in cells if cell.row_span == 1 and lines and not cell.open_above and not cell.open_below]
    size = median([line.size for _, lines in cells for line in lines] or [1.0])
    spaces = [below.box.top - above.box.bottom for _, lines in single for above, below in pairwise(lines)]
    free: dict[int | None, list[bool]] = defaultdict(list)
    low: list[bool] = []
    for cell, lines in single:
        above, below = lines[0].box.top - cell.box.top, cell.box.bottom - lines[-1].box.bottom
        if above + below > FREE * size:
            low.append(above > below + size)
            for key in (cell.column, None):
                free[key].append(abs(above - below) < LEVEL * size)
    return Hang(
        above=median([lines[0].box.top - cell.box.top for cell, lines in single] or [0.25 * size]),
        below=min([cell.box.bottom - lines[-1].box.bottom for cell, lines in single] or [0.0]),
        space=max([USUAL_SPACE * size, *spaces]),
        size=size,
        is_centred={key: sum(found) * 2 > len(found) for key, found in free.items()},
        is_low=sum(low) * 2 > len(low),
    )


def _starts(cell: GridCell, lines: Sequence[Line], ys: Sequence[float], hang: Hang) -> list[Start]:
    """Where a cell over several rows may begin anew; a wide space at a row under which the text does not stand so is doubtful."""
    starts: list[Start] = []
    row, first = cell.row, 0
    ends = [cell.box.top + hang.above, *(line.box.bottom for line in lines)]
    for i, (line, above) in enumerate(zip(lines, ends, strict=False)):
        is_wide = line.box.top - above > hang.space + WIDER * hang.size
        if i == 0 and (not is_wide or hang.centres(cell.column) or _is_in_middle(cell, lines, hang)):
            continue
        slack = WIDER * hang.size
        inside = [r for r in range(row + 1, cell.row + cell.row_span) if above - slack <= ys[r] <= line.box.top + slack]
        begun = next((r for r in inside if _begins(line, lines[first:i], (ys[row], ys[r]), cell.column, hang, is_wide=is_wide)), None)
        if begun is not None:
            starts.append(Start(begun, i, is_wide))
            row, first = begun, i
        elif inside and is_wide:
            starts.append(Start(inside[-1], i, is_wide=False, is_doubtful=True))
    if hang.centres(cell.column) and first and not hang.fits(lines[first:], ys[row], cell.box.bottom, cell.column):
        return [start._replace(is_wide=False, is_doubtful=True) for start in starts]
    return starts


def _begins(line: Line, upper: Sequence[Line], band: tuple[float, float], column: int, hang: Hang, *, is_wide: bool) -> bool:
    """May a cell begin with this line at the band's end, when the part above it fills the band?"""
    top, bottom = band
    if hang.centres(column):
        return is_wide and hang.fits(upper, top, bottom, column)
    if is_wide:
        return hang.fits([line], bottom, bottom, column)
    spare = EXACTLY * hang.size
    return bottom - upper[-1].box.bottom >= hang.below - spare and abs(line.box.top - bottom - hang.above) <= spare


def _is_in_middle(cell: GridCell, lines: Sequence[Line], hang: Hang) -> bool:
    above, below = lines[0].box.top - cell.box.top, cell.box.bottom - lines[-1].box.bottom
    return abs(above - hang.above - below + min(hang.above, hang.below)) <= EXACTLY * hang.size
