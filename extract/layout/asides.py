"""Words that do not stand upright with the others: rotated text in a cell is content, all else is a stamp, a signature, a watermark."""

from collections import defaultdict
from collections.abc import Iterable

from extract.layout.grids.grid import Grid
from extract.layout.lines import find_lines
from extract.layout.page import Page, Word
from extract.layout.turning import turn_back
from models.place import Box, Place


def place_on(page: Page, box: Box) -> Place:
    """The place of a box of the page as it is read, on the sheet as it lies in the file, in points."""
    in_points = Box(*(v * page.unit for v in box))
    return Place(page=page.number, box=Box(*(round(v, 2) for v in turn_back(in_points, page.turn, page.sheet))))


def find_turned(page: Page, grid: Grid) -> dict[int, list[Word]]:
    """The words on their side in each cell of the grid, by the index of the cell, as they read upright."""
    found: dict[int, list[Word]] = defaultdict(list)
    for turned in page.turned:
        index = grid.cell_at((turned.box.x0 + turned.box.x1) / 2, (turned.box.top + turned.box.bottom) / 2)
        if index is not None:
            found[index].append(turned.word)
    return found


def aside_text(page: Page, grids: Iterable[Grid]) -> str:
    """The text that stands aside on a page: on its side outside the grids, at an angle, or of enormous size; empty where none does."""
    boxes = [grid.box for grid in grids]
    outside = [turned.word for turned in page.turned if not any(_is_inside(turned.box, box) for box in boxes)]
    return " ".join(line.text for words in (outside, page.aside) for line in find_lines(words))


def _is_inside(box: Box, outer: Box) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return outer.x0 <= x <= outer.x1 and outer.top <= y <= outer.bottom
