"""The rest of a row that a page break cut may stand at the head of the next page with no rule beside it; it belongs to its columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.lattice import Grid, build_grid
from extract.lines import Line
from extract.page import Page
from extract.running import is_at_margin
from extract.segments import cut_at_gaps

# Letters of one text differ in size by no more than this (points).
SAME_SIZE = 0.6
# Words may stand out of their column by this much (points).
BESIDE = 1.0


@dataclass(slots=True)
class Foot:
    """The table that the page before ended with: its columns, and the sizes of its letters (those that are not bold)."""

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
    inside = (word for word in page.words if box.top <= word.middle[1] <= box.bottom and box.x0 <= word.middle[0] <= box.x1)
    return Foot(grids[-1].xs, frozenset(word.size for word in inside if not word.bold))


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
    ys = (carried[0].box.top - 1, carried[-1].box.bottom + 1)
    columns = len(foot.xs) - 1
    return build_grid(foot.xs, ys, [[True] for _ in foot.xs], [[False] * columns, [True] * columns], is_ruled=False)
