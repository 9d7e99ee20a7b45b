"""What the cells of a column are like, so that a table without a header is known by what it holds and not by its borders.

Programs set the widths of columns for each page, and people cut a table in two by hand: the rest then has other borders.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.tables.continuation import has_own_header
from extract.tables.drafts import RowDraft
from extract.tables.fragments import Fragment, find_items
from extract.tables.headings import Heading
from extract.words.profile import Profile, fold
from models.layout.blocks import Table
from models.layout.columns import Columns
from models.layout.markers import YEAR_MARKER

# So large a part of a column's cells shows what it holds; in another table a smaller part is enough, for its first cell may be a rest.
USUAL, ENOUGH = 0.6, 0.5
# The longest cell of a column is at least so long as the shortest one of its rest in another table, but for this factor; shorter ones than
# so many letters say nothing.
LONGER, SHORT = 3.0, 12
# Two columns that hold what those above them hold are no chance.
TELLING = 2
# The last fragments of a table show what its columns hold; a long document need not be gone through for each of its tables.
LAST = 8
# "10", "7,5 %", "5 (Area I-II)", "8 9 2", "....."
_NUMBER = re.compile(r"[\d(.…%][\d.,…/% ]*(?:punti|p\.ti)?\s*(?:\(.*)?", re.DOTALL)
_LEVEL = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d ?%|\bentro\b|\balmeno\b|\bminimo\b|\bmassimo\b|\bnon (?:meno|oltre)\b|[≥≤<>]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """What the filled cells of a column are like.

    Attributes:
        count: of them.
        shortest, longest: letters of these.
        numbers: the part of them that are numbers, be it with the Areas that they are for.
        levels: the part of them that say a level: a date, a percentage, a comparison, the marker of a year.
        starts: the words with which they begin, and how many do.
    """

    count: int
    shortest: int
    longest: int
    numbers: float
    levels: float
    starts: Mapping[str, int]

    def begins_as(self, other: "ColumnKind") -> float:
        """The part of its cells that begin with a word that cells of the other begin with."""
        return sum(times for word, times in self.starts.items() if word in other.starts) / self.count

    def is_as_long(self, other: "ColumnKind") -> bool:
        """May its cells be of one column with those of the other, by their length?"""
        return max(min(self.longest, other.longest), SHORT) * LONGER >= max(self.shortest, other.shortest)

    def is_numbers(self) -> bool:
        """Do most of its cells hold a number and hardly anything else?"""
        return self.numbers >= USUAL


def kind_of(texts: Iterable[str]) -> ColumnKind | None:
    """What these cells are like; none where all are blank."""
    filled = [text for text in texts if text]
    if not filled:
        return None
    return ColumnKind(
        len(filled),
        min(map(len, filled)),
        max(map(len, filled)),
        sum(_NUMBER.fullmatch(text) is not None for text in filled) / len(filled),
        sum(is_level(text) for text in filled) / len(filled),
        Counter(word for text in filled for word in fold(text).split()[:1]),
    )


def is_level(text: str) -> bool:
    """Does it say a level: a date, a percentage, a comparison, the marker of a year?"""
    return YEAR_MARKER.match(text) is not None or _LEVEL.search(text) is not None


def kinds_of(rows: Sequence[RowDraft], width: int) -> list[ColumnKind | None]:
    """What each of the columns is like in these rows."""
    return [kind_of(row.cells[i].text.value for row in rows if i in row.cells) for i in range(width)]


def go_on(table: Table, above: Sequence[Fragment], profile: Profile) -> Fragment | None:
    """The rows of a table that surely goes on with those above, though its borders are others; else none.

    It has as many columns and no header of its own, and each column holds what the one above it holds.

    Args:
        table: without a header of ours.
        above: the fragments before it, in order.
        profile: names of the columns.
    """
    last = above[-1].columns
    width = len(last.columns)
    if table.columns != width or not table.edges or has_own_header(table):
        return None
    columns = Columns(last.columns, tuple((i, i + 1) for i in range(width)), table.edges, width)
    items = tuple(find_items(table, columns, 0, profile=profile))
    rows = [item for item in items if isinstance(item, RowDraft)]
    known = [item for part in above[-LAST:] if part.has_columns(last.columns) for item in part.items if isinstance(item, RowDraft)]
    if (
        not rows
        or any(isinstance(item, Heading) for item in items)
        or not _is_alike(kinds_of(rows, width), kinds_of(known, width), last.fields)
    ):
        return None
    return Fragment(columns, items, table.place, reasons=table.reasons)


def _is_alike(here: Sequence[ColumnKind | None], above: Sequence[ColumnKind | None], fields: Sequence[str | None]) -> bool:
    """Does each column hold what the one above it may hold, and do enough of them hold what no other column does?"""
    pairs = [(field, own, known) for field, own, known in zip(fields, here, above, strict=True) if known]
    if any(own and own.is_numbers() != known.is_numbers() for field, own, known in pairs if field != "target"):
        return False
    can_tell = sum(_tells(field, known, known) for field, _, known in pairs)
    telling = sum(own is not None and _tells(field, own, known) for field, own, known in pairs)
    is_as_long = all(own is None or own.is_as_long(known) for _, own, known in pairs)
    return telling > TELLING or (is_as_long and telling >= max(1, min(TELLING, can_tell)))


def _tells(field: str | None, own: ColumnKind, known: ColumnKind) -> bool:
    """Does it hold what only a column of this field does, as the known one does?"""
    if field == "weight":
        return min(own.numbers, known.numbers) >= ENOUGH
    if field == "target":
        return min(own.levels, known.levels) >= ENOUGH
    return field == "responsible" and own.begins_as(known) >= ENOUGH
