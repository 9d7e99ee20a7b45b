"""How the rows of a document's tables without vertical rules are set, and the rows that a table has in view of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from statistics import median
from typing import NamedTuple

from extract.layout.grids.rows.candidates import WAYS, RowStart, find_doubts, fit_rows
from extract.layout.grids.rows.pieces import Pieces, find_pieces, letter_size
from extract.layout.grids.rows.prices import MUCH, Spaces, Way
from extract.layout.lines import Line
from extract.layout.measures import PARAGRAPH_SPACE, measure_leading
from extract.words.verdict import Evidence, decide, total
from models.reasons import Question, Reason

# So many rows in which an objective begins are enough to know the habits.
ENOUGH = 200
# The tables of a document speak for a way to set rows by so many points at most: a table that is plainly set otherwise is read otherwise.
MOST = 20.0
# What speaks for cells that begin side by side before any table is seen, in points, for few tables are set otherwise.
KNOWN = 3.0
# From a letter to a y just above it, as part of the letter size: a figure that is rounded still does not cut the letter.
HAIR = 0.01


class FoundRows(NamedTuple):
    """Where rows begin after the first, in letters from the head of the page, and why it is believed.

    Attributes:
        doubts: where a row or a cell of it may begin, or may not, nearly as well.
    """

    starts: list[RowStart]
    reason: Reason
    doubts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RowHabits:
    """What is known of the rows.

    Attributes:
        marked: a rule that leaves a column out has shown that rules mark the rows.
        points: how well each of the ways to set rows fits the tables, in the order of `WAYS`.
        spaces: above rows in which an objective begins, in letter sizes.
    """

    marked: bool = False
    points: tuple[float, ...] = (0.0,) * len(WAYS)
    spaces: tuple[float, ...] = ()

    @property
    def by_level(self) -> str:
        """By what of their cells rows are told that neither rules nor beginnings show: "middles", "feet", or nothing."""
        best = WAYS[self.points.index(max(self.points))]
        return best.level if best.anchor and not self.marked else ""

    def learn(self, columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> "RowHabits":
        """The habits with what the lines of a further table show, column by column."""
        if len(self.spaces) >= ENOUGH:
            return self
        pieces, spaces = self._measure(columns, fields)
        found = [fit_rows(pieces, fields, way, spaces) for way in WAYS]
        points = tuple(known + total(each.evidence) for known, each in zip(self.points, found, strict=True))
        best = found[points.index(max(points))]
        objective = fields.index("objective") if "objective" in fields else 0
        above = (start.space for start in best.starts if objective in start.columns and 0 < start.space < inf)
        return replace(self, points=points, spaces=(*self.spaces, *above))

    def find_rows(self, columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> FoundRows:
        """Where rows begin after the first, by the text alone."""
        pieces, spaces = self._measure(columns, fields)
        found: dict[tuple[RowStart, ...], tuple[Evidence, ...]] = {}
        ways: dict[tuple[RowStart, ...], Way] = {}
        for way, habit in zip(WAYS, self._speak_for_ways(), strict=True):
            each = fit_rows(pieces, fields, way, spaces)
            evidence = (*each.evidence, habit)
            if each.starts not in found or total(found[each.starts]) < total(evidence):
                found[each.starts], ways[each.starts] = evidence, way
        (best, margin, reason), size = decide(found), letter_size(columns)
        known = Reason(question=Question.ROWS, answer=str(len(best) + 1), reason=reason, margin=round(margin, 1) if margin < inf else None)
        doubts = sorted(y * size for y in find_doubts(pieces, fields, ways[best], spaces))
        return FoundRows([start._replace(y=(start.y - HAIR) * size) for start in best], known, tuple(doubts))

    def _measure(self, columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> tuple[Pieces, Spaces]:
        """The pieces of a table, and what is free between them."""
        leading = measure_leading(columns)
        pieces = find_pieces(columns, fields, leading)
        lines = max(0.0, leading - 1) + PARAGRAPH_SPACE
        return pieces, Spaces(lines, median(self.spaces or (MUCH * lines,)))

    def _speak_for_ways(self) -> Iterator[Evidence]:
        """What all tables of the document together say for each way to set rows."""
        best = max(self.points)
        for way, points in zip(WAYS, self.points, strict=True):
            known = 0.0 if way.anchor else KNOWN
            yield Evidence(known + max(0.0, MOST + points - best), f"in the tables of the document {way.describe()}")
