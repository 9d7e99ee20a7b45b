"""Plain text as converters write it: tab-separated rows, pipe tables, drawn tables or HTML in it, headings marked by "#"."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from extract.readers.opening.broken_off import CUT_LINE, breaks_off
from extract.readers.opening.decode import decode
from extract.readers.plain.drawn import find_drawn, read_drawn
from extract.readers.plain.embedded import find_embedded
from extract.readers.plain.markup import read_cell, read_plain
from extract.readers.plain.ruled_bars import Barred, join_ruled
from extract.readers.plain.spaced import find_spaced
from extract.readers.plain.titles import raise_titles
from extract.readers.written.flow import fold
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.spans import check_cells, flow_cells, make_table
from extract.readers.written.wrapping import settle_breaks
from extract.words.profile import Profile, load_profile
from models.findings import Finding
from models.layout.blocks import Block, Cell, Source, TextLine
from models.layout.text import Text
from models.place import Place

# "## Legalità", "### Legalità ###"
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*")
# "|---|:---:|", "--- | ---", "|---+---|": the line under the head of a pipe table
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*\|?\s*")
# "=====" or "-----" under a line makes it a heading of the first or second level
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{3,})\s*")
# A bar that is not "\|"
_BAR = re.compile(r"(?<!\\)\|")
# "**Legalità**", "__Legalità__", "<b>Legalità</b>"
_BOLD = re.compile(r"\s*(?:(\*\*|__)(?=\S)(?P<inner>.+?)(?<=\S)\1|<(b|strong)>(?P<marked>.+?)</\3>)\s*", re.IGNORECASE)

_BLANK, _TABS, _BARS, _HEAD, _LINE, _DRAWN, _MARKUP, _SPACED = "blank", "tabs", "bars", "heading", "line", "drawn", "markup", "spaced"
_TABLES = frozenset({"tabs", "bars", "drawn", "markup"})
Numbered = tuple[int, str]
# Reads a part of a page that stands in the text, from the line with this number on.
MarkupReader = Callable[[str, int], Iterator[Block]]


def read_text(data: bytes, read_markup: MarkupReader = lambda _text, _line: iter(()), profile: Profile | None = None) -> Source:
    """A text as lines and tables; a place is the number of a line, and of a cell in it.

    A blank line ends a table. In a cell of a tab-separated row, <p>, <br>, <li> and two spaces in a row part paragraphs, in a
    cell of a pipe table <br> does.

    Args:
        data: the file.
        read_markup: reads the tables in HTML that stand in it.
        profile: names of the columns, by which a table is found that only white space draws; the built-in one when none is given.

    Raises:
        UnreadableError: the bytes are no text, a drawn table is not closed, or only white space draws the table and its rows are not sure.
    """
    lines = decode(data).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    return Source(
        kind="text", blocks=demote_running_heads(raise_titles(settle_breaks(_read_blocks(lines, read_markup, profile or load_profile()))))
    )


def _read_blocks(lines: Sequence[str], read_markup: MarkupReader, profile: Profile) -> Iterator[Block]:
    kinds = list(_find_kinds(lines))
    spaced = {} if any(kind in _TABLES for kind, _ in kinds) else find_spaced(lines, profile)
    kinds = [(_SPACED, 0) if index in spaced else kind for index, kind in enumerate(kinds)]
    for (kind, _), group in groupby(zip(kinds, enumerate(lines, 1), strict=True), key=lambda pair: pair[0]):
        numbered = [line for _, line in group]
        if kind == _MARKUP:
            yield from read_markup("\n".join(line for _, line in numbered), numbered[0][0])
        elif kind in _TABLES:
            yield from _read_table(kind, numbered, is_last=numbered[-1][0] == len(lines))
        elif kind == _SPACED:
            yield from _make_table((number, spaced[number - 1], False) for number, _ in numbered)
        elif kind != _BLANK:
            yield from (_read_line(number, line, kind) for number, line in numbered if fold(line))


def _read_table(kind: str, numbered: Sequence[Numbered], *, is_last: bool) -> Iterator[Block]:
    """The table that these lines draw with tabs, bars or borders.

    Args:
        kind: how they draw it.
        numbered: the lines with their numbers.
        is_last: the text ends with the last of them, without a line break.
    """
    if kind == _DRAWN:
        table = make_table(read_drawn([line for _, line in numbered], numbered[0][0]), Place(line=numbered[0][0]))
        yield from [table] if table else []
    elif kind == _TABS:
        yield from _read_tabs([(number, line.split("\t")) for number, line in numbered], is_last=is_last)
    else:
        yield from _make_table((number, cells, True) for number, cells in join_ruled(_read_barred(numbered)))


def _read_barred(numbered: Iterable[Numbered]) -> Iterator[Barred]:
    """The lines of a pipe table with their cells; none for those of a rule."""
    for number, line in numbered:
        yield number, None if _RULE.fullmatch(line) else _split_bars(line)


def _read_tabs(rows: list[tuple[int, list[str]]], *, is_last: bool) -> Iterator[Block]:
    """The table of these rows, without a last one that breaks off."""
    is_cut = is_last and breaks_off([len(cells) for _, cells in rows])
    yield from _make_table((number, cells, False) for number, cells in (rows[:-1] if is_cut else rows))
    if is_cut:
        number, cells = rows[-1]
        yield Finding(code="page-cut", detail={"what": CUT_LINE}, raw="\t".join(cells), origin=(Place(line=number),))


def _find_kinds(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """What each line is, and a number that parts tables that follow each other without a blank line."""
    kind, part, is_ruled = _BLANK, 0, False
    blocks = {at: (_MARKUP, found.start) for found in find_embedded(lines) for at in found}
    blocks |= {at: (_DRAWN, found.start) for found in find_drawn(lines) for at in found if at not in blocks}
    for index, line in enumerate(lines):
        if index in blocks:
            kind, start = blocks[index]
            yield kind, -1 - start
            continue
        below = lines[index + 1] if index + 1 < len(lines) else ""
        found = _find_kind(line, below, kind)
        if found != kind:
            part, is_ruled = part + 1, found == _BARS and _ends_with_rule(lines, index)
        elif found == _BARS and _RULE.fullmatch(below) and not is_ruled:
            part += 1  # the header of the next table
        kind = found
        yield kind, part


def _ends_with_rule(lines: Sequence[str], first: int) -> bool:
    """Is the last line of the pipe table that begins here a rule, as where one stands under each row?"""
    end = first
    while end + 1 < len(lines) and _is_piped(lines[end + 1], "", _BARS):
        end += 1
    return _RULE.fullmatch(lines[end]) is not None


def _find_kind(line: str, below: str, above: str) -> str:
    if not line.strip(" \r") and not line.count("\t"):
        return _BLANK
    if _HEADING.fullmatch(line):
        return _HEAD
    if above == _HEAD and _UNDERLINE.fullmatch(line):
        return _BLANK
    if _is_piped(line, below, above):
        return _BARS
    if "\t" in line and (line.strip() or above == _TABS):
        return _TABS
    if above == _TABS and not _BOLD.fullmatch(line):
        return _TABS  # a row of which only the first cell has text, and whose end an editor trimmed
    if not line.strip():
        return _BLANK
    return _HEAD if _UNDERLINE.fullmatch(below) and "|" not in line else _LINE


def _is_piped(line: str, below: str, above: str) -> bool:
    stripped = line.strip()
    if above == _BARS and (_BAR.search(line) or _RULE.fullmatch(line)):
        return True
    if stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1:
        return True
    return "|" in line and "|" in below and _RULE.fullmatch(below) is not None


def _split_bars(line: str) -> list[str]:
    cells = _BAR.split(line.strip())
    if not cells[0].strip():
        cells.pop(0)
    if cells and not cells[-1].strip():
        cells.pop()
    return [cell.replace("\\|", "|") for cell in cells]


def _make_table(rows: Iterable[tuple[int, list[str], bool]]) -> Iterator[Block]:
    grid: list[list[Cell]] = []
    place = Place()
    count = 0
    for number, cells, is_piped in rows:
        count += len(cells)
        check_cells(count)
        place = place if grid else Place(line=number)
        grid.append([read_cell(text, Place(path=f"cell[{index}]", line=number), is_piped=is_piped) for index, text in enumerate(cells, 1)])
    table = make_table(flow_cells(grid), place)
    if table is not None:
        yield table


def _read_line(number: int, line: str, kind: str) -> Block:
    level: int | None = None
    if kind == _HEAD:
        marked = _HEADING.fullmatch(line)
        level, line = (len(marked.group(1)), marked.group(2)) if marked else (1, line)
    bold = _BOLD.fullmatch(line)
    return TextLine(Text(read_plain(line)), Place(line=number), bold=bold is not None or level is not None, level=level)
