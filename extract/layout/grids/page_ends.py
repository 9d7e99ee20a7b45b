"""What a page break leaves of a row may stand at a page's foot, or at the next one's head, with no rule beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.layout.furniture import is_at_margin
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.inside import REACH, SAME_SIZE
from extract.layout.lines import Line, cut_at_gaps
from extract.layout.page import Page
from models.columns import stands_in_one
from models.place import Box

# What a page break leaves of a row is drawn with this much room (letters) above and below.
AROUND = 0.1


@dataclass(slots=True)
class Foot:
    """The table that a page ends with.

    Attributes:
        xs: its columns' borders.
        sizes: of its letters.
    """

    xs: tuple[float, ...]
    sizes: frozenset[float]

    def holds(self, line: Line) -> bool:
        """Does each run of the line stand within one column, in letters of the table?"""
        return all(stands_in_one(run.box.x0, run.box.x1, self.xs) and self._looks_alike(run) for run in cut_at_gaps(line))

    def _looks_alike(self, run: Line) -> bool:
        return not run.bold and any(abs(size - run.size) < SAME_SIZE for size in self.sizes)


def find_foot(page: Page, tables: Iterable[tuple[Sequence[float], Box]], lines: Sequence[Line]) -> Foot | None:
    """The table that a page ends with; none where other lines than those at the page's margin stand under it.

    Args:
        page: that the tables are on.
        tables: of each the borders of its columns, and its box.
        lines: of the page, but for those of ruled tables.
    """
    last = max(tables, key=lambda table: table[1].top, default=None)
    if last is None:
        return None
    xs, box = last
    if any(line.box.top > box.bottom and not is_at_margin(line.box, page.box) for line in lines):
        return None
    return Foot(tuple(xs), frozenset(word.size for word in page.words if word.is_in(box) and not word.bold))


def find_carried(foot: Foot | None, lines: Sequence[Line], recurring: frozenset[int], grids: Sequence[Grid]) -> Grid | None:
    """The columns of the lines at the head of a page, above all its tables, that go on with the table before the break."""
    top = min((grid.box.top for grid in grids), default=float("inf"))
    carried: list[Line] = []
    for line in (line for i, line in enumerate(lines) if i not in recurring and line.box.bottom <= top):
        if foot is None or not foot.holds(line):
            break
        carried.append(line)
    if foot is None or not carried:
        return None
    return _columns(foot.xs, carried, is_rest=True)


def _columns(xs: Sequence[float], lines: Sequence[Line], *, is_rest: bool) -> Grid:
    """One row around these lines: open above, or, where it is the first part of a row, below."""
    ys = (lines[0].box.top - AROUND, lines[-1].box.bottom + AROUND)
    columns = len(xs) - 1
    return build_grid(xs, ys, [[True] for _ in xs], [[not is_rest] * columns, [is_rest] * columns], is_ruled=False)


def find_hanging(page: Page, grids: Sequence[Grid], recurring: frozenset[int], lines: Sequence[Line]) -> Grid | None:
    """The columns of the lines right under the last ruled table of a page that begin a row: nothing but the page's margin follows.

    Args:
        page: that the grids are on.
        grids: the ruled ones, from top to bottom.
        recurring: which lines look like running heads and feet, as indices.
        lines: outside the grids.
    """
    if not grids:
        return None
    box = grids[-1].box
    table = Foot(grids[-1].xs, frozenset(word.size for word in page.words if box.top <= word.middle[1] <= box.bottom))
    under = [line for i, line in enumerate(lines) if i not in recurring and line.box.top > box.bottom]
    hanging: list[Line] = []
    for line in under:
        bottom = hanging[-1].box.bottom if hanging else box.bottom
        if line.box.top - bottom > REACH * line.size or not table.holds(line):
            return None
        hanging.append(line)
    if not hanging:
        return None
    return _columns(grids[-1].xs, hanging, is_rest=False)
