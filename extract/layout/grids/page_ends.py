"""What a page break leaves of a row may stand at a page's foot, or at the next one's head, with no rule beside it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extract.layout.furniture import is_at_margin
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.inside import REACH, SAME_SIZE
from extract.layout.lines import Line, cut_at_gaps
from extract.layout.page import Page
from models.layout.columns import stands_in_one
from models.place import Box

# What a page break leaves of a row is drawn with this much room (letters) above and below.
AROUND = 0.1
# A page whose text ends further above its lower edge than this part of its height was not ended by a row that it cuts.
ROOM = 0.25


class Drawn(NamedTuple):
    """A table as it stands on its page: its columns' borders, its box, and the columns whose last cell a rule closes."""

    xs: Sequence[float]
    box: Box
    closed: frozenset[int] = frozenset()


@dataclass(slots=True)
class Foot:
    """The table that a page ends with.

    Attributes:
        xs: its columns' borders.
        sizes: of its letters.
        closed: the columns whose last cell a rule closes, counted from 0.
    """

    xs: tuple[float, ...]
    sizes: frozenset[float]
    closed: frozenset[int] = frozenset()

    def holds(self, line: Line) -> bool:
        """Does each run of the line stand within one column, in letters of the table?"""
        return all(stands_in_one(run.box.x0, run.box.x1, self.xs) and self._looks_alike(run) for run in cut_at_gaps(line))

    def may_end_with(self, line: Line) -> bool:
        """May the line be a rest of its last row where a table with a header of its own follows, so that this one ends here?

        No rule closes the columns that it stands in; and it shows several of them, or goes on with a small letter.
        """
        runs = cut_at_gaps(line)
        columns = {bisect_right(self.xs, (run.box.x0 + run.box.x1) / 2) - 1 for run in runs}
        return not columns & self.closed and (len(runs) > 1 or line.text[0].islower())

    def _looks_alike(self, run: Line) -> bool:
        return not run.bold and any(abs(size - run.size) < SAME_SIZE for size in self.sizes)


def find_foot(page: Page, tables: Iterable[Drawn], lines: Sequence[Line]) -> Foot | None:
    """The table that a page ends with; none where other lines than those at the page's margin stand under it.

    Args:
        page: that the tables are on.
        tables: on the page.
        lines: of the page, but for those of ruled tables.
    """
    last = max(tables, key=lambda table: table.box.top, default=None)
    if last is None:
        return None
    if any(line.box.top > last.box.bottom and not is_at_margin(line.box, page.box) for line in lines):
        return None
    sizes = frozenset(word.size for word in page.words if word.is_in(last.box) and not word.bold)
    return Foot(tuple(last.xs), sizes, last.closed)


def find_closed(grid: Grid) -> frozenset[int]:
    """The columns of a grid whose last cell a rule closes at its foot."""
    last = len(grid.ys) - 2
    return frozenset(column for column, index in enumerate(grid.square[last]) if grid.cells[index].open_below is False)


def find_carried(
    foot: Foot | None, lines: Sequence[Line], recurring: frozenset[int], grids: Sequence[Grid], *, begins: bool = False
) -> Grid | None:
    """The columns of the lines at the head of a page, above all its tables, that go on with the table before the break.

    Args:
        foot: of the page before.
        lines: of the page, but for those of ruled tables.
        recurring: which of them look like running heads and feet, as indices.
        grids: of all tables of the page.
        begins: the first of them has a header of its own.
    """
    top = min((grid.box.top for grid in grids), default=float("inf"))
    carried: list[Line] = []
    for line in (line for i, line in enumerate(lines) if i not in recurring and line.box.bottom <= top):
        if foot is None or not foot.holds(line):
            break
        carried.append(line)
    if foot is None or not carried or (begins and not foot.may_end_with(carried[0])):
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
    if not hanging or _is_note(hanging, grids[-1].xs, page):
        return None
    return _columns(grids[-1].xs, hanging, is_rest=False)


def _is_note(lines: Sequence[Line], xs: Sequence[float], page: Page) -> bool:
    """Do the lines stand in one column alone, so high on their page that no page break comes soon?"""
    columns = {bisect_right(xs, run.box.x0) for line in lines for run in cut_at_gaps(line)}
    return len(columns) == 1 and page.box.bottom - lines[-1].box.bottom > ROOM * (page.box.bottom - page.box.top)
