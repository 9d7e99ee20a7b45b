"""Cuts between cells that stand side by side, at a border that other rows draw."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.layout.cells.candidates import Candidate, FilledCell, inner_columns
from extract.layout.lines import Line
from extract.layout.measures import SPACE
from extract.layout.page import Word
from extract.words.verdict import Evidence

# Words left and right of a missing border are further apart than this part of the letter size.
APART = 0.5

FLUSH = Evidence(4.0, "its words begin where those of the column do")
GAP = Evidence(1.0, "a gap parts it from the words on the left")
NO_GAP = Evidence(-3.0, "only a space parts it from the words on the left")
BLANK = Evidence(1.0, "the cell on the left is blank, as cells of a row may be")
HEADING = Evidence(-3.0, "a heading over several columns may begin at any of them")


def find_side_by_side(cells: Sequence[FilledCell], xs: Sequence[float], body: int) -> Iterator[Candidate]:
    """The columns that a cell over several may be cut at: no word crosses the border, and one begins where the column's words do.

    Args:
        cells: of the grid.
        xs: of its borders, in letters.
        body: the row under its header.
    """
    starts = _usual_starts(cells)
    for cell, lines in cells:
        words = [word for line in lines for word in line.words]
        flush = [column for column in inner_columns(cell) if column in starts and _is_flush(words, xs[column], starts[column])]
        # a title over all columns begins in one of them, and the texts of a row in several
        may_be_blank = body <= cell.row and (cell.column_span < len(xs) - 1 or len(flush) > 1)
        for column in flush:
            beside = _weigh_left(lines, xs[column], may_be_blank=may_be_blank)
            yield Candidate(cell, column, 0, (FLUSH, beside))


def _usual_starts(cells: Sequence[FilledCell]) -> dict[int, float]:
    """Where the words of each column begin, by its cells that span no other."""
    starts: dict[int, float] = {}
    for cell, lines in cells:
        if cell.column_span == 1 and lines:
            starts[cell.column] = min([line.box.x0 for line in lines] + [starts.get(cell.column, cell.box.x1)])
    return starts


def _is_flush(words: Sequence[Word], x: float, start: float) -> bool:
    right = [word for word in words if word.x0 >= x]
    if not right or any(word.x0 < x < word.x1 for word in words):
        return False
    first = min(right, key=lambda word: word.x0)
    return abs(first.x0 - start) <= SPACE * first.size


def _weigh_left(lines: Sequence[Line], x: float, *, may_be_blank: bool) -> Evidence:
    """What the words left of the border say, or that there are none."""
    if all(word.x0 >= x for line in lines for word in line.words):
        return BLANK if may_be_blank else HEADING
    is_apart = all(b.x0 - a.x1 > APART * a.size for line in lines for a, b in pairwise(line.words) if a.x1 <= x <= b.x0)
    return GAP if is_apart else NO_GAP
