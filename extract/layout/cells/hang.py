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
# The space between two cells is wider than that between paragraphs by this part of the letter size at least.
WIDER = 0.2


@dataclass(frozen=True, slots=True)
class Hang:
    """How the text of a table's cells stands in them.

    Attributes:
        above: letters between a cell's top and its first line.
        tight: the least letters above the first line of a cell, and below its last.
        space: the widest between two lines of a cell, in letters.
        size: of the letters, in letters.
        centred: the columns whose text stands in the middle of the cell's height.
        is_centred: whether that of the table as a whole does; so it is for a column that does not show it.
        shown: the columns that show how their text stands.
        is_low: whether the text stands at the foot of its cells.
    """

    above: float
    tight: tuple[float, float]
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
        if self.centres(column):
            return self._is_about_between(lines, top, bottom)
        return abs(lines[0].box.top - top - self.above) <= LEVEL * self.size

    def fills(self, upper: Line, line: Line, bottom: float) -> bool:
        """Is there room for a cell's end below the upper line, and does the other begin right under it as the first line of a cell?"""
        exactly = EXACTLY * self.size
        return bottom - upper.box.bottom >= self.tight[1] - exactly and abs(line.box.top - bottom - self.above) <= exactly

    def may_part(self, lines: Sequence[Line], at: int, heights: tuple[float, float, float], column: int) -> bool:
        """Do the lines before this one and those from it on stand as the texts of two cells do?

        Args:
            lines: of a cell.
            at: index of the first line of the lower one.
            heights: of the cell's top, the border between the two, and the cell's bottom.
            column: of the cell.
        """
        top, border, bottom = heights
        above, below = (tight - EXACTLY * self.size for tight in self.tight)
        if border - lines[at - 1].box.bottom < below or lines[at].box.top - border < above:
            return False
        if self.is_low:
            return self._ends(lines[at - 1], border) and self._ends(lines[-1], bottom)
        if self.centres(column):
            return self._is_between(lines[:at], top, border) and self._is_between(lines[at:], border, bottom)
        return abs(lines[at].box.top - border - self.above) <= EXACTLY * self.size

    def may_be_in_middle(self, cell: FilledCell) -> bool:
        """Does the text stand about in the middle of its cell, in a table none of whose cells shows that it stands elsewhere?"""
        return not self.shown and self._is_about_between(cell.lines, cell.cell.box.top, cell.cell.box.bottom)

    def _is_about_between(self, lines: Sequence[Line], top: float, bottom: float) -> bool:
        first, last = lines[0].box.top - top, bottom - lines[-1].box.bottom
        return abs(first - last) <= 2 * LEVEL * self.size and first > -LEVEL * self.size

    def _is_between(self, lines: Sequence[Line], top: float, bottom: float) -> bool:
        """Do the lines stand exactly in the middle between two borders, but for what letters lean to one of them in a full cell?"""
        above, below = self.tight
        lean = lines[0].box.top - top - bottom + lines[-1].box.bottom
        return abs(lean - above + below) <= 2 * EXACTLY * self.size

    def _ends(self, line: Line, bottom: float) -> bool:
        return abs(bottom - line.box.bottom - self.tight[1]) <= EXACTLY * self.size

    def is_wide(self, space: float) -> bool:
        """Is the space between two lines wider than that between two paragraphs?"""
        return space > self.space + WIDER * self.size

    def is_parted(self, cell: FilledCell) -> bool:
        """Does a wide space part two lines of the cell?"""
        return any(map(self.is_wide, _spaces(cell.lines)))

    def is_first(self, line: Line, top: float) -> bool:
        """Does the line stand under this border as the first line of a cell does?"""
        return abs(line.box.top - top - self.above) <= LEVEL * self.size

    def is_at_foot(self, cell: FilledCell) -> bool:
        """Does the text stand at the foot of its cell?"""
        return self._ends(cell.lines[-1], cell.cell.box.bottom)

    def is_in_middle(self, cell: FilledCell) -> bool:
        """Does the text stand in the middle of its cell, be it merged or not?"""
        return self._is_between(cell.lines, cell.cell.box.top, cell.cell.box.bottom)


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
    tight = _find_tight(single, size)
    shown = [_show(each, size) for each in single if sum(_free(each)) > FREE * size]
    return Hang(
        above=median([_free(each)[0] for each in single] or [USUAL_ABOVE * size]),
        tight=tight,
        space=max([USUAL_SPACE * size, *(space for each in single for space in _spaces(each.lines))]),
        size=size,
        centred=_find_centred(shown),
        is_centred=_are_most(each.is_in_middle for each in shown),
        shown=frozenset(each.column for each in shown),
        is_low=_are_most(each.is_low for each in shown) if shown else _are_merged_low(cells, tight[1], size),
    )


def _are_merged_low(cells: Sequence[FilledCell], tight: float, size: float) -> bool:
    """Does the text of all cells over several rows stand at the foot? Rows that are as high as their text do not show how it stands.

    A single one may be two, of which the upper is blank.
    """
    merged = [_free(each) for each in cells if each.lines and each.cell.row_span > 1]
    shown = [(above, below) for above, below in merged if above + below > FREE * size]
    return len(shown) > 1 and all(abs(below - tight) <= LEVEL * size and above - below > 2 * LEVEL * size for above, below in shown)


def _find_tight(single: Sequence[FilledCell], size: float) -> tuple[float, float]:
    """The least that is free above and below the text of a cell; where no cell is full, the less of both on each side."""
    free = [_free(each) for each in single] or [(0.0, 0.0)]
    least = min(above for above, _ in free), min(below for _, below in free)
    return least if min(map(sum, free)) <= FREE * size else (min(least), min(least))


def _is_closed_row(cell: GridCell) -> bool:
    return cell.row_span == 1 and not cell.open_above and not cell.open_below


def _show(each: FilledCell, size: float) -> _Shown:
    above, below = _free(each)
    return _Shown(each.cell.column, abs(above - below) < LEVEL * size, above - below > 2 * LEVEL * size)


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
