"""The header of a table: which of its rows it is, and which column each of its cells names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from extract.tables.crowded import find_crowded
from extract.words.column_names import choose_header, match_field, name_columns
from extract.words.profile import Profile
from extract.words.verdict import Decision
from extract.words.vocabulary import plain_text
from models.findings import Finding
from models.layout.blocks import Cell, Table
from models.layout.columns import ColumnDraft
from models.layout.text import Text, join_texts
from models.place import Origin, around
from models.reasons import Question, Reason


@dataclass(frozen=True, slots=True)
class Header:
    """The columns that a header names.

    Attributes:
        columns: from left to right, without those that have neither a heading nor a place in the table below.
        spans: for each of them, its first grid column and the one after its last.
        first: row of the table where the header begins; rows above it are titles.
        end: row of the table after the header's last.
        reason: why it is one.
        findings: on its headings.
    """

    columns: tuple[ColumnDraft, ...]
    spans: tuple[tuple[int, int], ...]
    first: int
    end: int
    reason: Reason
    findings: tuple[Finding, ...] = ()


def find_header(table: Table, profile: Profile) -> Header | None:
    """The header among the first rows of the table; none when no row names enough of the five columns."""
    return _choose(table, range(min(profile.header_rows, table.rows)), profile)


def header_at(table: Table, row: int, profile: Profile) -> Header | None:
    """The header that stands in a row of the table; none when the row does not name enough of the five columns."""
    return _choose(table, [row], profile)


def _choose(table: Table, rows: Iterable[int], profile: Profile) -> Header | None:
    """The header among these rows, or none."""
    across = {row: [cell for cell in table.cells if cell.row <= row < cell.row + cell.row_span] for row in rows}
    headings = {row: [plain_text(cell.text, profile.words) for cell in cells if cell.text] for row, cells in across.items()}
    decision = choose_header(headings, profile)
    return _header(table, across[decision.best], decision, profile) if decision.best is not None else None


def _header(table: Table, across: Sequence[Cell], decision: Decision[int | None], profile: Profile) -> Header:
    """The header whose rows are those of the cells that stand side by side in it."""
    first = min(cell.row for cell in across if cell.text)
    end = max(cell.row + cell.row_span for cell in across if cell.text)
    cells = [cell for cell in table.cells if first <= cell.row < end]
    parts = sorted((_part(cell, cells, profile) for cell in cells if cell.row + cell.row_span == end), key=lambda part: part.span)
    named = name_columns([part.heading for part in parts], profile)
    columns = tuple(replace(column, origin=part.origin) for column, part in zip(named, parts, strict=True))
    answer = " | ".join(plain_text(column.heading) for column in columns if column.heading)
    origin = around([cell.place for cell in cells if cell.text])
    reason = Reason(question=Question.HEADER, answer=answer, reason=decision.reason, margin=decision.margin, origin=origin)
    findings = tuple(find_crowded([cell for cell in cells if cell.text], profile))
    return Header(columns, tuple(part.span for part in parts), first, end, reason, findings)


class _Part(NamedTuple):
    """A column as the header draws it: its heading, its grid columns, and where the heading stands."""

    heading: Text
    span: tuple[int, int]
    origin: Origin


def _part(cell: Cell, cells: Sequence[Cell], profile: Profile) -> _Part:
    """The column of a cell in the header's last row.

    A heading above it belongs to it when it names a column that the lower one does not ("Target" over "2025"), or when the cell is
    blank; else it only groups columns ("Misurazione" over "Indicatore").
    """
    heading, origin = cell.text, _origin(cell)
    for above in reversed([other for other in cells if other.row + other.row_span <= cell.row and other.text]):
        covers = above.column <= cell.column < above.column + above.column_span
        if covers and (not heading or _is_said_of(above.text, heading, profile)):
            heading = join_texts((above.text, heading)) if heading else above.text
            origin = _origin(above) + origin
    return _Part(heading, (cell.column, cell.column + cell.column_span), origin)


def _origin(cell: Cell) -> Origin:
    return tuple(place for paragraph in cell.paragraphs for place in paragraph.origin)


def _is_said_of(above: Text, heading: Text, profile: Profile) -> bool:
    """Does a heading above name the column? Not "Indicatore" over "Target"; but of what a weight is, the lower one says."""
    upper, lower = (match_field(plain_text(text, profile.words), profile)[0] for text in (above, heading))
    return upper is not None and (upper == "weight" or lower in (None, upper))
