"""Does a table without a header of ours go on with the columns before it, or is it one of another kind?"""

from collections.abc import Iterator, Sequence

from extract.words.column_names import match_field
from extract.words.profile import Profile
from extract.words.verdict import Evidence, total
from extract.words.vocabulary import plain_text
from models.layout.blocks import Cell, Table
from models.layout.columns import Columns

# Points for borders that are the same to the letter, and for as many columns where there are no borders.
SAME_BORDERS, SAME_NUMBER = 2.5, 0.5
# Points for each column that is lacking in a table of whole rows: a border may be missing, half of them hardly are.
LACKING = -1.0


def fits(table: Table, current: Columns, profile: Profile) -> bool:
    """May a table without a header of ours go on with these columns? Not when it has a header of its own.

    Args:
        table: as it stands on its page.
        current: the columns in force before it.
        profile: names of the columns.
    """
    return has_place(table, current) and total(_weigh(table, current, profile)) > 0


def has_place(table: Table, current: Columns) -> bool:
    """Has it the borders of these columns, or as many where there are no borders?"""
    return current.holds(table.edges, table.columns)


def has_own_header(table: Table) -> bool:
    """Is its first row bold and the text below it not?"""
    first = [cell for cell in table.cells if cell.row == 0 and cell.text]
    return table.rows > 1 and len(first) > 1 and all(cell.bold for cell in first) and not _is_bold_below(table)


def _weigh(table: Table, current: Columns, profile: Profile) -> list[Evidence]:
    """What speaks for the table going on with the columns, and against it."""
    found = [Evidence(SAME_BORDERS if table.edges and current.edges else SAME_NUMBER, "it stands in the same columns")]
    if has_own_header(table):
        found.append(Evidence(-5.0, "its first row is bold"))
    if table.columns == current.width:
        first = [cell for cell in table.cells if cell.row == 0 and cell.text]
        return [*found, *_weigh_names(first, current, profile), *_weigh_numbers(table, current)]
    begins = {cell.row for cell in table.cells if cell.column == 0 and cell.text}
    if table.edges and table.rows > 1 and len(begins) == table.rows:
        found.append(Evidence(LACKING * (current.width - table.columns), "it lacks columns, and each of its rows begins anew"))
    return found


def _weigh_names(first: Sequence[Cell], current: Columns, profile: Profile) -> Iterator[Evidence]:
    """Cells of the first row that name other columns than those that they stand in."""
    for cell in first if len(first) > 2 else ():
        text = plain_text(cell.text, profile.words)
        field = match_field(text, profile)[0]
        if field and field != _field_at(current, cell.column):
            yield Evidence(-1.5, f"its first row has {text!r} in the column of another field")


def _weigh_numbers(table: Table, current: Columns) -> Iterator[Evidence]:
    """Whether numbers stand where the weights do."""
    weights = [cell for cell in table.cells if cell.text and _field_at(current, cell.column) == "weight"]
    numbers = sum(map(_is_number, weights))
    if numbers and weights[0].row == 0 and not _is_number(weights[0]):
        yield Evidence(-3.0, "its first row has a word where the others have numbers for weights")
    elif weights and numbers * 2 <= len(weights):
        yield Evidence(-3.0, "what stands in the column of weights is no number")
    elif weights:
        yield Evidence(2.0, "numbers stand in the column of weights")


def _is_number(cell: Cell) -> bool:
    """Does it say a number, or leave one open?"""
    return any(c.isdigit() or c in ".…" for c in cell.text.value)


def _field_at(current: Columns, column: int) -> str | None:
    spans: Sequence[tuple[int, int]] = current.spans
    return next((c.field for c, (start, end) in zip(current.columns, spans, strict=True) if start <= column < end), None)


def _is_bold_below(table: Table) -> bool:
    """Is most of its text below the first row bold, so that a bold first row proves nothing?"""
    below: list[Cell] = [cell for cell in table.cells if cell.row > 0 and cell.text]
    return sum(cell.bold for cell in below) * 2 > len(below)
