"""A table to a fragment: the rows of an annex that one table of one page holds, by column."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.tables.continuation import fits
from extract.tables.drafts import CellDraft, RowDraft, TotalRow
from extract.tables.header import Header, find_header, header_at
from extract.tables.headings import Heading
from extract.tables.row_kinds import RowKind, find_sum, is_header_again, kind_of, names_columns, squeeze
from extract.words.profile import Profile
from models.findings import Finding
from models.layout.blocks import Cell, Table, TextLine
from models.layout.columns import ColumnDraft, Columns
from models.layout.markers import is_continuation
from models.layout.text import join_texts
from models.place import Box, Place, around
from models.reasons import Reason

Item = RowDraft | Heading | TotalRow


@dataclass(frozen=True, slots=True)
class Fragment:
    """The rows of one table, with the headings that stand inside it.

    Attributes:
        columns: in force for its rows.
        items: rows, headings and totals, from top to bottom.
        place: of the whole table.
        begins: its first row cannot go on with what a page break cut.
        reasons: why its header, its rows and its cells were read so.
        findings: on its headings.
    """

    columns: Columns
    items: tuple[Item, ...]
    place: Place
    begins: bool = False
    reasons: tuple[Reason, ...] = ()
    findings: tuple[Finding, ...] = ()

    def has_columns(self, columns: Sequence[ColumnDraft]) -> bool:
        """Are its columns these?"""
        return [(c.field, squeeze(c.heading)) for c in self.columns.columns] == [(c.field, squeeze(c.heading)) for c in columns]


def find_fragments(table: Table, current: Columns | None, profile: Profile) -> list[Fragment]:
    """The rows of a table of objectives, a fragment for each header in it; none for a table of another kind.

    Args:
        table: as it stands on its page.
        current: the columns in force before it; a table without a header is read by them when its borders are the same.
        profile: names of the columns.
    """
    header = find_header(table, profile)
    if header is None:
        if current is None or not fits(table, current, profile):
            return []
        return [Fragment(current, tuple(find_items(table, current, 0, profile=profile)), table.place, reasons=table.reasons)]
    headers = [header, *_further_headers(table, header, profile)]
    ends = [*(further.first for further in headers[1:]), None]
    fragments = []
    for own, end in zip(headers, ends, strict=True):
        columns = columns_of(own, table)
        items = find_items(table, columns, own.end, end, profile=profile)
        titles = _titles(table, own) if own is header else ()
        reasons = (own.reason, *(table.reasons if own is header else ()))
        fragments.append(
            Fragment(columns, (*titles, *items), table.place, begins=own is not header, reasons=reasons, findings=own.findings)
        )
    return fragments


def _further_headers(table: Table, first: Header, profile: Profile) -> Iterator[Header]:
    """Headers below the first one that name other columns than the one before them."""
    last = first
    for row in range(first.end, table.rows):
        filled = [cell for cell in table.cells if cell.row == row and cell.text]
        if not names_columns(filled, profile) or is_header_again(filled, columns_of(last, table), profile):
            continue
        found = header_at(table, row, profile)
        if found and found.first >= last.end:
            last = found
            yield found


def columns_of(header: Header, table: Table) -> Columns:
    """The columns that a header of this table puts in force."""
    return Columns(header.columns, header.spans, table.edges, table.columns)


def _titles(table: Table, header: Header) -> list[Heading]:
    """Rows above the header: titles of the table."""
    above = (cell for cell in table.cells if cell.row < header.first and cell.text)
    return [Heading(cell.text, (cell.place,), is_inside=True) for cell in above if not is_continuation(cell.text.value)]


def find_items(table: Table, columns: Columns, first: int, end: int | None = None, *, profile: Profile) -> Iterator[Item]:
    """The rows of a table, and the titles and totals between them, from its row `first` on, to the one before `end` or to its last."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in table.cells:
        rows[cell.row].append(cell)
    within = [row for row in sorted(rows) if first <= row < (table.rows if end is None else end) and any(c.paragraphs for c in rows[row])]
    for row in within:
        filled = [cell for cell in rows[row] if cell.paragraphs]
        found = kind_of(row, rows, table, columns, profile, is_first=row == within[0])
        if found.best is RowKind.TITLE:
            yield from (Heading(cell.text, (cell.place,), is_inside=True, is_sure=found.is_sure) for cell in filled)
        elif found.best is RowKind.TOTAL:
            yield TotalRow(join_texts(cell.text for cell in filled), find_sum(filled), around([cell.place for cell in filled]))
        elif found.best is RowKind.ROW:
            # without coordinates a blank cell may be one that a merged cell covers
            yield _row(table, rows[row] if table.edges else filled, columns)


def _row(table: Table, cells: Sequence[Cell], columns: Columns) -> RowDraft:
    drafts: dict[int, CellDraft] = {}
    for cell in cells:
        index = _column_of(cell, table, columns)
        draft = CellDraft(list(cell.paragraphs), cell.edge, cell.row + cell.row_span == table.rows)
        if index in drafts:
            drafts[index].extend(draft, within_paragraph=False)
        else:
            drafts[index] = draft
    return RowDraft(drafts, _place(cells))


def _column_of(cell: Cell, table: Table, columns: Columns) -> int:
    """Index of the column that the cell stands in, or begins in when it spans several."""
    if not table.edges or not columns.edges:
        reach = [min(cell.column + cell.column_span, end) - max(cell.column, start) for start, end in columns.spans]
        return next((i for i, shared in enumerate(reach) if shared > 0), len(columns.spans) - 1)
    left, right = table.edges[cell.column], table.edges[cell.column + cell.column_span]
    shared = [min(right, columns.edges[end]) - max(left, columns.edges[start]) for start, end in columns.spans]
    widths = [columns.edges[end] - columns.edges[start] for start, end in columns.spans]
    covered = [i for i, (s, w) in enumerate(zip(shared, widths, strict=True)) if s > w / 2]
    return covered[0] if covered else max(range(len(shared)), key=lambda i: shared[i])


def _place(cells: Sequence[Cell]) -> Place:
    """The row's page and the box around its cells, or the place of its first cell."""
    boxes = [cell.place.box for cell in cells if cell.place.box]
    if not boxes:
        return cells[0].place
    box = Box(min(b.x0 for b in boxes), min(b.top for b in boxes), max(b.x1 for b in boxes), max(b.bottom for b in boxes))
    return Place(page=cells[0].place.page, box=box)


Step = Table | TextLine | None
