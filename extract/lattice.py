"""Ruling lines to grids of cells.

Rules that touch belong to one grid. Where the outermost rule of a grid is missing (a row that the page break leaves open,
a border that is not drawn), the ends of the rules that run into it stand in for it. Two neighbouring squares are one cell
unless a rule covers most of their common side; so merged cells come out whole, and every point of the grid is in exactly
one cell.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.page import Rule
from models.place import Box

# Rules nearer to each other than this (points) are one: double borders, and the parts of one border drawn cell by cell.
SNAP = 3.5
# Column borders of two tables are the same within this many points.
SAME_EDGE = 6.0
# Rules that miss each other by less than this still touch.
TOUCH = 3.0
# The parts of a dashed or dotted rule are no further apart than this, or than they are long when they are dashes no longer than that.
DASH_GAP = 4.0
DASH = 8.0
# A shorter rule is none: the dot of a letter, a piece of a dash in the other direction.
LEAST = 5.0
# A rule that goes on for more than this beyond the last crossing rule shows that the grid goes on too.
OVERHANG = 5.0
# Two squares are apart when a rule covers at least this part of their common side.
COVER = 0.5


class GridCell(NamedTuple):
    """A cell of a grid: squares counted from 0, its box, and whether its upper and lower sides are drawn (none: not known)."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    open_above: bool | None
    open_below: bool | None


class Grid(NamedTuple):
    """The cells of a table.

    Attributes:
        xs, ys: its lines, in points.
        cells: in row order, then column order.
        square: `square[row][column]` is an index into cells.
        is_ruled: its rows are drawn by rules, so that the lower side of a cell is where the drawing ends it.
        edges: the borders of its columns as they were found under the header, on a page before, where they are known better now.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]
    square: tuple[tuple[int, ...], ...]
    is_ruled: bool = True
    edges: tuple[float, ...] = ()

    @property
    def box(self) -> Box:
        """The whole grid."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def cell_at(self, x: float, y: float) -> int | None:
        """Index of the cell that holds the point; none outside the grid."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        column = min(bisect_right(self.xs, x) - 1, len(self.xs) - 2)
        row = min(bisect_right(self.ys, y) - 1, len(self.ys) - 2)
        return self.square[row][column]


def find_grids(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[Grid]:
    """The grids that the rules draw, from top to bottom; a grid has at least two columns."""
    across, down = merge_rules(horizontal), merge_rules(vertical)
    grids = [_grid(rows, columns) for rows, columns in _touching(across, down)]
    return sorted((g for g in grids if g and len(g.xs) > 2), key=lambda g: (g.ys[0], g.xs[0]))


def merge_rules(rules: Iterable[Rule]) -> list[Rule]:
    """The same rules, with those that lie on one line and touch made one."""
    lines: list[list[Rule]] = []
    for rule in sorted(rules):
        if lines and rule.at - lines[-1][0].at <= SNAP:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    return [merged for line in lines for merged in _merge_line(line)]


def _merge_line(line: list[Rule]) -> list[Rule]:
    at = sum(rule.at for rule in line) / len(line)
    merged: list[Rule] = []
    last = 0.0
    for rule in sorted(line, key=lambda r: r.start):
        length = rule.end - rule.start
        gap = max(DASH_GAP, min(last, length)) if max(last, length) <= DASH else DASH_GAP
        if merged and rule.start - merged[-1].end <= gap:
            merged[-1] = merged[-1]._replace(end=max(merged[-1].end, rule.end))
        else:
            merged.append(Rule(at, rule.start, rule.end))
        last = length
    return [rule for rule in merged if rule.end - rule.start >= LEAST]


def _touching(across: list[Rule], down: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Groups of rules that hang together, each as its horizontal and its vertical ones."""
    parent = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for j, column in enumerate(down, start=len(across)):
        for i, row in enumerate(across):
            if row.at > column.end + TOUCH:
                break  # the horizontal rules come from top to bottom
            if row.at >= column.start - TOUCH and row.start - TOUCH <= column.at <= row.end + TOUCH:
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for i, rule in enumerate((*across, *down)):
        groups[root(i)][i >= len(across)].append(rule)
    crossed = [group for group in groups.values() if group[0] and group[1]]
    for rule in (rule for group in groups.values() if not group[0] for rule in group[1]):
        _add_border(rule, crossed)
    return crossed


def _add_border(rule: Rule, groups: Sequence[tuple[list[Rule], list[Rule]]]) -> None:
    """Nothing; a vertical rule that touches no other goes to the group whose own run as far up and down."""
    level = [down for _, down in groups if _is_level(rule, down)]
    if level:
        min(level, key=lambda down: min(abs(rule.at - other.at) for other in down)).append(rule)


