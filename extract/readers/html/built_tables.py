"""Tables that a page builds without table elements (rows of divs, grids of CSS): made tables where their header tells them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.readers.html.looks import UNSEEN
from extract.readers.html.sheet import StyleSheet, read_declarations
from extract.readers.html.soup import BeautifulSoup, Tag, own_text
from extract.words.column_names import match_field, weigh_header
from extract.words.profile import Profile
from extract.words.verdict import total

# A header of fewer cells, or that names fewer of the five columns, could be a menu; one of longer headings (in letters) is text.
LEAST_CELLS, LEAST_NAMED, LONGEST = 3, 3, 80
# Elements that are lines or parts of a line, and no cells by themselves.
_NO_CELLS = frozenset({"br", "hr", "img", "input", "button", "svg", *UNSEEN})
_SPAN = re.compile(r"span\s*(\d{1,3})")
_WHOLE = re.compile(r"1\s*/\s*-1")


@dataclass(frozen=True, slots=True)
class BuiltTable:
    """What a table is built of: its rows, each with its cells and how many rows and columns they span."""

    rows: tuple[tuple[tuple[Tag, int, int], ...], ...]
    before: Tag


def build_tables(soup: BeautifulSoup, sheet: StyleSheet, profile: Profile) -> list[str]:
    """Put a table element in the place of each table that the page builds otherwise.

    It is known by a header whose cells name the columns, and by the rows under it, which have as many cells. Of a row and its cells only
    the names change, so that a place still has the line of the source.

    Returns:
        The headers whose rows are not sure; nothing is changed where they stand.
    """
    builder = _Builder(sheet, profile)
    unsure: list[str] = []
    for tag in list(soup.find_all(True)):
        cells = builder.cells(tag)
        if len(cells) < LEAST_CELLS or tag.name in ("table", "dl") or tag.find_parent("table") is not None:
            continue
        built = builder.find_grid(tag, cells) or builder.find_rows(tag, cells)
        if isinstance(built, BuiltTable):
            _put(soup, built)
        elif built:
            unsure.append(built)
    return unsure


@dataclass(frozen=True, slots=True)
class _Builder:
    """Finds the rows under a header. What it finds is a table, or the header's words where the rows are not sure, or nothing."""

    sheet: StyleSheet
    profile: Profile

    def cells(self, tag: Tag) -> list[Tag]:
        """The elements that an element consists of and that are seen; none where it has text of its own beside them, or lists terms."""
        if tag.name == "dl" or own_text(tag):
            return []  # terms and what they say follow one another, and none of them heads a column
        inside = (child for child in tag.children if isinstance(child, Tag) and child.name not in _NO_CELLS)
        return [child for child in inside if self._declared(child).get("display") != "none"]

    def find_rows(self, header: Tag, cells: Sequence[Tag]) -> BuiltTable | str:
        """The rows under a row of headings."""
        if not self._is_header(cells) or any(len(self.cells(cell)) > 1 for cell in cells):  # such a cell is a label with its value
            return ""
        rows: list[tuple[tuple[Tag, int, int], ...]] = [tuple((cell, 1, 1) for cell in cells)]
        for row in self._following(header, len(cells)):
            inside = self.cells(row)
            if len(inside) == len(cells):
                rows.append(tuple((cell, 1, 1) for cell in inside))
            elif len(inside) < 2:
                rows.append(((row, 1, len(cells)),))
            else:
                return _text_of(cells)
        return BuiltTable(tuple(rows), header) if any(len(row) > 1 for row in rows[1:]) else _text_of(cells)

    def find_grid(self, parent: Tag, cells: Sequence[Tag]) -> BuiltTable | str:
        """The rows of a grid whose cells follow one another without rows."""
        width = self._width(parent, cells)
        if width is None or not self._is_header(cells[:width]) or len(cells) < 2 * width:
            return ""
        rows: list[list[tuple[Tag, int, int]]] = []
        taken: dict[int, int] = {}
        column = width
        for cell in cells:
            while column < width and taken.get(column, 0) >= len(rows):
                column += 1
            if column >= width:
                rows.append([])
                column = next((free for free in range(width) if taken.get(free, 0) < len(rows)), width)
            down, across = self._spans(cell, width)
            if column + across > width:
                return _text_of(cells[:width])
            rows[-1].append((cell, down, across))
            taken.update(dict.fromkeys(range(column, column + across), len(rows) - 1 + down))
            column += across
        is_even = all(taken.get(each, 0) == len(rows) for each in range(width))
        return BuiltTable(tuple(map(tuple, rows)), cells[0]) if is_even else _text_of(cells[:width])

    def _is_header(self, cells: Sequence[Tag]) -> bool:
        texts = [_text(cell) for cell in cells]
        named = {match_field(text, self.profile)[0] for text in texts} - {None}
        if any(":" in text.strip(" :") for text in texts):
            return False  # labels with their values
        return len(named) >= LEAST_NAMED and all(len(text) <= LONGEST for text in texts) and total(weigh_header(texts, self.profile)) > 0

    def _following(self, header: Tag, width: int) -> Iterator[Tag]:
        """The rows after a header, out of the groups that they may stand in, and the titles between them; to what is surely no row."""
        at: Tag = header
        if not _next_tags(at) and at.parent is not None:
            at = at.parent  # the header stands in a group of its own
        below = _next_tags(at)
        for index, row in enumerate(below):
            inside = self.cells(row)
            if self._is_group(inside, width):
                yield from inside
            elif len(inside) == width:
                if _text_of(inside) != _text_of(self.cells(header)):
                    yield row
            elif self._has_rows(below[index + 1 :], width) or (row.name == header.name and len(inside) > 1):
                yield row
            elif _text(row):
                return

    def _is_group(self, inside: Sequence[Tag], width: int) -> bool:
        """Is an element that consists of these a group of rows?"""
        return bool(inside) and all(len(self.cells(each)) == width for each in inside)

    def _has_rows(self, below: Sequence[Tag], width: int) -> bool:
        """Do more rows of the same table stand below: is the first that has as many cells no header of the next?"""
        for row in below:
            inside = self.cells(row)
            first = self.cells(inside[0]) if self._is_group(inside, width) else inside
            if len(first) == width:
                return not self._is_header(first)
        return False

    def _width(self, parent: Tag, cells: Sequence[Tag]) -> int | None:
        """How many columns a grid has: as its style says, else as many as its first cells name."""
        template = self._declared(parent).get("grid-template-columns", "")
        if template:
            return _count_columns(template)
        named = next((at for at, cell in enumerate(cells) if match_field(_text(cell), self.profile)[0] is None), len(cells))
        return named if named >= LEAST_CELLS and len(cells) % named == 0 else None

    def _spans(self, cell: Tag, width: int) -> tuple[int, int]:
        """How many rows and columns a cell of a grid spans."""
        style = self._declared(cell)
        down, across = _SPAN.search(style.get("grid-row", "")), _SPAN.search(style.get("grid-column", ""))
        whole = _WHOLE.search(style.get("grid-column", "")) is not None
        return int(down.group(1)) if down else 1, width if whole else int(across.group(1)) if across else 1

    def _declared(self, tag: Tag) -> dict[str, str]:
        return self.sheet.find(tag) | read_declarations(str(tag.get("style", "")))


