"""Tables whose columns no rule draws: found by the words of their header, cut by white channels, rows by rules or by space."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from extract.layout.grids.channels import Ruler, measure_ruler
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.headers import HeaderBand, find_header_bands
from extract.layout.grids.rows.habits import RowHabits
from extract.layout.grids.rules import find_walls, merge_rules
from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Rule
from extract.words.profile import PACING, Profile
from models.reasons import Reason

# Text begins at most this far (points) below the rule above its row.
PADDING = 9.0
# A line whose letters are larger than the table's by this factor is a heading.
LARGER = 1.08
# A rule leaves a column out when it covers less of it than this part.
LEFT_OUT = 0.2


@dataclass(slots=True)
class Region:
    """The lines of one table on one page, its header's first (`header` of them; none where it goes on from the page before).

    One that stands `apart`, below a heading or prose and without a header, may be another table; its columns are its own.
    """

    lines: list[Line]
    header: int
    ruler: Ruler
    apart: bool = False


class _Table(NamedTuple):
    """A region with its columns, their lines below the header, and the rules that stand in it."""

    region: Region
    ruler: Ruler
    columns: list[list[Line]]
    rules: list[Rule]


def find_unruled(
    lines: Sequence[Line], running: set[int], horizontal: Sequence[Rule], profile: Profile, last: Ruler | None
) -> tuple[list[Grid], Ruler | None]:
    """The grids of the tables that these lines form, and the columns in force after them.

    Args:
        lines: of the words that stand in no ruled table, from top to bottom.
        running: which of them look like running heads and feet, as indices; a header is none, though it stands on each page.
        horizontal: rules of the page.
        profile: names of the columns.
        last: the columns in force at the head of the page; a table may go on without a header.
    """
    bands = find_header_bands(lines, profile)
    headers = {i for band in bands for i in range(band.first, band.end)}
    kept = [i for i in range(len(lines)) if i in headers or i not in running]
    places = {i: place for place, i in enumerate(kept)}
    bands = [replace(band, first=places[band.first], end=places[band.end - 1] + 1) for band in bands]
    regions = _find_regions([lines[i] for i in kept], bands, last)
    shown = last.shown if last else ()
    for region in regions:
        region.ruler = _measure(region.ruler, region.lines, None if region.apart else last)
        last = last if region.apart else region.ruler
    if last is None:
        return [], None
    rules, habits = merge_rules(horizontal), last.habits
    tables: list[_Table] = []
    for region in regions:
        ruler = last if last.has_columns_of(region.ruler) and not region.apart else region.ruler
        table = _Table(region, ruler, _columns(region.lines[region.header :], ruler.xs), _rules_of(region, ruler, rules))
        tables.append(table)
        if not region.apart:
            habits = habits.learn(table.columns, ruler.fields)
            habits = replace(habits, marked=habits.marked or _rules_mark_rows(table.rules, region, ruler))
    grids: list[Grid] = []
    for table in tables:
        shown = table.ruler.xs if table.region.header else shown
        grids.append(_grid(table, habits)._replace(edges=() if table.region.apart else shown))
    return grids, replace(last, shown=shown, habits=habits)


def _measure(ruler: Ruler, lines: Sequence[Line], last: Ruler | None) -> Ruler:
    """The columns by these lines, and by all that was seen before in the same columns."""
    before = last.spans if last and last.has_columns_of(ruler) else ()
    return replace(measure_ruler(ruler.headings, ruler.fields, lines, before), habits=last.habits if last else RowHabits())


def _find_regions(lines: Sequence[Line], bands: Sequence[HeaderBand], last: Ruler | None) -> list[Region]:
    """The tables among the lines: each from a header, or from the head of the page, to a heading or to prose."""
    regions: list[Region] = []
    heads = [band.first for band in bands]
    if last is not None:
        regions += _divide(lines[: heads[0] if heads else len(lines)], last, follows=bool(heads))
    for band, end in zip(bands, (*heads, len(lines))[1:], strict=True):
        below = lines[band.end : end]
        ruler = _measure(Ruler((), band.boxes, band.fields), lines[band.first : end], last)
        first, *others = _divide(below, ruler, follows=end < len(lines), header=lines[band.first : band.end])
        regions += [first, *others]
    return regions


def _divide(lines: Sequence[Line], ruler: Ruler, header: Sequence[Line] = (), *, follows: bool) -> list[Region]:
    """The tables among lines that no further header parts; `follows` says that one comes after them."""
    regions = [Region(list(header), len(header), ruler)] if header else []
    current = regions[0] if regions else None
    for i, line in enumerate(lines):
        if _ends_table(line, ruler, current, follows=follows and i + 1 == len(lines)):
            current = None
        elif current is not None:
            current.lines.append(line)
        elif _fits(line, ruler, is_first=not regions) or (not regions and _leads_to_row(lines[i:], ruler)):
            head = [above] if i and _is_other_header(above := lines[i - 1], line) else []
            current = Region([*head, line], 0, ruler, apart=bool(regions))
            regions.append(current)
    return regions


def _is_other_header(above: Line, line: Line) -> bool:
    """Is the line above, which does not fit these columns, the header of a table of another kind?"""
    return above.bold and not line.bold and len(cut_at_gaps(above)) > 1


def _fits(line: Line, ruler: Ruler, *, is_first: bool = True) -> bool:
    """Does the line show several columns, and no words that stand in two? Below prose another table may stand, so more is asked there."""
    runs = cut_at_gaps(line)
    several = len(runs) > 1 or (is_first and len(ruler.columns_with(line)) > 2)
    return several and not ruler.crosses(line) and (is_first or all(ruler.columns_of(run) <= 1 for run in runs))


def _leads_to_row(lines: Sequence[Line], ruler: Ruler) -> bool:
    """At the head of a page: does the rest of one cell stand here, above the next row, or in another column than headings do?"""
    row = next((i for i, line in enumerate(lines) if _fits(line, ruler)), None)
    if row is None:
        return min(ruler.columns_with(lines[0])) > 0 and not ruler.crosses(lines[0])
    return all(len(ruler.columns_with(line)) == 1 and not ruler.crosses(line) for line in lines[:row])


def _ends_table(line: Line, ruler: Ruler, current: Region | None, *, follows: bool) -> bool:
    """Is the line a heading or prose, and no row? `follows` says that a header comes next."""
    if len(cut_at_gaps(line)) > 1:
        return False
    above = current.lines[-1] if current else line
    is_larger = line.size > above.size * LARGER
    is_apart = line.bold or line.box.top - above.box.bottom > line.size
    is_at_left = line.box.x0 < ruler.headings[0].x1
    is_prose = len(line.words) > 1 and (ruler.crosses(line) or (is_apart and ruler.columns_of(line) > 1))
    return is_prose or is_larger or (follows and is_at_left and is_apart)


def _grid(table: _Table, habits: RowHabits) -> Grid:
    region, xs = table.region, table.ruler.xs
    body = region.lines[region.header :]
    starts: dict[float, frozenset[int]] = {}
    reasons: tuple[Reason, ...] = ()
    if not habits.marked:
        found = habits.find_rows(table.columns, table.ruler.fields)
        starts = {round(start.y, 2): start.columns for start in found.starts if not _is_drawn(start.y, table.rules)}
        reasons = (found.reason,) if starts or not found.starts else ()
    if region.header and body:
        starts[round(_under_header(region, body), 2)] = frozenset(range(len(xs) - 1))
    ys, floors = _floors(starts, table.rules, _ends(region), xs)
    walls = [[True] * (len(ys) - 1) for _ in xs]
    return build_grid(xs, ys, walls, floors, is_ruled=False)._replace(reasons=reasons)


def _ends(region: Region) -> tuple[float, float]:
    return region.lines[0].box.top - 1, max(line.box.bottom for line in region.lines) + 1


def _rules_of(region: Region, ruler: Ruler, rules: Sequence[Rule]) -> list[Rule]:
    top, bottom = _ends(region)
    return [rule for rule in rules if top < rule.at < bottom and rule.end > ruler.xs[0] and rule.start < ruler.xs[-1]]


def _is_drawn(y: float, rules: Sequence[Rule]) -> bool:
    """Does a rule stand right above, so that it begins the row?"""
    return any(-2.0 <= y - rule.at <= PADDING for rule in rules)


def _rules_mark_rows(rules: Sequence[Rule], region: Region, ruler: Ruler) -> bool:
    """Does a rule below the header part indicators and targets and leave another column out, so that rules show which cells are merged?"""
    header = max((line.box.bottom for line in region.lines[: region.header]), default=0.0) + PADDING
    by_line: dict[float, list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.at > header:
            by_line[rule.at].append(rule)
    columns = list(zip(ruler.fields, pairwise(ruler.xs), strict=True))
    shares = [[(field, _share(line, *x)) for field, x in columns] for line in by_line.values()]
    return any(
        min(share for _, share in line) < LEFT_OUT and all(share > 1 - LEFT_OUT for field, share in line if field in PACING)
        for line in shares
    )


def _share(rules: Sequence[Rule], left: float, right: float) -> float:
    """The part of a stretch that the rules cover."""
    return sum(max(0.0, min(rule.end, right) - max(rule.start, left)) for rule in rules) / (right - left)


def _under_header(region: Region, body: Sequence[Line]) -> float:
    return (max(line.box.bottom for line in region.lines[: region.header]) + body[0].box.top) / 2


def _columns(lines: Sequence[Line], xs: Sequence[float]) -> list[list[Line]]:
    words = [word for line in lines for word in line.words]
    return [find_lines(word for word in words if a <= word.middle[0] < b) for a, b in pairwise(xs)]


def _floors(
    starts: dict[float, frozenset[int]], rules: Sequence[Rule], ends: tuple[float, float], xs: Sequence[float]
) -> tuple[list[float], list[list[bool]]]:
    """The horizontal lines of the grid, and for each which columns it closes: where rows begin, and where rules are drawn."""
    columns = len(xs) - 1
    drawn = {rule.at for rule in rules}
    ys = sorted({ends[0], ends[1], *starts, *drawn})
    walls = find_walls(rules, ys, xs)
    floors = [[walls[i][c] or c in starts.get(y, ()) or y in ends for c in range(columns)] for i, y in enumerate(ys)]
    return ys, floors
