"""How the text of a table hangs in its cells: at the top, in the middle or at the foot, and how its columns are set."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extract.layout.cells.candidates import FilledCell
from extract.layout.grids.grid import GridCell
from extract.layout.lines import Line
from extract.layout.measures import Setting, has_spaces, measure_column, measure_leading
from models.place import Box

# All of these are parts of the letter size.
# Paragraphs of a table that shows none are taken to stand this far apart.
USUAL_SPACE = 0.8
# Two cells' texts hang alike within this much, for letters of one line differ in height.
LEVEL = 0.35
# The same where no wide space speaks for it.
EXACTLY = 0.12
# A cell with at least so much free height shows whether its text stands at the top, in the middle or at the foot.
FREE = 1.5
# The space above a cell's first line, where no cell shows it.
USUAL_ABOVE = 0.25


@dataclass(frozen=True, slots=True)
class Hang:
    """How the text of a table's cells stands in them.

    Attributes:
        above: letters between a cell's top and its first line.
        below: the least that a cell has between its last line and its bottom, in letters.
        space: the widest between two lines of a cell, in letters.
        size: of the letters, in letters.
        centred: the columns whose text stands in the middle of the cell's height.
        is_centred: whether that of the table as a whole does; so it is for a column that does not show it.
        shown: the columns that show how their text stands.
        is_low: whether the text stands at the foot of its cells.
    """

    above: float
    below: float
    space: float
    size: float
    centred: frozenset[int]
    is_centred: bool
    shown: frozenset[int]
    is_low: bool

    def centres(self, column: int) -> bool:
        """Does the text of this column stand in the middle?"""
        return column in self.centred if column in self.shown else self.is_centred

    def fits(self, lines: Sequence[Line], top: float, bottom: float, column: int) -> bool:
        """Do the lines stand between these heights as the text of a cell does?"""
        first, last = lines[0].box.top - top, bottom - lines[-1].box.bottom
        if self.centres(column):
            return abs(first - last) <= 2 * LEVEL * self.size and first > -LEVEL * self.size
        return abs(first - self.above) <= LEVEL * self.size

    def fills(self, upper: Line, line: Line, bottom: float) -> bool:
        """Is there room for a cell's end below the upper line, and does the other begin right under it as the first line of a cell?"""
        exactly = EXACTLY * self.size
        return bottom - upper.box.bottom >= self.below - exactly and abs(line.box.top - bottom - self.above) <= exactly

    def is_in_middle(self, cell: FilledCell) -> bool:
        """Does the text stand in the middle of its cell, be it merged or not?"""
        above, below = _free(cell)
        return abs(above - self.above - below + min(self.above, self.below)) <= EXACTLY * self.size


class _Shown(NamedTuple):
    """How the text of a cell stands that leaves enough height free.

    Attributes:
        column: of the cell.
        is_in_middle: its text does.
        is_low: its text stands at the foot.
    """

    column: int
    is_in_middle: bool
    is_low: bool


def measure_hang(cells: Sequence[FilledCell]) -> Hang:
    """How the text of a table hangs: measured on the cells of one row that rules close."""
    single = [each for each in cells if each.lines and _is_closed_row(each.cell)]
    size = median([line.size for each in cells for line in each.lines] or [0.0])
    shown = [_show(each, size) for each in single if sum(_free(each)) > FREE * size]
    return Hang(
        above=median([_free(each)[0] for each in single] or [USUAL_ABOVE * size]),
        below=min([_free(each)[1] for each in single] or [0.0]),
        space=max([USUAL_SPACE * size, *(space for each in single for space in _spaces(each.lines))]),
        size=size,
        centred=_find_centred(shown),
        is_centred=_are_most(each.is_in_middle for each in shown),
        shown=frozenset(each.column for each in shown),
        is_low=_are_most(each.is_low for each in shown),
    )


def _is_closed_row(cell: GridCell) -> bool:
    return cell.row_span == 1 and not cell.open_above and not cell.open_below


def _show(each: FilledCell, size: float) -> _Shown:
    above, below = _free(each)
    return _Shown(each.cell.column, abs(above - below) < LEVEL * size, above > below + size)


def _find_centred(shown: Sequence[_Shown]) -> frozenset[int]:
    """The columns of which most cells show their text in the middle."""
    by_column: dict[int, list[bool]] = defaultdict(list)
    for each in shown:
        by_column[each.column].append(each.is_in_middle)
    return frozenset(column for column, found in by_column.items() if _are_most(found))


def _free(each: FilledCell) -> tuple[float, float]:
    """The free height above and below the text of a cell, in letters."""
    return each.lines[0].box.top - each.cell.box.top, each.cell.box.bottom - each.lines[-1].box.bottom


def _spaces(lines: Sequence[Line]) -> list[float]:
    return [below.box.top - above.box.bottom for above, below in pairwise(lines)]


def _are_most(found: Iterable[bool]) -> bool:
    each = list(found)
    return sum(each) * 2 > len(each)


def measure_settings(cells: Iterable[FilledCell]) -> dict[tuple[int, int], Setting]:
    """How each column is set, by the column and the number of columns that its cells span.

    Headings, all bold, may be set otherwise; they count only where a column has nothing else.
    """
    filled = list(cells)
    leading = measure_leading(each.lines for each in filled)
    is_spaced = has_spaces((each.lines for each in filled), leading)
    columns: dict[tuple[int, int], list[Line]] = defaultdict(list)
    headings: dict[tuple[int, int], list[Line]] = defaultdict(list)
    boxes: dict[tuple[int, int], Box] = {}
    for cell, lines in filled:
        key = column_key(cell)
        (headings if all(line.bold for line in lines) else columns)[key] += lines
        boxes[key] = cell.box
    return {key: measure_column(box, columns[key] or headings[key], leading, is_spaced=is_spaced) for key, box in boxes.items()}


def column_key(cell: GridCell) -> tuple[int, int]:
    """What cells are set alike by: where they begin, and how many columns they span."""
    return cell.column, cell.column_span
