"""What a row below a header is: a row of the table, a title, the header again, or a total."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto

from extract.words.column_names import YEAR, match_field
from extract.words.profile import Profile, fold
from extract.words.verdict import SURE, Decision, Evidence, decide
from extract.words.vocabulary import plain_text
from models.layout.blocks import Cell, Table
from models.layout.columns import Columns
from models.layout.markers import is_continuation
from models.layout.text import Text

# A heading of a header that comes again has at most so many words more than the name that it begins with.
MORE_WORDS = 2
# A title has at most so many words.
LONGEST_TITLE = 16
# "Totale", "TOTALE PESO AREA I", "Subtotale": the words that begin a row of sums; and how many words may name what is summed up
_TOTAL = re.compile(r"(?:sub ?)?total[ei]\b|tot\b|sommano\b|somma (?:dei )?pes[io]\b")
MOST_TOTAL_WORDS = 8
# "100", "100%", "100/100", "100,00 punti"
_SUM = re.compile(r"\d{1,4}(?:[.,]\d+)?(?:\s*/\s*\d{1,4})?\s*(?:%|punti|p\.?ti)?", re.IGNORECASE)


class RowKind(Enum):
    """What a row is."""

    ROW = auto()
    TITLE = auto()
    HEADER = auto()
    TOTAL = auto()
    CONTINUATION = auto()
    """A line that only says that the table goes on."""


def kind_of(
    row: int, rows: Mapping[int, Sequence[Cell]], table: Table, columns: Columns, profile: Profile, *, is_first: bool
) -> Decision[RowKind]:
    """What a row of a table is.

    Args:
        row: has a cell with text.
        rows: the cells of each row that has one, in the order of the columns.
        table: that holds them.
        columns: in force for the row.
        profile: names of the columns.
        is_first: no row stands above it but the header, so that it may go on with the table before.
    """
    filled = [cell for cell in rows[row] if cell.text]
    if all(is_continuation(cell.text.value) for cell in filled):
        return _sure(RowKind.CONTINUATION)
    if is_header_again(filled, columns, profile):
        return _sure(RowKind.HEADER)
    if _is_total(filled):
        return _sure(RowKind.TOTAL)
    if len(filled) == 1 and filled[0].column_span == table.columns and table.columns > 2:
        return _sure(RowKind.TITLE)
    if len(filled) == 1 and table.columns > 2:
        return decide({RowKind.ROW: [], RowKind.TITLE: _weigh_title(row, rows, table, columns, profile, is_first=is_first)})
    return _sure(RowKind.ROW)


def find_sum(cells: Sequence[Cell]) -> str:
    """The number of a row of sums; none where it has several that differ."""
    found = {cell.text.value.strip() for cell in cells if _SUM.fullmatch(cell.text.value.strip())}
    ends = {match.group() for cell in cells if (match := re.search(_SUM.pattern + r"$", cell.text.value.strip(), re.IGNORECASE))}
    either = found or ends
    return next(iter(either)) if len(either) == 1 else ""


def is_header_again(filled: Sequence[Cell], columns: Columns, profile: Profile) -> bool:
    """Do the cells say the headings of the columns again, or other names of the same columns?"""
    if [squeeze(cell.text) for cell in filled] == [squeeze(column.heading) for column in columns.columns if column.heading]:
        return True
    named = [match_field(plain_text(cell.text, profile.words), profile)[0] for cell in filled]
    return len(filled) > 2 and named == [field for field in columns.fields if field] and all(_is_name(cell, profile) for cell in filled)


def squeeze(heading: Text) -> str:
    """The heading without spaces: whether a line break in it is one is not always known."""
    return fold(plain_text(heading)).replace(" ", "")


def _sure(kind: RowKind) -> Decision[RowKind]:
    return Decision(kind, float("inf"), "")


def _is_name(cell: Cell, profile: Profile) -> bool:
    text = plain_text(cell.text, profile.words)
    field, length = match_field(text, profile)
    says_more = ":" in text.rstrip(":") or any(c.isdigit() for c in YEAR.sub("", text))
    return field is not None and not says_more and len(fold(text)[length:].split()) <= MORE_WORDS


def _is_total(filled: Sequence[Cell]) -> bool:
    """Does one cell say that this is a total, and is all else a number?"""
    said = [cell for cell in filled if _TOTAL.match(fold(cell.text.value)) and len(cell.text.value.split()) <= MOST_TOTAL_WORDS]
    numbers = [cell for cell in filled if cell not in said and _SUM.fullmatch(cell.text.value.strip())]
    has_number = bool(numbers) or any(character.isdigit() for cell in said for character in cell.text.value)
    return len(said) == 1 and has_number and len(said) + len(numbers) == len(filled)


def _weigh_title(
    row: int, rows: Mapping[int, Sequence[Cell]], table: Table, columns: Columns, profile: Profile, *, is_first: bool
) -> list[Evidence]:
    """What speaks for a row of one filled cell being a title, and against it."""
    (cell,) = (cell for cell in rows[row] if cell.text)
    covered = sum(other.column_span for other in rows[row])
    if cell.column != 0 or covered < table.columns or len(cell.text.value.split()) > LONGEST_TITLE:
        return [Evidence(-SURE, "no title stands so")]
    below = _next_filled(row, rows)
    looks = {
        "it goes over several columns": 2.0 * (cell.column_span > 1),
        "it is bold": 2.0 * (cell.bold and not all(c.bold for c in below)),
        "it is in capitals": 1.5 * (cell.text.value.isupper() and not any(c.text.value.isupper() for c in below if c.column == 0)),
        "it ends like a sentence": -1.0 * cell.text.value.endswith((".", ";")),
    }
    found = [Evidence(points, reason) for reason, points in looks.items() if points]
    if is_header_again(below, columns, profile) or names_columns(below, profile):
        return [*found, Evidence(4.0, "a header stands below it")]
    return [*found, *_weigh_below(below, is_first=is_first)]


def _next_filled(row: int, rows: Mapping[int, Sequence[Cell]]) -> Sequence[Cell]:
    """The cells with text of the next row that has one."""
    return next((filled for below in sorted(rows) if below > row and (filled := [c for c in rows[below] if c.text])), [])


def _weigh_below(below: Sequence[Cell], *, is_first: bool) -> Iterator[Evidence]:
    """What the row below says of a row of one filled cell."""
    if is_first:
        yield Evidence(-2.0, "it may go on with the table before")
    if not below:
        yield Evidence(-3.0, "nothing stands below it")
    elif below[0].column != 0:
        yield Evidence(-3.0, "the row below goes on with it")
    elif len(below) > 1:
        yield Evidence(1.0, "the row below begins anew")


def names_columns(cells: Sequence[Cell], profile: Profile) -> bool:
    """Does every cell name a column, or all but one?"""
    return len(cells) > 2 and sum(_is_name(cell, profile) for cell in cells) >= len(cells) - 1
