"""Tables whose columns no rule draws: found by the words of their header, cut by white channels, rows by rules or by space."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, pairwise

from extract.layout.grids.channels import columns_with, crosses, cut_at_borders, headings_over, measure_columns, unmeasured
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.grids.headers import HeaderBand, find_header_bands
from extract.layout.grids.overflow import find_overflow
from extract.layout.grids.rows.habits import RowHabits
from extract.layout.grids.rules import find_walls, merge_rules
from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Rule
from extract.words.profile import PACING, Profile
from models.layout.columns import Columns
from models.place import Box
from models.reasons import Reason

# Text begins at most this far (letters) below the rule above its row, and at most so far above it.
PADDING, ABOVE = 0.95, 0.2
# A line whose letters are larger than the table's by this factor is a heading.
LARGER = 1.08
# The heading at the foot of a page stands further below its table than this part of its letters' size.
APART = 0.8
# A rule leaves a column out when it covers less of it than this part.
LEFT_OUT = 0.2
# A table's upper and lower border stand this far (letters) from its words.
AROUND = 0.1


@dataclass(frozen=True, slots=True)
class Region:
    """The lines of one table on one page, its header's first.

    Attributes:
        lines: from top to bottom.
        header: how many of them are its header; none where it goes on from the page before.
        columns: measured.
        apart: it stands below a heading or prose and without a header, so it may be another table; its columns are its own.
    """

    lines: tuple[Line, ...]
    header: int
    columns: Columns
    apart: bool = False

    @property
    def box(self) -> Box:
        """From its first column's border to its last's, and around its lines."""
        bottom = max(line.box.bottom for line in self.lines)
        return Box(self.columns.edges[0], self.lines[0].box.top - AROUND, self.columns.edges[-1], bottom + AROUND)

    @property
    def body(self) -> tuple[Line, ...]:
        """The lines below its header."""
        return self.lines[self.header :]


def find_regions(
    lines: Sequence[Line],
    recurring: frozenset[int],
    profile: Profile,
    before: Columns | None,
    known: Sequence[Columns] = (),
    *,
    leads_on: bool = False,
) -> tuple[Region, ...]:
    """The tables among the lines of a page: each from a header, or from the head of the page, to a heading or to prose.

    Args:
        lines: of the words that stand in no ruled table, from top to bottom.
        recurring: which of them look like running heads and feet, as indices; a header is none, though it stands on each page.
        profile: names of the columns.
        before: the columns in force at the head of the page; a table may go on without a header.
        known: columns that were measured on all pages.
        leads_on: the next page begins with a header, so that its heading may stand at the foot of this one.
    """
    bands = find_header_bands(lines, profile)
    headers = {i for band in bands for i in range(band.first, band.end)}
    kept = [i for i in range(len(lines)) if i in headers or i not in recurring]
    places = {i: place for place, i in enumerate(kept)}
    bands = [replace(band, first=places[band.first], end=places[band.end - 1] + 1) for band in bands]
    content = [lines[i] for i in kept]
    regions: list[Region] = []
    heads = [band.first for band in bands]
    if before is not None:
        regions += _divide(content[: heads[0] if heads else len(content)], before, follows=bool(heads), leads_on=leads_on)
    for band, end in zip(bands, (*heads, len(content))[1:], strict=True):
        columns = _columns_under(band, content[band.first : end], known)
        header = content[band.first : band.end]
        regions += _divide(content[band.end : end], columns, follows=end < len(content), header=header, leads_on=leads_on)
    return tuple(replace(each, columns=measure_columns(each.columns, each.lines)) if each.apart else each for each in regions)


def _columns_under(band: HeaderBand, lines: Sequence[Line], known: Sequence[Columns]) -> Columns:
    """The columns under a header: as they are known from all pages, else as these lines show them."""
    columns = unmeasured(band.columns, band.boxes)
    return next((each for each in known if each.has_headings_of(columns)), None) or measure_columns(columns, lines)


def _divide(lines: Sequence[Line], columns: Columns, header: Sequence[Line] = (), *, follows: bool, leads_on: bool) -> list[Region]:
    """The tables among lines that no further header parts; `follows`: one comes after them; `leads_on`: on the next page."""
    found: list[tuple[list[Line], bool]] = [(list(header), False)] if header else []
    current = found[0][0] if found else None
    for i, line in enumerate(lines):
        is_heading = current is not None and leads_on and not follows and _is_heading_at_foot(lines[i:], columns, current)
        if is_heading or _ends_table(line, columns, current, follows=follows and i + 1 == len(lines)):
            current = None
        elif current is not None:
            current.append(line)
        elif _fits(line, columns, is_first=not found) or (not found and _leads_to_row(lines[i:], columns)):
            head = [above] if i and _is_other_header(above := lines[i - 1], line) else []
            current = [*head, line]
            found.append((current, len(found) > 0))
    return [Region(tuple(own), len(header) if i == 0 else 0, columns, apart=apart) for i, (own, apart) in enumerate(found)]


def _is_other_header(above: Line, line: Line) -> bool:
    """Is the line above, which does not fit these columns, the header of a table of another kind?"""
    return above.bold and not line.bold and len(cut_at_gaps(above)) > 1


def _fits(line: Line, columns: Columns, *, is_first: bool = True) -> bool:
    """Does the line show several columns, and no words that stand in two? Below prose another table may stand, so more is asked there."""
    runs = cut_at_gaps(line)
    several = len(runs) > 1 or (is_first and len(columns_with(columns, line)) > 2)
    if not several or crosses(columns, line):
        return False
    return is_first or all(headings_over(columns, run) <= 1 for run in cut_at_borders(columns, runs))


def _leads_to_row(lines: Sequence[Line], columns: Columns) -> bool:
    """At the head of a page: does the rest of one cell stand here, above the next row, or in another column than headings do?"""
    row = next((i for i, line in enumerate(lines) if _fits(line, columns)), None)
    if row is None:
        return min(columns_with(columns, lines[0])) > 0 and not crosses(columns, lines[0])
    return all(len(columns_with(columns, line)) == 1 and not crosses(columns, line) for line in lines[:row])


def _ends_table(line: Line, columns: Columns, current: Sequence[Line] | None, *, follows: bool) -> bool:
    """Is the line a heading or prose, and no row? `follows` says that a header comes next."""
    if len(cut_at_gaps(line)) > 1:
        return False
    above = current[-1] if current else line
    is_larger = line.size > above.size * LARGER
    is_apart = line.bold or line.box.top - above.box.bottom > line.size
    is_at_left = line.box.x0 < columns.headings[0].x1
    is_prose = len(line.words) > 1 and (crosses(columns, line) or (is_apart and headings_over(columns, line) > 1))
    return is_prose or is_larger or (follows and is_at_left and is_apart)


def _is_heading_at_foot(lines: Sequence[Line], columns: Columns, current: Sequence[Line]) -> bool:
    """Are the last lines of a page the heading of the table on the next: bold at its left, and apart from a table of no bold text?"""
    first, body = lines[0], dropwhile(lambda line: line.bold, current)
    is_apart = first.box.top - current[-1].box.bottom > APART * first.size
    at_left = all(line.bold and len(cut_at_gaps(line)) == 1 and line.box.x0 < columns.headings[0].x1 for line in lines)
    return is_apart and at_left and not any(word.bold for line in body for word in line.words)


def learn_rows(regions: Sequence[Region], horizontal: Sequence[Rule], habits: RowHabits) -> RowHabits:
    """The habits with what the tables of a further page show of their rows."""
    rules = merge_rules(horizontal)
    for region in regions:
        if not region.apart:
            habits = habits.learn(_by_column(region), region.columns.fields)
            marked = habits.marked or _rules_mark_rows(_rules_of(region, rules), region)
            habits = replace(habits, marked=marked)
    return habits


def draw_grid(region: Region, horizontal: Sequence[Rule], habits: RowHabits) -> Grid:
    """The grid of a table: its columns as they were measured, its rows by rules and by its text.

    Args:
        region: the table.
        horizontal: rules of the page.
        habits: how the rows of the document's tables are set.
    """
    xs = region.columns.edges
    rules = _without_overrun(_rules_of(region, merge_rules(horizontal)), region)
    starts: dict[float, frozenset[int]] = {}
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[float, ...] = ()
    if not habits.marked:
        found = habits.find_rows(_by_column(region), region.columns.fields)
        starts = {start.y: start.columns for start in found.starts if not _is_drawn(start.y, rules)}
        reasons = (found.reason,) if starts or not found.starts else ()
        doubts = tuple(y for y in found.doubts if not _is_drawn(y, rules))
    if region.header and region.body:
        starts[_under_header(region)] = frozenset(range(len(xs) - 1))
    ys, floors = _floors(starts, rules, (region.box.top, region.box.bottom), xs)
    walls = [[True] * (len(ys) - 1) for _ in xs]
    return build_grid(xs, ys, walls, floors, is_ruled=False)._replace(reasons=reasons, doubts=doubts)


def _rules_of(region: Region, rules: Sequence[Rule]) -> list[Rule]:
    box = region.box
    return [rule for rule in rules if box.top < rule.at < box.bottom and rule.end > box.x0 and rule.start < box.x1]


def _without_overrun(rules: list[Rule], region: Region) -> list[Rule]:
    """The rules but for the last one where the text of a column runs over it to the table's foot, and no row begins below it."""
    last = max((rule.at for rule in rules), default=region.box.bottom)
    columns = list(zip(region.columns.fields, _by_column(region), pairwise(region.columns.edges), strict=True))
    below = [[line for line in lines if line.box.bottom > last + ABOVE] for _, lines, _ in columns]
    if any(own and field in PACING for own, (field, _, _) in zip(below, columns, strict=True)):
        return rules
    ending = [rule for rule in rules if rule.at == last]
    for own, (_, lines, x) in zip(below, columns, strict=True):
        if own and _share(ending, *x) > 1 - LEFT_OUT and len(find_overflow(lines[: -len(own)], own)) == len(own):
            return [rule for rule in rules if rule.at < last]
    return rules


