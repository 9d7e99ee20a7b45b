"""Cells that run into each other for want of a rule, cut in two: one decision for each border that a cell lacks.

Four ways to see such a border propose cuts, each with what speaks for it. Columns are decided before rows, for which words
stand on one line of a cell is known only then.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from extract.layout.cells.by_objective import find_by_objective
from extract.layout.cells.candidates import MERGED, Candidate, FilledCell, slice_columns, slice_rows
from extract.layout.cells.hang import measure_hang, measure_settings
from extract.layout.cells.side_by_side import find_side_by_side
from extract.layout.cells.stacked import find_stacked
from extract.layout.cells.under_header import find_header_end, find_shared_header, find_under_header
from extract.layout.cells.whole import weigh_whole
from extract.layout.grids.grid import Grid, GridCell
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word
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


class _Part(NamedTuple):
    """A cell after the decision, and the border that was cut above or left of it, if any."""

    cell: FilledCell
    border: Border | None


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
    beside = list(_cut_each(cells, columns, partial(_cut_columns, xs=grid.xs)))
    cells = [part.cell for part in beside]
    rows = decide_borders(_propose_rows(cells, grid, fields, body))
    below = sorted(_cut_each(cells, rows, partial(_cut_rows, ys=grid.ys, body=body)), key=lambda part: part.cell.cell[:2])
    return CutGrid(
        grid=_grid_of([part.cell.cell for part in below], grid),
        lines=[part.cell.lines for part in below],
        reasons=tuple(_reason(part, border, locate) for part, border in (*beside, *below) if border),
        doubtful=tuple(_find_doubtful(cells, rows)),
    )


def _find_doubtful(cells: Sequence[FilledCell], rows: Borders) -> Iterator[Line]:
    for cell, lines in cells:
        yield from (line for border in rows.get(cell, ()) if not border.decision.is_sure for line in lines[border.line :][:1])


def _add_border(grid: Grid, cells: Sequence[FilledCell], y: float) -> tuple[Grid, list[FilledCell]]:
    """The grid and its cells with one more border through the first row, at which no cell is cut yet."""
    moved = (cell._replace(row_span=cell.row_span + 1) if cell.row == 0 else cell._replace(row=cell.row + 1) for cell in grid.cells)
    return grid._replace(ys=(grid.ys[0], y, *grid.ys[1:])), [FilledCell(cell, each.lines) for cell, each in zip(moved, cells, strict=True)]


def _propose_rows(cells: Sequence[FilledCell], grid: Grid, fields: Sequence[str | None], body: int) -> Iterator[Candidate]:
    """Without rules the rows were found by the text itself, so that only what the columns mean can say more."""
    settings = measure_settings(cells)
    if not grid.is_ruled:
        yield from find_by_objective(cells, fields, settings)
        return
    hang = measure_hang(cells)
    whole = weigh_whole(cells, grid.ys, body, hang)
    under_header = list(find_under_header(cells, grid.ys, body))
    yield from under_header
    for each in chain(find_by_objective(cells, fields, settings, hang), find_stacked(cells, grid.ys, body, under_header, whole)):
        yield each._replace(evidence=(*each.evidence, *whole.get(each.cell, ())))


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


def _cut_each(
    cells: Iterable[FilledCell], borders: Borders, cut: Callable[[FilledCell, Sequence[Border]], list[FilledCell]]
) -> Iterator[_Part]:
    for each in cells:
        made = [border for border in borders.get(each.cell, ()) if border.decision.best is not None]
        yield from map(_Part, cut(each, made) if made else [each], [None, *made])


def _cut_columns(each: FilledCell, borders: Sequence[Border], *, xs: Sequence[float]) -> list[FilledCell]:
    at = [xs[border.at] for border in borders]
    held: list[list[Word]] = [[] for _ in (*at, xs[-1])]
    for word in (word for line in each.lines for word in line.words):
        held[bisect_right(at, word.middle[0])].append(word)
    parts = slice_columns(each.cell, [border.at for border in borders], xs)
    return [FilledCell(part, find_lines(words)) for part, words in zip(parts, held, strict=True)]


def _cut_rows(each: FilledCell, borders: Sequence[Border], *, ys: Sequence[float], body: int) -> list[FilledCell]:
    cell = each.cell
    if any(border.at != body for border in borders):
        # where rules between rows are missing, one that is missing at a page's head or foot does not say that the cell goes on there
        cell = cell._replace(open_above=None if cell.open_above else False, open_below=None if cell.open_below else False)
    at = [0, *(border.line for border in borders), len(each.lines)]
    parts = slice_rows(cell, [border.at for border in borders], ys)
    return [FilledCell(part, each.lines[i:j]) for part, (i, j) in zip(parts, pairwise(at), strict=True)]


def _reason(part: FilledCell, border: Border, locate: Callable[[Box], Place]) -> Reason:
    first = part.lines[0] if part.lines else None
    return Reason(
        question=Question.CUT,
        answer=f"a cell begins with {first.text!r}" if first else "a blank cell begins",
        reason=border.decision.reason,
        margin=border.decision.margin,
        origin=(locate(first.whole if first else part.cell.box),),
    )


def _grid_of(cells: Sequence[GridCell], grid: Grid) -> Grid:
    """The grid with these cells in place of its own."""
    square = [[0] * (len(grid.xs) - 1) for _ in grid.ys[1:]]
    for i, cell in enumerate(cells):
        for row in range(cell.row, cell.row + cell.row_span):
            square[row][cell.column : cell.column + cell.column_span] = [i] * cell.column_span
    return grid._replace(cells=tuple(cells), square=tuple(tuple(row) for row in square))
