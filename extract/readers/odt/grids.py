"""The grid of a table of an OpenDocument text: where each of its cells stands."""

from collections.abc import Iterator

from extract.readers.written.office import OfficeCell
from extract.readers.written.spans import check_cells, check_span
from extract.readers.written.xml_tree import Element, attribute, children, local

_AROUND = ("table-header-rows", "table-rows", "table-row-group")
_CELLS = ("table-cell", "covered-table-cell")
# Rows and cells with text are hardly ever repeated; more than this is a table that nobody reads.
MOST_REPEATED = 1000
REPEATED_COLUMNS = "number-columns-repeated"


def find_grid(table: Element) -> list[OfficeCell]:
    """The cells of a table, row by row; those that others cover are left out.

    Raises:
        UnreadableError: a cell spans, or a cell with text repeats, more rows or columns than any table has.
    """
    cells: list[OfficeCell] = []
    number = 0
    for count, row in enumerate(_find_rows(table), 1):
        found = list(_find_cells(row, f"table-row[{count}]"))
        is_blank = not any(_has_text(cell.element) for cell in found)
        times = 1 if is_blank else _repeated(row, "number-rows-repeated")
        for _ in range(times):
            cells += [cell._replace(row=number) for cell in found]
            check_cells(len(cells))
            number += 1
    return cells


def _find_rows(table: Element) -> Iterator[Element]:
    for element in children(table, "table-row", *_AROUND):
        if local(element) != "table-row":
            yield from _find_rows(element)
        elif attribute(element, "visibility") in (None, "visible"):
            yield element


def _find_cells(row: Element, step: str) -> Iterator[OfficeCell]:
    column = 0
    for count, element in enumerate(children(row, *_CELLS), 1):
        is_covered = local(element) == "covered-table-cell"
        is_blank = is_covered or not _has_text(element)
        times = _count(attribute(element, REPEATED_COLUMNS)) if is_blank else _repeated(element, REPEATED_COLUMNS)
        spans = (_span(element, "number-rows-spanned"), _span(element, "number-columns-spanned"))
        for index in range(1 if is_blank else times):  # blank ones in a row are as good as one
            if not is_covered:
                yield OfficeCell(element, 0, column + index, *spans, f"{step}/{local(element)}[{count}]")
        column += times


def _repeated(element: Element, name: str) -> int:
    """How often a row or cell with text is repeated."""
    return min(check_span(_count(attribute(element, name))), MOST_REPEATED)


def _span(element: Element, name: str) -> int:
    return check_span(_count(attribute(element, name)))


def _count(text: str | None) -> int:
    return max(1, int(text[:18])) if text and text.isdecimal() else 1


def _has_text(element: Element) -> bool:
    return any(text.strip() for text in element.itertext())
