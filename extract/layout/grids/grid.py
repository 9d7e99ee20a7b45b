"""The cells of a table: a grid of lines, and the squares between which no line stands."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from models.place import Box
from models.reasons import Reason


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
        xs, ys: its lines, in letters.
        cells: in row order, then column order.
        square: `square[row][column]` is an index into cells.
        is_ruled: its rows are drawn by rules, so that the lower side of a cell is where the drawing ends it.
        reasons: why its rows stand where they do, when no rule says so.
        doubts: y at which a row or a cell may begin, or may not, nearly as well.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]
    square: tuple[tuple[int, ...], ...]
    is_ruled: bool = True
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[float, ...] = ()

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


def build_grid(
    xs: Sequence[float], ys: Sequence[float], walls: list[list[bool]], floors: list[list[bool]], *, is_ruled: bool = True
) -> Grid:
    """The grid with these lines.

    Args:
        xs: x of its vertical lines, in letters.
        ys: y of its horizontal lines, in letters.
        walls: `walls[line][row]`: is there a rule at this x beside the row?
        floors: `floors[line][column]`: is there one at this y above the column?
        is_ruled: see `Grid`.
    """
    cells, square = _cells(tuple(xs), tuple(ys), walls, floors)
    return Grid(tuple(xs), tuple(ys), cells, square, is_ruled)


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
