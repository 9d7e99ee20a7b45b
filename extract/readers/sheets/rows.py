"""The rows of a sheet: which cells stand in each, and which rows are headers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.readers.sheets.book import BookCell
from extract.readers.written.flow import fold
from extract.words.column_names import match_field, weigh_header
from extract.words.profile import FIELDS, Profile
from extract.words.verdict import total

# Without a header that names the columns, the rows begin with the first that has so many cells.
LEAST_CELLS = 3
# A label has no more words ("Obiettivo operativo n. 2").
MOST_LABEL = 4


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that has text.

    Attributes:
        number: in the sheet, counted from 0.
        cells: that begin in it, from left to right.
        above: that reach down into it from a row above.
        gap: a blank row stands above it.
    """

    number: int
    cells: tuple[BookCell, ...]
    above: tuple[BookCell, ...] = ()
    gap: bool = False

    @property
    def lone(self) -> BookCell | None:
        """Its only cell, where nothing reaches into the row beside it."""
        return self.cells[0] if len(self.cells) == 1 and not self.above else None


@dataclass(frozen=True, slots=True)
class SheetHeader:
    """A header: the rows that it takes, as indexes of the first and the one after the last, and its cells."""

    first: int
    end: int
    cells: tuple[BookCell, ...]

    def column_of(self, field: str, profile: Profile) -> int | None:
        """The column of the sheet that a field stands in; none where no heading names it."""
        return next((cell.column for cell in self.cells if match_field(cell.text, profile)[0] == field), None)


def gather_rows(cells: Sequence[BookCell]) -> list[SheetRow]:
    """The rows that have text, from top to bottom."""
    by_row: dict[int, list[BookCell]] = {}
    for cell in cells:
        by_row.setdefault(cell.row, []).append(cell)
    rows: list[SheetRow] = []
    reaching: list[BookCell] = []
    for number in sorted(by_row):
        reaching = [cell for cell in reaching if cell.end > number]
        gap = bool(rows) and number > rows[-1].number + 1 and not reaching
        begun = sorted(by_row[number], key=lambda cell: cell.column)
        rows.append(SheetRow(number, tuple(begun), tuple(reaching), gap))
        reaching += [cell for cell in begun if cell.row_span > 1]
    return rows


def find_headers(rows: Sequence[SheetRow], profile: Profile) -> list[SheetHeader]:
    """The headers, from top to bottom; where no row names the columns, the first row that may head a table."""
    headers: list[SheetHeader] = []
    index = 0
    while index < len(rows):
        if not _is_header(rows[index], profile):
            index += 1
            continue
        header = _take_header(rows, index, profile)
        headers.append(header)
        index = header.end
    if headers:
        return headers
    wide = (index for index, row in enumerate(rows) if len(row.cells) >= LEAST_CELLS)
    return [SheetHeader(index, index + 1, rows[index].cells) for index in [next(wide, None)] if index is not None]


def find_form(rows: Sequence[SheetRow], headers: Sequence[SheetHeader], profile: Profile) -> int | None:
    """The first row of a sheet that is a form, which says each objective as label and value ("Obiettivo n. 2 | Verde pubblico").

    None for a sheet whose headers name the objective: there its name stands over a column.
    """
    if any(header.column_of("objective", profile) is not None for header in headers):
        return None
    labels = (index for index, row in enumerate(rows) if _is_label(row, "objective", profile))
    first = next(labels, None)
    while first and any(_is_label(rows[first - 1], name, profile) for name in FIELDS):
        first -= 1
    return first


def _is_label(row: SheetRow, field: str, profile: Profile) -> bool:
    """Is the first of several cells the name of this field, and the next one none?"""
    if len(row.cells) < 2:
        return False
    label, value = (fold(cell.text) for cell in row.cells[:2])
    return len(label.split()) <= MOST_LABEL and match_field(label, profile)[0] == field and match_field(value, profile)[0] is None


def _is_header(row: SheetRow, profile: Profile) -> bool:
    return total(weigh_header([fold(cell.text) for cell in (*row.above, *row.cells)], profile)) > 0


def _take_header(rows: Sequence[SheetRow], index: int, profile: Profile) -> SheetHeader:
    """The header of this row with the rows that merged cells tie to it, or a second one that stands under its blank cells."""
    first, end = index, index + 1
    tops = [cell.row for cell in rows[index].above]
    while first and rows[first - 1].number >= min(tops, default=rows[first].number):
        first -= 1
    bottom = max(cell.end for cell in (*rows[index].above, *rows[index].cells))
    while end < len(rows) and rows[end].number < bottom:
        end += 1
    header = SheetHeader(first, end, tuple(cell for row in rows[first:end] for cell in row.cells))
    if end - first == 1 and end < len(rows) and _is_second(header, rows[end], profile):
        return SheetHeader(first, end + 1, (*_stand_over(header.cells, rows[end].cells), *rows[end].cells))
    return header


def _is_second(header: SheetHeader, below: SheetRow, profile: Profile) -> bool:
    """Is the row right under a header its second one? The first row of a table has an objective; this one leaves its column blank."""
    objective = header.column_of("objective", profile)
    if objective is None or below.gap or below.lone or any(cell.column == objective for cell in below.cells):
        return False
    return all(len(fold(cell.text).split()) <= LEAST_CELLS for cell in below.cells)


def _stand_over(upper: Sequence[BookCell], lower: Sequence[BookCell]) -> list[BookCell]:
    """The cells of a header's first row, each over those of the second that stand under it, or merged with the blank one."""
    below = {cell.column for cell in lower}
    starts = [cell.column for cell in upper]
    found: list[BookCell] = []
    for cell, following in zip(upper, [*starts[1:], max(below) + 1], strict=True):
        if cell.column not in below:
            found.append(replace(cell, row_span=2))
            continue
        under = [column for column in below if cell.column <= column < following]
        found.append(replace(cell, column_span=max(cell.column_span, max(under) - cell.column + 1)))
    return found