def _is_level(rule: Rule, down: Sequence[Rule]) -> bool:
    start, end = min(other.start for other in down), max(other.end for other in down)
    return abs(rule.start - start) <= TOUCH and abs(rule.end - end) <= TOUCH


def _grid(across: list[Rule], down: list[Rule]) -> Grid | None:
    xs, ys = _lines(down, across), _lines(across, down)
    if len(xs) < 2 or len(ys) < 2:
        return None
    return build_grid(xs, ys, find_walls(down, xs, ys), find_walls(across, ys, xs))


def build_grid(
    xs: Sequence[float], ys: Sequence[float], walls: list[list[bool]], floors: list[list[bool]], *, is_ruled: bool = True
) -> Grid:
    """The grid with these lines.

    Args:
        xs: x of its vertical lines, in points.
        ys: y of its horizontal lines, in points.
        walls: `walls[line][row]`: is there a rule at this x beside the row?
        floors: `floors[line][column]`: is there one at this y above the column?
        is_ruled: see `Grid`.
    """
    cells, square = _cells(tuple(xs), tuple(ys), walls, floors)
    return Grid(tuple(xs), tuple(ys), cells, square, is_ruled)


def _lines(rules: list[Rule], crossing: list[Rule]) -> tuple[float, ...]:
    """Where the rules lie, and the ends of the crossing ones where these run on beyond the outermost rule."""
    at = sorted({rule.at for rule in rules})
    first, last = min(rule.start for rule in crossing), max(rule.end for rule in crossing)
    before = [first] if first < at[0] - OVERHANG else []
    after = [last] if last > at[-1] + OVERHANG else []
    return tuple(before + at + after)


def find_walls(rules: Sequence[Rule], at: Sequence[float], along: Sequence[float]) -> list[list[bool]]:
    """For each line and each stretch between two crossing lines: does a rule cover it?"""
    on_line: dict[float, list[Rule]] = defaultdict(list)
    for rule in rules:
        on_line[rule.at].append(rule)
    return [[_covered(on_line[line], start, end) for start, end in pairwise(along)] for line in at]


def _covered(rules: list[Rule], start: float, end: float) -> bool:
    covered = sum(max(0.0, min(rule.end, end) - max(rule.start, start)) for rule in rules)
    return covered >= COVER * (end - start)


def _cells(
    xs: tuple[float, ...], ys: tuple[float, ...], walls: list[list[bool]], floors: list[list[bool]]
) -> tuple[tuple[GridCell, ...], tuple[tuple[int, ...], ...]]:
    rows, columns = len(ys) - 1, len(xs) - 1
    cells: list[GridCell] = []
    square = [[-1] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if square[row][column] >= 0:
                continue
            area = _area(row, column, walls, floors, square)
            for r, c in area:
                square[r][c] = len(cells)
            cells.append(_cell(area, xs, ys, floors))
    return tuple(cells), tuple(tuple(line) for line in square)


def _area(row: int, column: int, walls: list[list[bool]], floors: list[list[bool]], square: list[list[int]]) -> set[tuple[int, int]]:
    """The free squares that no rule parts from this one; only those of its own column when all of them are no rectangle."""
    area = _flood(row, column, walls, floors, square)
    tall, wide = {r for r, _ in area}, {c for _, c in area}
    if len(area) == len(tall) * len(wide):
        return area
    run = {(row, column)}
    while (row + len(run), column) in area and not floors[row + len(run)][column]:
        run.add((row + len(run), column))
    return run


def _flood(row: int, column: int, walls: list[list[bool]], floors: list[list[bool]], square: list[list[int]]) -> set[tuple[int, int]]:
    rows, columns = len(square), len(square[0])
    area, edge = {(row, column)}, [(row, column)]
    while edge:
        r, c = edge.pop()
        beside = [
            (r + 1, c, r + 1 < rows and not floors[r + 1][c]),
            (r - 1, c, r > 0 and not floors[r][c]),
            (r, c + 1, c + 1 < columns and not walls[c + 1][r]),
            (r, c - 1, c > 0 and not walls[c][r]),
        ]
        for next_row, next_column, is_open in beside:
            if is_open and square[next_row][next_column] < 0 and (next_row, next_column) not in area:
                area.add((next_row, next_column))
                edge.append((next_row, next_column))
    return area


def _cell(area: set[tuple[int, int]], xs: tuple[float, ...], ys: tuple[float, ...], floors: list[list[bool]]) -> GridCell:
    top, bottom = min(r for r, _ in area), max(r for r, _ in area)
    left, right = min(c for _, c in area), max(c for _, c in area)
    return GridCell(
        row=top,
        column=left,
        row_span=bottom - top + 1,
        column_span=right - left + 1,
        box=Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1]),
        open_above=not all(floors[top][left : right + 1]),
        open_below=not all(floors[bottom + 1][left : right + 1]),
    )
