"""The header of a table: which of its rows it is, and which column each of its cells names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.words.column_names import MORE_WORDS, match_field, name_columns
from extract.words.joints import plain_text, strip_soft
from extract.words.profile import FIELDS, Profile
from extract.words.verdict import Decision, Evidence, decide
from models.columns import Column
from models.layout import Cell, Table
from models.reasons import Question, Reason

# A header that names the objective alone has at least this many headings; of two, the second may be a label's value.
LEAST_BESIDE = 3
# Points for each of the five columns that a header names, and against it for each heading that names none: with twice as many of these it
# is one just so.
NAMED, OTHER = 1.5, 0.7


@dataclass(frozen=True, slots=True)
class Header:
    """The columns that a header names.

    Attributes:
        columns: from left to right, without those that have neither a heading nor a place in the table below.
        spans: for each of them, its first grid column and the one after its last.
        first: row of the table where the header begins; rows above it are titles.
        end: row of the table after the header's last.
        reason: why it is one.
    """

    columns: tuple[Column, ...]
    spans: tuple[tuple[int, int], ...]
    first: int
    end: int
    reason: Reason


def find_header(table: Table, profile: Profile) -> Header | None:
    """The header among the first rows of the table; none when no row names enough of the five columns."""
    return _choose(table, range(min(profile.header_rows, table.rows)), profile)


def header_at(table: Table, row: int, profile: Profile) -> Header | None:
    """The header that stands in a row of the table; none when the row does not name enough of the five columns."""
    return _choose(table, [row], profile)


def _choose(table: Table, rows: Iterable[int], profile: Profile) -> Header | None:
    """The header among these rows, or none, by how many of its headings name a column and how many do not."""
    across = {row: [cell for cell in table.cells if cell.row <= row < cell.row + cell.row_span] for row in rows}
    candidates: dict[int | None, list[Evidence]] = {None: []}
    for row, cells in across.items():
        headings = [plain_text(cell.text, profile.words) for cell in cells if cell.text]
        if found := _weigh(headings, profile):
            candidates[row] = found
    decision = decide(candidates)
    return _header(table, across[decision.best], decision, profile) if decision.best is not None else None


def _weigh(headings: Sequence[str], profile: Profile) -> list[Evidence]:
    """What speaks for these headings being a header and against it; nothing where they cannot be one."""
    fields = [match_field(heading, profile)[0] for heading in headings]
    named = [field for field in FIELDS if field in fields]
    if len(named) < profile.least or not {"objective", "indicator", "target"}.intersection(named):
        return []
    evidence = Evidence(NAMED * len(named), f"it names {', '.join(named)}")
    if named == ["objective"]:
        are_short = all(len(heading.split()) <= MORE_WORDS for heading in headings)
        return [evidence] if are_short and len(headings) >= LEAST_BESIDE else []
    other = len(headings) - len(named)
    return [evidence, Evidence(-OTHER * other, f"headings that name none of the five columns: {other}")]


def _header(table: Table, across: Sequence[Cell], decision: Decision[int | None], profile: Profile) -> Header:
    """The header whose rows are those of the cells that stand side by side in it."""
    first = min(cell.row for cell in across if cell.text)
    end = max(cell.row + cell.row_span for cell in across if cell.text)
    cells = [cell for cell in table.cells if first <= cell.row < end]
    parts = sorted((_part(cell, cells, profile) for cell in cells if cell.row + cell.row_span == end), key=lambda part: part[1])
    columns = name_columns([heading for heading, _ in parts], profile)
    answer = " | ".join(plain_text(column.heading) for column in columns if column.heading)
    origin = tuple(cell.place for cell in across[:1])
    reason = Reason(question=Question.HEADER, answer=answer, reason=decision.reason, margin=decision.margin, origin=origin)
    return Header(columns, tuple(span for _, span in parts), first, end, reason)


def _part(cell: Cell, cells: Sequence[Cell], profile: Profile) -> tuple[str, tuple[int, int]]:
    """Heading (joints of cut words still marked) and grid columns of a cell in the header's last row.

    A heading above it belongs to it when it names a column ("Target" over "2025"), or when the cell is blank; else it only
    groups columns ("Misurazione" over "Indicatore").
    """
    heading, span = strip_soft(cell.text), (cell.column, cell.column + cell.column_span)
    for above in reversed([other for other in cells if other.row + other.row_span <= cell.row and other.text]):
        covers = above.column <= cell.column < above.column + above.column_span
        if covers and (not heading or match_field(plain_text(above.text, profile.words), profile)[0]):
            heading = f"{strip_soft(above.text)} {heading}".strip()
    return heading, span
