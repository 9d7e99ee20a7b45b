"""What a way to set rows says of a table's text, and what each part of a reading costs in points where the text does not fit it.

A table is read in the way, and with the rows, that cost least.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from extract.layout.grids.rows.pieces import ColumnPiece, Sign
from models.texts import translatable

# Two places are level when they differ by no more than this part of the letter size.
LEVEL = 0.25
# For each letter size by which a cell is off its place, and at most: a cell that a page cuts may stand anywhere.
OFF, FAR_OFF = 2.0, 4.0
# A piece that shows its beginning is one more of its cell.
FURTHER = {Sign.SPACE: 0.3, Sign.TEXT: 0.3, Sign.MAYBE: 0.05}
# Where rows stand without space, an indicator that begins where no row does costs so many times as much as another piece.
UNLEVEL = 4.0
# A cell of a row is blank, or begins where another that it goes with does not; a page break may have taken it.
BLANK, CUT = 6.0, 1.0
# A cell beside the first rows of a page is blank, for it is that of the page before.
CARRIED = 0.5
# A row begins below no space at all where the others have one, or goes on across a space as the others have between them.
UNLIKE = 4.0
# The space above a row is at least this part of what is usual between rows.
ROW_SPACE = 0.6
# Rows that leave more than so many times the space of two lines are not rows that leave none.
MUCH = 2.0


class Way(NamedTuple):
    """A way in which the rows of a table may be set.

    Attributes:
        anchor: what of a cell is level with the others of its row: 0 for the top, 0.5 for the middle, 1 for the foot.
        is_tight: rows follow each other without space.
        is_merged: a cell over several rows is level with all of them, and not with the first.
    """

    anchor: float
    is_tight: bool = False
    is_merged: bool = False

    @property
    def level(self) -> str:
        """What of cells side by side is level, in a word."""
        return {0.0: "tops", 0.5: translatable("middles"), 1.0: translatable("feet")}[self.anchor]

    def describe(self) -> str:
        """The way in a sentence."""
        if not self.anchor:
            return f"cells begin side by side, {'without' if self.is_tight else 'with'} space above each row"
        rows = "all of them" if self.is_merged else "the first"
        return f"the {self.level} of cells are level, those of a cell over several rows with {rows}"

    def place(self, top: float, bottom: float) -> float:
        """The y in a cell, or in rows, that is level with the others."""
        return top + self.anchor * (bottom - top)


class Spaces(NamedTuple):
    """What is free between two lines.

    Attributes:
        lines: at most, where they belong to one paragraph.
        rows: usually, where they belong to two rows.
    """

    lines: float
    rows: float

    @property
    def least(self) -> float:
        """The least space that is believed to part two rows."""
        return ROW_SPACE * self.rows

    def price_of_way(self, way: Way) -> float:
        """That rows stand without space in a document whose rows have some."""
        return UNLIKE * min(1.0, max(0.0, self.rows / self.lines - MUCH)) if way.is_tight else 0.0

    def price_of_row(self, space: float, way: Way) -> float:
        """That a row, or a cell, begins below this space."""
        if way.is_tight and space <= self.lines:
            return 0.0
        return UNLIKE * min(1.0, max(0.0, 1 - space / self.least))

    def price_of_paragraph(self, space: float) -> float:
        """That a row goes on below this space, in all of its cells."""
        if space == inf:
            return 0.0
        return UNLIKE * min(1.0, max(0.0, (space - self.least) / (self.rows - self.least)))

    def price_within(self, pieces: Sequence[ColumnPiece]) -> float:
        """That a cell goes on below each of its pieces."""
        return sum(self.price_of_paragraph(below.top - above.bottom) for above, below in pairwise(pieces))


def price_of_further(pieces: Sequence[ColumnPiece], field: str | None, way: Way) -> float:
    """That these pieces are one cell."""
    unlevel = UNLEVEL if way.is_tight and field == "indicator" else 1.0
    return sum(FURTHER[piece.sign] * (1.0 if piece.sign is Sign.SPACE else unlevel) for piece in pieces[1:])


def price_of_place(off: float) -> float:
    """That a cell stands so far off its place."""
    return min(FAR_OFF, OFF * off)
