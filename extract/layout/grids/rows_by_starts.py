"""Rows that no rule draws: where a new cell begins in each column of a table.

A row begins where its indicator and its target begin side by side (or one of them beside a weight or a responsible, when a
page break took the other away), with at least the space above them that rows of this table have. An objective, a
responsible or a weight begins there too when its own text does.

Rows that follow each other without any space are known by a table in which nearly every indicator begins level with a year marker.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.layout.lines import Line
from extract.layout.measures import PARAGRAPH_SPACE, SIDE_BY_SIDE, Setting, has_spaces, measure_leading, width_left
from extract.words.profile import PACING, WITNESSES
from models.layout.markers import YEAR_MARKER

# A weight that only its place tells from a list stands level with its row to this part of the letter size.
EXACTLY = 0.1
# The space above a row is at least this part of what is usual between rows.
ROW_SPACE = 0.6
# Rows stand without space when this part of the indicators that no space sets apart begin level with a year marker.
LEVEL = 0.75
# The space above what a page break leaves of a row is at least this part of it.
STUB_SPACE = 0.8


@dataclass(frozen=True, slots=True)
class RowStart:
    """A y where cells begin, and the columns in which they do (counted from 0)."""

    y: float
    columns: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Begin:
    """A line that may begin a cell.

    Attributes:
        top: of the line.
        space: free above it in its column; none for the first line.
        is_tight: no more than between two lines of a paragraph.
        is_sure: its column shows that something begins; else only where it stands and its first sign let it be.
    """

    top: float
    space: float | None
    is_tight: bool = False
    is_sure: bool = True


def find_row_starts(columns: Sequence[Sequence[Line]], fields: Sequence[str | None], spaces: Sequence[float] = ()) -> list[RowStart]:
    """Where the rows of a table begin, after its first.

    Args:
        columns: the lines of each column, from top to bottom, without the header.
        fields: of the columns.
        spaces: above the rows in which an objective begins, in all of the table that is known; measured here without them.
    """
    rows, is_level = _find_rows(columns, fields)
    if is_level:
        return [RowStart(top - 0.01, frozenset(at)) for top, at in rows]
    space = max(0.0, median(spaces or _spaces(rows, fields) or (0.0,)))
    found = [(top, _with_space(at, ROW_SPACE * space)) for top, at in rows if _is_row(at, ROW_SPACE * space, fields)]
    between = space or median([free for _, at in rows if (free := _space(at))] or [_size(columns)])
    return [*(RowStart(top - 0.01, at | _pushed(top, at, fields, columns)) for top, at in found), *_cut_row(columns, fields, between)]


def measure_spaces(columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> list[float]:
    """The space above each row that surely is one: an objective begins there."""
    return _spaces(_find_rows(columns, fields)[0], fields)


def _size(columns: Sequence[Sequence[Line]]) -> float:
    return median([line.size for lines in columns for line in lines] or [1.0])


def _find_rows(columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> tuple[list[tuple[float, dict[int, _Begin]]], bool]:
    """The tops of what may be rows, each with the cells that begin there; and whether rows stand without space, told by what is level."""
    leading, size = measure_leading(columns), _size(columns)
    possible = [_begins(lines, field, leading) for lines, field in zip(columns, fields, strict=True)]
    is_level = _is_level(possible, fields, size)
    begins = possible if is_level else [[begin for begin in column if begin.is_sure] for column in possible]
    tops = _side_by_side(begins, fields, size)
    rows = [(top, _columns_at(top, begins, size)) for top in tops]
    lists = {top for field, column in zip(fields, begins, strict=True) if field == "weight" for top in _lists(column, tops, size)}
    return [(top, _without_false_objective(_without_lists(at, lists, fields), fields, columns)) for top, at in rows], is_level


def _pushed(top: float, at: frozenset[int], fields: Sequence[str | None], columns: Sequence[Sequence[Line]]) -> frozenset[int]:
    """The columns whose cell of this row is all on the next page: indicator or target, and every one where an objective begins.

    An objective begins with its own text or, where that is on the next page too, with its code.
    """
    ended = {i for i, lines in enumerate(columns) if all(line.box.bottom < top for line in lines)}
    begins_objective = any(fields[i] == "objective" or (fields[i] is None and "objective" in {fields[j] for j in ended}) for i in at)
    return frozenset(i for i in ended - at if begins_objective or fields[i] in PACING)


def _is_row(at: dict[int, _Begin], least: float, fields: Sequence[str | None]) -> bool:
    """Do the indicator and the target, which have a cell in every row, begin below as much space as rows have?"""
    if all(begin.is_tight and fields[i] in PACING for i, begin in at.items()):
        return False
    return all(begin.space is None or begin.space >= least for i, begin in at.items() if fields[i] in PACING)


def _with_space(at: dict[int, _Begin], least: float) -> frozenset[int]:
    """The columns that begin below that much space; in another a paragraph of a cell over several rows begins level by chance."""
    return frozenset(i for i, begin in at.items() if begin.space is None or begin.space >= least)


def _cut_row(columns: Sequence[Sequence[Line]], fields: Sequence[str | None], space: float) -> list[RowStart]:
    """The row of which a page break leaves no more than a weight, and a responsible maybe, under the space that rows of this table have."""
    foot = max((line.box.bottom for lines, field in zip(columns, fields, strict=True) if field in PACING for line in lines), default=0.0)
    last = [line for lines, field in zip(columns, fields, strict=True) if field == "weight" for line in lines if line.box.top > foot]
    if not foot:
        return []
    ends = [line.box for lines in columns for line in lines]
    for line in sorted(last, key=lambda line: line.box.top):
        above = max((box.bottom for box in ends if box.top < line.box.top - SIDE_BY_SIDE * line.size), default=line.box.top)
        if line.box.top - above >= max(STUB_SPACE * space, PARAGRAPH_SPACE * line.size):
            return [RowStart(line.box.top - 0.01, frozenset(range(len(columns))))]
    return []


def _begins(lines: Sequence[Line], field: str | None, leading: float) -> list[_Begin]:
    """The lines of a column that begin a block: after a space, after a line with room for more, or with a year marker."""
    if not lines:
        return []
    setting = Setting(leading, min(line.box.x0 for line in lines), max(line.box.x1 for line in lines))
    found = [_Begin(lines[0].box.top, None)]
    for above, line in pairwise(lines):
        after_space = has_spaces([(above, line)], leading)
        marked = field == "target" and YEAR_MARKER.match(line.text)
        after_end = line.text[0].isupper() and width_left(above, setting) > line.first_width + line.size
        is_sure = bool(after_space or marked or after_end)
        may_begin = line.text[0].isdigit() if field == "weight" else line.text[0].isupper() and field in ("indicator", "responsible")
        if is_sure or may_begin:
            found.append(_Begin(line.box.top, line.box.top - above.box.bottom, is_tight=not after_space, is_sure=is_sure))
    return found


def _is_level(begins: Sequence[Sequence[_Begin]], fields: Sequence[str | None], size: float) -> bool:
    """Does nearly every indicator that no space sets apart begin where a target does?"""
    tops = [begin.top for field, column in zip(fields, begins, strict=True) if field == "target" for begin in column if begin.is_sure]
    tight = [b for field, column in zip(fields, begins, strict=True) if field == "indicator" for b in column if b.is_tight and b.is_sure]
    level = sum(any(abs(begin.top - top) <= SIDE_BY_SIDE * size for top in tops) for begin in tight)
    return level > 0 and level >= LEVEL * len(tight)


def _side_by_side(begins: Sequence[Sequence[_Begin]], fields: Sequence[str | None], size: float) -> list[float]:
    """Tops, below that of the first line, at which two cells begin that tell of a row."""
    first = min((b.top for column in begins for b in column), default=0.0)
    tops = sorted({b.top for i, column in enumerate(begins) if fields[i] in PACING for b in column if b.top > first + size})
    rows: list[float] = []
    for top in tops:
        at = {fields[i] for i in _columns_at(top, begins, size)}
        gone = {fields[i] for i, column in enumerate(begins) if all(b.top < top - size for b in column)}
        is_row = at >= PACING or (at & PACING and at & WITNESSES and gone & PACING)
        if is_row and (not rows or top > rows[-1] + SIDE_BY_SIDE * size):
            rows.append(top)
    return rows


def _columns_at(top: float, begins: Sequence[Sequence[_Begin]], size: float) -> dict[int, _Begin]:
    at: dict[int, _Begin] = {}
    for i, column in enumerate(begins):
        for begin in column:
            if abs(begin.top - top) <= SIDE_BY_SIDE * size:
                at[i] = begin
    return at


def _lists(weights: Sequence[_Begin], rows: Sequence[float], size: float) -> Iterator[float]:
    """Tops of weights that follow each other in one cell: without space above, and one of them where no row begins."""
    runs: list[list[_Begin]] = [[]]
    for begin in weights:
        if begin.is_tight:
            runs[-1].append(begin)
        else:
            runs.append([])
    for run in runs:
        if any(all(abs(begin.top - top) > EXACTLY * size for top in rows) for begin in run):
            yield from (begin.top for begin in run)


def _without_lists(at: dict[int, _Begin], lists: set[float], fields: Sequence[str | None]) -> dict[int, _Begin]:
    """The columns that begin; of responsible and weight without space above only both, or a weight that is in no list."""
    if {fields[i] for i in at} >= WITNESSES:
        return at
    listed = {i for i, b in at.items() if b.is_tight and (fields[i] == "responsible" or (fields[i] == "weight" and b.top in lists))}
    return {i: begin for i, begin in at.items() if i not in listed}


def _without_false_objective(at: dict[int, _Begin], fields: Sequence[str | None], columns: Sequence[Sequence[Line]]) -> dict[int, _Begin]:
    """The columns that begin; an objective only with its responsible or its weight, for a paragraph of it may begin anywhere."""
    witnesses = [i for i, field in enumerate(fields) if field in WITNESSES and columns[i]]
    if not witnesses or any(i in at for i in witnesses):
        return at
    return {i: begin for i, begin in at.items() if fields[i] in PACING}


def _space(at: dict[int, _Begin]) -> float | None:
    """The least free space above the cells that begin here."""
    return min((begin.space for begin in at.values() if begin.space is not None), default=None)


def _spaces(rows: Sequence[tuple[float, dict[int, _Begin]]], fields: Sequence[str | None]) -> list[float]:
    objective = next((i for i, field in enumerate(fields) if field == "objective"), 0)
    return [space for _, at in rows if objective in at and (space := _space(at)) is not None]
