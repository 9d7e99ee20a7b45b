"""Running heads and feet: lines that stand in the same place on most pages, and page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence

from models.layout import Block, PageStart, TextLine

# A line is a running one when it stands in the same place on at least this part of the pages.
MOST = 0.6
# Two places on a page are the same within this many points.
SAME_PLACE = 4.0
# The part of a page's height at its head and foot where a page number may stand.
MARGIN = 0.12
# "3", "- 3 -", "Pag. 3", "Pagina 3 di 12", "3/12", "p. 3"
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:(?:pagina|pag|p)\.?\s*)?\d{1,4}(?:\s*(?:/|di|su)\s*\d{1,4})?[-–\s.]*", re.IGNORECASE)


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
            running.setdefault(_fold(block.text), block)
        else:
            content.append(block)
    return content, list(running.values())


def _placed(blocks: Sequence[Block]) -> list[TextLine]:
    return [block for block in blocks if isinstance(block, TextLine) and block.place.page and block.place.box]


def _fold(text: str) -> str:
    return re.sub(r"\d+", "#", text.casefold())


def _keys(line: TextLine) -> list[tuple[str, int]]:
    """Its wording with each of the two strips of the page that it may be counted to."""
    top = line.place.box.top if line.place.box else 0.0
    strip = int(top // SAME_PLACE)
    return [(_fold(line.text), strip), (_fold(line.text), strip + 1)]


def _is_running(line: TextLine, seen: dict[tuple[str, int], set[int]], pages: dict[int, PageStart]) -> bool:
    page = pages.get(line.place.page or 0)
    if page is None or line.place.box is None:
        return False
    middle = (line.place.box.top + line.place.box.bottom) / 2
    height = page.box.bottom - page.box.top
    at_margin = not MARGIN < (middle - page.box.top) / height < 1 - MARGIN
    if at_margin and _PAGE_NUMBER.fullmatch(line.text):
        return True
    on_pages = max(len(seen[key]) for key in _keys(line))
    looks_like_heading = line.bold or line.size > page.size * 1.08
    least = 3 if looks_like_heading and not re.search(r"\d", line.text) else 2
    return on_pages >= max(least, MOST * len(pages))
