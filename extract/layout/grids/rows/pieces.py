"""The lines of a column to pieces: lines that stay together, wherever rows begin.

All lengths of this package are letter sizes of the table, so that a page that is printed smaller is read the same.
"""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from math import inf
from statistics import median
from typing import NamedTuple

from extract.layout.lines import Line
from extract.layout.measures import Setting, is_spaced, width_left
from models.layout.markers import YEAR_MARKER


class Sign(IntEnum):
    """What shows that a piece begins: only a first sign that lets it be so, its text and the room left above, or a space above it."""

    MAYBE = 0
    TEXT = 1
    SPACE = 2


class ColumnPiece(NamedTuple):
    """From the top of its first line to the foot of its last, and what shows that it begins."""

    top: float
    bottom: float
    sign: Sign = Sign.SPACE


Pieces = Sequence[Sequence[ColumnPiece]]


def find_pieces(columns: Sequence[Sequence[Line]], fields: Sequence[str | None], leading: float) -> list[list[ColumnPiece]]:
    """The pieces of each column, from top to bottom.

    Args:
        columns: the lines of each column, from top to bottom.
        fields: of the columns.
        leading: distance of two lines of a paragraph, as part of the letter size.
    """
    size = letter_size(columns)
    return [_pieces(lines, field, leading, size) for lines, field in zip(columns, fields, strict=True)]


def letter_size(columns: Sequence[Sequence[Line]]) -> float:
    """Size of the letters of a table; any size where it has no text, for nothing is measured by it."""
    return median([line.size for lines in columns for line in lines] or [1.0])


def join_pieces(pieces: Sequence[ColumnPiece]) -> list[ColumnPiece]:
    """The pieces, where one that only its first sign lets begin goes on with the one above it."""
    joined: list[ColumnPiece] = []
    for piece in pieces:
        if joined and piece.sign is Sign.MAYBE:
            joined[-1] = joined[-1]._replace(bottom=piece.bottom)
        else:
            joined.append(piece)
    return joined


def space_above(pieces: Sequence[ColumnPiece], number: int) -> float:
    """What is free above a piece (counted from 0); infinite above the first."""
    return pieces[number].top - pieces[number - 1].bottom if number else inf


def _pieces(lines: Sequence[Line], field: str | None, leading: float, size: float) -> list[ColumnPiece]:
    pieces: list[ColumnPiece] = []
    for line, sign in _signs(lines, field, leading):
        if sign is None:
            pieces[-1] = pieces[-1]._replace(bottom=line.box.bottom / size)
        else:
            pieces.append(ColumnPiece(line.box.top / size, line.box.bottom / size, sign))
    return pieces


def _signs(lines: Sequence[Line], field: str | None, leading: float) -> Iterator[tuple[Line, Sign | None]]:
    """The lines, each with what shows that something begins; none where it goes on."""
    if not lines:
        return
    setting = Setting(leading, min(line.box.x0 for line in lines), max(line.box.x1 for line in lines))
    yield lines[0], Sign.SPACE
    for above, line in pairwise(lines):
        yield line, _sign(above, line, field, setting)


def _sign(above: Line, line: Line, field: str | None, setting: Setting) -> Sign | None:
    if is_spaced(above, line, setting.leading):
        return Sign.SPACE
    first, has_room = line.text[0], width_left(above, setting) > line.first_width + line.size
    if (first.isupper() and has_room) or (field == "target" and YEAR_MARKER.match(line.text)):
        return Sign.TEXT
    may_begin = first.isdigit() if field == "weight" else first.isupper() and field in ("indicator", "responsible")
    return Sign.MAYBE if may_begin else None
