"""Sheets written by hand, and what the reader makes of them."""

import io
from collections.abc import Callable, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from extract.readers.sheets import read_sheets
from extract.readers.sheets.book import BookCell, BookSheet, name_cell
from extract.words.profile import load_profile
from models.place import Place
from tests.documents import Grid, content

PROFILE = load_profile()
HEADER = ["Obiettivo", "Indicatore", "Target", "Responsabile", "Peso"]
FIRST = ["Biblioteca", "Ore di apertura", "1.200", "Area II", "10"]
SECOND = ["Sport", "Palestre", "3", "Area I", "5"]


def lay(*rows: Sequence[str], name: str = "", spans: Mapping[str, tuple[int, int]] | None = None) -> BookSheet:
    """A sheet with these rows; `spans` gives rows and columns of merged cells by address."""
    cells = [
        BookCell(row, column, text, Place(path=name_cell(row, column)), False, *(spans or {}).get(name_cell(row, column), (1, 1)))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    ]
    return BookSheet(name, tuple(cells))


def xlsx(*rows: Sequence[object], change: Callable[[Worksheet], object] = lambda _: None, name: str = "Foglio1") -> bytes:
    """A spreadsheet with one sheet of these rows, after `change` was made to it."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    return saved(book)


def saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def read(kind: str, data: bytes) -> list[str | Grid]:
    return content(read_sheets(kind, data, PROFILE))
