"""A workbook opened to be read, as plain cells; the only module of this room that imports openpyxl."""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as OpenpyxlCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from models.errors import UnreadableError
from models.monitoring import FilledValue

# what the files of older and of locked workbooks begin with: a compound file, whose parts say which of the two it is
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell of a workbook holds.

    Attributes:
        at: sheet and address, as people name it: Monitoraggio!O7.
        value: a text, a number, a day or nothing.
        formula: the formula that gives the value, where one does.
        is_percent: the number is shown as a percentage, a hundred times what it is.
        is_error: the value is the error of a formula.
    """

    at: str
    value: FilledValue = None
    formula: str = ""
    is_percent: bool = False
    is_error: bool = False

    @property
    def text(self) -> str:
        """The value as text; of a formula without a value the formula."""
        if isinstance(self.value, Decimal):
            return f"{self.value.normalize():f}"
        return self.formula if self.value is None else str(self.value)

    @property
    def is_empty(self) -> bool:
        """Nothing but white space stands in it."""
        return not self.text.strip()


SheetRows = Mapping[int, tuple[SheetCell, ...]]
"""The rows of a sheet by their number, counted from 1."""


def open_workbook(data: bytes) -> dict[str, SheetRows]:
    """The cells of a workbook, by the name of the sheet.

    Raises:
        UnreadableError: it is none, or none that can be read.
    """
    _refuse(data)
    try:
        formulas = load_workbook(BytesIO(data), data_only=False)
        values = load_workbook(BytesIO(data), data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, OSError, ParseError) as error:
        why = type(error).__name__
        raise UnreadableError("the workbook is damaged ({why})", "open it in a spreadsheet and save it anew as .xlsx", why=why) from error
    return {sheet.title: dict(_rows(sheet, computed)) for sheet, computed in zip(formulas.worksheets, values.worksheets, strict=True)}


def _refuse(data: bytes) -> None:
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise UnreadableError("the workbook is locked by a password", "open it, take the password away, and save it")
        raise UnreadableError("this is an old workbook (.xls)", "save it as .xlsx")
    if not zipfile.is_zipfile(BytesIO(data)):
        raise UnreadableError("this is no workbook (.xlsx)", "give the workbook that `allegato-h monitor` wrote")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if "mimetype" in archive.namelist():
            raise UnreadableError("this is an OpenDocument file", "save it as .xlsx")
        if "xl/workbook.xml" not in archive.namelist():
            raise UnreadableError("this is no workbook (.xlsx)", "give the workbook that `allegato-h monitor` wrote")


def _rows(formulas: Worksheet, values: Worksheet) -> Iterator[tuple[int, tuple[SheetCell, ...]]]:
    """The rows that hold something."""
    for number, (written, computed) in enumerate(zip(formulas.iter_rows(), values.iter_rows(), strict=True), start=formulas.min_row):
        cells = tuple(_cell(formulas.title, cell, value.value) for cell, value in zip(written, computed, strict=True))
        if not all(cell.is_empty for cell in cells):
            yield number, cells


def _cell(sheet: str, cell: object, computed: object) -> SheetCell:
    if not isinstance(cell, OpenpyxlCell):  # a part of a merged cell
        return SheetCell(f"{sheet}!")
    formula = str(getattr(cell.value, "text", cell.value)) if cell.data_type == "f" else ""
    value = _value(computed)
    is_error = cell.data_type == "e" or (bool(formula) and isinstance(value, str) and value.startswith("#"))
    return SheetCell(f"{sheet}!{cell.coordinate}", value, formula, "%" in cell.number_format, is_error)


def _value(value: object) -> FilledValue:
    match value:
        case None:
            return None
        case bool():
            return str(value).upper()
        case int() | float():
            return Decimal(repr(value))
        case datetime():
            return value.date() if value.time() == time() else value.isoformat(" ")
        case date():
            return value
    return str(value)
