"""One drawn table that is two: the end of the table that the page before ends with, and a new one with its title and header below."""

from collections.abc import Sequence
from dataclasses import replace

from extract.tables.header import find_header
from extract.words.profile import Profile
from models.layout.blocks import Cell, Table
from models.place import Box

# A row of an annex fills at least so many columns, but for the end of one cell that goes on with a small letter; a title fills one.
LEAST = 2


def split_table(table: Table, above: Table | None, profile: Profile) -> list[Table]:
    """The table, or the two that it is.

    Args:
        table: as it is drawn.
        above: the last table of objectives before it.
        profile: names of the columns.
    """
    if above is None or above.columns != table.columns or not _is_next_page(above, table):
        return [table]
    header = find_header(table, profile)
    rows = [row for row in range(header.first if header else 0) if _is_row(table, row)]
    if not rows or any(cell.row <= rows[-1] < cell.row + cell.row_span - 1 for cell in table.cells):
        return [table]
    return [_part(table, 0, rows[-1] + 1), _part(table, rows[-1] + 1, table.rows)]


def _is_next_page(above: Table, table: Table) -> bool:
    return above.place.page is not None and table.place.page == above.place.page + 1


def _is_row(table: Table, row: int) -> bool:
    """Is it a row and no title: in several columns, or the end of a cell, and not all of it bold?"""
    filled = [cell for cell in table.cells if cell.row == row and cell.text]
    if any(cell.column_span > 1 for cell in filled) or all(cell.bold for cell in filled):
        return False
    return len(filled) >= LEAST or filled[0].text.value[0].islower()


def _part(table: Table, first: int, end: int) -> Table:
    """The rows of a table from `first` to the one before `end`, as a table of their own."""
    cells = tuple(replace(cell, row=cell.row - first) for cell in table.cells if first <= cell.row < end)
    place = table.place.model_copy(update={"box": _box(cells) or table.place.box})
    return replace(table, cells=cells, rows=end - first, place=place)


def _box(cells: Sequence[Cell]) -> Box | None:
    """The box around the cells; none where they have no coordinates."""
    boxes = [cell.place.box for cell in cells if cell.place.box]
    if not boxes:
        return None
    return Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))
