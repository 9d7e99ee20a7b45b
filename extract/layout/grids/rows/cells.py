"""The pieces of the other columns shared out over the rows: where an objective, a responsible, a weight begins.

Such a cell may stand beside several rows. It is level with the first of them, or with all of them together.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache

from extract.layout.grids.rows.cheapest import change_one, find_cheapest
from extract.layout.grids.rows.pacing import PacedRow
from extract.layout.grids.rows.pieces import ColumnPiece, Pieces, Sign, space_above
from extract.layout.grids.rows.prices import BLANK, CARRIED, LEVEL, Spaces, Way, price_of_further, price_of_place
from extract.words.profile import PACING, WITNESSES

# Of the cells of a column: the row in which each begins, and its first piece (both counted from 0).
Begins = dict[int, int]


def share_cells(
    pieces: Pieces, fields: Sequence[str | None], rows: Sequence[PacedRow], way: Way, spaces: Spaces
) -> tuple[float, list[Begins]]:
    """What the cells cost that cost least, and where they begin in each column; nowhere in the columns by which rows are told.

    An objective begins only where its responsible or its weight does, for a paragraph of it may begin anywhere.
    """
    begins: list[Begins] = [{} for _ in fields]
    price = 0.0
    for i, column in _columns(pieces, fields, rows, way, spaces, begins):
        own, begins[i] = column.share()
        price += own
    return price, begins


def find_near_cells(
    pieces: Pieces, fields: Sequence[str | None], rows: Sequence[PacedRow], way: Way, spaces: Spaces, within: float
) -> Iterator[float]:
    """The heads of cells that would begin elsewhere, or not at all, for less than so much more.

    The first of a page is left out: whether it goes on from the page before is no matter of rows.
    """
    begins: list[Begins] = [{} for _ in fields]
    for i, column in _columns(pieces, fields, rows, way, spaces, begins):
        _, begins[i] = column.share()
        yield from (pieces[i][first].top for first, extra in column.find_near() if first and extra < within)


def _columns(
    pieces: Pieces, fields: Sequence[str | None], rows: Sequence[PacedRow], way: Way, spaces: Spaces, begins: Sequence[Begins]
) -> "Iterator[tuple[int, _Column]]":
    """The columns that do not tell the rows, by their numbers; those first where cells begin that others go with."""
    others = [i for i, field in enumerate(fields) if field not in PACING and pieces[i]]
    leads = [i for i in others if fields[i] in WITNESSES]
    for i in sorted(others, key=lambda i: i not in leads):
        companions = {row for lead in leads for row in begins[lead]} if leads and i not in leads else set(range(len(rows)))
        yield i, _Column(pieces[i], fields[i], rows, way, spaces, companions)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column, and the rows in which a cell of it may begin."""

    pieces: Sequence[ColumnPiece]
    field: str | None
    rows: Sequence[PacedRow]
    way: Way
    spaces: Spaces
    companions: Set[int]

    def share(self) -> tuple[float, Begins]:
        """The price of its cells, and where they begin after the first row."""
        stops = self._stops()
        price, path = find_cheapest(len(stops), lambda at, to: self._price(stops[at], stops[to]))
        return price, {stops[i][1]: stops[i][0] for i in path[1:-1]}

    def find_near(self) -> Iterator[tuple[int, float]]:
        """Where one cell may begin, begin elsewhere or not at all: its first piece, and how much more that costs."""
        stops = self._stops()
        price = cache(lambda at, to: self._price(stops[at], stops[to]))
        for stop, _, extra in change_one(find_cheapest(len(stops), price)[1], price):
            yield stops[stop][0], extra

    def _stops(self) -> list[tuple[int, int]]:
        """Where one cell may end and the next begin: pieces above, and rows above, that neither cuts."""
        inner = [
            (piece, row)
            for piece, below in enumerate(self.pieces)
            for row in range(1, len(self.rows))
            if below.top >= self.rows[row - 1].bottom - LEVEL
            and (piece == 0 or self.pieces[piece - 1].bottom <= self.rows[row].top + LEVEL)
        ]
        return [(0, 0), *inner, (len(self.pieces), len(self.rows))]

    def _price(self, start: tuple[int, int], end: tuple[int, int]) -> float | None:
        """What the cell costs between two stops, or what it costs that it is blank."""
        if start[1] >= end[1]:
            return None
        if start[0] == end[0]:
            return CARRIED if start == (0, 0) else None
        own = self.pieces[start[0] : end[0]]
        place = price_of_place(self._off(own, start[1], end[1]))
        within = self.spaces.price_within(own) + price_of_further(own, self.field, self.way)
        return place + within + self._price_of_begin(start) + self._price_of_list(start, end)

    def _price_of_begin(self, start: tuple[int, int]) -> float:
        """What it costs that a cell begins here: below little space, or where no cell begins that it goes with."""
        piece, row = start
        if not row:
            return 0.0
        alone = 0.0 if row in self.companions else BLANK
        return alone + self.spaces.price_of_row(space_above(self.pieces, piece), self.way)

    def _price_of_list(self, start: tuple[int, int], end: tuple[int, int]) -> float:
        """What it costs that of weights one under the other some are one cell, and others are not."""
        if self.field != "weight":
            return 0.0
        within = any(piece.sign is not Sign.SPACE for piece in self.pieces[start[0] + 1 : end[0]])
        ends = [self.pieces[i] for i in (start[0], end[0]) if 0 < i < len(self.pieces)]
        return BLANK if within and any(piece.sign is not Sign.SPACE for piece in ends) else 0.0

    def _off(self, own: Sequence[ColumnPiece], first: int, end: int) -> float:
        """By how much a cell is off the place of its rows."""
        rows = self.rows[first : end if self.way.is_merged else first + 1]
        return abs(self.way.place(own[0].top, own[-1].bottom) - self.way.place(rows[0].top, rows[-1].bottom))
