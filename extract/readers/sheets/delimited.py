"""A text of fields that a sign parts (CSV, TSV) to one sheet without a name."""

from collections.abc import Iterator

from extract.readers.opening.broken_off import CUT_LINE
from extract.readers.opening.decode import decode
from extract.readers.opening.delimited import Delimited, find_delimited
from extract.readers.sheets.book import Book, BookCell, BookSheet, name_cell
from extract.readers.written.spans import check_cells
from models.errors import UnreadableError
from models.findings import Finding
from models.place import Place


def open_delimited(data: bytes) -> Book:
    """The records of a text as the rows of a sheet; a place is a cell's address and the line that its record begins in.

    Raises:
        UnreadableError: the bytes are no such text.
    """
    found = find_delimited(decode(data))
    if found is None:
        raise UnreadableError("the text has no fields that tabs, semicolons or commas part", "save the sheet as CSV anew, or as .xlsx")
    cells = [
        BookCell(row, column, text, Place(path=name_cell(row, column), line=line))
        for row, (line, fields) in enumerate(found.records)
        for column, text in enumerate(fields)
        if text.strip()
    ]
    check_cells(len(cells))
    return Book((BookSheet("", tuple(cells)),), tuple(_findings(found)))


def _findings(found: Delimited) -> Iterator[Finding]:
    if not found.is_whole:
        yield Finding(code="quotes-damaged")
    if found.cut:
        line, text = found.cut
        yield Finding(code="page-cut", detail={"what": CUT_LINE}, raw=text, origin=(Place(line=line),))