def _is_drawn(y: float, rules: Sequence[Rule]) -> bool:
    """Does a rule stand right above, so that it begins the row?"""
    return any(-ABOVE <= y - rule.at <= PADDING for rule in rules)


def _rules_mark_rows(rules: Sequence[Rule], region: Region) -> bool:
    """Does a rule below the header part indicators and targets and leave another column out, so that rules show which cells are merged?"""
    header = max((line.box.bottom for line in region.lines[: region.header]), default=0.0) + PADDING
    by_line: dict[float, list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.at > header:
            by_line[rule.at].append(rule)
    columns = list(zip(region.columns.fields, pairwise(region.columns.edges), strict=True))
    shares = [[(field, _share(line, *x)) for field, x in columns] for line in by_line.values()]
    return any(
        min(share for _, share in line) < LEFT_OUT and all(share > 1 - LEFT_OUT for field, share in line if field in PACING)
        for line in shares
    )


def _share(rules: Sequence[Rule], left: float, right: float) -> float:
    """The part of a stretch that the rules cover."""
    return sum(max(0.0, min(rule.end, right) - max(rule.start, left)) for rule in rules) / (right - left)


def _under_header(region: Region) -> float:
    return (max(line.box.bottom for line in region.lines[: region.header]) + region.body[0].box.top) / 2


def _by_column(region: Region) -> list[list[Line]]:
    words = [word for line in region.body for word in line.words]
    return [find_lines(word for word in words if a <= word.middle[0] < b) for a, b in pairwise(region.columns.edges)]


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
