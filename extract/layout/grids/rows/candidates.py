"""The ways in which the rows of one table may be set, each with the rows that fit best and how well they fit."""

from collections.abc import Collection, Iterator, Sequence
from math import inf
from typing import NamedTuple

from extract.layout.grids.rows.cells import Begins, find_near_cells, share_cells
from extract.layout.grids.rows.pacing import PacedRow, find_near, share_rows
from extract.layout.grids.rows.pieces import Pieces, join_pieces
from extract.layout.grids.rows.prices import Spaces, Way
from extract.words.profile import PACING
from extract.words.verdict import SURE, Evidence

# Cells begin side by side, with space above each row or without; or they are level by their middles or feet.
WAYS = (
    Way(0.0),
    Way(0.0, is_tight=True),
    Way(0.5),
    Way(0.5, is_merged=True),
    Way(1.0),
    Way(1.0, is_merged=True),
)


class RowStart(NamedTuple):
    """Where cells begin.

    Attributes:
        y: just above them.
        columns: in which they do, counted from 0.
        space: free above all of them; infinite where nothing stands above any.
    """

    y: float
    columns: frozenset[int]
    space: float = inf


class FittedRows(NamedTuple):
    """The rows of a table after its first, and what speaks against them."""

    starts: tuple[RowStart, ...]
    evidence: tuple[Evidence, ...]


def fit_rows(pieces: Pieces, fields: Sequence[str | None], way: Way, spaces: Spaces) -> FittedRows:
    """The rows that fit a table best when it is set in this way."""
    pieces = _pieces_of(way, pieces)
    price, rows = share_rows(pieces, fields, way, spaces)
    cells, begins = share_cells(pieces, fields, rows, way, spaces) if rows else (0.0, [])
    evidence = (
        Evidence(-price, "indicators and targets are not level"),
        Evidence(-cells, "other cells are not level with their rows"),
        Evidence(-spaces.price_of_way(way), "rows of the document have space above them"),
    )
    return FittedRows(tuple(_starts(pieces, fields, rows, begins)), evidence)


def find_doubts(pieces: Pieces, fields: Sequence[str | None], way: Way, spaces: Spaces) -> set[float]:
    """Where, in this way, a row or another cell may begin, or may not begin, nearly as well."""
    pieces = _pieces_of(way, pieces)
    _, rows = share_rows(pieces, fields, way, spaces)
    if not rows:
        return set()
    cells, _ = share_cells(pieces, fields, rows, way, spaces)
    near = find_near(pieces, fields, way, spaces, SURE)
    doubts = {y for y, extra, other in near if extra + share_cells(pieces, fields, other, way, spaces)[0] - cells < SURE}
    return doubts | set(find_near_cells(pieces, fields, rows, way, spaces, SURE))


def _pieces_of(way: Way, pieces: Pieces) -> Pieces:
    """The pieces that are told apart where a table is set in this way."""
    return pieces if way.is_tight else [join_pieces(own) for own in pieces]


def _starts(pieces: Pieces, fields: Sequence[str | None], rows: Sequence[PacedRow], begins: Sequence[Begins]) -> Iterator[RowStart]:
    """Where the rows begin after the first: in each the indicator and the target, and what of it is all on the next page."""
    for number, row in enumerate(rows[1:], start=1):
        own = {i: cells[number] for i, cells in enumerate(begins) if number in cells}
        ended = {i for i, column in enumerate(pieces) if not column or column[-1].bottom < row.top}
        at = {i for i, field in enumerate(fields) if field in PACING} | set(own)
        y = min([row.top, *(pieces[i][first].top for i, first in own.items())])
        above = max([row.top - row.space, *(pieces[i][first - 1].bottom for i, first in own.items() if first)])
        yield RowStart(y, frozenset(at | ended if row.is_rest or _opens(own, ended, fields) else at), y - above)


def _opens(own: Collection[int], ended: set[int], fields: Sequence[str | None]) -> bool:
    """Does an objective begin: with its own text or, where that is all on the next page, with its code?"""
    has_ended = "objective" in {fields[i] for i in ended}
    return any(fields[i] == "objective" or (fields[i] is None and has_ended) for i in own)
