"""A table set on an endless strip of paper, line by line, before any page cuts it. All lengths are points from its top left."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.press.annexes.grid import GridRow, Line
from tests.press.renderings.typesetting.rows import Bands
from tests.press.renderings.typesetting.syllables import SOFT_HYPHEN

# a word up to and with a hyphen, or a slash before a letter, where a line may end: "I-", "II-", "V)" in "I-II-V)"; "Responsabile/", "i"
BREAKABLE = re.compile(r"(?:[^-/\u00ad]|/(?!\w)|/(?=\d))*(?:\u00ad|-(?=\w)|/(?=[^\W\d]))|.+")


@dataclass(frozen=True, slots=True)
class Face:
    """The letters of a table."""

    plain: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: float = 9
    leading: float = 1.2

    @property
    def pitch(self) -> float:
        """From one line to the next."""
        return self.size * self.leading


@dataclass(frozen=True, slots=True)
class Setting:
    """How the cells are set: widths of the columns, space around the text and between paragraphs, letters."""

    widths: tuple[float, ...]
    face: Face = Face()
    gap: float = 4
    above: float = 2.5
    aside: float = 4
    merged: bool = True


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one weight that stand on one line: left end and width counted from the left of the line."""

    text: str
    bold: bool
    left: float


@dataclass(frozen=True, slots=True)
class TextRow:
    """One line of text of a cell: its top, and its runs."""

    top: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """A cell on the strip. `number` counts objectives from 1 and is 0 for the header; `first` where its objective begins.

    `last` tells the last row of its objective.
    """

    column: int
    field: str | None
    number: int
    x0: float
    x1: float
    top: float
    bottom: float
    rows: tuple[TextRow, ...]
    first: bool = True
    last: bool = True


@dataclass(frozen=True, slots=True)
class Strip:
    """A table, or its header: the tiles, the lines where a row ends, the whole height."""

    tiles: tuple[Tile, ...]
    ends: tuple[float, ...]
    height: float


def wrap(lines: Sequence[tuple[str, bool]], face: Face, width: float) -> list[tuple[Run, ...]]:
    """Lines of runs: words (text, bold) set one after another, with a new line where the next would not fit."""
    result: list[list[Run]] = [[]]
    x, space = 0.0, stringWidth(" ", face.plain, face.size)
    for text, bold in lines:
        for word in text.split():
            glue = space if result[-1] else 0.0
            for part in _parts(word, face, bold=bold, width=width):
                length = stringWidth(part, face.bold if bold else face.plain, face.size)
                if result[-1] and x + glue + length > width + 0.01:
                    result.append([])
                    x, glue = 0.0, 0.0
                elif result[-1] and not glue and result[-1][-1].text.endswith(SOFT_HYPHEN):
                    x = _drop_hyphen(result[-1], face)
                result[-1].append(Run(part, bold, x + glue))
                x, glue = x + glue + length, 0.0
    return [tuple(_joined(line, face)) for line in result]


def _drop_hyphen(line: list[Run], face: Face) -> float:
    """Where the line ends without the soft hyphen at its end, which is seen only where a line breaks."""
    last = line[-1]
    line[-1] = Run(last.text.removesuffix(SOFT_HYPHEN), last.bold, last.left)
    return last.left + stringWidth(line[-1].text, face.bold if last.bold else face.plain, face.size)


def _parts(word: str, face: Face, *, bold: bool, width: float) -> Iterator[str]:
    """The pieces of a word between which a line may end; a piece wider than the line is cut by the letter."""
    font = face.bold if bold else face.plain
    for part in BREAKABLE.findall(word):
        rest = part
        while stringWidth(rest, font, face.size) > width:
            fitting = max(n for n in range(1, len(rest) + 1) if n == 1 or stringWidth(rest[:n], font, face.size) <= width)
            yield rest[:fitting]
            rest = rest[fitting:]
        yield rest


def _joined(line: list[Run], face: Face) -> Iterator[Run]:
    """The same line with neighbours of one weight drawn as one run."""
    current: Run | None = None
    for run in line:
        if current is None or current.bold != run.bold:
            if current is not None:
                yield current
            current = run
            continue
        font = face.bold if current.bold else face.plain
        end = current.left + stringWidth(current.text, font, face.size)
        current = Run(current.text + (" " if run.left > end + 0.01 else "") + run.text, current.bold, current.left)
    if current is not None:
        yield current


