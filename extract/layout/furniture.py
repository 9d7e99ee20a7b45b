"""Running heads and feet: lines that stand in the same place on several pages, and page numbers."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.layout.lines import Line
from extract.layout.page import Page, Word
from models.place import Box

# A line is a running one when it stands in the same place on at least this part of the pages.
MOST = 0.6
# And on so many of them; a heading without a number may well stand at the head of two.
LEAST, LEAST_HEADING = 2, 3
# Where each page has a title of its own, so many pages may have none: a cover.
COVER = 1
# A heading's letters are larger than the text's by at least this factor.
LARGER = 1.08
# Two places on a page are the same within this many letters.
SAME_PLACE = 0.4
# The part of a page's height at its head and foot where a page number may stand.
MARGIN = 0.12
# Numbers stand in one column when they begin within this many letters of each other.
ALIGNED = 0.1
# The next line of a cell is no further below than this part of the letter size.
NEXT_LINE = 0.8
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d+)?")
# "3", "- 3 -", "Pag. 3", "Pagina 3 di 12", "3/12", "p. 3"
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:(?:pagina|pag|p)\.?\s*)?\d{1,4}(?:\s*(?:/|di|su)\s*\d{1,4})?[-–\s.]*", re.IGNORECASE)
# "Comune di Altomare - Pag. 3", "Pagina 3 di 12" at the end of a longer foot
_ENDS_WITH_PAGE = re.compile(r"\b(?:pagina|pag\.?|p\.)\s*\d{1,4}(?:\s*(?:/|di|su)\s*\d{1,4})?$", re.IGNORECASE)

# A wording, and the strip of the page that it stands in, counted from the top.
_Key = tuple[str, int]
# A strip of the page, and how large and how bold the letters of a heading in it are.
_Slot = tuple[int, float, bool]


@dataclass(frozen=True, slots=True)
class Furniture:
    """Which lines stand in the same place on several pages.

    Attributes:
        pages: on how many pages each wording stands in each strip; its numbers are not compared.
        count: of the pages.
        titles: the wordings that stand in each strip in letters of one kind, and the pages that have them.
    """

    pages: Mapping[_Key, int]
    count: int
    titles: Mapping[_Slot, Mapping[str, int]]

    def recurring(self, lines: Sequence[Line], page: Page, repeated: Sequence[Box] = ()) -> frozenset[int]:
        """Which lines are no part of a table, as indices: at the page's margin, on another page too, or a page number.

        Args:
            lines: of the page.
            page: that they stand on.
            repeated: the boxes of small tables that stand on most pages.
        """
        return frozenset(i for i, line in enumerate(lines) if stands_in(line, repeated) or self._recurs(line, lines, page))

    def _recurs(self, line: Line, lines: Sequence[Line], page: Page) -> bool:
        return (
            is_at_margin(line.box, page.box)
            and (line.text == str(page.number) or not _is_of_table(line, lines))
            and (self._pages(line) > 1 or _is_page_number(line.text))
        )

    def is_running(self, line: Line, page: Page, body: float) -> bool:
        """Is the line no content at all, for it stands there on most pages, or numbers them? `body` is the size of the page's letters."""
        if is_at_margin(line.box, page.box) and _is_page_number(line.text):
            return True
        is_heading = (line.bold or line.size > body * LARGER) and not re.search(r"\d", line.text)
        if is_heading and self._is_title_of_page(line):
            return False
        return self._pages(line) >= max(LEAST_HEADING if is_heading else LEAST, MOST * self.count)

    def _is_title_of_page(self, line: Line) -> bool:
        """Have other pages another heading in its place, in the same letters, so that each page has a title of its own?"""
        found = (self.titles.get(slot, {}) for slot in _slots(line))
        return any(len(wordings) > 1 and sum(wordings.values()) >= self.count - COVER for wordings in found)

    def _pages(self, line: Line) -> int:
        return max(self.pages.get(key, 0) for key in _keys(line))


def find_page_numbers(pages: Sequence[Page], lines: Sequence[Sequence[Line]]) -> list[Word | None]:
    """The number of each page, where another page has its own alone on its line at the same place; text may reach down beside it.

    Args:
        pages: of the document.
        lines: of the words of each page that stand in no ruled table.
    """
    alone = {page.number: line.words[0].middle for page, own in zip(pages, lines, strict=True) for line in own if _is_numbered(line, page)}
    found: list[Word | None] = []
    for page, own in zip(pages, lines, strict=True):
        others = [place for number, place in alone.items() if number != page.number]
        words = (word for line in own if is_at_margin(line.box, page.box) for word in line.words)
        found.append(next((w for w in words if w.text == str(page.number) and any(_is_same_place(w.middle, x) for x in others)), None))
    return found


def _is_numbered(line: Line, page: Page) -> bool:
    return line.text == str(page.number) and is_at_margin(line.box, page.box)


def _is_same_place(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) < SAME_PLACE for a, b in zip(one, other, strict=True))


def learn_furniture(pages: Iterable[Sequence[Line]]) -> Furniture:
    """What the lines of each page, those of ruled tables left out, show together."""
    found: dict[_Key, int] = defaultdict(int)
    titles: dict[_Slot, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    count = 0
    for lines in pages:
        count += 1
        for key in {key for line in lines for key in _keys(line)}:
            found[key] += 1
        for slot, text in {(slot, _fold(line.text)) for line in lines for slot in _slots(line)}:
            titles[slot][text] += 1
    return Furniture(found, count, titles)


def stands_in(line: Line, boxes: Iterable[Box]) -> bool:
    """Does the line stand in one of the boxes?"""
    x, y = (line.box.x0 + line.box.x1) / 2, (line.box.top + line.box.bottom) / 2
    return any(box.x0 <= x <= box.x1 and box.top <= y <= box.bottom for box in boxes)


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


def _fold(text: str) -> str:
    """The wording whatever its numbers; without a word beside them they are all that it says, as the last line of a cell may be a date."""
    return re.sub(r"\d+", "#", text.casefold()) if any(letter.isalpha() for letter in text) else text


def _keys(line: Line) -> list[_Key]:
    """The wording with each of the two strips of the page that it may be counted to."""
    return [(_fold(line.text), strip) for strip in _strips(line)]


def _slots(line: Line) -> list[_Slot]:
    """The strips of the page that it may be counted to, and what its letters look like."""
    return [(strip, round(line.size, 2), line.bold) for strip in _strips(line)]


def _strips(line: Line) -> tuple[int, int]:
    strip = int(line.box.top // SAME_PLACE)
    return strip, strip + 1
