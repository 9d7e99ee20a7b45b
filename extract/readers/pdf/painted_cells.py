"""Tables with bands whose cells are painted and not ruled: where one shade adjoins the next stands the border of two columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Rule, Word
from extract.readers.pdf.rules import THIN, Rules
from extract.readers.pdf.shades import NEAR, Shade, find_shade, visible_edges
from extract.readers.pdf.sheet import Shape
from models.place import Box

# So many cells side by side are a row of a table; fewer may be two boxes of a form.
LEAST_CELLS = 3
# Lines of a row that is not painted are no further apart than this part of the letter size.
APART = 0.9
# The border of such a row stands this part of the letter size from its words.
AROUND = 0.3


class _Row(NamedTuple):
    """Shades that begin at one y and adjoin each other, from left to right."""

    shades: tuple[Shade, ...]

    @property
    def box(self) -> Box:
        """Around all of them."""
        boxes = [shade.box for shade in self.shades]
        return Box(boxes[0].x0, min(b.top for b in boxes), boxes[-1].x1, max(b.bottom for b in boxes))

    @property
    def xs(self) -> tuple[float, ...]:
        """Their borders."""
        return (*(shade.box.x0 for shade in self.shades), self.shades[-1].box.x1)


class _Table(NamedTuple):
    """Rows of shades with the same borders, the first of which has all of them, and what stands between them.

    Attributes:
        rows: from top to bottom.
        levels: where its rows begin and end, as far as shades and rules over its whole width show it.
        lines: of the words between its borders.
    """

    rows: tuple[_Row, ...]
    levels: tuple[float, ...]
    lines: tuple[Line, ...]


def find_painted_cells(shapes: Iterable[Shape], rules: Rules, words: Iterable[Word], size: float, turn: int, page: Box) -> Rules:
    """The borders of the cells of tables with bands over their whole width, painted row by row, or in their header, and not ruled upright.

    Args:
        shapes: what is painted on the page.
        rules: its lines.
        words: that stand upright on it.
        size: of its letters.
        turn: by which it is turned, in degrees.
        page: its box before it is turned.
    """
    near = NEAR * size
    shades = _without_ground([shade for shape in shapes if (shade := find_shade(shape, THIN * size, turn, page))], near)
    groups = list(_group(_find_rows(shades, near), near))
    ends = [*(group[0].box.top for group in groups[1:]), inf]
    all_words, found = tuple(words), Rules((), ())
    for rows, end in zip(groups, ends, strict=False):
        table = _find_table(rows, end, rules.horizontal, all_words, size)
        if table is not None and not _is_ruled(table, rules.vertical, near):
            found = Rules(found.horizontal + tuple(_floors(table, near)), found.vertical + tuple(_walls(table, near)))
    return found


def _without_ground(shades: Sequence[Shade], near: float) -> list[Shade]:
    """The shades but for those that others are painted on."""
    return [shade for shade in shades if not any(_is_on(other.box, shade.box, near) for other in shades if other is not shade)]


def _is_on(shade: Box, ground: Box, near: float) -> bool:
    """Does it stand on the other, which is larger?"""
    inside = (
        ground.x0 - near < shade.x0
        and shade.x1 < ground.x1 + near
        and ground.top - near < shade.top
        and shade.bottom < ground.bottom + near
    )
    return inside and (shade.x1 - shade.x0 + shade.bottom - shade.top) < ground.x1 - ground.x0 + ground.bottom - ground.top - 2 * near


def _find_rows(shades: Sequence[Shade], near: float) -> list[_Row]:
    """The rows that the shades form, one of several cells or one wide cell, from top to bottom."""
    rows: list[list[Shade]] = []
    for shade in sorted(shades, key=lambda each: (round(each.box.top / near), each.box.x0)):
        last = rows[-1][-1].box if rows else shade.box
        if rows and abs(last.top - shade.box.top) <= near and abs(last.x1 - shade.box.x0) <= near:
            rows[-1].append(shade)
        else:
            rows.append([shade])
    return [_Row(tuple(row)) for row in rows]


def _group(rows: Sequence[_Row], near: float) -> Iterator[tuple[_Row, ...]]:
    """The rows of each table: it begins with a row of all its columns, and a further one of the header's own colour begins the next."""
    group: list[_Row] = []
    for row in rows:
        if len(row.shades) >= LEAST_CELLS and not (group and _goes_on(row, group, near)):
            if group:
                yield tuple(group)
            group = [row]
        elif group and _stands_in(row, group[0], near):
            group.append(row)
    if group:
        yield tuple(group)


def _goes_on(row: _Row, group: Sequence[_Row], near: float) -> bool:
    """Is it a row of the table, and not the header of the next?"""
    header = group[0].shades[0].colour
    is_header = row.shades[0].colour == header and (len(group) == 1 or all(other.shades[0].colour != header for other in group[1:]))
    return _stands_in(row, group[0], near) and not is_header


def _stands_in(row: _Row, header: _Row, near: float) -> bool:
    return all(any(abs(x - other) <= near for other in header.xs) for x in row.xs)


