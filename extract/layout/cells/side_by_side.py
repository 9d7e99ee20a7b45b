"""Cells that run into each other for want of a rule, cut where their words stand apart at a border that other rows draw.

A header's cells that run into the rows below are cut under the header.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.layout.grids.grid import Grid, GridCell
from extract.layout.lines import Line, find_lines
from models.place import Box

# Words left and right of a missing border are further apart than this part of the letter size.
APART = 0.5
# Text of a column begins at its usual x within this many letters.
SAME_START = 0.2

CellLines = tuple[GridCell, list[Line]]


def slice_cell(cell: GridCell, rows: Sequence[int], grid: Grid) -> Iterator[GridCell]:
    """The cell, cut above each of these rows."""
    for row, end in pairwise([cell.row, *rows, cell.row + cell.row_span]):
        box = Box(cell.box.x0, grid.ys[row], cell.box.x1, grid.ys[end])
        upper = cell.open_above if row == cell.row else False
        lower = cell.open_below if end == cell.row + cell.row_span else False
        yield cell._replace(row=row, row_span=end - row, box=box, open_above=upper, open_below=lower)


def cut_under_header(cells: Sequence[CellLines], grid: Grid) -> list[CellLines]:
    """The cells, those cut that reach from a header into the rows below it."""
    row = header_end(cells, grid.ys)
    parts: list[CellLines] = []
    for cell, lines in cells:
        upper = [line for line in lines if row is not None and not _is_below(line, grid.ys[row])]
        if row is None or not cell.row < row < cell.row + cell.row_span or not all(line.bold for line in upper):
            parts.append((cell, lines))
        else:
            parts += zip(slice_cell(cell, [row], grid), (upper, lines[len(upper) :]), strict=True)
    return parts


def header_end(cells: Sequence[CellLines], ys: Sequence[float]) -> int | None:
    """The row under a header: most cells end above it, all of them bold, and what stands in it is not."""
    for row in sorted({cell.row for cell, _ in cells} - {0}):
        above = [(cell, lines) for cell, lines in cells if cell.row + cell.row_span == row and lines]
        if not all(line.bold for _, lines in above for line in lines):
            return None
        reaching = [lines for cell, lines in cells if cell.row <= row < cell.row + cell.row_span]
        below = [first for lines in reaching for first in [line for line in lines if _is_below(line, ys[row])][:1]]
        if below and not any(line.bold for line in below):
            return row if 2 * sum(cell.column_span for cell, _ in above) >= max(c.column + c.column_span for c, _ in cells) else None
    return None


def _is_below(line: Line, y: float) -> bool:
    return line.box.top + line.box.bottom > 2 * y


def cut_abreast(cells: Sequence[CellLines], grid: Grid) -> list[CellLines]:
    """The cells, those over several columns cut into the ones that stand side by side."""
    starts: dict[int, float] = {}
    for cell, lines in cells:
        if cell.column_span == 1 and lines:
            starts[cell.column] = min([line.box.x0 for line in lines] + [starts.get(cell.column, cell.box.x1)])
    body = header_end(cells, grid.ys) or 0
    whole = len(grid.xs) - 1
    return [
        part
        for cell, lines in cells
        for part in _cut(cell, lines, grid.xs, starts, may_be_blank=body <= cell.row and cell.column_span < whole)
    ]


def _cut(cell: GridCell, lines: list[Line], xs: Sequence[float], starts: dict[int, float], *, may_be_blank: bool) -> Iterator[CellLines]:
    """The cells that stand side by side in this one; `may_be_blank` tells that the first of them may hold nothing."""
    end = cell.column + cell.column_span
    for column in range(cell.column + 1, end):
        x = xs[column]
        if lines and _stand_apart(lines, x, starts.get(column), may_be_blank=may_be_blank):
            left = [word for line in lines for word in line.words if word.x1 <= x]
            lines = find_lines(word for line in lines for word in line.words if word.x1 > x)
            yield cell._replace(column_span=column - cell.column, box=cell.box._replace(x1=x)), find_lines(left)
            cell = cell._replace(column=column, column_span=end - column, box=cell.box._replace(x0=x))
    yield cell, lines


def _stand_apart(lines: Sequence[Line], x: float, start: float | None, *, may_be_blank: bool) -> bool:
    """Do the words right of this x begin where its column does, and leave a gap to those on the left?"""
    words = [word for line in lines for word in line.words]
    right = [word for word in words if word.x0 >= x]
    if start is None or not right or any(word.x0 < x < word.x1 for word in words) or abs(min(w.x0 for w in right) - start) > SAME_START:
        return False
    if len(right) == len(words):
        return may_be_blank
    return all(b.x0 - a.x1 > APART * a.size for line in lines for a, b in pairwise(line.words) if a.x1 <= x <= b.x0)
