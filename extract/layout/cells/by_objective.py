"""Cells that run into each other because a border between them is not drawn.

A cell over several rows is cut where the drawing forgot to: at a row where nearly every other column begins a new cell, the
objective's among them, and where a paragraph of the cell begins side by side with theirs. (A merged cell goes on beside new
indicators and targets, but not beside a new objective.) `stacked.py` cuts by the space that ruled grids show; this goes by what the
columns mean, and so also for tables without rules.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.layout.blocks import Cell, CellParagraph, Table

# Paragraphs begin side by side when their tops differ by no more than this (points).
SIDE_BY_SIDE = 4.0


def mend_table(table: Table, objective: int) -> Table:
    """The table with such cells cut; the same table where there are none or where it has no coordinates.

    Args:
        table: as its rules draw it.
        objective: the grid column of the objective, counted from 0.
    """
    if not table.edges or all(cell.row_span == 1 for cell in table.cells):
        return table
    tops = {row: _top(cell for cell in table.cells if cell.row == row) for row in range(table.rows)}
    cells = [part for cell in table.cells for part in _cut(cell, table, tops, objective)]
    return replace(table, cells=tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _top(cells: Iterable[Cell]) -> float | None:
    """Where the text of a row begins, in points."""
    return min((top for cell in cells for p in cell.paragraphs[:1] if (top := _paragraph_top(p)) is not None), default=None)


def _paragraph_top(paragraph: CellParagraph) -> float | None:
    box = paragraph.origin[0].box if paragraph.origin else None
    return box.top if box else None


def _cut(cell: Cell, table: Table, tops: dict[int, float | None], objective: int) -> list[Cell]:
    parts = [cell]
    for row in range(cell.row + 1, cell.row + cell.row_span):
        at = _paragraph_at(parts[-1], tops[row])
        if at is not None and _begins_objective(row, cell, table.cells, objective):
            last = parts.pop()
            upper = replace(last, row_span=row - last.row, paragraphs=last.paragraphs[:at])
            lower = replace(last, row=row, row_span=last.row + last.row_span - row, paragraphs=last.paragraphs[at:])
            parts += [replace(upper, bold=_is_header(row, table.cells) or upper.bold), lower]
    return parts


def _paragraph_at(cell: Cell, top: float | None) -> int | None:
    """Index of the paragraph that begins at this height, but for the cell's first."""
    if top is None:
        return None
    tops = [_paragraph_top(paragraph) for paragraph in cell.paragraphs]
    return next((i for i, other in enumerate(tops) if i and other is not None and abs(other - top) <= SIDE_BY_SIDE), None)


def _begins_objective(row: int, cell: Cell, cells: Sequence[Cell], objective: int) -> bool:
    others = [other for other in cells if other.row <= row < other.row + other.row_span and other.column != cell.column]
    begun = [other for other in others if other.row == row and other.text]
    if cell.column <= objective:
        return len(begun) >= max(2, len(others) - 1)
    return len(begun) * 2 >= len(others) and any(other.column == objective for other in begun)


def _is_header(row: int, cells: Sequence[Cell]) -> bool:
    """Do the rows above consist of bold cells, so that the upper part was one too?"""
    above = [cell for cell in cells if cell.row + cell.row_span == row and cell.text]
    return bool(above) and all(cell.bold for cell in above)
