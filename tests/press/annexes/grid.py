"""The annex as a printed table: for each section the cells of each row, with the number of rows that each covers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.press.annexes.source import Annex, Column, Objective, Row, Section

# "- avviso pubblico;", "• avviso pubblico;", "a) avviso pubblico;"
ITEM = re.compile(r"(?:[-•]|[a-z]\)) ")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it is printed: what stands before it in bold (a year marker), and its text."""

    text: str
    mark: str = ""

    @property
    def whole(self) -> str:
        """Mark and text."""
        return f"{self.mark} {self.text}" if self.mark else self.text

    @property
    def dashed(self) -> bool:
        """Whether it is an item of a list."""
        return not self.mark and ITEM.match(self.text) is not None


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its column, its paragraphs, and how many rows it covers, counted from its own."""

    column: Column
    lines: tuple[Line, ...]
    span: int = 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: one entry a column, none where a cell from above covers it. `first` where an objective begins."""

    cells: tuple[GridCell | None, ...]
    first: bool


def rows_of(annex: Annex, section: Section) -> Iterator[GridRow]:
    """The rows of the table under one heading, without its header."""
    for objective in section.objectives:
        for index in range(len(objective.rows)):
            yield GridRow(tuple(_cell(annex, objective, index, column) for column in annex.columns), first=index == 0)


def _cell(annex: Annex, objective: Objective, index: int, column: Column) -> GridCell | None:
    lines = _lines(annex, objective, objective.rows[index], column, first=index == 0)
    if lines is None:
        return None
    return GridCell(column, lines, _span(objective, index, column))


def _lines(annex: Annex, objective: Objective, row: Row, column: Column, *, first: bool) -> tuple[Line, ...] | None:
    match column.field:
        case "objective":
            return _plain(objective.paragraphs if first else None)
        case "indicator":
            return tuple(Line(text) for indicator in row.indicators for text in indicator.paragraphs)
        case "target":
            return tuple(_target_lines(annex, row))
        case "responsible":
            return _plain(row.responsible)
        case "weight":
            return _plain(row.weight.paragraphs if row.weight else None)
        case _:
            return _plain((objective.further[column.name],) if first else None)


def _plain(paragraphs: tuple[str, ...] | None) -> tuple[Line, ...] | None:
    return None if paragraphs is None else tuple(map(Line, paragraphs))


def _target_lines(annex: Annex, row: Row) -> Iterator[Line]:
    for indicator in row.indicators:
        for target in indicator.targets:
            first, *others = target.paragraphs
            yield Line(first, annex.marker.format(year=target.year) if target.marked else "")
            yield from map(Line, others)


def _span(objective: Objective, index: int, column: Column) -> int:
    if column.field in ("indicator", "target"):
        return 1
    later = objective.rows[index + 1 :]
    if column.field == "responsible":
        return 1 + next((i for i, row in enumerate(later) if row.responsible is not None), len(later))
    if column.field == "weight":
        return 1 + next((i for i, row in enumerate(later) if row.weight is not None), len(later))
    return 1 + len(later)
