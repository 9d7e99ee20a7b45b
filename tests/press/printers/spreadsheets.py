"""The annex as sheets: CSV as an office exports it, and a spreadsheet with merged cells and real numbers."""

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.press.annexes.grid import GridCell, Line, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.archive import MOMENT, without_clock

NUMBER = re.compile(r"\d+")
PERCENTAGE = re.compile(r"(\d+) ?%")


def write_csv(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as Italian settings export it: semicolons, Windows-1252, merged cells left blank."""
    buffer = StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    for row in _records(annex):
        writer.writerow([*row, *[""] * (len(annex.columns) - len(row))])
    path.write_bytes(buffer.getvalue().encode("cp1252"))


def _records(annex: Annex) -> Iterator[list[str]]:
    yield from ([annex.town], [annex.title], [])
    for section in annex.sections:
        yield from ([section.title], [column.name for column in annex.columns])
        yield from ([_write(cell.lines) if cell else "" for cell in row.cells] for row in rows_of(annex, section))
        yield []


def _write(lines: tuple[Line, ...]) -> str:
    return "\n".join(line.whole for line in lines)


def write_spreadsheet(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as .xlsx: one sheet, titles and titles of sections merged over all columns, merged cells."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = str(annex.year)
    for number, title in enumerate((annex.town, annex.title), start=1):
        _write_title(sheet, annex, number, title)
    row = 4
    for section in annex.sections:
        row = _write_section(sheet, annex, section, row)
    book.properties.title, book.properties.created = annex.title, datetime(*MOMENT)
    buffer = BytesIO()
    book.save(buffer)
    path.write_bytes(without_clock(buffer.getvalue()))


def _write_title(sheet: Worksheet, annex: Annex, row: int, title: str) -> None:
    sheet.cell(row, 1, title).font = Font(bold=True)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(annex.columns))


def _write_section(sheet: Worksheet, annex: Annex, section: Section, row: int) -> int:
    _write_title(sheet, annex, row, section.title)
    for number, column in enumerate(annex.columns, start=1):
        sheet.cell(row + 1, number, "\n".join(column.heading)).font = Font(bold=True)
    row += 2
    for grid_row in rows_of(annex, section):
        for number, cell in enumerate(grid_row.cells, start=1):
            if cell is not None:
                _write_cell(sheet, row, number, cell)
        row += 1
    return row + 1


def _write_cell(sheet: Worksheet, row: int, column: int, cell: GridCell) -> None:
    text = _write(cell.lines)
    found = sheet.cell(row, column, text)
    found.alignment = Alignment(wrap_text=True, vertical="top")
    if NUMBER.fullmatch(text):
        found.value = int(text)
    elif percentage := PERCENTAGE.fullmatch(text):
        found.value, found.number_format = int(percentage.group(1)) / 100, "0 %" if " " in text else "0%"
    if cell.span > 1:
        sheet.merge_cells(start_row=row, end_row=row + cell.span - 1, start_column=column, end_column=column)
