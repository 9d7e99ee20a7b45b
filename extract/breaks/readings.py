"""What the first row after a page break is: the rest of the row before it, a further row of its objective, or a new objective.

Each of the three says of every column whether its cell goes on or is new; the evidence of all columns together decides.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from extract.words.profile import PACING
from extract.words.verdict import Decision, Evidence, total


class RowReading(Enum):
    """The three ways to read the first row after a break; the value is how a finding names it."""

    SAME_ROW = "the rest of the row before the break"
    NEXT_ROW = "a further row of the same objective"
    NEW_OBJECTIVE = "the first row of a new objective"


# What no row of a reading can do without: points against it.
_NEEDED: dict[RowReading, str] = {RowReading.NEXT_ROW: "indicator", RowReading.NEW_OBJECTIVE: "objective"}
_IMPOSSIBLE = 100.0


class RowEvidence(NamedTuple):
    """What speaks for and against the row as a whole.

    Attributes:
        cut: for its going on, and against it.
        apart: how little it speaks against the two rows that it else is, that some of their cells are blank; by reading.
    """

    cut: list[Evidence]
    apart: dict[RowReading, float]


def decide(evidence: Sequence[tuple[str, list[Evidence] | None]], row: RowEvidence) -> Decision[RowReading]:
    """The best reading of a row after a break.

    Args:
        evidence: the field of each column, and what speaks for its cell going on; none where the cell is blank after the
            break.
        row: what speaks for the row going on, whatever its cells say.
    """
    # without indicators and targets every row is an objective
    has_rows = not PACING.isdisjoint(field for field, _ in evidence)
    points = {reading: _score(reading, evidence, row) for reading in RowReading if has_rows or reading is not RowReading.NEXT_ROW}
    best, second = sorted(points, key=lambda reading: -points[reading])[:2]
    return Decision(best, points[best] - points[second], f"the row as a whole reads as {best.value}")


def _score(reading: RowReading, evidence: Sequence[tuple[str, list[Evidence] | None]], row: RowEvidence) -> float:
    cells = sum(_score_field(reading, field, found) for field, found in evidence)
    cut = total(row.cut)
    return cells + cut if reading is RowReading.SAME_ROW else cells - cut + row.apart[reading]


def _score_field(reading: RowReading, field: str, found: list[Evidence] | None) -> float:
    goes_on = _goes_on(reading, field)
    if found is None:
        return -_IMPOSSIBLE if _NEEDED.get(reading) == field else 0.0
    points = total(found)
    if goes_on is None:
        return abs(points)
    return points if goes_on else -points


def _goes_on(reading: RowReading, field: str) -> bool | None:
    """Does the cell of this field go on under this reading? None: it may do either (a merged cell beside new rows)."""
    if reading is RowReading.SAME_ROW:
        return True
    if reading is RowReading.NEW_OBJECTIVE:
        return False
    return {"objective": True, "indicator": False, "target": False}.get(field)


def goes_on(reading: RowReading, field: str, found: list[Evidence]) -> bool:
    """Does this cell, which has text after the break, go on with the one before it?"""
    says = _goes_on(reading, field)
    return total(found) > 0 if says is None else says
