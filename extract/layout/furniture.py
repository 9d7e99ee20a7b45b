"""Running heads and feet: lines that stand in the same place on most pages, and page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.layout.lines import Line
from extract.layout.page import Word
from models.layout import Block, PageStart, TextLine
from models.place import Box

# A line is a running one when it stands in the same place on at least this part of the pages.
MOST = 0.6
# Two places on a page are the same within this many points.
SAME_PLACE = 4.0
# The part of a page's height at its head and foot where a page number may stand.
MARGIN = 0.12
# Numbers stand in one column when they begin within this many points of each other.
ALIGNED = 1.0
# The next line of a cell is no further below than this part of the letter size.
NEXT_LINE = 0.8
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d+)?")
# "3", "- 3 -", "Pag. 3", "Pagina 3 di 12", "3/12", "p. 3"
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:(?:pagina|pag|p)\.?\s*)?\d{1,4}(?:\s*(?:/|di|su)\s*\d{1,4})?[-–\s.]*", re.IGNORECASE)
# "Comune di Altomare - Pag. 3", "Pagina 3 di 12" at the end of a longer foot
_ENDS_WITH_PAGE = re.compile(r"\b(?:pagina|pag\.?|p\.)\s*\d{1,4}(?:\s*(?:/|di|su)\s*\d{1,4})?$", re.IGNORECASE)


@dataclass(slots=True)
class Furniture:
    """What the pages before have shown to be running heads and feet; for those who must know while pages are still read."""

    seen: set[tuple[str, int]] = field(default_factory=set)

    def find(self, lines: Sequence[Line], page: int, box: Box) -> set[int]:
        """Which lines of a page are running heads, feet and page numbers, as indices; those at its margins are remembered."""
        at_margin = {
            i: _strips(line.text, line.box.top)
            for i, line in enumerate(lines)
            if is_at_margin(line.box, box) and (line.text == str(page) or not _is_of_table(line, lines))
        }
        found = {i for i, keys in at_margin.items() if self.seen.intersection(keys) or _is_page_number(lines[i].text)}
        self.seen.update(key for keys in at_margin.values() for key in keys)
        return found


def _is_of_table(number: Line, lines: Sequence[Line]) -> bool:
    """Is it a bare number that begins right under other numbers, or under a line that it ends, so that it is no page number?"""
    if len(number.words) > 1 or not _NUMBER.fullmatch(number.text):
        return False
    above = [line for line in lines if 0 <= number.box.top - line.box.bottom < NEXT_LINE * number.size]
    numbers = (line for line in lines if len(line.words) > 1)
    under = [word for line in numbers for word in line.words if _NUMBER.fullmatch(word.text) and _is_aligned(word, number)]
    return len(under) > 1 or any(_is_aligned(word, number) for line in above for word in line.words)


def _is_aligned(word: Word, number: Line) -> bool:
    return abs(word.x0 - number.box.x0) < ALIGNED


def _is_page_number(text: str) -> bool:
    return _PAGE_NUMBER.fullmatch(text) is not None or _ENDS_WITH_PAGE.search(text) is not None


def is_at_margin(box: Box, page: Box) -> bool:
    """Does it stand in the strip at the head or foot of its page where page numbers stand?"""
    middle = ((box.top + box.bottom) / 2 - page.top) / (page.bottom - page.top)
    return not MARGIN < middle < 1 - MARGIN


def split_running(blocks: Sequence[Block]) -> tuple[list[Block], list[TextLine]]:
    """The blocks without running heads and feet, and those, each wording once."""
    pages = {block.number: block for block in blocks if isinstance(block, PageStart)}
    seen: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in _placed(blocks):
        for key in _keys(line):
            seen[key].add(line.place.page or 0)
    content: list[Block] = []
    running: dict[str, TextLine] = {}
    for block in blocks:
        if isinstance(block, TextLine) and _is_running(block, seen, pages):
            running.setdefault(_fold(block.text.value), block)
        else:
            content.append(block)
    return content, list(running.values())


def _placed(blocks: Sequence[Block]) -> list[TextLine]:
    return [block for block in blocks if isinstance(block, TextLine) and block.place.page and block.place.box]


def _fold(text: str) -> str:
    """The wording whatever its numbers; without a word beside them they are all that it says, as the last line of a cell may be a date."""
    return re.sub(r"\d+", "#", text.casefold()) if any(letter.isalpha() for letter in text) else text


def _keys(line: TextLine) -> list[tuple[str, int]]:
    return _strips(line.text.value, line.place.box.top if line.place.box else 0.0)


def _strips(text: str, top: float) -> list[tuple[str, int]]:
    """A wording with each of the two strips of the page that it may be counted to."""
    strip = int(top // SAME_PLACE)
    return [(_fold(text), strip), (_fold(text), strip + 1)]


def _is_running(line: TextLine, seen: dict[tuple[str, int], set[int]], pages: dict[int, PageStart]) -> bool:
    page = pages.get(line.place.page or 0)
    if page is None or line.place.box is None:
        return False
    if is_at_margin(line.place.box, page.box) and _is_page_number(line.text.value):
        return True
    on_pages = max(len(seen[key]) for key in _keys(line))
    looks_like_heading = line.bold or line.size > page.size * 1.08
    least = 3 if looks_like_heading and not re.search(r"\d", line.text.value) else 2
    return on_pages >= max(least, MOST * len(pages))