def set_rows(rows: Sequence[GridRow], setting: Setting) -> Strip:
    """The rows of a table as a strip."""
    texts = [[None if cell is None else _set(cell.lines, setting, column) for column, cell in enumerate(row.cells)] for row in rows]
    spans = [[_span(rows, i, j, setting) for j in range(len(row.cells))] for i, row in enumerate(rows)]
    heights = _heights(texts, spans, setting)
    tops = [sum(heights[:i]) for i in range(len(rows) + 1)]
    tiles = []
    number = 0
    for i, row in enumerate(rows):
        number += row.first
        for j, cell in enumerate(row.cells):
            if cell is None and setting.merged:
                continue
            end = i + spans[i][j]
            last = end == len(rows) or rows[end].first
            lines = tuple(TextRow(tops[i] + r.top, r.runs) for r in texts[i][j] or ())
            left = sum(setting.widths[:j])
            right = left + setting.widths[j]
            field = cell.column.field if cell else None
            tiles.append(Tile(j, field, number, left, right, tops[i], tops[end], lines, first=row.first, last=last))
    return Strip(tuple(tiles), tuple(tops[1:]), tops[-1])


def set_header(headings: Sequence[Sequence[str]], setting: Setting, bands: Bands = ()) -> Strip:
    """The header of a table as a strip, all of it bold; under bands it has two rows, and a column outside them covers both."""
    lower = _header_height([headings[j] for j in range(len(headings))], range(len(headings)), setting)
    upper = max((_band_height(band, setting) for band in bands), default=0.0)
    banded = {j for _, first, last in bands for j in range(first, last + 1)}
    tiles = [_header_tile(heading, (j, j), (upper if j in banded else 0.0, upper + lower), setting) for j, heading in enumerate(headings)]
    tiles += [_header_tile((text,), (first, last), (0.0, upper), setting) for text, first, last in bands]
    return Strip(tuple(tiles), (upper + lower,), upper + lower)


def _header_height(headings: Sequence[Sequence[str]], columns: Sequence[int], setting: Setting) -> float:
    counts = [len(_heading_lines(heading, (j, j), setting)) for heading, j in zip(headings, columns, strict=True)]
    return max(counts) * setting.face.pitch + 2 * setting.above


def _band_height(band: tuple[str, int, int], setting: Setting) -> float:
    return len(_heading_lines((band[0],), band[1:], setting)) * setting.face.pitch + 2 * setting.above


def _header_tile(heading: Sequence[str], columns: tuple[int, int], place: tuple[float, float], setting: Setting) -> Tile:
    lines = _heading_lines(heading, columns, setting)
    rows = tuple(TextRow(place[0] + setting.above + n * setting.face.pitch, runs) for n, runs in enumerate(lines))
    left, right = sum(setting.widths[: columns[0]]), sum(setting.widths[: columns[1] + 1])
    return Tile(columns[0], None, 0, left, right, place[0], place[1], rows)


def _heading_lines(heading: Sequence[str], columns: tuple[int, int], setting: Setting) -> list[tuple[Run, ...]]:
    width = sum(setting.widths[columns[0] : columns[1] + 1]) - 2 * setting.aside
    return [runs for text in heading for runs in wrap([(text, True)], setting.face, width)]


def _inner(setting: Setting, column: int) -> float:
    return setting.widths[column] - 2 * setting.aside


def _set(lines: Sequence[Line], setting: Setting, column: int) -> list[TextRow]:
    rows: list[TextRow] = []
    y = setting.above
    listed = False
    for number, line in enumerate(lines):
        listed = line.dashed and listed
        if number and not listed:
            y += setting.gap
        words = [(line.mark, True), (line.text, False)] if line.mark else [(line.text, False)]
        for runs in wrap(words, setting.face, _inner(setting, column)):
            rows.append(TextRow(y, runs))
            y += setting.face.pitch
        listed = listed or line.text.endswith(":")
    return rows


def _span(rows: Sequence[GridRow], row: int, column: int, setting: Setting) -> int:
    cell = rows[row].cells[column]
    return cell.span if cell and setting.merged else 1


def _heights(texts: list[list[list[TextRow] | None]], spans: list[list[int]], setting: Setting) -> list[float]:
    heights = [setting.face.pitch + 2 * setting.above] * len(texts)
    for longer in (False, True):  # the cells of one row first, so that a merged cell stretches only what is left over
        for i, row in enumerate(texts):
            for j, lines in enumerate(row):
                if lines and (spans[i][j] > 1) == longer:
                    need = lines[-1].top + setting.face.pitch + setting.above
                    last = i + spans[i][j] - 1
                    heights[last] = max(heights[last], need - sum(heights[i:last]))
    return heights
