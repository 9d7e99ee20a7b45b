"""Rows under headings: widths that fit, heights that show every line."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from export.workbook.book import SheetWriter
from export.workbook.cells import HEADING, CellRow, Content, GridColumn, Styled, content_of, shown
from export.workbook.metrics import TALLEST, count_lines, row_height

WIDEST = 250.0
"""Digits of the widest column that a spreadsheet can have, a little less."""

_WIDER = 1.25


def write_grid(sheet: SheetWriter, columns: Sequence[GridColumn], rows: Sequence[CellRow], head: int = 1) -> int:
    """Write headings and rows and give the number of the last row.

    Args:
        sheet: to write to.
        columns: one for each cell of a row.
        rows: of cells.
        head: row of the headings, counted from 1.
    """
    columns = fit_columns(columns, rows)
    for number, column in enumerate(columns, start=1):
        sheet.set_width(number, column.width, is_hidden=column.is_hidden)
        sheet.put(head, number, column.heading, HEADING)
    sheet.set_height(head, row_height(max(count_lines(column.heading, column.width - 2, is_bold=True) for column in columns)))
    for number, row in enumerate(rows, start=head + 1):
        write_row(sheet, number, columns, row)
    return head + len(rows)


def write_row(sheet: SheetWriter, number: int, columns: Sequence[GridColumn], row: CellRow) -> None:
    """Write one row, as high as its text asks."""
    for at, (column, cell) in enumerate(zip(columns, row, strict=True), start=1):
        style = cell.style if isinstance(cell, Styled) else column.style
        sheet.put(number, at, content_of(cell), style)
    sheet.set_height(number, row_height(_lines(columns, row)))


def fit_columns(columns: Sequence[GridColumn], rows: Iterable[CellRow]) -> list[GridColumn]:
    """The columns, those widened whose text would need a row higher than a row can be."""
    fitted = list(columns)
    for row in rows:
        for at, cell in enumerate(row):
            while fitted[at].width < WIDEST and row_height(_cell_lines(fitted[at], cell)) >= TALLEST:
                fitted[at] = replace(fitted[at], width=min(fitted[at].width * _WIDER, WIDEST))
    return fitted


def _lines(columns: Sequence[GridColumn], row: CellRow) -> int:
    return max((_cell_lines(column, cell) for column, cell in zip(columns, row, strict=True) if not column.is_hidden), default=1)


def _cell_lines(column: GridColumn, cell: "Content | Styled") -> int:
    style = cell.style if isinstance(cell, Styled) else column.style
    return count_lines(shown(content_of(cell)), column.width, is_bold=style.is_bold)
