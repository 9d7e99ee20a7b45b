"""The indicators and targets of a table shared out over rows.

A row may begin wherever none of them is cut. Of all such places those are taken at which rows cost least: their cells are level,
none is blank, and the space above each is like that above the others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import inf
from typing import NamedTuple

from extract.layout.grids.rows.cheapest import change_one, find_cheapest
from extract.layout.grids.rows.pieces import ColumnPiece, Pieces, Sign
from extract.layout.grids.rows.prices import BLANK, CUT, LEVEL, Spaces, Way, price_of_further, price_of_place
from extract.words.profile import PACING


class PacedRow(NamedTuple):
    """A row by its indicator and its target.

    Attributes:
        top, bottom: of their text.
        space: above it; infinite where no indicator and no target stands above.
        is_rest: it has neither, for a page break took them.
    """

    top: float
    bottom: float
    space: float
    is_rest: bool = False


class NearRows(NamedTuple):
    """Rows that differ from the cheapest in one that is more, less, or begins elsewhere.

    Attributes:
        y: where that row begins, or begins no more.
        extra: how much more they cost.
        rows: all of them.
    """

    y: float
    extra: float
    rows: list[PacedRow]


class _Break(NamedTuple):
    """Where a row may begin, or the table ends.

    Attributes:
        y: of the highest text below.
        first: of each column, the number of the first piece below.
        space: free above it.
        is_below: it stands below all indicators and targets.
    """

    y: float
    first: tuple[int, ...]
    space: float = inf
    is_below: bool = False


def share_rows(pieces: Pieces, fields: Sequence[str | None], way: Way, spaces: Spaces) -> tuple[float, list[PacedRow]]:
    """What the rows cost that cost least, and these rows; none where the table has no indicators and targets."""
    table = _find_table(pieces, fields, way, spaces)
    if table is None:
        return 0.0, []
    breaks = list(table.find_breaks())
    price, path = find_cheapest(len(breaks), lambda at, to: table.price(breaks[at : to + 1]))
    return price, table.rows(breaks, path)


def find_near(pieces: Pieces, fields: Sequence[str | None], way: Way, spaces: Spaces, within: float) -> Iterator[NearRows]:
    """The rows that cost less than so much more than the cheapest and differ from them in one row.

    Left out is a row more or less that changes no record, for an indicator and a target begin level in it, and it is plain that they do.
    """
    table = _find_table(pieces, fields, way, spaces)
    if table is None:
        return
    breaks = list(table.find_breaks())
    price = cache(lambda at, to: table.price(breaks[at : to + 1]))
    _, best = find_cheapest(len(breaks), price)
    for stop, path, extra in change_one(best, price):
        longer = path if len(path) > len(best) else best
        at = longer.index(stop)
        changes = len(path) == len(best) or not table.is_plain(*(breaks[i] for i in longer[at - 1 : at + 2]))
        if extra < within and changes:
            yield NearRows(breaks[stop].y, extra, table.rows(breaks, path))


def _find_table(pieces: Pieces, fields: Sequence[str | None], way: Way, spaces: Spaces) -> "_Table | None":
    """The table, where it has indicators and targets."""
    has_some = any(own for own, field in zip(pieces, fields, strict=True) if field in PACING)
    return _Table(pieces, fields, way, spaces) if has_some and set(fields) >= PACING else None


@dataclass(frozen=True, slots=True)
class _Table:
    """A table whose rows are looked for in one way."""

    pieces: Pieces
    fields: Sequence[str | None]
    way: Way
    spaces: Spaces

    def find_breaks(self) -> Iterator[_Break]:
        """The head of the table, each place below it where a row may begin, and the foot."""
        pacing = self._pacing(self.pieces)
        head, foot = min(own[0].top for own in self.pieces if own), max(own[-1].bottom for own in pacing if own)
        yield _Break(head, (0,) * len(self.pieces))
        yield from (each for y in _tops(pacing) if y > head + LEVEL for each in self._break(y, pacing))
        weights = [own for own, field in zip(self.pieces, self.fields, strict=True) if field == "weight"]
        below = (each for y in _tops(weights) if y > foot for each in self._break(y, self.pieces))
        yield from (each._replace(is_below=True) for each in below if each.space >= self.spaces.least)
        yield _Break(inf, tuple(map(len, self.pieces)))

    def price(self, breaks: Sequence[_Break]) -> float:
        """What the row costs that begins at the first of these breaks, ends at the last, and passes over the others."""
        start, end = breaks[0], breaks[-1]
        passed = (BLANK if each.is_below else self.spaces.price_of_paragraph(each.space) for each in breaks[1:-1])
        return self._price_of_cells(start, end) + self.spaces.price_of_row(start.space, self.way) + max(passed, default=0.0)

    def is_plain(self, above: _Break, start: _Break, end: _Break) -> bool:
        """Does a row plainly begin at the middle one of three breaks: its indicator and target are level, and part from others above?

        Then the cell of two rows would be parted as well, into as many indicators as targets.
        """
        upper, lower = (self._pacing(_between(self.pieces, *ends)) for ends in ((above, start), (start, end)))
        if not all(lower):
            return False
        places = [self.way.place(own[0].top, own[-1].bottom) for own in lower]
        return max(places) - min(places) <= LEVEL and (all(upper) or all(own[0].sign is Sign.SPACE for own in lower))

    def rows(self, breaks: Sequence[_Break], path: Sequence[int]) -> list[PacedRow]:
        """The rows that begin at these of the breaks."""
        return [self.row(breaks[at], breaks[to]) for at, to in pairwise(path)]

    def row(self, start: _Break, end: _Break) -> PacedRow:
        """The row between two breaks."""
        own = [piece for cell in self._pacing(_between(self.pieces, start, end)) for piece in cell]
        top = start.y if self.way.anchor == 0 or not own else min(piece.top for piece in own)
        return PacedRow(top, max((piece.bottom for piece in own), default=top), start.space, not own)

    def _break(self, y: float, columns: Pieces) -> Iterator[_Break]:
        """The place above this y, when it cuts no text of these columns."""
        space = y - max((piece.bottom for own in columns for piece in own if piece.top < y), default=-inf)
        if space >= -LEVEL:
            yield _Break(y, tuple(sum(piece.top < y for piece in own) for own in self.pieces), space)

    def _price_of_cells(self, start: _Break, end: _Break) -> float:
        """What the indicator and the target of a row cost: blank, of several pieces, not level with each other or with the row's head."""
        cells = [(field, own) for field, own in zip(self.fields, _between(self.pieces, start, end), strict=True) if own and field in PACING]
        places = [self.way.place(own[0].top, own[-1].bottom) for _, own in cells]
        if places and self.way.anchor == 0:
            places.append(start.y)
        is_cut = not any(start.first) or end.y == inf
        blank = (CUT if is_cut else BLANK) * len(PACING - {field for field, _ in cells})
        further = sum(price_of_further(own, field, self.way) for field, own in cells)
        return blank + further + price_of_place(max(places) - min(places) if places else 0.0)

    def _pacing(self, columns: Pieces) -> Pieces:
        return [own for own, field in zip(columns, self.fields, strict=True) if field in PACING]


def _tops(columns: Pieces) -> list[float]:
    return sorted({piece.top for own in columns for piece in own})


def _between(pieces: Pieces, start: _Break, end: _Break) -> list[Sequence[ColumnPiece]]:
    """Of each column, the pieces between two breaks."""
    return [own[first:last] for own, first, last in zip(pieces, start.first, end.first, strict=True)]
