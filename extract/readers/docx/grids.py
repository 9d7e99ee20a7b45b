"""The grid of a table of a Word file: where each of its cells stands, with merged cells put together."""

from collections.abc import Iterator
from typing import NamedTuple

from extract.readers.docx.styles import is_on, value
from extract.readers.written.office import OfficeCell
from extract.readers.written.spans import check_cells, check_span
from extract.readers.written.xml_tree import Element, attribute, child, children, local

# What may stand around rows and cells without being one.
_AROUND = ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")


class _WordCell(NamedTuple):
    """A cell as the file has it; `merge` is how it stands to the cell above it, and `beside` to the one before it."""

    element: Element
    column: int
    span: int
    merge: str | None
    beside: str | None


def find_grid(table: Element) -> list[OfficeCell]:
    """The cells of a table. A cell that says it goes on with one above or beside it where there is none is one of its own."""
    cells: list[OfficeCell] = []
    above: dict[int, int] = {}  # column to the index of the cell that the next row may go on with
    for number, row in enumerate(_find_rows(table)):
        check_cells(len(cells))
        above = {column: i for column, i in above.items() if cells[i].row + cells[i].row_span == number}
        for count, cell in enumerate(_find_cells(row), 1):
            last = cells[-1] if cells and cells[-1].row == number else None
            index = above.get(cell.column) if cell.merge == "continue" else None
            if cell.beside == "continue" and last:
                cells[-1] = last._replace(column_span=last.column_span + cell.span)
            elif index is not None and cells[index].column_span == cell.span:
                cells[index] = cells[index]._replace(row_span=cells[index].row_span + 1)
            else:
                above.pop(cell.column, None)
                if cell.merge == "restart":
                    above[cell.column] = len(cells)
                cells.append(OfficeCell(cell.element, number, cell.column, 1, cell.span, f"tr[{number + 1}]/tc[{count}]"))
    return cells


def _find_rows(table: Element) -> Iterator[Element]:
    """The rows of a table, without those that a tracked change deleted or that are hidden."""
    for element in children(table, "tr", *_AROUND):
        if local(element) != "tr":
            yield from _find_rows(element)
        elif not _is_gone(child(element, "trPr")):
            yield element


def _is_gone(properties: Element | None) -> bool:
    if child(properties, "del") is not None:
        return True
    hidden = child(properties, "hidden")
    return hidden is not None and is_on(attribute(hidden, "val"))


def _find_cells(row: Element) -> Iterator[_WordCell]:
    column = check_span(_count(value(child(row, "trPr"), "gridBefore"), 0) + 1) - 1
    for element in _cell_elements(row):
        properties = child(element, "tcPr")
        span = check_span(_count(value(properties, "gridSpan"), 1))
        yield _WordCell(element, column, span, _merge(properties, "vMerge"), _merge(properties, "hMerge"))
        column += span


def _merge(properties: Element | None, name: str) -> str | None:
    """How a cell is merged: "restart", "continue" (also where no value is written), or none."""
    found = child(properties, name)
    return None if found is None else attribute(found, "val") or "continue"


def _cell_elements(parent: Element) -> Iterator[Element]:
    for element in children(parent, "tc", *_AROUND):
        if local(element) == "tc":
            yield element
        else:
            yield from _cell_elements(element)


def _count(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 19 else otherwise
