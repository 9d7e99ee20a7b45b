"""The last lines of a row that a page break cuts may stand below the rules (browsers print so); they belong to its cell all the same."""

from collections.abc import Sequence

from extract.lattice import Grid
from extract.lines import Line, find_lines
from extract.page import Word
from extract.segments import cut_at_gaps

# A line spills over when it stands no further below the rules than this part of its letter size.
REACH = 1.3
# Letters of one text differ in size by no more than this (points).
SAME_SIZE = 0.6


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


def _goes_on(run: Line, left: float, right: float, inside: Sequence[Word]) -> bool:
    """Does the run stand between the column's borders, right under a line of the same letters?"""
    if run.box.x0 < left or run.box.x1 > right:
        return False
    above = [word for word in inside if left <= word.middle[0] <= right and abs(word.size - run.size) < SAME_SIZE]
    return any(word.bold == run.words[0].bold and run.box.top - word.bottom < run.size for word in above)
