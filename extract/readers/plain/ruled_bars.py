"""Tables of bars with a rule under each row ("---+---"): the lines between two rules are one row."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise, zip_longest

from models.layout.markers import BULLET, YEAR_MARKER

# A line of a pipe table: its number, and its cells as they are padded; none for a rule.
Barred = tuple[int, list[str] | None]
# Besides the rule under the header a table has at least so many that part rows.
LEAST_RULES = 2


def join_ruled(lines: Iterable[Barred]) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table of bars, each with the number of its first line.

    Each line is a row, unless rules part the rows: then the lines between two rules are one, if some of them have blank cells, as the lines
    of a row have whose cells end at different heights.
    """
    parted = groupby(lines, key=lambda line: line[1] is None)
    groups = [[(number, cells) for number, cells in group if cells is not None] for is_rule, group in parted if not is_rule]
    body = groups[1:]
    several = [group for group in body if len(group) > 1]
    are_parts = any(not all(cell.strip() for cell in cells) for group in several for _, cells in group[1:])
    if len(body) <= LEAST_RULES or not are_parts:
        yield from (line for group in groups for line in group)
        return
    for group in groups:
        yield group[0][0], [_join(column) for column in zip_longest(*(cells for _, cells in group), fillvalue="")]


def _join(lines: Sequence[str]) -> str:
    """The lines of a cell as one text, with a line break where a paragraph begins."""
    filled = [line for line in lines if line.strip()]
    width = max((len(line.strip()) for line in filled), default=0)
    text = filled[0].strip() if filled else ""
    for above, below in pairwise(filled):
        text += ("<br>" if _begins(above.strip(), below.strip(), max(width, len(above.rstrip("\n")) - 2)) else " ") + below.strip()
    return text


def _begins(above: str, below: str, width: int) -> bool:
    """Does a paragraph begin with a line: with a marker, or with a capital or a number that had room on the line above?"""
    if BULLET.match(below) or YEAR_MARKER.match(below):
        return True
    return not below[0].islower() and len(above) + 1 + len(below.split()[0]) <= width
