"""Labels that responsive designs write into the cells of a table, for screens too narrow to show its header."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.words.profile import fold
from models.layout.blocks import Cell, CellParagraph, Table
from models.layout.text import Text

# Attributes by which a cell carries the heading of its column.
ATTRIBUTES = ("data-label", "data-title", "data-th", "data-header", "data-column", "data-heading")
# In so many columns each cell must begin with its heading, and a column must have so many cells, for it to be no chance.
LEAST_COLUMNS, LEAST_CELLS = 2, 2
# A header stands in one of so many rows.
HEADER_ROWS = 3


def drop_labels(table: Table) -> Table:
    """The table without the headings of its columns before the text of each of their cells."""
    for row in range(min(table.rows, HEADER_ROWS)):
        heads = {cell.column: cell.text.value for cell in table.cells if cell.row == row and cell.column_span == 1 and cell.text}
        below = [cell for cell in table.cells if cell.row > row and cell.text]
        named = {column: head for column, head in heads.items() if _is_in_all(head, [c for c in below if c.column == column])}
        if len(named) >= LEAST_COLUMNS:
            cells = (_without(cell, named[cell.column]) if cell.row > row and cell.column in named else cell for cell in table.cells)
            return replace(table, cells=tuple(cells))
    return table


def add_header(table: Table, labels: Mapping[int, str]) -> Table:
    """The table with a header of the labels that its cells carry, unless it has them already.

    Args:
        table: of a page.
        labels: column to the label of its cells.
    """
    said = {fold(cell.text.value) for cell in table.cells if cell.row < HEADER_ROWS}
    named = {column: label for column, label in labels.items() if label and column < table.columns}
    if len(named) < LEAST_COLUMNS or sum(fold(label) in said for label in named.values()) * 2 >= len(named):
        return table
    head = tuple(
        Cell(0, column, (CellParagraph(Text(label), (table.place,)),), table.place, bold=True) for column, label in sorted(named.items())
    )
    moved = tuple(replace(cell, row=cell.row + 1) for cell in table.cells)
    return replace(table, cells=(*head, *moved), rows=table.rows + 1)


def _is_in_all(head: str, cells: Sequence[Cell]) -> bool:
    """Does each cell of a column begin with its heading and say more? A single one must have a colon after it."""
    least = head if len(cells) >= LEAST_CELLS else head.rstrip(" :") + ":"
    return bool(cells) and all(cell.text.value.startswith(least) and len(cell.text.value) > len(least) for cell in cells)


def _without(cell: Cell, head: str) -> Cell:
    """The cell without the heading that it begins with, and the colon after it."""
    if not cell.paragraphs:
        return cell
    first, *others = cell.paragraphs
    if first.text.value.rstrip(" :") == head:
        return replace(cell, paragraphs=tuple(others))
    rest = first.text.value[len(head) :]
    start = len(head) + len(rest) - len(rest.lstrip(" :"))
    return replace(cell, paragraphs=(replace(first, text=first.text.part(start)), *others))
