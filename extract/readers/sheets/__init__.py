"""Sheets: spreadsheets (.xlsx, .ods), and text whose fields a sign parts (CSV, TSV)."""

from collections.abc import Callable, Iterator

from extract.readers.sheets.book import Book
from extract.readers.sheets.delimited import open_delimited
from extract.readers.sheets.open_sheets import open_ods
from extract.readers.sheets.tables import read_sheet
from extract.readers.sheets.titles import head_sheets
from extract.readers.sheets.workbook import open_xlsx
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.wrapping import settle_breaks
from extract.words.profile import Profile, load_profile
from models.layout.blocks import Block, Source

_OPENERS: dict[str, Callable[[bytes], Book]] = {"csv": open_delimited, "ods": open_ods, "xlsx": open_xlsx}


def read_sheets(kind: str, data: bytes, profile: Profile | None) -> Source:
    """The sheets that can be seen as lines and tables, in their order; a place is a cell's address, with its sheet in front.

    Titles above a table and among its rows are headings; the name of a sheet is one where it has no title of its own. Numbers and dates
    are the text that their cells show. What is hidden is left out with a finding, and so is a formula that was not worked out.

    Args:
        kind: csv, ods or xlsx.
        data: the file.
        profile: names of the columns, by which headers are found; the built-in one when none is given.

    Raises:
        UnreadableError: the file is damaged, encrypted, or unpacks beyond all sense.
    """
    book = _OPENERS[kind](data)
    blocks = demote_running_heads(settle_breaks(_read_blocks(book, profile or load_profile())))
    return Source(kind=kind, blocks=blocks, title=book.title)


def _read_blocks(book: Book, profile: Profile) -> Iterator[Block]:
    yield from head_sheets([(sheet, read_sheet(sheet, profile)) for sheet in book.sheets])
    yield from book.findings
    yield from (finding for sheet in book.sheets for finding in sheet.findings)
