"""A workbook as a file; the only module that imports XlsxWriter."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from export.workbook.cells import DATE_FORMAT, CellStyle, Colour, Content, Formula, SheetLink
from export.workbook.metrics import SIZE
from models.errors import OutputError

FONT = "Arial"
"""A font that every system has, or one with the same widths."""

MADE = datetime(1980, 1, 1)
"""The date that every workbook says it was made on: the same annex gives the same bytes."""

LONGEST = 32_767
"""UTF-16 units of the longest text that a cell holds."""

FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets count alike: Excel takes 1900 for a leap year, LibreOffice does not."""

A4 = 9
# centimetres around the print
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}
_PROTECTION = {"autofilter": True, "format_columns": True, "format_rows": True, "select_locked_cells": True, "select_unlocked_cells": True}


@contextmanager
def open_book(path: Path, title: str) -> Iterator["BookWriter"]:
    """A workbook to write sheets to; the file is there when the block ends."""
    book = BookWriter(path, title)
    yield book
    book.close()


class BookWriter:
    """Writes one workbook."""

    def __init__(self, path: Path, title: str) -> None:
        standard = {"font_name": FONT, "font_size": 10}
        self._book = xlsxwriter.Workbook(path, {"in_memory": True, "default_format_properties": standard})
        self._book.set_properties({"title": title[:255], "created": MADE})
        self._book.set_calc_mode("auto")
        self._formats: dict[CellStyle, Any] = {}

    def add_sheet(self, name: str) -> "SheetWriter":
        """A new sheet, after those that there are. The name must be one that spreadsheets take: see `sheet_names`."""
        return SheetWriter(self, self._book.add_worksheet(name), name)

    def format_of(self, style: CellStyle) -> Any:
        """The format of a style, made once."""
        if style not in self._formats:
            self._formats[style] = self._book.add_format(_properties(style))
        return self._formats[style]

    def close(self) -> None:
        """Write the file.

        Raises:
            OutputError: it cannot be written there.
        """
        try:
            self._book.close()
        except xlsxwriter.exceptions.FileCreateError as error:
            raise OutputError(
                "cannot write the workbook ({reason})", "close it where it is open, or give another --out", reason=error
            ) from error


class SheetWriter:
    """Writes one sheet; rows and columns are counted from 1."""

    def __init__(self, book: BookWriter, sheet: Any, name: str) -> None:
        self._book, self._sheet, self.name = book, sheet, name
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(**_MARGINS)
        sheet.set_footer("&L&8&A&R&8&P / &N")
        sheet.hide_gridlines(2)

    def put(self, row: int, column: int, content: Content, style: CellStyle) -> None:
        """Write one cell; a text stays text, whatever it looks like."""
        look = self._book.format_of(_for(content, style))
        at = (row - 1, column - 1)
        match content:
            case None | "":
                self._sheet.write_blank(*at, None, look)
            case str():
                self._sheet.write_string(*at, fitting(content), look)
            case Formula(text, value):
                self._sheet.write_formula(*at, text, look, float(value) if isinstance(value, Decimal) else value)
            case SheetLink(text, sheet, target):
                self._sheet.write_url(*at, f"internal:'{sheet.replace(chr(39), chr(39) * 2)}'!A{target}", look, fitting(text))
            case date() if content >= FIRST_DAY:
                self._sheet.write_datetime(*at, content, look)
            case int() | Decimal() if Decimal(repr(float(content))) == content:
                self._sheet.write_number(*at, content, look)
            case _:  # a day before all calendars of spreadsheets, a number with more digits than they keep
                self._sheet.write_string(*at, str(content), look)

    def set_width(self, column: int, width: float, *, is_hidden: bool = False) -> None:
        """Set the width of a column, in digits of the standard font."""
        self._sheet.set_column(column - 1, column - 1, width, None, {"hidden": is_hidden})

    def set_height(self, row: int, points: float) -> None:
        """Set the height of a row."""
        self._sheet.set_row(row - 1, points)

    def freeze(self, rows: int, columns: int = 0) -> None:
        """Keep the first rows and columns in sight."""
        self._sheet.freeze_panes(rows, columns)

    def filter_rows(self, head: int, last: int, columns: int) -> None:
        """Give the columns a filter, and repeat their heading on each printed page."""
        self._sheet.autofilter(head - 1, 0, max(last, head) - 1, columns - 1)
        self._sheet.repeat_rows(head - 1)
        self._sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{max(last, head)}"})

    def protect(self) -> None:
        """Lock what is not to be filled; without a password, for it guards against slips and not against people."""
        self._sheet.protect("", _PROTECTION)

    def ask_for(self, first: tuple[int, int], last: tuple[int, int], question: dict[str, Any]) -> None:
        """Say in cells what belongs there, and refuse what does not: a data validation in the words of XlsxWriter."""
        self._sheet.data_validation(first[0] - 1, first[1] - 1, last[0] - 1, last[1] - 1, question)

    def hide(self) -> None:
        """Keep the sheet out of sight, also from the list of hidden ones."""
        self._sheet.very_hidden()


def fitting(text: str) -> str:
    """The text, or as much of it as a cell holds, with a mark that it goes on."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    return units[: 2 * LONGEST - 4].decode("utf-16-le", "ignore") + " …"


def _for(content: Content, style: CellStyle) -> CellStyle:
    if isinstance(content, date):
        return replace(style, number_format=DATE_FORMAT)
    if isinstance(content, SheetLink):
        return replace(style, letters=Colour.LINK)
    return style


def _properties(style: CellStyle) -> dict[str, Any]:
    """A style in the words of XlsxWriter."""
    properties: dict[str, Any] = {"font_name": FONT, "font_size": style.size or SIZE, "valign": "top"}
    properties |= {"text_wrap": True} if style.is_framed else {}
    properties |= {"border": 1, "border_color": Colour.LINE.value} if style.is_framed else {}
    properties |= {"bold": True} if style.is_bold else {}
    properties |= {"align": "center"} if style.is_centred else {}
    properties |= {"num_format": style.number_format} if style.number_format else {}
    properties |= {"font_color": style.letters.value} if style.letters else {}
    properties |= {"bg_color": style.ground.value} if style.ground else {}
    properties |= {"locked": False} if style.is_to_fill else {}
    return properties
