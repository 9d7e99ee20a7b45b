"""A sheet to lines and tables: what stands above a header, the rows under it with the titles among them, and what stands below."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from extract.readers.sheets.book import BookCell, BookSheet
from extract.readers.sheets.rows import LEAST_CELLS, SheetHeader, SheetRow, find_form, find_headers, gather_rows
from extract.readers.written.flow import Flow, Style, fold, make_cell
from extract.readers.written.spans import make_table
from extract.words.profile import Profile
from models.findings import Finding
from models.layout.blocks import Cell, Table, TextLine
from models.layout.text import Text
from models.place import Place

# Titles of a sheet are all of one rank: nothing tells which of them stands above which but their order.
TITLE_LEVEL = 1

SheetBlock = TextLine | Table | Finding


def read_sheet(sheet: BookSheet, profile: Profile) -> list[SheetBlock]:
    """The blocks of a sheet, from top to bottom; its titles are headings."""
    rows = gather_rows(sheet.cells)
    headers = find_headers(rows, profile)
    if not headers:
        return list(_lines(rows))
    if (first := find_form(rows, headers, profile)) is not None:
        return [*_lines(rows[:first]), *_read_plainly(rows[first:])]
    blocks: list[SheetBlock] = []
    titles, first = rows[: headers[0].first], headers[0].first
    for header, after in zip(headers, [*headers[1:], None], strict=True):
        blocks += _lines(_without_groups(titles, header))
        end = after.first if after else len(rows)
        first = _find_titles(rows, header.end, end) if after else end
        titles = rows[first:end]
        region = _Region(header, profile)
        for row in rows[header.end : first]:
            region.add(row)
        blocks += region.finish()
    return blocks


def _find_titles(rows: Sequence[SheetRow], start: int, end: int) -> int:
    """Where the titles of the header at `end` begin, below the rows that begin at `start`.

    They are rows of a single cell, and what stands between a blank row and the header with no more than a label and its value.
    """
    first = end
    while first > start and rows[first - 1].lone:
        first -= 1
    gap = next((index for index in range(end - 1, start - 1, -1) if rows[index].gap), end)
    is_apart = all(len(row.cells) <= 2 and not row.above for row in rows[gap:end])
    return min(first, gap) if is_apart else first


def _without_groups(rows: Sequence[SheetRow], header: SheetHeader) -> Sequence[SheetRow]:
    """The rows above a header without one right above it that groups its columns ("Misurazione" over "Indicatore" and "Target")."""
    if not rows or rows[-1].number + 1 != min(cell.row for cell in header.cells):
        return rows
    left = min(cell.column for cell in header.cells)
    groups = all(cell.column > left and cell.column_span > 1 for cell in rows[-1].cells)
    return rows[:-1] if groups else rows


def _lines(rows: Iterable[SheetRow]) -> Iterator[TextLine]:
    return (_line(cell, TITLE_LEVEL) for row in rows for cell in row.cells)


def _line(cell: BookCell, level: int | None) -> TextLine:
    return TextLine(Text(fold(cell.text)), cell.place, bold=cell.bold and level is not None, level=level)


@dataclass(slots=True)
class _Region:
    """The rows under one header.

    Attributes:
        header: of the table.
        body: cells of the table; a title among its rows reaches over all of its columns.
        waiting: rows of a single cell, or of one and a sum, of which it is not known yet whether they are titles, rows or notes.
        aside: rows of something else that stands below, after a blank row.
    """

    header: SheetHeader
    profile: Profile
    body: list[SheetRow] = field(default_factory=list)
    titles: set[int] = field(default_factory=set)
    waiting: list[SheetRow] = field(default_factory=list)
    aside: list[SheetRow] = field(default_factory=list)

    def add(self, row: SheetRow) -> None:
        """The next row."""
        if self.aside and not self._goes_on(row):
            self.aside.append(row)
        elif self.aside:
            self.body += [*self.aside, row]  # what stood apart is followed by a row of the table, and so is a part of it
            self.aside = []
        elif self._may_be_title(row):
            self.waiting.append(row)
        elif (row.gap or any(each.gap for each in self.waiting)) and not self._goes_on(row):
            self.aside = [*self.waiting, row]
            self.waiting = []
        else:
            if not self._begins_row(row):
                self.titles |= {each.number for each in self.waiting}
            self.body += [*self.waiting, row]
            self.waiting = []

    def finish(self) -> list[SheetBlock]:
        """The table, and what stands below it."""
        blocks: list[SheetBlock] = []
        table = self._make_table()
        if table is not None:
            blocks.append(table)
        if self.aside:
            blocks += self._read_aside()
        sums = [cell for row in self.body if row.number in self.titles for cell in row.cells[1:]]
        blocks += [Finding(code="text-between", raw=fold(cell.text), origin=(cell.place,)) for cell in sums]
        for row in self.waiting:
            for cell in row.cells:
                blocks.append(_line(cell, None))
                if not row.gap and cell.column_span == 1:
                    blocks.append(Finding(code="text-between", raw=fold(cell.text)[:200], origin=(cell.place,)))
        return blocks

    def _may_be_title(self, row: SheetRow) -> bool:
        """Has it a single cell, with words, that is merged or begins no further right than the objectives; and beside it at most a sum?"""
        cell, *others = row.cells
        if row.above or not any(c.isalpha() for c in cell.text) or len(others) > 1:
            return False
        weight = self.header.column_of("weight", self.profile)
        if others and (others[0].column != weight or any(c.isalpha() for c in others[0].text)):
            return False
        left = min(each.column for each in self.header.cells)
        return cell.column_span > 1 or cell.column <= max(left, self.header.column_of("objective", self.profile) or 0)

    def _goes_on(self, row: SheetRow) -> bool:
        """Does a row after a blank one go on with the table? It fills its objective, or an indicator's columns, and some more."""
        columns = {cell.column for cell in row.cells}
        known = {self.header.column_of(name, self.profile) for name in ("objective", "indicator")} - {None}
        return bool(known & columns or not known) and len(columns & {cell.column for cell in self.header.cells}) >= LEAST_CELLS

    def _begins_row(self, row: SheetRow) -> bool:
        """Is the single cell above a row the objective of it, or the rest of one, and no title?"""
        if len(self.waiting) != 1 or row.gap:
            return False
        cell = self.waiting[0].cells[0]
        objective = self.header.column_of("objective", self.profile)
        leaves_blank = objective == cell.column and not any(each.column == objective for each in row.cells)
        return (leaves_blank or fold(cell.text)[:1].islower()) and cell.column_span == 1

    def _read_aside(self) -> list[SheetBlock]:
        if all(row.lone for row in self.aside):
            return [_line(cell, None) for row in self.aside for cell in row.cells]
        return _read_plainly(self.aside)

    def _make_table(self) -> Table | None:
        body = [cell for row in self.body for cell in row.cells if row.number not in self.titles]
        cells = [*self.header.cells, *self._each_objective(body)]
        columns = sorted({cell.column for cell in cells})
        width = max(cell.column + cell.column_span for cell in cells) - columns[0]
        made = [_make(cell) for cell in cells]
        taken = {(row, column) for cell in cells for row in range(cell.row, cell.end) for column in _columns(cell)}
        numbers = {cell.row for cell in cells}
        made += [Cell(row, column, (), Place()) for row in numbers for column in columns if (row, column) not in taken]
        titles = (row.cells[0] for row in self.body if row.number in self.titles)
        made += [_make(replace(title, column=columns[0], column_span=width)) for title in titles]
        return make_table(made, _place(self.header.cells))

    def _each_objective(self, body: Sequence[BookCell]) -> Iterator[BookCell]:
        """The cells, where one that is merged over several objectives stands once for each; but a weight, which counts once."""
        objective, weight = self.header.column_of("objective", self.profile), self.header.column_of("weight", self.profile)
        starts = [cell.row for cell in body if cell.column == objective]
        for cell in body:
            rows = [cell.row, *starts[bisect_right(starts, cell.row) : bisect_left(starts, cell.end)]]
            if cell.column in (objective, weight) or len(rows) == 1:
                yield cell
                continue
            for row, end in pairwise([*rows, cell.end]):
                yield replace(cell, row=row, row_span=end - row)


def _read_plainly(rows: Sequence[SheetRow]) -> list[SheetBlock]:
    """All cells of these rows as one table."""
    table = make_table((_make(cell) for row in rows for cell in row.cells), _place(rows[0].cells))
    return [table] if table else []


def _columns(cell: BookCell) -> range:
    return range(cell.column, cell.column + cell.column_span)


def _place(cells: Sequence[BookCell]) -> Place:
    return cells[0].place


def _make(cell: BookCell) -> Cell:
    """The cell with its paragraphs: a line break in it is its writer's own."""
    flow = Flow(in_cell=True)
    flow.begin(cell.place)
    for number, line in enumerate(cell.text.splitlines()):
        if number:
            flow.break_line()
        flow.write(line, Style(bold=cell.bold))
    return make_cell(flow.take(), cell.place, row=cell.row, column=cell.column, spans=(cell.row_span, cell.column_span))
