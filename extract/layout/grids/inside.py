"""Which words stand inside a grid: those between its borders, and those that a cell open at its foot goes on with below."""

from collections.abc import Iterable, Sequence

from extract.layout.grids.grid import Grid
from extract.layout.grids.overflow import find_overflow
from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Word

# A word belongs to a table when at least this part of its height is inside the table's rules.
OVERRUN = 0.25
# A line spills over when it stands no further below the rules than this part of its letter size.
REACH = 1.3
# Letters of one text differ in size by no more than this (letters).
SAME_SIZE = 0.06


def words_outside(words: Iterable[Word], grids: Iterable[Grid]) -> list[Word]:
    """The words that stand in none of the grids."""
    outside = list(words)
    for grid in grids:
        outside = divide_words(outside, grid)[1]
    return outside


def divide_words(words: Iterable[Word], grid: Grid) -> tuple[list[Word], list[Word]]:
    """The words of the grid's cells, and the others."""
    box = grid.box
    inside: list[Word] = []
    outside: list[Word] = []
    for word in words:
        shared = min(word.bottom, box.bottom) - max(word.top, box.top)
        is_inside = box.x0 <= word.middle[0] <= box.x1 and shared >= OVERRUN * word.height
        (inside if is_inside else outside).append(word)
    spilled = find_spilled(grid, inside, outside) or _find_overflowing(grid, inside, outside)
    return inside + spilled, [word for word in outside if word not in spilled] if spilled else outside


def find_spilled(grid: Grid, inside: Sequence[Word], outside: Sequence[Word]) -> list[Word]:
    """The words below a grid that go on in a cell of it that is open at its foot: same letters, within the column, next line."""
    rows, bottom = len(grid.ys) - 1, grid.box.bottom
    last_cells = [cell for cell in grid.cells if cell.row + cell.row_span == rows]
    is_open = any(cell.open_below for cell in last_cells) or any(word.top < bottom < word.bottom for word in outside)
    if not grid.is_ruled or not is_open or not inside:
        return []
    spilled: list[Word] = []
    for line in find_lines(word for word in outside if word.top > bottom - word.height):
        if line.box.top > bottom + REACH * line.size:
            break
        runs = cut_at_gaps(line)
        # a line that the rule at the foot strikes through belongs above it
        open_cells = [cell for cell in last_cells if cell.open_below or line.box.top < grid.box.bottom]
        if all(any(_goes_on(run, cell.box.x0, cell.box.x1, [*inside, *spilled]) for cell in open_cells) for run in runs):
            spilled += line.words
            bottom = line.box.bottom
    return spilled


def _find_overflowing(grid: Grid, inside: Sequence[Word], outside: Sequence[Word]) -> list[Word]:
    """The words below a grid with which the text of a cell that is closed at its foot runs over the rule."""
    if not grid.is_ruled:
        return []
    below = find_lines(word for word in outside if word.top > grid.box.bottom - word.height)
    found: list[Word] = []
    for cell in (cell for cell in grid.cells if cell.row + cell.row_span == len(grid.ys) - 1):
        text = find_lines(word for word in inside if word.middle[1] > cell.box.top and cell.box.x0 <= word.middle[0] <= cell.box.x1)
        found += [word for run in find_overflow(text, below) if run.box.x1 <= cell.box.x1 for word in run.words]
    return found


def _goes_on(run: Line, left: float, right: float, inside: Sequence[Word]) -> bool:
    """Does the run stand between the column's borders, right under a line of the same letters?"""
    if run.box.x0 < left or run.box.x1 > right:
        return False
    above = [word for word in inside if left <= word.middle[0] <= right and abs(word.size - run.size) < SAME_SIZE]
    return any(word.bold == run.words[0].bold and run.box.top - word.bottom < run.size for word in above)
