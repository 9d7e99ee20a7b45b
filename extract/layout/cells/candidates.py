"""Where a cell may be cut in two: borders that are not drawn, and what speaks for each of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout.grids.grid import GridCell
from extract.layout.lines import Line
from extract.words.verdict import Evidence
from models.place import Box

# Against each cut: most cells that no rule parts are one. The points of all reasons below are set against these.
MERGED = Evidence(-3.0, "cells that no rule parts are mostly one")
# For a cut above a line that begins where a cell of that row would; by itself too little, for lines of two columns are often level.
LEVEL = Evidence(1.0, "it begins level with the row")


class FilledCell(NamedTuple):
    """A cell of a grid, and the lines that stand in it, from top to bottom."""

    cell: GridCell
    lines: Sequence[Line]


class Candidate(NamedTuple):
    """One way to cut a cell in two.

    Attributes:
        cell: as it is before any cut.
        border: of the grid: the row, or the column, with which the second of the two begins.
        line: index of the line of the cell with which it begins; of cells side by side both have a part of each line.
        evidence: what speaks for the cut and against it, beside `MERGED`.
    """

    cell: GridCell
    border: int
    line: int
    evidence: tuple[Evidence, ...]


def inner_rows(cell: GridCell) -> range:
    """The rows of a cell but for its first: above each of them a border may be missing."""
    return range(cell.row + 1, cell.row + cell.row_span)


def inner_columns(cell: GridCell) -> range:
    """The columns of a cell but for its first: left of each of them a border may be missing."""
    return range(cell.column + 1, cell.column + cell.column_span)


def count_above(lines: Sequence[Line], y: float) -> int:
    """How many of the lines stand above this height, by their middle."""
    return sum(line.box.top + line.box.bottom <= 2 * y for line in lines)


def slice_rows(cell: GridCell, rows: Sequence[int], ys: Sequence[float]) -> Iterator[GridCell]:
    """The cell, cut above each of these rows; `ys` are the borders of the grid's rows."""
    for row, end in pairwise([cell.row, *rows, cell.row + cell.row_span]):
        box = Box(cell.box.x0, ys[row], cell.box.x1, ys[end])
        upper = cell.open_above if row == cell.row else False
        lower = cell.open_below if end == cell.row + cell.row_span else False
        yield cell._replace(row=row, row_span=end - row, box=box, open_above=upper, open_below=lower)


def slice_columns(cell: GridCell, columns: Sequence[int], xs: Sequence[float]) -> Iterator[GridCell]:
    """The cell, cut left of each of these columns; `xs` are the borders of the grid's columns."""
    for column, end in pairwise([cell.column, *columns, cell.column + cell.column_span]):
        yield cell._replace(column=column, column_span=end - column, box=cell.box._replace(x0=xs[column], x1=xs[end]))
