"""The columns of a table: what their headings name, and where they stand."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.layout.text import Text
from models.place import Box, Origin

# Borders of two tables are one, and words stand within a column, to this part of the table's width.
SAME_EDGE, BESIDE = 0.01, 0.002
# Headings of two tables without rules that differ by no more than this part of the width between them are those of the same columns.
SAME_HEADING = 0.0015


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        field: objective, indicator, target, responsible, weight; none for a further column that is kept by its heading.
        heading: as it is printed.
        year: the year that the heading names ("Target 2025"), for a target column.
        is_guessed: the heading says little ("Descrizione"); no other names the field.
        origin: where the heading stands first; two columns are the same wherever theirs stand.
    """

    field: str | None
    heading: str
    year: int | None = None
    is_guessed: bool = False
    origin: Origin = dataclasses.field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ColumnDraft:
    """A column as `Column` says, whose heading is not settled."""

    field: str | None
    heading: Text
    year: int | None = None
    is_guessed: bool = False
    origin: Origin = dataclasses.field(default=(), compare=False)

    @property
    def name(self) -> str:
        """Its field, or the heading of one that is none of the five."""
        return self.field or self.heading.value

    def finish(self, settle: Callable[[Text], str]) -> Column:
        """The column as it is handed on, its heading settled."""
        return Column(self.field, settle(self.heading), self.year, self.is_guessed, self.origin)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that a header puts in force.

    Attributes:
        columns: from left to right.
        spans: of each its first grid column and the one after its last.
        edges: borders of the grid's columns, one more than these; empty where the source has no coordinates.
        width: number of grid columns.
        headings: boxes of the words of each heading, where no rule draws the columns.
    """

    columns: tuple[ColumnDraft, ...]
    spans: tuple[tuple[int, int], ...]
    edges: tuple[float, ...]
    width: int
    headings: tuple[Box, ...] = ()

    @property
    def fields(self) -> tuple[str | None, ...]:
        """What each column is: one of the five fields, or none of them."""
        return tuple(column.field for column in self.columns)

    def holds(self, edges: Sequence[float], width: int) -> bool:
        """Does a table with these borders, or this many grid columns where there are none, stand in these columns?

        Some of the borders may be missing; of the outer ones only the left, under a blank cell that is merged over many pages.
        """
        if not edges or not self.edges:
            return width == self.width
        near = SAME_EDGE * (self.edges[-1] - self.edges[0])
        known = all(any(abs(x - edge) <= near for edge in self.edges) for x in edges)
        outer = abs(edges[-1] - self.edges[-1]) <= near and any(abs(edges[0] - x) <= near for x in self.edges[:2])
        return known and outer and len(edges) > 2

    def has_headings_of(self, other: "Columns") -> bool:
        """Do both have the same headings in the same places?"""
        if self.fields != other.fields:
            return False
        near = SAME_HEADING * (self.headings[-1].x1 - self.headings[0].x0)
        pairs = zip(self.headings, other.headings, strict=True)
        return all(abs(a.x0 - b.x0) < near and abs(a.x1 - b.x1) < near for a, b in pairs)


def stands_in_one(x0: float, x1: float, edges: Sequence[float]) -> bool:
    """Does what runs from x0 to x1 stand within one of the columns that have these borders?"""
    near = BESIDE * (edges[-1] - edges[0]) if edges else 0.0
    return any(left - near <= x0 and x1 <= right + near for left, right in pairwise(edges))
