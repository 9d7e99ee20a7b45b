"""Ruling lines to grids of cells.

Rules that touch belong to one grid. Where the outermost rule of a grid is missing (a row that the page break leaves open,
a border that is not drawn), the ends of the rules that run into it stand in for it. Two neighbouring squares are one cell
unless a rule covers most of their common side; so merged cells come out whole, and every point of the grid is in exactly
one cell.
"""

from collections import defaultdict
from collections.abc import Sequence

from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.rules import find_walls, merge_rules
from extract.layout.page import Rule

# Rules that miss each other by less than this (letters) still touch.
TOUCH = 0.32
# A rule that goes on for more than this (letters) beyond the last crossing rule shows that the grid goes on too.
OVERHANG = 0.53


def find_grids(horizontal: Sequence[Rule], vertical: Sequence[Rule]) -> list[Grid]:
    """The grids that the rules draw, from top to bottom; a grid has at least two columns."""
    across, down = merge_rules(horizontal), merge_rules(vertical)
    grids = [_grid(rows, columns) for rows, columns in _touching(across, down)]
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


def _lines(rules: list[Rule], crossing: list[Rule]) -> tuple[float, ...]:
    """Where the rules lie, and the ends of the crossing ones where these run on beyond the outermost rule."""
    at = sorted({rule.at for rule in rules})
    first, last = min(rule.start for rule in crossing), max(rule.end for rule in crossing)
    before = [first] if first < at[0] - OVERHANG else []
    after = [last] if last > at[-1] + OVERHANG else []
    return tuple(before + at + after)
