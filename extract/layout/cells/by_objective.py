"""Cuts by what the columns mean: where a new objective begins, the cells beside it begin anew.

A merged cell goes on beside new indicators and targets, but not beside a new objective. This asks no rule, and so it serves
tables without rules too.
"""

from collections.abc import Iterator, Mapping, Sequence

from extract.layout.cells.candidates import LEVEL, Candidate, FilledCell, inner_rows
from extract.layout.cells.hang import column_key
from extract.layout.grids.grid import GridCell
from extract.layout.lines import Line
from extract.layout.measures import SIDE_BY_SIDE, Setting
from extract.layout.paragraphs import begins_paragraph
from extract.words.verdict import Evidence

NEW_OBJECTIVE = Evidence(4.0, "a new objective begins beside it")
NEW_ROW = Evidence(4.0, "a new cell begins in nearly all columns beside it")


def find_by_objective(
    cells: Sequence[FilledCell], fields: Sequence[str | None], settings: Mapping[tuple[int, int], Setting]
) -> Iterator[Candidate]:
    """The rows above which a cell may be cut: beside a new objective, where a paragraph begins level with the row.

    Args:
        cells: of the grid.
        fields: that its columns hold; where none is known to hold the objective, the first one does.
        settings: how its columns are set.
    """
    objective = fields.index("objective") if "objective" in fields else 0
    for each in cells:
        for row in inner_rows(each.cell):
            found = _weigh_row(row, each.cell, cells, objective)
            line = _paragraph_at(each.lines, _top_of(row, cells), settings[column_key(each.cell)])
            if found and line is not None:
                yield Candidate(each.cell, row, line, (found, LEVEL))


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


def _paragraph_at(lines: Sequence[Line], top: float | None, setting: Setting) -> int | None:
    """Index of the line that begins a paragraph at this height, but for the first of all."""
    if top is None:
        return None
    level = (i for i, line in enumerate(lines) if i and abs(line.box.top - top) <= SIDE_BY_SIDE * line.size)
    return next((i for i in level if begins_paragraph(lines[i - 1], lines[i], setting)), None)
