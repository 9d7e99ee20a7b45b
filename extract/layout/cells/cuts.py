"""Cells that run into each other for want of a rule, cut in two: one decision for each border that a cell lacks.

Four ways to see such a border propose cuts, each with what speaks for it. Columns are decided before rows, for which words
stand on one line of a cell is known only then.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout.cells.by_objective import find_by_objective
from extract.layout.cells.candidates import MERGED, Candidate, FilledCell, slice_columns, slice_rows
from extract.layout.cells.hang import measure_settings
from extract.layout.cells.side_by_side import find_side_by_side
from extract.layout.cells.stacked import find_stacked
from extract.layout.cells.under_header import find_header_end, find_shared_header, find_under_header
from extract.layout.grids.grid import Grid, GridCell
from extract.layout.lines import Line, find_lines
from extract.words.verdict import Decision, Evidence, decide
from models.place import Box, Place
from models.reasons import Question, Reason


class CutGrid(NamedTuple):
    """A grid after the decision.

    Attributes:
        grid: with its cells cut.
        lines: of each of its cells, from top to bottom.
        reasons: of the cuts.
        doubtful: lines with which another cell may begin.
    """

    grid: Grid
    lines: list[Sequence[Line]]
    reasons: tuple[Reason, ...]
    doubtful: tuple[Line, ...]


class Border(NamedTuple):
    """A border of the grid inside a cell, and whether it cuts the cell.

    Attributes:
        at: the row, or the column, with which the cell below or beside it begins.
        line: index of the line with which that cell begins, or would begin.
        decision: that line, or none where the cell stays whole.
    """

    at: int
    line: int
    decision: Decision[int | None]


Borders = dict[GridCell, list[Border]]


def cut_cells(grid: Grid, lines: Sequence[Sequence[Line]], fields: Sequence[str | None], locate: Callable[[Box], Place]) -> CutGrid:
    """The grid with such cells cut.

    Args:
        grid: as its rules draw it, or as its rows were found.
        lines: of its cells, by their index.
        fields: that its columns hold; empty where that is not known.
        locate: gives the place of a box.
    """
    cells = [FilledCell(cell, own) for cell, own in zip(grid.cells, lines, strict=True)]
    shared = find_shared_header(cells, fields) if grid.is_ruled else None
    if shared is not None:
        grid, cells = _add_border(grid, cells, shared)
    elif all(cell.row_span == cell.column_span == 1 for cell in grid.cells):
        return CutGrid(grid, list(lines), (), ())
    body = 1 if shared is not None else find_header_end(cells, grid.ys) if grid.is_ruled else 0
    columns = decide_borders(find_side_by_side(cells, grid.xs, body) if grid.is_ruled else ())
    cells, beside = _cut_all(cells, columns, lambda each, borders: _cut_columns(each, borders, grid.xs), locate)
    rows = decide_borders(_propose_rows(cells, grid, fields, body))
    doubtful = [each.lines[border.line] for each in cells for border in rows.get(each.cell, ()) if not border.decision.is_sure]
    cells, below = _cut_all(cells, rows, lambda each, borders: _cut_rows(each, borders, grid.ys), locate)
    cells.sort(key=lambda each: (each.cell.row, each.cell.column))
    return CutGrid(_grid_of(cells, grid), [each.lines for each in cells], (*beside, *below), tuple(doubtful))


def _add_border(grid: Grid, cells: Sequence[FilledCell], y: float) -> tuple[Grid, list[FilledCell]]:
    """The grid and its cells with one more border through the first row, at which no cell is cut yet."""
    moved = (cell._replace(row_span=cell.row_span + 1) if cell.row == 0 else cell._replace(row=cell.row + 1) for cell in grid.cells)
    return grid._replace(ys=(grid.ys[0], y, *grid.ys[1:])), [FilledCell(cell, each.lines) for cell, each in zip(moved, cells, strict=True)]


def _propose_rows(cells: Sequence[FilledCell], grid: Grid, fields: Sequence[str | None], body: int) -> Iterator[Candidate]:
    """Without rules the rows were found by the text itself, so that only what the columns mean can say more."""
    yield from find_by_objective(cells, fields, measure_settings(cells))
    if grid.is_ruled:
        under_header = list(find_under_header(cells, grid.ys, body))
        yield from under_header
        yield from find_stacked(cells, grid.ys, body, under_header)


def decide_borders(candidates: Iterable[Candidate]) -> Borders:
    """The borders at which each cell may be cut, from top to bottom or from left to right, with the decision."""
    ways: dict[GridCell, dict[int, dict[int, list[Evidence]]]] = {}
    for cell, border, line, evidence in candidates:
        found = ways.setdefault(cell, {}).setdefault(border, {}).setdefault(line, [MERGED])
        found += [each for each in evidence if each not in found]
    return {cell: list(_decide_cell(borders)) for cell, borders in ways.items()}


def _decide_cell(borders: dict[int, dict[int, list[Evidence]]]) -> Iterator[Border]:
    first = 0
    for at in sorted(borders):
        # a line above the one that begins a higher cell cannot begin a lower one
        ways = {line: found for line, found in borders[at].items() if line >= first}
        if ways:
            line, decision = decide(ways).best, decide({None: (), **ways})
            yield Border(at, line, decision)
            first = first if decision.best is None else line


def _cut_all(
    cells: Sequence[FilledCell],
    borders: Borders,
    cut: Callable[[FilledCell, Sequence[Border]], list[FilledCell]],
    locate: Callable[[Box], Place],
) -> tuple[list[FilledCell], list[Reason]]:
    """The parts of all cells, and the reasons of the cuts."""
    parts: list[FilledCell] = []
    reasons: list[Reason] = []
    for each in cells:
        made = [border for border in borders.get(each.cell, ()) if border.decision.best is not None]
        own = cut(each, made) if made else [each]
        parts += own
        reasons += [_reason(part, border.decision, locate) for part, border in zip(own[1:], made, strict=True)]
    return parts, reasons


def _cut_columns(each: FilledCell, borders: Sequence[Border], xs: Sequence[float]) -> list[FilledCell]:
    words = [word for line in each.lines for word in line.words]
    parts = slice_columns(each.cell, [border.at for border in borders], xs)
    return [FilledCell(part, find_lines(word for word in words if part.box.x0 <= word.middle[0] < part.box.x1)) for part in parts]


def _cut_rows(each: FilledCell, borders: Sequence[Border], ys: Sequence[float]) -> list[FilledCell]:
    cell = each.cell
    # where rules are missing, one that is missing at the head or foot of a page does not say that the cell goes on there
    closed = cell._replace(open_above=None if cell.open_above else False, open_below=None if cell.open_below else False)
    at = [0, *(border.line for border in borders), len(each.lines)]
    parts = slice_rows(closed, [border.at for border in borders], ys)
    return [FilledCell(part, each.lines[i:j]) for part, (i, j) in zip(parts, pairwise(at), strict=True)]


def _reason(part: FilledCell, decision: Decision[int | None], locate: Callable[[Box], Place]) -> Reason:
    first = part.lines[0] if part.lines else None
    answer = f"a cell begins with {first.text!r}" if first else "a blank cell begins"
    return Reason(
        question=Question.CUT,
        answer=answer,
        reason=decision.reason,
        margin=decision.margin,
        origin=(locate(first.box if first else part.cell.box),),
    )


def _grid_of(cells: Sequence[FilledCell], grid: Grid) -> Grid:
    """The grid with these cells in place of its own."""
    square = [[0] * (len(grid.xs) - 1) for _ in grid.ys[1:]]
    for i, (cell, _) in enumerate(cells):
        for row in range(cell.row, cell.row + cell.row_span):
            square[row][cell.column : cell.column + cell.column_span] = [i] * cell.column_span
    return grid._replace(cells=tuple(cell for cell, _ in cells), square=tuple(tuple(row) for row in square))
