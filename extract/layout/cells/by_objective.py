"""Cuts by what the columns mean: where a new objective begins, the cells beside it begin anew.

A merged cell goes on beside new indicators and targets, but not beside a new objective. This asks no rule, and so it serves
tables without rules too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.layout.cells.candidates import LEVEL, Candidate, FilledCell, inner_rows
from extract.layout.cells.hang import Hang, column_key
from extract.layout.grids.grid import GridCell
from extract.layout.lines import Line
from extract.layout.measures import SIDE_BY_SIDE, Setting
from extract.layout.paragraphs import begins_paragraph
from extract.words.verdict import Evidence
from models.layout.markers import FURTHER_PART

NEW_OBJECTIVE = Evidence(4.0, "a new objective begins beside it")
NEW_ROW = Evidence(4.0, "a new cell begins in nearly all columns beside it")
# Against a cut through an objective: in this table an objective has several indicators, each with its responsible and weight.
OTHERS_WHOLE = Evidence(-3.0, "another objective stands beside several whole rows")
# For it and against it: whether the line begins as objectives of the table do, where these begin as other lines do not.
ALIKE = Evidence(2.0, "it begins as other objectives do")
UNLIKE = Evidence(-3.0, "it does not begin as other objectives do")
PART = Evidence(-3.0, "a further part of an objective begins none")


class _Start(NamedTuple):
    """A row in which a cell may begin anew, the line that it does with, and why."""

    row: int
    line: int
    reason: Evidence


def find_by_objective(
    cells: Sequence[FilledCell], fields: Sequence[str | None], settings: Mapping[tuple[int, int], Setting], hang: Hang | None = None
) -> Iterator[Candidate]:
    """The rows above which a cell may be cut: beside a new objective, where a paragraph begins as the text of a cell in that row would.

    Args:
        cells: of the grid.
        fields: that its columns hold; where none is known to hold the objective, the first one does.
        settings: how its columns are set.
        hang: how the text stands in its cells; none where no rule says where these end, so that what is level with the row begins in it.
    """
    objective = fields.index("objective") if "objective" in fields else 0
    found = [_find_starts(each, cells, settings, objective, hang) for each in cells]
    firsts = [each.lines[0] for each in cells if each.cell.column == objective and each.cell.row and each.lines]
    is_whole = any(not starts and _is_beside_rows(each.cell, cells, objective) for each, starts in zip(cells, found, strict=True))
    for each, starts in zip(cells, found, strict=True):
        for row, line, reason in starts:
            beside = (OTHERS_WHOLE,) if is_whole and reason is NEW_ROW else ()
            look = _compare(each.lines[line], firsts) if each.cell.column == objective else ()
            yield Candidate(each.cell, row, line, (reason, LEVEL, *beside, *look))


def _find_starts(
    each: FilledCell, cells: Sequence[FilledCell], settings: Mapping[tuple[int, int], Setting], objective: int, hang: Hang | None
) -> list[_Start]:
    """Where the cell may begin anew, from top to bottom."""
    starts: list[_Start] = []
    first, top = 0, each.cell.box.top
    for row in inner_rows(each.cell):
        reason = _weigh_row(row, each.cell, cells, objective)
        border = min((other.cell.box.top for other in cells if other.cell.row == row), default=None)
        if reason is None or border is None:
            continue
        lines = _paragraphs(each.lines, settings[column_key(each.cell)], first)
        if hang is None:
            line = _level_with(each.lines, lines, _top_of(row, cells))
        else:
            heights = (top, border, each.cell.box.bottom)
            line = next((i for i in lines if hang.may_part(each.lines[first:], i - first, heights, each.cell.column)), None)
        if line is not None:
            starts.append(_Start(row, line, reason))
            first, top = line, border
    return starts


def _is_beside_rows(cell: GridCell, cells: Sequence[FilledCell], objective: int) -> bool:
    """Does an objective stand beside several rows that begin anew in nearly all columns?"""
    rows = inner_rows(cell)
    return cell.column == objective and bool(rows) and all(_weigh_row(row, cell, cells, objective) for row in rows)


def _compare(line: Line, firsts: Sequence[Line]) -> Iterator[Evidence]:
    """What it says whether the line begins as all objectives of the table do: with a number, in bold, in capitals; and not with a part."""
    if FURTHER_PART.match(line.text):
        yield PART
    for marks in (_has_number, _is_bold, _is_upper):
        if len(firsts) > 1 and all(map(marks, firsts)):
            yield ALIKE if marks(line) else UNLIKE
            return


def _has_number(line: Line) -> bool:
    return any(letter.isdigit() for letter in line.words[0].text)


def _is_bold(line: Line) -> bool:
    return line.words[0].bold


def _is_upper(line: Line) -> bool:
    return line.words[0].text.isupper() and len(line.words[0].text) > 2


def _weigh_row(row: int, cell: GridCell, cells: Sequence[FilledCell], objective: int) -> Evidence | None:
    """What begins beside the cell in this row: a new objective; of the objective itself, nearly every other column."""
    others = [each for each in cells if row - each.cell.row in range(each.cell.row_span) and each.cell.column != cell.column]
    begun = [each.cell.column for each in others if each.cell.row == row and each.lines]
    if cell.column <= objective:
        return NEW_ROW if len(begun) >= max(2, len(others) - 1) else None
    return NEW_OBJECTIVE if len(begun) * 2 >= len(others) and objective in begun else None


def _top_of(row: int, cells: Sequence[FilledCell]) -> float | None:
    """Where the text of a row begins, in letters."""
    return min((each.lines[0].box.top for each in cells if each.cell.row == row and each.lines), default=None)


def _paragraphs(lines: Sequence[Line], setting: Setting, first: int) -> list[int]:
    """Index of each line after the first that begins a paragraph."""
    return [i for i in range(first + 1, len(lines)) if begins_paragraph(lines[i - 1], lines[i], setting)]


def _level_with(lines: Sequence[Line], starts: Iterable[int], top: float | None) -> int | None:
    """The first of these lines that begins at this height."""
    if top is None:
        return None
    return next((i for i in starts if abs(lines[i].box.top - top) <= SIDE_BY_SIDE * lines[i].size), None)
