"""Ruling lines to grids of cells.

Rules that touch belong to one grid. Where the outermost rule of a grid is missing (a row that the page break leaves open,
a border that is not drawn), the ends of the rules that run into it stand in for it. Two neighbouring squares are one cell
unless a rule covers most of their common side; so merged cells come out whole, and every point of the grid is in exactly
one cell.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.rules import find_walls, merge_rules
from extract.layout.page import Rule

# Rules that miss each other by less than this (letters) still touch.
TOUCH = 0.32
# A rule that goes on for more than this (letters) beyond the last crossing rule shows that the grid goes on too.
OVERHANG = 0.53
# Of two tables flush one under the other each has so many rows, and so many lines between its columns: a form has rows of all kinds.
ROWS = 2


def find_grids(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[Grid]:
    """The grids that the rules draw, from top to bottom; a grid has at least two columns."""
    across, down = merge_rules(horizontal), merge_rules(vertical)
    grids = [_grid(*part) for rows, columns in _touching(across, down) for part in _part_tables(rows, columns)]
    return sorted((g for g in grids if g and len(g.xs) > 2), key=lambda g: (g.ys[0], g.xs[0]))


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


def _part_tables(across: list[Rule], down: list[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The rules of one table; or, where two are printed flush one under the other, those of each of them."""
    y = _find_seam(across, down)
    if y is None:
        yield across, down
        return
    yield [rule for rule in across if rule.at <= y], [rule._replace(end=min(rule.end, y)) for rule in down if rule.start < y - TOUCH]
    below = [rule._replace(start=max(rule.start, y)) for rule in down if rule.end > y + TOUCH]
    yield from _part_tables([rule for rule in across if rule.at >= y], below)


def _find_seam(across: list[Rule], down: list[Rule]) -> float | None:
    """Where other columns begin than those above: some of the lines between them end there for good, and others begin.

    Cells that span several columns only leave lines out. So there are two tables: each of several rows and columns, a rule between them.
    """
    xs, ys = _lines(down, across), _lines(across, down)
    inner = [[row for row, is_drawn in enumerate(wall) if is_drawn] for wall in find_walls(down, xs, ys)[1:-1]]
    floors = find_walls(across, ys, xs)
    for row in range(ROWS, len(ys) - ROWS):
        above, below = [rows for rows in inner if rows and rows[0] < row], [rows for rows in inner if rows and rows[-1] >= row]
        shared = sum(rows[-1] >= row for rows in above)
        if all(floors[row]) and ROWS <= len(above) > shared < len(below) >= ROWS:
            return ys[row]
    return None


def _lines(rules: list[Rule], crossing: list[Rule]) -> tuple[float, ...]:
    """Where the rules lie, and the ends of the crossing ones where these run on beyond the outermost rule."""
    at = sorted({rule.at for rule in rules})
    first, last = min(rule.start for rule in crossing), max(rule.end for rule in crossing)
    before = [first] if first < at[0] - OVERHANG else []
    after = [last] if last > at[-1] + OVERHANG else []
    return tuple(before + at + after)
