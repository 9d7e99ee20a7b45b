"""OpenDocument sheets (.ods, .ots, .fods), read from their XML, in which every cell has the text that it shows."""

from collections.abc import Iterator
from dataclasses import replace

from extract.readers.sheets.book import Book, BookCell, BookSheet, name_cell
from extract.readers.sheets.unseen import Unseen, leave_out
from extract.readers.written.flow import fold
from extract.readers.written.open_document import open_document
from extract.readers.written.spans import MOST_SPANNED, check_cells, check_span
from extract.readers.written.xml_tree import Element, attribute, child, children, descendants, local
from models.findings import Finding
from models.place import Place

_ROW_GROUPS = ("table-header-rows", "table-rows", "table-row-group")
_COLUMN_GROUPS = ("table-header-columns", "table-columns", "table-column-group")
_CELLS = ("table-cell", "covered-table-cell")
# Text of a cell that is none of what it shows.
_UNREAD = frozenset({"annotation", "ruby-text"})


def open_ods(data: bytes) -> Book:
    """The sheets of an OpenDocument file that can be seen; what is hidden, and text boxes, as findings.

    Raises:
        UnreadableError: it is damaged, encrypted, or unpacks beyond all sense.
    """
    file = open_document(data, "spreadsheet")
    bold = {name for root in file.roots for name in _find_styles(root, "text-properties", "font-weight", "bold")}
    unseen = {name for root in file.roots for name in _find_styles(root, "table-properties", "display", "false")}
    sheets: list[BookSheet] = []
    findings: list[Finding] = []
    for table in children(file.body, "table"):
        if attribute(table, "style-name") in unseen:
            findings.append(Finding(code="sheet-hidden", raw=attribute(table, "name") or ""))
        else:
            sheets.append(_read_sheet(table, bold))
            findings += _find_boxes(table)
    return Book(tuple(sheets), tuple(findings), fold(file.title))


def _find_styles(root: Element, properties: str, name: str, value: str) -> Iterator[str]:
    """Names of the styles that say so."""
    for style in descendants(root, "style"):
        found = child(style, properties)
        if found is not None and attribute(found, name) == value:
            yield attribute(style, "name") or ""


def _read_sheet(table: Element, bold: set[str]) -> BookSheet:
    name = attribute(table, "name") or ""
    cells: list[BookCell] = []
    hidden: set[int] = set()
    number = 0
    for row in _gather(table, "table-row", _ROW_GROUPS):
        found = list(_read_row(row, name, number, bold))
        times = _repeated(row, "number-rows-repeated")
        for shift in range(check_span(times) if found else 0):
            if attribute(row, "visibility") not in (None, "visible"):
                hidden.add(number + shift)
            cells += _moved(found, name, shift)
            check_cells(len(cells))
        number += times
    return leave_out(BookSheet(name, tuple(cells)), Unseen(frozenset(hidden), frozenset(_hidden_columns(table))))


def _gather(parent: Element, name: str, groups: tuple[str, ...]) -> Iterator[Element]:
    """The rows or columns of a table, out of their groups."""
    for element in children(parent, name, *groups):
        if local(element) == name:
            yield element
        else:
            yield from _gather(element, name, groups)


def _hidden_columns(table: Element) -> Iterator[int]:
    number = 0
    for column in _gather(table, "table-column", _COLUMN_GROUPS):
        times = min(_repeated(column, "number-columns-repeated"), MOST_SPANNED)
        if attribute(column, "visibility") not in (None, "visible"):
            yield from range(number, number + times)
        number += times


def _read_row(row: Element, sheet: str, number: int, bold: set[str]) -> Iterator[BookCell]:
    """The cells of a row that show a text; one that is repeated comes as often as it stands there."""
    column = 0
    for element in children(row, *_CELLS):
        times = _repeated(element, "number-columns-repeated")
        text = _text(element) if local(element) == "table-cell" else ""
        if text.strip():
            spans = (check_span(_repeated(element, "number-rows-spanned")), check_span(_repeated(element, "number-columns-spanned")))
            for index in range(column, column + check_span(times)):
                place = Place(path=f"{sheet}!{name_cell(number, index)}")
                yield BookCell(number, index, text, place, attribute(element, "style-name") in bold, *spans)
        column += times


def _moved(cells: list[BookCell], sheet: str, shift: int) -> list[BookCell]:
    """The cells of a row that is repeated, so many rows below."""
    rows = ((cell, cell.row + shift) for cell in cells)
    return [replace(cell, row=row, place=Place(path=f"{sheet}!{name_cell(row, cell.column)}")) for cell, row in rows]


def _text(cell: Element) -> str:
    """What a cell shows: a line for each of its paragraphs."""
    return "\n".join("".join(_parts(paragraph)) for paragraph in children(cell, "p"))


def _parts(parent: Element) -> Iterator[str]:
    yield parent.text or ""
    for element in parent:
        name = local(element)
        if name == "line-break":
            yield "\n"
        elif name in ("s", "tab"):
            yield " "
        elif name and name not in _UNREAD:
            yield from _parts(element)
        yield element.tail or ""


def _find_boxes(table: Element) -> Iterator[Finding]:
    for box in (*descendants(table, "text-box"), *descendants(table, "custom-shape")):
        text = fold(" ".join(box.itertext()))
        if text:
            yield Finding(code="text-box", raw=text[:200])


def _repeated(element: Element, name: str) -> int:
    """How often a row, a column or a cell is repeated, or how many it spans."""
    text = attribute(element, name)
    return max(1, int(text[:9])) if text and text.isdecimal() else 1
