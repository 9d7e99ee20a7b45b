"""Cells that span rows and columns, laid on a grid. Shared by the readers of HTML, DOCX, ODT and sheets.

The grid that comes out has no square covered twice, no column and no row in which nothing begins, and no blank row: a cell
that says it spans a thousand columns spans as many as there are.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.readers.written.flow import Piece
from models.errors import UnreadableError
from models.layout.blocks import Cell, Table, TextLine
from models.place import Place

# What browsers accept (HTML, "Algorithms for rows and columns"); a larger span of rows is nobody's table.
MOST_COLUMNS_SPANNED = 1000
MOST_SPANNED = 65534
# A table with more cells, or that covers more squares, is refused: it would take minutes, and no annex comes near.
MOST_CELLS = 100_000
MOST_SQUARES = 20_000_000


def check_span(value: int) -> int:
    """The number of rows or columns that a cell says it spans, at least 1.

    Raises:
        UnreadableError: it is so large that the table cannot be meant.
    """
    if value > MOST_SPANNED:
        raise UnreadableError(
            "a table cell claims to span {count} rows or columns", "save the document anew from its own program", count=value
        )
    return max(1, value)


def check_cells(count: int) -> None:
    """Refuse a table of so many cells, where they are too many.

    Raises:
        UnreadableError: they are.
    """
    if count > MOST_CELLS:
        raise UnreadableError("a table has more than {most} cells", "cut the annex out of the document", most=MOST_CELLS)


def flow_cells(rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """The cells of one row group at their places: each in the first free square of its row, as HTML lays them.

    Args:
        rows: cells with their spans; their own row and column are not looked at. A span that reaches past the last row ends there.
    """
    taken: dict[int, int] = {}  # column to the first row in which it is free again
    placed: list[Cell] = []
    width = 0
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while taken.get(column, 0) > number:
                column += 1
            height = min(cell.row_span, len(rows) - number)
            span = _free_columns(taken, column, min(cell.column_span, MOST_COLUMNS_SPANNED), number)
            width = max(width, column + span)
            _check_size(number + height, width)
            placed.append(replace(cell, row=number, column=column, row_span=height, column_span=span))
            if height > 1:
                taken.update(dict.fromkeys(range(column, column + span), number + height))
            column += span
    return placed


def _free_columns(taken: dict[int, int], column: int, span: int, row: int) -> int:
    """How many of the columns asked for are free; a cell gives way to one that reaches down from above."""
    if not taken:
        return span
    return next((n for n in range(1, span) if taken.get(column + n, 0) > row), span)


def _check_size(rows: int, columns: int) -> None:
    if rows * columns > MOST_SQUARES:
        raise UnreadableError(
            "a table claims to have {rows} rows and {columns} columns",
            "save the document anew from its own program",
            rows=rows,
            columns=columns,
        )


def stack_groups(groups: Iterable[Sequence[Sequence[Cell]]]) -> list[Cell]:
    """The cells of several row groups, one group under the other; no cell spans from one into the next."""
    cells: list[Cell] = []
    first = 0
    for rows in groups:
        cells += [replace(cell, row=cell.row + first) for cell in flow_cells(rows)]
        first += len(rows)
    return cells


def make_table(cells: Iterable[Cell], place: Place) -> Table | None:
    """A table of cells that have their places; none when no cell has text."""
    kept = _without_blank_rows(list(cells))
    if not any(cell.paragraphs for cell in kept):
        return None
    rows, columns = sorted({cell.row for cell in kept}), sorted({cell.column for cell in kept})
    tidy = [_tidy(cell, rows, columns) for cell in kept]
    tidy.sort(key=lambda cell: (cell.row, cell.column))
    return Table(tuple(tidy), len(rows), len(columns), place)


def finish_table(cells: Iterable[Cell], pieces: Iterable[Piece], place: Place) -> list[Table | TextLine]:
    """The table; the lines of one that has a single column, which is only a frame around text; nothing of a blank one.

    Args:
        cells: with their places.
        pieces: the paragraphs of all cells.
        place: of the table.
    """
    table = make_table(cells, place)
    if table is None:
        return []
    return [piece.line for piece in pieces] if table.columns == 1 else [table]


def _without_blank_rows(cells: list[Cell]) -> list[Cell]:
    """A row in which every cell that begins is blank and ends says nothing."""
    telling = {cell.row for cell in cells if cell.paragraphs or cell.row_span > 1}
    return [cell for cell in cells if cell.row in telling]


def _tidy(cell: Cell, rows: Sequence[int], columns: Sequence[int]) -> Cell:
    """The cell on the grid that has only these of its rows and columns."""
    row, column = bisect_left(rows, cell.row), bisect_left(columns, cell.column)
    end_row, end_column = bisect_left(rows, cell.row + cell.row_span), bisect_left(columns, cell.column + cell.column_span)
    return replace(cell, row=row, column=column, row_span=end_row - row, column_span=end_column - column)
