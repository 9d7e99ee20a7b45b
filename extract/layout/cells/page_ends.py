"""What a page break leaves of a row may stand at a page's foot, or at the next one's head, with no rule beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.layout.furniture import is_at_margin
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Page, Word

# Words may stand out of their column by this much (points).
BESIDE = 1.0
# A line spills over when it stands no further below the rules than this part of its letter size.
REACH = 1.3
# Letters of one text differ in size by no more than this (points).
SAME_SIZE = 0.6


@dataclass(slots=True)
class Foot:
    """The table that a page ends with.

    Attributes:
        xs: its columns' borders, in points.
        sizes: of its letters, in points.
    """

    xs: tuple[float, ...]
    sizes: frozenset[float]

    def holds(self, line: Line) -> bool:
        """Does each run of the line stand within one column, in letters of the table?"""
        return all(self._is_in_column(run) and self._looks_alike(run) for run in cut_at_gaps(line))

    def _is_in_column(self, run: Line) -> bool:
        return any(a - BESIDE <= run.box.x0 and run.box.x1 <= b + BESIDE for a, b in pairwise(self.xs))

    def _looks_alike(self, run: Line) -> bool:
        return not run.bold and any(abs(size - run.size) < SAME_SIZE for size in self.sizes)


def find_foot(page: Page, grids: Sequence[Grid], lines: Sequence[Line]) -> Foot | None:
    """The table that a page ends with; none where other lines than those at the page's margin stand under it.

    Args:
        page: that the grids are on.
        grids: of its tables, from top to bottom.
        lines: of the page, but for those of ruled tables.
    """
    if not grids:
        return None
    box = grids[-1].box
    if any(line.box.top > box.bottom and not is_at_margin(line.box, page.box) for line in lines):
        return None
    return Foot(grids[-1].xs, frozenset(word.size for word in page.words if word.is_in(box) and not word.bold))


def find_carried(foot: Foot | None, lines: Sequence[Line], running: set[int], grids: Sequence[Grid]) -> Grid | None:
    """The columns of the lines at the head of a page, above all its tables, that go on with the table before the break."""
    top = min((grid.box.top for grid in grids), default=float("inf"))
    carried: list[Line] = []
    for line in (line for i, line in enumerate(lines) if i not in running and line.box.bottom <= top):
        if foot is None or not foot.holds(line):
            break
        carried.append(line)
    if foot is None or not carried:
        return None
    return _columns(foot.xs, carried, is_rest=True)


def _columns(xs: Sequence[float], lines: Sequence[Line], *, is_rest: bool) -> Grid:
    """One row around these lines: open above, or, where it is the first part of a row, below."""
    ys = (lines[0].box.top - 1, lines[-1].box.bottom + 1)
    columns = len(xs) - 1
    return build_grid(xs, ys, [[True] for _ in xs], [[not is_rest] * columns, [is_rest] * columns], is_ruled=False)


def find_hanging(page: Page, grids: Sequence[Grid], running: set[int], lines: Sequence[Line]) -> Grid | None:
    """The columns of the lines right under the last ruled table of a page that begin a row: nothing but the page's margin follows.

    Args:
        page: that the grids are on.
        grids: the ruled ones, from top to bottom.
        running: which lines look like running heads and feet, as indices.
        lines: outside the grids.
    """
    if not grids:
        return None
    box = grids[-1].box
    table = Foot(grids[-1].xs, frozenset(word.size for word in page.words if box.top <= word.middle[1] <= box.bottom))
    under = [line for i, line in enumerate(lines) if i not in running and line.box.top > box.bottom]
    hanging: list[Line] = []
    for line in under:
        bottom = hanging[-1].box.bottom if hanging else box.bottom
        if line.box.top - bottom > REACH * line.size or not table.holds(line):
            return None
        hanging.append(line)
    if not hanging:
        return None
    return _columns(grids[-1].xs, hanging, is_rest=False)


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
