"""What the text of a merged cell says as a whole: it stands in the middle, or at the foot, of all its rows together."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extract.layout.cells.candidates import FilledCell, inner_rows
from extract.layout.cells.hang import Hang
from extract.layout.grids.grid import GridCell
from extract.words.verdict import Evidence

IN_MIDDLE = Evidence(-4.0, "its text stands in the middle of all its rows")
AT_FOOT = Evidence(-3.0, "its text stands at the foot of all its rows")
# A line at the foot of a cell may also be the only one of a lower cell; not where other cells show what is usual.
ALIKE = Evidence(-2.0, "the text of other cells over several rows stands so too")


class _Whole(NamedTuple):
    """A cell over several rows.

    Attributes:
        cell: below the header.
        place: where its text stands, if in the middle or at the foot.
        is_sure: no cell of a lower row would stand there too.
    """

    cell: GridCell
    place: Evidence | None
    is_sure: bool


def weigh_whole(cells: Sequence[FilledCell], ys: Sequence[float], body: int, hang: Hang) -> Mapping[GridCell, tuple[Evidence, ...]]:
    """What speaks against a cut through each of the cells whose text stands in the middle or at the foot of several rows.

    Args:
        cells: of the grid.
        ys: of its borders, in letters.
        body: the row under its header.
        hang: how the text of its cells stands.
    """
    found = [_judge(each, ys, hang) for each in cells if each.cell.row >= body and each.cell.row_span > 1 and each.lines]
    return {each.cell: (each.place, *_compare(each, found)) for each in found if each.place}


def _judge(each: FilledCell, ys: Sequence[float], hang: Hang) -> _Whole:
    tops = [ys[row] for row in inner_rows(each.cell)]
    is_sure = not any(hang.is_first(each.lines[0], top) for top in tops)
    is_at_top = not hang.centres(each.cell.column) and hang.is_first(each.lines[0], each.cell.box.top)
    if hang.is_parted(each) or is_at_top:
        return _Whole(each.cell, None, is_sure)
    place = AT_FOOT if hang.is_at_foot(each) else IN_MIDDLE if hang.is_in_middle(each) else None
    return _Whole(each.cell, place, is_sure)


def _compare(each: _Whole, found: Sequence[_Whole]) -> tuple[Evidence, ...]:
    """That other cells stand so too, and in its column fewer stand otherwise."""
    alike = sum(other.place == each.place and other.is_sure for other in found if other is not each)
    against = sum(other.place != each.place and other.cell.column == each.cell.column for other in found)
    return (ALIKE,) if alike > against else ()
