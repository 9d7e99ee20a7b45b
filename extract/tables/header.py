"""The header of a table: which of its rows it is, and which column each of its cells names."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.tables.drafts import ColumnDraft
from extract.words.column_names import MORE_WORDS, YEAR, match_field, name_years
from extract.words.profile import Profile
from extract.words.vocabulary import plain_text
from models.layout import Cell, Table
from models.text import Text, join_texts

# A header that names the objective alone has at least this many headings; of two, the second may be a label's value.
LEAST_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Header:
    """The columns that a header names.

    Attributes:
        columns: from left to right, without those that have neither a heading nor a place in the table below.
        spans: for each of them, its first grid column and the one after its last.
        first: row of the table where the header begins; rows above it are titles.
        end: row of the table after the header's last.
    """

    columns: tuple[ColumnDraft, ...]
    spans: tuple[tuple[int, int], ...]
    first: int
    end: int


def find_header(table: Table, profile: Profile) -> Header | None:
    """The header among the first rows of the table; none when no row names enough of the five columns."""
    rows = range(min(profile.header_rows, table.rows))
    return next((header for row in rows if (header := header_at(table, row, profile))), None)


def header_at(table: Table, row: int, profile: Profile) -> Header | None:
    """The header that stands in a row of the table; none when the row does not name enough of the five columns."""
    across = [cell for cell in table.cells if cell.row <= row < cell.row + cell.row_span]
    headings = [plain_text(cell.text, profile.words) for cell in across if cell.text]
    return _header(table, across, profile) if _names_columns(headings, profile) else None


def _names_columns(headings: Sequence[str], profile: Profile) -> bool:
    """Do these cells name enough of the five columns? Beside the objective alone they must at least look like headings."""
    named = {match_field(heading, profile)[0] for heading in headings} - {None}
    if len(named) < profile.least:
        return False
    if named == {"objective"}:
        return len(headings) >= LEAST_BESIDE and all(len(heading.split()) <= MORE_WORDS for heading in headings)
    return len(named) >= len(headings) / 3 and bool(named & {"objective", "indicator", "target"})


def _header(table: Table, across: Sequence[Cell], profile: Profile) -> Header:
    """The header whose rows are those of the cells that stand side by side in it."""
    first = min(cell.row for cell in across if cell.text)
    end = max(cell.row + cell.row_span for cell in across if cell.text)
    cells = [cell for cell in table.cells if first <= cell.row < end]
    parts = sorted((_part(cell, cells, profile) for cell in cells if cell.row + cell.row_span == end), key=lambda part: part[1])
    headings = name_years([heading for heading, _ in parts], profile)
    fields = _fields([plain_text(heading, profile.words) for heading in headings], profile)
    columns = tuple(ColumnDraft(field, heading, _year(field, heading.value)) for field, heading in zip(fields, headings, strict=True))
    return Header(columns, tuple(span for _, span in parts), first, end)


def _part(cell: Cell, cells: Sequence[Cell], profile: Profile) -> tuple[Text, tuple[int, int]]:
    """Heading and grid columns of a cell in the header's last row.

    A heading above it belongs to it when it names a column ("Target" over "2025"), or when the cell is blank; else it only
    groups columns ("Misurazione" over "Indicatore").
    """
    heading, span = cell.text, (cell.column, cell.column + cell.column_span)
    for above in reversed([other for other in cells if other.row + other.row_span <= cell.row and other.text]):
        covers = above.column <= cell.column < above.column + above.column_span
        if covers and (not heading or match_field(plain_text(above.text, profile.words), profile)[0]):
            heading = join_texts((above.text, heading)) if heading else above.text
    return heading, span


def _fields(headings: Sequence[str], profile: Profile) -> list[str | None]:
    """The field of each heading; of two that name the same field the longer match has it, then the first; targets may be several."""
    matches = [match_field(heading, profile) for heading in headings]
    fields: list[str | None] = []
    for i, (field, length) in enumerate(matches):
        rivals = [j for j, (other, _) in enumerate(matches) if other == field and field is not None]
        best = min(rivals, key=lambda j: (-matches[j][1], j), default=i)
        several = field == "target" and all(YEAR.search(headings[j]) for j in rivals)
        fields.append(field if length and (best == i or several) else None)
    return fields


def _year(field: str | None, heading: str) -> int | None:
    found = YEAR.findall(heading)
    return int(found[0]) if field == "target" and len(set(found)) == 1 else None
