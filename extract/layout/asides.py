"""Words that do not stand upright with the others: rotated text in a cell is content, all else is a stamp, a signature, a watermark."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce

from extract.layout.grids.grid import Grid
from extract.layout.lines import find_lines
from extract.layout.page import Page, TurnedWord, Word
from extract.layout.turning import turn_back
from models.place import Box, Place

# A word stands in the same place on two pages when the places differ by no more than this part of a letter; sizes by this part of one.
SAME_PLACE = 0.1


def place_on(page: Page, box: Box) -> Place:
    """The place of a box of the page as it is read, on the sheet as it lies in the file, in points."""
    x0, top, x1, bottom = (v * page.unit for v in box)
    in_points = Box(x0 + page.moved, top, x1 + page.moved, bottom)
    return Place(page=page.number, box=Box(*(round(v, 2) for v in turn_back(in_points, page.turn, page.sheet))))


def place_turned(page: Page, turn: int, box: Box) -> Place:
    """The place of a box of the frame in which text of this turn stands upright, on the sheet as it lies in the file, in points."""
    in_points = Box(*(v * page.unit for v in box))
    return Place(page=page.number, box=Box(*(round(v, 2) for v in turn_back(in_points, turn, page.sheet))))


def find_turned(page: Page, grid: Grid) -> dict[int, list[TurnedWord]]:
    """The words on their side in each cell of the grid, by the index of the cell."""
    found: dict[int, list[TurnedWord]] = defaultdict(list)
    for turned in page.turned:
        index = grid.cell_at((turned.box.x0 + turned.box.x1) / 2, (turned.box.top + turned.box.bottom) / 2)
        if index is not None:
            found[index].append(turned)
    return found


def repeat_asides(pages: Sequence[Page]) -> list[Page]:
    """The pages, each with the words aside that stand in the same place on a page where they are seen to stand aside.

    A stamp that is set on every page lies over other words on some of them only.
    """
    known = {page.aside for page in pages if page.aside}
    return [reduce(_move_aside, (words for words in known if words != page.aside), page) for page in pages] if known else list(pages)


def _move_aside(page: Page, words: Iterable[Word]) -> Page:
    """The page with these words aside, where all of them stand on it."""
    found = [place for word in words for place, own in enumerate(page.words) if _is_copy(own, word)]
    if {page.words[place].text for place in found} != {word.text for word in words}:
        return page
    rest = tuple(own for place, own in enumerate(page.words) if place not in found)
    return page._replace(words=rest, aside=(*page.aside, *(page.words[place] for place in found)))


def _is_copy(word: Word, other: Word) -> bool:
    return (
        word.text == other.text
        and abs(word.x0 - other.x0) <= SAME_PLACE
        and abs(word.top - other.top) <= SAME_PLACE
        and abs(word.size - other.size) <= SAME_PLACE * other.size
    )


def aside_text(page: Page, grids: Iterable[Grid]) -> str:
    """The text that stands aside on a page: on its side outside the grids, at an angle, or of enormous size; empty where none does."""
    boxes = [grid.box for grid in grids]
    outside = [turned.word for turned in page.turned if not any(_is_inside(turned.box, box) for box in boxes)]
    return " ".join(line.text for words in (outside, page.aside) for line in find_lines(words))


def _is_inside(box: Box, outer: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return outer.x0 <= x <= outer.x1 and outer.top <= y <= outer.bottom
