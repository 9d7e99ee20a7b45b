"""Tables whose borders are drawn with signs ("+---+---+" and "|", or box-drawing letters): where they stand, and their cells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.plain.markup import read_cell
from models.errors import UnreadableError
from models.layout.blocks import Cell
from models.place import Place
from models.texts import translatable

# "┌──┬──┐", "║": drawn as the plain signs are
_SIGNS = dict.fromkeys(range(0x2500, 0x2580), "+") | dict.fromkeys(map(ord, "─━═┄┅┈┉╌╍"), "-") | dict.fromkeys(map(ord, "│┃║┆┇┊┋╎╏"), "|")
_BORDER = re.compile(r"\s*\+(?:[-=:]{2,}\+)+\s*")
_ITEM = re.compile(r"\s*(?:[-*•]|\d+[.)])\s")
_REMEDY = translatable("give the document that it was made from, or the table as CSV")


@dataclass(frozen=True, slots=True)
class Band:
    """The lines between two borders: the number of the first, counted from 1, the lines, and the border below, which may hold text too."""

    number: int
    lines: tuple[str, ...]
    below: str = ""


def find_drawn(lines: Sequence[str]) -> Iterator[range]:
    """The lines of each drawn table, counted from 0."""
    index = 0
    while index < len(lines):
        if not _BORDER.fullmatch(lines[index].translate(_SIGNS)):
            index += 1
            continue
        end = index + 1
        while end < len(lines) and lines[end].translate(_SIGNS).lstrip()[:1] in ("+", "|"):
            end += 1
        if end > index + 2:
            yield range(index, end)
        index = end


def read_drawn(lines: Sequence[str], first: int) -> list[Cell]:
    """The cells of a drawn table, at their places.

    Args:
        lines: of the table.
        first: number of its first line, counted from 1.

    Raises:
        UnreadableError: its borders do not close its cells, or do not say which lines are one row.
    """
    drawn = [line.translate(_SIGNS).rstrip() for line in lines]
    edges = sorted({at for line in drawn if _BORDER.fullmatch(line) for at, sign in enumerate(line) if sign == "+"})
    borders = [index for index, line in enumerate(drawn) if _is_border(line, edges)]
    if borders[-1] != len(drawn) - 1 or len(edges) < 2:
        raise UnreadableError("the drawn table at line {line} is not closed", _REMEDY, line=first)
    bands = [Band(first + above + 1, tuple(drawn[above + 1 : below]), drawn[below]) for above, below in pairwise(borders)]
    closed = [[_is_ruled(drawn[border], left, right) for left, right in pairwise(edges)] for border in borders]
    if not all(closed[0]) or not all(closed[-1]):
        raise UnreadableError("the drawn table at line {line} is not closed", _REMEDY, line=first)
    if _has_row_a_line(bands, edges):
        bands = [Band(band.number + index, (line,)) for band in bands for index, line in enumerate(band.lines)]
        closed = [[True] * (len(edges) - 1)] * (len(bands) + 1)
    return list(_find_cells(bands, closed, edges, first))


def _is_border(line: str, edges: Sequence[int]) -> bool:
    """Is some column closed by this line?"""
    return any(_is_ruled(line, left, right) for left, right in pairwise(edges))


def _is_ruled(line: str, left: int, right: int) -> bool:
    inside = line[left + 1 : right]
    return len(inside) == right - left - 1 and bool(inside) and set(inside) <= set("-=:+") and line[left : left + 1] in ("+", "-", "=")


def _has_row_a_line(bands: Sequence[Band], edges: Sequence[int]) -> bool:
    """Is each line below the header a row, as databases print them, and not a part of one?

    Raises:
        UnreadableError: that is not sure.
    """
    body = bands[1:]
    if len(body) != 1 or len(body[0].lines) < 2:
        return False
    columns = [[line[left + 1 : right] for line in body[0].lines] for left, right in pairwise(edges)]
    if all(text.strip() for texts in columns for text in texts):
        return True
    if not all(_is_wrapped(above, below) for texts in columns for above, below in pairwise(texts)):
        raise UnreadableError("the drawn table at line {line} does not say which of its lines are one row", _REMEDY, line=body[0].number)
    return False


def _is_wrapped(above: str, below: str) -> bool:
    """May a line of a cell go on with the one above: did its first word have no room there, or does it begin an item?"""
    if not below.strip() or _ITEM.match(below):
        return True
    return bool(above.strip()) and len(above.rstrip()) + 1 + len(below.split()[0]) >= len(above) - 1


def _find_cells(bands: Sequence[Band], closed: Sequence[Sequence[bool]], edges: Sequence[int], first: int) -> Iterator[Cell]:
    taken: set[tuple[int, int]] = set()
    for row, band in enumerate(bands):
        for column in range(len(edges) - 1):
            if (row, column) in taken:
                continue
            end = next(edge for edge in range(column + 1, len(edges)) if _is_wall(band, edges[edge], edge == len(edges) - 1))
            bottom = next(border for border in range(row + 1, len(closed)) if all(closed[border][column:end]))
            squares = {(r, c) for r in range(row, bottom) for c in range(column, end)}
            if squares & taken or any(any(closed[border][column:end]) for border in range(row + 1, bottom)):
                raise UnreadableError("the drawn table at line {line} has cells that are no rectangles", _REMEDY, line=first)
            taken |= squares
            lines = [line for each in bands[row:bottom] for line in (*each.lines, each.below)][:-1]
            inside = [line[edges[column] + 1 : edges[end]] for line in lines]
            place = Place(path=f"cell[{column + 1}]", line=band.number)
            cell = read_cell("<br>".join(_paragraphs(inside)), place, is_piped=True)
            yield Cell(row, column, cell.paragraphs, place, bottom - row, end - column, bold=cell.bold)


def _is_wall(band: Band, at: int, is_last: bool) -> bool:
    """Does a bar stand here on every line of the band? The last one closes the table in any case."""
    return is_last or all(line[at : at + 1] in ("|", "+") for line in band.lines)


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The paragraphs of a cell: a line goes on with the one above it, unless it is blank or begins an item of a list."""
    paragraph: list[str] = []
    for line in lines:
        if paragraph and (not line.strip() or _ITEM.match(line)):
            yield " ".join(paragraph)
            paragraph = []
        if line.strip():
            paragraph.append(line.strip())
    if paragraph:
        yield " ".join(paragraph)