def _count_columns(template: str) -> int:
    """How many columns "2fr repeat(3, minmax(0, 1fr)) auto" makes."""
    plain = re.sub(r"minmax\([^()]*\)|fit-content\([^()]*\)|\[[^\]]*\]", "1fr", template)
    repeated = re.sub(r"repeat\(\s*(\d{1,2})\s*,([^()]*)\)", lambda found: f"{found.group(2)} " * int(found.group(1)), plain)
    return len(repeated.split())


def _text(tag: Tag) -> str:
    """The text of an element as far as a heading may reach; that of a whole page is never asked for."""
    text = ""
    for part in tag.strings:
        text = " ".join(f"{text} {part}".split())
        if len(text) > LONGEST:
            break
    return text


def _text_of(cells: Sequence[Tag]) -> str:
    return " ".join(map(_text, cells))


def _next_tags(tag: Tag) -> list[Tag]:
    return [each for each in tag.next_siblings if isinstance(each, Tag) and each.name not in _NO_CELLS]


def _put(soup: BeautifulSoup, built: BuiltTable) -> None:
    """The table in the place of its header, with the rows as they stand in the page or, in a grid, made anew."""
    table = soup.new_tag("table")
    built.before.insert_before(table)
    for number, cells in enumerate(built.rows):
        row = soup.new_tag("tr")
        table.append(row)
        for cell, down, across in cells:
            row.append(cell)
            cell.name = "td" if number else "th"
            cell["rowspan"], cell["colspan"] = str(down), str(across)
