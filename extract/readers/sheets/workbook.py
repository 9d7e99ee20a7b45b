"""Spreadsheets (.xlsx, .xlsm) to sheets, by openpyxl: the only module that imports it."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as FileCell
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from extract.readers.opening.archive import open_archive, read_part
from extract.readers.sheets.book import Book, BookCell, BookSheet, name_cell
from extract.readers.sheets.numbers import Value, show
from extract.readers.sheets.unseen import Unseen, leave_out
from extract.readers.written.flow import fold
from extract.readers.written.spans import MOST_SQUARES, check_cells
from extract.readers.written.xml_tree import descendants, parse_xml
from models.errors import UnreadableError
from models.findings import Finding
from models.place import Place
from models.texts import translatable

_DAMAGED = translatable("the spreadsheet is damaged"), translatable("open it in its program and save it again")
# What openpyxl raises on a file that is not as it should be.
_FAULTS = (
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, EOFError, NotImplementedError, OSError, SyntaxError),
    *(zipfile.BadZipFile, zlib.error),
)
# <mergeCell ref="A1:E1"/>
_MERGED = re.compile(rb"""mergeCell\s[^>]*?ref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']""")
_DTD = re.compile(rb"<!DOCTYPE", re.IGNORECASE)


def open_xlsx(data: bytes) -> Book:
    """The sheets of a spreadsheet that can be seen, as they are shown; what is hidden, or was not worked out, as findings.

    Raises:
        UnreadableError: it is damaged, encrypted, or unpacks beyond all sense.
    """
    boxes = _check_parts(data)
    try:
        with warnings.catch_warnings():  # of parts that openpyxl leaves out, as drawings and validations
            warnings.simplefilter("ignore")
            values = load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
            formulas = load_workbook(io.BytesIO(data), keep_links=False)
        sheets = tuple(_read_sheets(values, formulas))
    except _FAULTS as error:
        raise UnreadableError(*_DAMAGED) from error
    hidden = [sheet.title for sheet in values.worksheets if sheet.sheet_state != "visible"]
    findings = [*(Finding(code="sheet-hidden", raw=name) for name in hidden), *boxes]
    return Book(sheets, tuple(findings), fold(values.properties.title or ""))


def _check_parts(data: bytes) -> list[Finding]:
    """Refuse what would fill the memory before openpyxl reads it; a finding for each text box of a drawing.

    Raises:
        UnreadableError: a part has a DTD, or its merged cells cover more squares than any table has.
    """
    findings: list[Finding] = []
    with open_archive(data) as archive:
        for name in archive.namelist():
            if not name.startswith("xl/") or not name.endswith(".xml"):
                continue
            part = read_part(archive, name) or b""
            if _DTD.search(part[:4096]):
                raise UnreadableError("the spreadsheet's XML has a DTD of its own, which no program writes", _DAMAGED[1])
            if name.startswith("xl/worksheets/") and _count_merged(part) > MOST_SQUARES:
                raise UnreadableError("the spreadsheet's merged cells cover more than any table has", _DAMAGED[1])
            if name.startswith("xl/drawings/drawing"):
                findings += _find_boxes(part)
    return findings


def _count_merged(part: bytes) -> int:
    squares = 0
    for left, top, right, bottom in _MERGED.findall(part):
        squares += (abs(int(bottom) - int(top)) + 1) * (abs(_number(right) - _number(left)) + 1)
    return squares


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _find_boxes(part: bytes) -> Iterator[Finding]:
    for body in descendants(parse_xml(part), "txBody"):
        text = fold(" ".join(body.itertext()))
        if text:
            yield Finding(code="text-box", raw=text[:200])


def _read_sheets(values: Workbook, formulas: Workbook) -> Iterator[BookSheet]:
    for sheet in values.worksheets:
        if sheet.sheet_state == "visible":
            yield _read_sheet(sheet, formulas[sheet.title])


def _read_sheet(sheet: Worksheet, formulas: Worksheet) -> BookSheet:
    spans = {
        (area.min_row, area.min_col): (area.max_row - area.min_row + 1, area.max_col - area.min_col + 1)
        for area in sheet.merged_cells.ranges
    }
    cells: list[BookCell] = []
    findings: list[Finding] = []
    for at, cell in sorted(_held(sheet).items()):
        place = Place(path=f"{sheet.title}!{name_cell(at[0] - 1, at[1] - 1)}")
        formula = formulas.cell(*at)
        if cell.value is None and formula.data_type != "f":
            continue
        if cell.value is None or cell.data_type == "e":
            findings.append(Finding(code="formula-unread", raw=_said(formula.value), origin=(place,)))
        text = show(_shown(cell.value), cell.number_format)
        if text.strip():
            spans_here = spans.get(at, (1, 1))
            cells.append(BookCell(at[0] - 1, at[1] - 1, text, place, bool(cell.font.bold), *spans_here))
            check_cells(len(cells))
    return leave_out(BookSheet(sheet.title, tuple(cells), findings), _find_unseen(sheet))


def _held(sheet: Worksheet) -> dict[tuple[int, int], FileCell]:
    """The cells that the file holds, and no others: a sheet's last square may be a million rows away, where someone set a border."""
    return {at: cell for at, cell in sheet._cells.items() if isinstance(cell, FileCell)}


def _said(formula: object) -> str:
    """A formula as it is written; an array formula is an object of its own."""
    return str(getattr(formula, "text", formula))


def _shown(value: object) -> Value:
    """The value that openpyxl gives for a cell; a text in several looks is one of its own kind."""
    return value if isinstance(value, (str, bool, int, float, Decimal, datetime, date, time, timedelta)) else ""


def _find_unseen(sheet: Worksheet) -> Unseen:
    rows = {number - 1 for number, row in sheet.row_dimensions.items() if row.hidden}
    columns = [range((column.min or 1) - 1, column.max or 0) for column in sheet.column_dimensions.values() if column.hidden]
    return Unseen(frozenset(rows), frozenset(number for part in columns for number in part))
