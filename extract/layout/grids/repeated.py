"""Small tables that stand at the head or foot of the pages and say the same on each: letterheads and page numbers in boxes."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from extract.layout.furniture import COVER, LEAST, MOST, SAME_PLACE
from extract.layout.grids.grid import Grid
from extract.layout.lines import find_lines
from extract.layout.page import Page
from extract.words.column_names import match_field
from extract.words.profile import Profile, fold
from models.place import Box

# They end above this part of the page's height, or begin below this part.
HEAD, FOOT = 0.25, 0.8
# "pag. 1 di 2", "2/12", "Pagina 3"
_PAGE_NUMBER = re.compile(r"\b(?:pagina|pag|p)\b\.? ?\d+(?: ?(?:/|di|su) ?\d+)?|\b\d+ ?(?:/|di|su) ?\d+\b")


def find_repeated(pages: Sequence[Page], grids: Sequence[Sequence[Grid]], profile: Profile) -> list[list[Grid]]:
    """Those grids of each page that most pages have at their head or foot with the same text.

    Args:
        pages: measured in letters.
        grids: of each page.
        profile: a table of which a cell is the name of a column is content, however often it comes.
    """
    said = [[_read(grid, page, profile) for grid in own] for page, own in zip(pages, grids, strict=True)]
    counts = Counter(text for own in said for text in set(own) if text)
    least, titles = max(LEAST, MOST * len(pages)), _find_titles(grids, said)
    again = {text for text, count in counts.items() if count >= least and text not in titles}
    return [[grid for grid, text in zip(own, texts, strict=True) if text in again] for own, texts in zip(grids, said, strict=True)]


def _find_titles(grids: Sequence[Sequence[Grid]], said: Sequence[Sequence[str]]) -> set[str]:
    """What boxes of one cell say in a place where each page has one and not all of them say the same: the page's title."""
    places: dict[int, list[str]] = defaultdict(list)
    for own, texts in zip(grids, said, strict=True):
        for grid, text in zip(own, texts, strict=True):
            if text and len(grid.cells) == 1:
                places[round(grid.box.top / SAME_PLACE)].append(text)
    return {text for texts in places.values() if len(texts) >= len(grids) - COVER and len(set(texts)) > 1 for text in texts}


def _read(grid: Grid, page: Page, profile: Profile) -> str:
    """The text of a grid at the head or foot of a page, without the page's number; empty for any other."""
    top, bottom = (_height(y, page.box) for y in (grid.box.top, grid.box.bottom))
    if bottom > HEAD and top < FOOT:
        return ""
    inside = ([word for word in page.words if word.is_in(cell.box)] for cell in grid.cells)
    cells = [fold(" ".join(line.text for line in find_lines(words))) for words in inside]
    if any(text and match_field(text, profile)[1] == len(text) for text in cells):
        return ""
    return _PAGE_NUMBER.sub("#", " | ".join("#" if text == str(page.number) else text for text in cells))


def _height(y: float, box: Box) -> float:
    """How far down the page it is, as part of the page's height."""
    return (y - box.top) / (box.bottom - box.top)
