"""The annex cut into pages, as a converter finds it in print: rows and merged cells cut at any line, blank cells where they go on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex

PAGE_WIDTH = 110  # characters that fit beside each other over all columns
HEADING = 2  # lines that a heading takes, and a header row

SheetCell = tuple[Line, ...]
SheetRow = tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A table as far as it stands on one page; `title` where its section begins there."""

    title: str | None
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A cell as a strip of lines: its column, the row that it begins in, the first of its lines, and how far it reaches."""

    column: int
    row: int
    top: int
    bottom: int
    lines: tuple[tuple[Line, bool], ...]


def sheets_of(annex: Annex, length: int) -> list[list[Part]]:
    """The pages of an annex, each of `length` lines: the parts of tables that stand on it."""
    pages: list[list[Part]] = [[]]
    room = length
    for section in annex.sections:
        strips, tops = _strips(annex, list(rows_of(annex, section)))
        start, end = 0, tops[-1]
        title: str | None = section.title
        while start < end:
            needed = 2 * HEADING if title else HEADING
            if room < needed + 3:
                pages.append([])
                room = length
            stop = min(end, start + room - needed)
            pages[-1].append(Part(title, tuple(_window(strips, tops, start, stop, len(annex.columns)))))
            room -= needed + stop - start
            start, title = stop, None
    return pages


def _strips(annex: Annex, rows: list[GridRow]) -> tuple[list[Strip], list[int]]:
    widths = _widths(annex)
    cells = [(n, c, cell, _wrap(cell, widths[c])) for n, row in enumerate(rows) for c, cell in enumerate(row.cells) if cell]
    heights = [max(len(lines) for n, _, cell, lines in cells if n == number and cell.span == 1) for number in range(len(rows))]
    for number, _, cell, lines in cells:
        last = number + cell.span - 1
        heights[last] += max(0, len(lines) - sum(heights[number : last + 1]))
    tops = [sum(heights[:number]) for number in range(len(rows) + 1)]
    return [Strip(c, n, tops[n], tops[n + cell.span], lines) for n, c, cell, lines in cells], tops


def _widths(annex: Annex) -> list[int]:
    shares = annex.layouts["writer"].widths
    return [max(6, round(PAGE_WIDTH * share / sum(shares))) for share in shares]


def _wrap(cell: GridCell, width: int) -> tuple[tuple[Line, bool], ...]:
    lines: list[tuple[Line, bool]] = []
    for paragraph in cell.lines:
        for number, text in enumerate(wrap(paragraph.text, width, break_long_words=False, break_on_hyphens=False)):
            lines.append((Line(text, "" if number else paragraph.mark), number == 0))
    return tuple(lines)


def _window(strips: list[Strip], tops: list[int], start: int, stop: int, columns: int) -> Iterator[SheetRow]:
    for row, (top, bottom) in enumerate(pairwise(tops)):
        if bottom <= start or top >= stop:
            continue
        first = top <= start
        cells = tuple(_visible(strips, row, column, (start, stop), first=first) for column in range(columns))
        if any(cells):
            yield cells


def _visible(strips: list[Strip], row: int, column: int, window: tuple[int, int], *, first: bool) -> SheetCell:
    for strip in strips:
        reaches = first and strip.top <= window[0] < strip.bottom
        if strip.column == column and (strip.row == row or reaches):
            lines = [entry for offset, entry in enumerate(strip.lines) if window[0] <= strip.top + offset < window[1]]
            return tuple(_joined(lines))
    return ()


def _joined(lines: list[tuple[Line, bool]]) -> Iterator[Line]:
    paragraph: Line | None = None
    for line, begins in lines:
        if paragraph is None or begins:
            if paragraph is not None:
                yield paragraph
            paragraph = line
        else:
            paragraph = Line(f"{paragraph.text} {line.text}", paragraph.mark)
    if paragraph is not None:
        yield paragraph