def _find_table(rows: Sequence[_Row], end: float, rules: Sequence[Rule], words: Sequence[Word], size: float) -> _Table | None:
    """The table of these rows; none where no band cuts it, for words show its columns and rows then, or stripes hold several rows each."""
    near, box = NEAR * size, rows[0].box
    if not any(_is_band(row, box, near) for row in rows) or _hold_several_rows(rows, near):
        return None
    drawn = [y for y in _full_rules(rules, box, near) if box.bottom - near < y < end]
    edges = [y for row in rows for y in (row.box.top, row.box.bottom)]
    levels = sorted({*edges, *drawn})
    own = [word for word in words if box.x0 - near <= word.x0 and word.x1 <= box.x1 + near]
    lines = find_lines(own)
    above = [line for line in reversed(lines) if line.box.bottom <= levels[0] + near]
    below = [line for line in lines if line.box.top >= levels[-1] - near and line.box.top < end]
    head, foot = _open_row(above, rows[0].xs, levels[0], size), _open_row(below, rows[0].xs, levels[-1], size)
    tops = [min(line.box.top for line in head) - AROUND * size] if head else []
    bottoms = [max(line.box.bottom for line in foot) + AROUND * size] if foot else []
    return _Table(tuple(rows), (*tops, *levels, *bottoms), tuple(lines))


def _is_band(row: _Row, header: Box, near: float) -> bool:
    """Is it one cell over the whole width?"""
    return (
        len(row.shades) == 1
        and row.box.top > header.top + near
        and abs(row.box.x0 - header.x0) <= near
        and abs(row.box.x1 - header.x1) <= near
    )


def _hold_several_rows(rows: Sequence[_Row], near: float) -> bool:
    """Do cells of one colour follow each other where no colour ends? Then what is not painted has rows that nothing marks, too."""
    shades = [shade for row in rows for shade in row.shades]
    ends = _colour_ends(shades, near)
    tops = {shade.box.top for shade in shades}
    return any(all(abs(y - end) > near for end in ends) for y in tops)


def _colour_ends(shades: Sequence[Shade], near: float) -> set[float]:
    """Where a colour ends above or below."""
    return {edge.y for shade in shades for edge in visible_edges(shade, shades, near)}


def _full_rules(rules: Sequence[Rule], box: Box, near: float) -> list[float]:
    """Where rules run over the whole width of the box, drawn whole or cell by cell."""
    inside = [rule for rule in rules if rule.start >= box.x0 - near and rule.end <= box.x1 + near]
    levels: dict[float, float] = {}
    for rule in inside:
        at = next((y for y in levels if abs(y - rule.at) <= near), rule.at)
        levels[at] = levels.get(at, 0.0) + rule.end - rule.start
    return [y for y, length in levels.items() if length >= box.x1 - box.x0 - 2 * near]


def _open_row(lines: Sequence[Line], xs: Sequence[float], border: float, size: float) -> list[Line]:
    """The lines of a row beside the outermost border that is to be seen: close to it and to each other, in several columns, across none."""
    found: list[Line] = []
    for line in lines:
        last = found[-1].box if found else Box(0, border, 0, border)
        gap = max(line.box.top - last.bottom, last.top - line.box.bottom)
        if gap > APART * size or any(_crosses(run, xs) for run in cut_at_gaps(line)):
            break
        found.append(line)
    columns = {sum(word.middle[0] > x for x in xs) for line in found for word in line.words}
    return found if len(columns) > 1 else []


def _crosses(run: Line, xs: Sequence[float]) -> bool:
    return any(run.box.x0 < x < run.box.x1 for x in xs)


def _is_ruled(table: _Table, upright: Sequence[Rule], near: float) -> bool:
    """Do upright rules stand between its columns?"""
    box, top, bottom = table.rows[0].box, table.levels[0], table.levels[-1]
    return any(box.x0 + near < rule.at < box.x1 - near and rule.start < bottom and rule.end > top for rule in upright)


def _walls(table: _Table, near: float) -> Iterator[Rule]:
    """The upright borders, row by row: none where a shade, or a line between the shades, runs over them."""
    xs = table.rows[0].xs
    boxes = [shade.box for row in table.rows for shade in row.shades]
    for top, bottom in pairwise(table.levels):
        middle = (top + bottom) / 2
        painted = [box for box in boxes if box.top < middle < box.bottom]
        lines = [] if painted else [line for line in table.lines if top < (line.box.top + line.box.bottom) / 2 < bottom]
        over = [*painted, *(line.box for line in lines if len(cut_at_gaps(line)) == 1)]
        for x in xs:
            if not any(box.x0 + near < x < box.x1 - near for box in over):
                yield Rule(x, top, bottom)


def _floors(table: _Table, near: float) -> Iterator[Rule]:
    """The lower and upper borders of its shades where a colour ends, and of the rows without one at its head and foot."""
    shades = [shade for row in table.rows for shade in row.shades]
    seen = _colour_ends(shades, near)
    for box in (shade.box for shade in shades):
        yield from (Rule(y, box.x0, box.x1) for y in (box.top, box.bottom) if any(abs(y - edge) <= near for edge in seen))
    box = table.rows[0].box
    yield from (Rule(y, box.x0, box.x1) for y in (table.levels[0], table.levels[-1]))
