"""A table to a fragment: the rows of an annex that one table of one page holds, by column."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.tables.drafts import CellDraft, RowDraft
from extract.tables.header import Header, find_header
from extract.tables.headings import Heading
from extract.words.profile import Profile, fold
from extract.words.vocabulary import plain_text
from models.columns import ColumnDraft, Columns
from models.layout import Cell, Table, TextLine
from models.place import Box, Place
from models.reasons import Reason
from models.text import Text


@dataclass(frozen=True, slots=True)
class Fragment:
    """The rows of one table, with the headings that stand inside it.

    Attributes:
        columns: in force for its rows.
        items: rows and headings, from top to bottom.
        place: of the whole table.
        begins: its first row cannot go on with what a page break cut.
        reasons: why its header, its rows and its cells were read so.
    """

    columns: Columns
    items: tuple[RowDraft | Heading, ...]
    place: Place
    begins: bool = False
    reasons: tuple[Reason, ...] = ()

    def has_columns(self, columns: Sequence[ColumnDraft]) -> bool:
        """Are its columns these?"""
        return [(c.field, _squeeze(c.heading)) for c in self.columns.columns] == [(c.field, _squeeze(c.heading)) for c in columns]


def find_fragment(table: Table, current: Columns | None, profile: Profile) -> Fragment | None:
    """The rows of a table of objectives; none for a table of another kind.

    Args:
        table: as it stands on its page.
        current: the columns in force before it; a table without a header is read by them when its borders are the same.
        profile: names of the columns.
    """
    header = find_header(table, profile)
    if header is None:
        if current is None or not fits(table, current):
            return None
        return Fragment(current, tuple(find_items(table, current, 0)), table.place, reasons=table.reasons)
    columns = columns_of(header, table)
    items = (*_titles(table, header), *find_items(table, columns, header.end))
    return Fragment(columns, items, table.place, reasons=(header.reason, *table.reasons))


def columns_of(header: Header, table: Table) -> Columns:
    """The columns that a header of this table puts in force."""
    return Columns(header.columns, header.spans, table.edges, table.columns)


def fits(table: Table, current: Columns) -> bool:
    """May a table without a header of ours go on with these columns? Not when it has a header of its own."""
    first = [cell for cell in table.cells if cell.row == 0 and cell.text]
    if table.rows > 1 and len(first) > 1 and all(cell.bold for cell in first) and not _is_bold_below(table):
        return False
    return current.holds(table.edges, table.columns)


def _is_bold_below(table: Table) -> bool:
    """Is most of its text below the first row bold, so that a bold first row proves nothing?"""
    below = [cell.bold for cell in table.cells if cell.row > 0 and cell.text]
    return sum(below) * 2 > len(below)


def _titles(table: Table, header: Header) -> list[Heading]:
    """Rows above the header: titles of the table."""
    return [Heading(cell.text, (cell.place,)) for cell in table.cells if cell.row < header.first and cell.text]


def find_items(table: Table, columns: Columns, first: int, end: int | None = None) -> Iterable[RowDraft | Heading]:
    """The rows of a table, and the headings between them, from its row `first` on, to the one before `end` or to its last."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in table.cells:
        if first <= cell.row < (table.rows if end is None else end):
            rows[cell.row].append(cell)
    names = [_squeeze(column.heading) for column in columns.columns if column.heading]
    for row in sorted(rows):
        filled = [cell for cell in rows[row] if cell.paragraphs]
        if len(filled) == 1 and filled[0].column_span == table.columns and table.columns > 2:
            yield Heading(filled[0].text, (filled[0].place,))
        elif filled and [_squeeze(cell.text) for cell in filled] != names:
            # without coordinates a blank cell may be one that a merged cell covers
            yield _row(table, rows[row] if table.edges else filled, columns)


def _squeeze(heading: Text) -> str:
    """The heading without spaces: whether a line break in it is one is not always known."""
    return fold(plain_text(heading)).replace(" ", "")


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
