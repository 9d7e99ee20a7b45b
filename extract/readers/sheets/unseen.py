"""Rows and columns of a sheet that are hidden: they are left out, and a finding says what stands in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from extract.readers.sheets.book import BookCell, BookSheet, name_cell
from extract.readers.written.flow import fold
from models.findings import Finding

# So many letters of what is hidden are shown.
SHOWN = 80


@dataclass(frozen=True, slots=True)
class Unseen:
    """Numbers of the rows and columns that are hidden, counted from 0."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()

    def hides(self, cell: BookCell) -> bool:
        """Are all rows or all columns hidden that the cell covers?"""
        columns = range(cell.column, cell.column + cell.column_span)
        return all(row in self.rows for row in range(cell.row, cell.end)) or all(column in self.columns for column in columns)


def leave_out(sheet: BookSheet, unseen: Unseen) -> BookSheet:
    """The sheet without its hidden cells, and with a finding for each run of hidden rows or columns that have text.

    A merged cell of which some rows can be seen stays, and begins where these do.
    """
    seen = [_show(cell, unseen) for cell in sheet.cells if not unseen.hides(cell)]
    hidden = [cell for cell in sheet.cells if unseen.hides(cell)]
    rows = {cell.row for cell in hidden if cell.row in unseen.rows}
    columns = {cell.column for cell in hidden if cell.row not in rows}
    findings = [
        *(_report(sheet, f"{first + 1}-{last + 1}", [cell for cell in hidden if first <= cell.row <= last]) for first, last in _runs(rows)),
        *(
            _report(sheet, f"{_letters(first)}-{_letters(last)}", [c for c in hidden if first <= c.column <= last and c.row not in rows])
            for first, last in _runs(columns)
        ),
    ]
    return replace(sheet, cells=tuple(seen), findings=[*sheet.findings, *findings])


def _show(cell: BookCell, unseen: Unseen) -> BookCell:
    """The cell without the hidden rows that it begins with."""
    first = next(row for row in range(cell.row, cell.end) if row not in unseen.rows)
    return replace(cell, row=first, row_span=cell.end - first) if first != cell.row else cell


def _report(sheet: BookSheet, which: str, cells: list[BookCell]) -> Finding:
    text = " | ".join(fold(cell.text) for cell in cells)
    return Finding(
        code="cells-hidden", raw=text[:SHOWN], detail={"which": which, "sheet": sheet.name}, origin=tuple(c.place for c in cells[:1])
    )


def _letters(column: int) -> str:
    return name_cell(0, column).rstrip("1")


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers that follow one another."""
    run: list[int] = []
    for number in sorted(numbers):
        if run and number != run[-1] + 1:
            yield run[0], run[-1]
            run = []
        run.append(number)
    if run:
        yield run[0], run[-1]
