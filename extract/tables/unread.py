"""Tables that were left aside: those that look like tables of objectives are doubtful, and the others are named only."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.tables.continuation import has_own_header
from extract.tables.drafts import RowDraft
from extract.tables.fragments import Fragment
from extract.tables.kinds import ENOUGH, ColumnKind, kind_of
from extract.words.column_names import match_field
from extract.words.profile import PACING, Profile
from extract.words.vocabulary import plain_text
from models.findings import Finding
from models.layout.blocks import Table

# A table of objectives has at least so many columns.
LEAST = 3
# Of levels, numbers and names of Areas a table without a header has so many in columns of their own; one with a header of its own has all.
SOME, ALL = 2, 3


class LeftAside(NamedTuple):
    """A table that is read as none of objectives.

    Attributes:
        table: itself.
        width: how many columns the table of objectives before it has; 0 where there is none.
        follows: nothing that may be its title stands between the two, and they stand on one page or on two that follow each other.
    """

    table: Table
    width: int
    follows: bool


def find_unread(left: Iterable[LeftAside], fragments: Sequence[Fragment], profile: Profile) -> list[Finding]:
    """A finding for each table that was left aside and holds text.

    Args:
        left: these tables.
        fragments: of all tables of objectives; they show how responsibles begin.
        profile: names of the columns.
    """
    responsibles = _responsibles(fragments)
    return [finding for table in left for finding in _report(table, responsibles, profile)]


def _responsibles(fragments: Sequence[Fragment]) -> ColumnKind | None:
    rows = ((part.columns.fields, item) for part in fragments for item in part.items if isinstance(item, RowDraft))
    return kind_of(cell.text.value for fields, row in rows for i, cell in row.cells.items() if fields[i] == "responsible")


def _report(left: LeftAside, responsibles: ColumnKind | None, profile: Profile) -> list[Finding]:
    first = next((cell for cell in left.table.cells if cell.paragraphs), None)
    if first is None:
        return []
    raw, origin = plain_text(first.text)[:80], (left.table.place,)
    if named := _names_ours(left.table, profile):
        return [Finding(code="table-near", raw=raw, detail={"fields": ", ".join(sorted(named))}, origin=origin)]
    return [Finding(code="table-unread" if _looks_like_ours(left, responsibles) else "table-other", raw=raw, origin=origin)]


def _names_ours(table: Table, profile: Profile) -> set[str]:
    """The fields that its first rows name, where they name objectives, or two of the five columns with one that paces the rows."""
    head = (plain_text(cell.text, profile.words) for cell in table.cells if cell.row < profile.header_rows and cell.text)
    named = {field for text in head if (field := match_field(text, profile)[0])}
    return named if "objective" in named or (len(named) >= profile.least and named & PACING) else set()


def _looks_like_ours(left: LeftAside, responsibles: ColumnKind | None) -> bool:
    """Is it a table that may go on with the one before it, or one that holds what tables of objectives do?"""
    table = left.table
    telling = _count_telling(table, responsibles)
    if has_own_header(table):
        return telling >= ALL
    may_go_on = left.follows and table.columns == left.width and left.width >= LEAST
    return may_go_on or (table.columns >= LEAST and telling >= SOME) or (left.follows and telling > 0)


def _count_telling(table: Table, responsibles: ColumnKind | None) -> int:
    """How many of these have a column of their own: levels, numbers, and responsibles that begin as the annex's; none without levels."""
    first = int(has_own_header(table))
    kinds = [kind_of(cell.text.value for cell in table.cells if cell.column == i and cell.row >= first) for i in range(table.columns)]
    known = [kind for kind in kinds if kind]
    has_levels = any(kind.levels >= ENOUGH and not kind.is_numbers() for kind in known)
    has_numbers = any(kind.is_numbers() for kind in known)
    has_names = responsibles is not None and any(kind.begins_as(responsibles) >= ENOUGH for kind in known)
    return has_levels + has_numbers + has_names if has_levels else 0
