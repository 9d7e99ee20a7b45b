"""What the first row after a page break is: the rest of the row before it, a further row of its objective, or a new objective.

Each of the three says of every column whether its cell goes on or is new; the evidence of all columns together decides.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from extract.words.profile import PACING
from extract.words.verdict import Decision, Evidence, decide, total
from models.texts import translatable


class RowReading(Enum):
    """The three ways to read the first row after a break; the value is how a finding names it."""

    SAME_ROW = translatable("the rest of the row before the break")
    NEXT_ROW = translatable("a further row of the same objective")
    NEW_OBJECTIVE = translatable("the first row of a new objective")


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


def decide_reading(evidence: Sequence[tuple[str, list[Evidence] | None]], row: RowEvidence) -> Decision[RowReading]:
    """The best reading of a row after a break.

    Args:
        evidence: the field of each column, and what speaks for its cell going on; none where the cell is blank after the
            break.
        row: what speaks for the row going on, whatever its cells say.
    """
    # without indicators and targets every row is an objective
    has_rows = not PACING.isdisjoint(field for field, _ in evidence)
    readings = [reading for reading in RowReading if has_rows or reading is not RowReading.NEXT_ROW]
    return decide({reading: [*_of_cells(reading, evidence), *_of_row(reading, row)] for reading in readings})


def _of_row(reading: RowReading, row: RowEvidence) -> list[Evidence]:
    """What speaks for a reading beside its cells."""
    if reading is RowReading.SAME_ROW:
        return list(row.cut)
    against = [Evidence(-each.points, each.reason) for each in row.cut]
    return [*against, Evidence(row.apart[reading], "some of its cells are blank")]


def _of_cells(reading: RowReading, evidence: Sequence[tuple[str, list[Evidence] | None]]) -> Iterator[Evidence]:
    """What the cells say of a reading: that they go on where it needs them to, and are new where it needs that."""
    for field, found in evidence:
        goes_on = _goes_on(reading, field)
        if found is None:
            if _NEEDED.get(reading) == field:
                yield Evidence(-_IMPOSSIBLE, f"it has no {field}")
            continue
        sign = 1 if goes_on or (goes_on is None and total(found) > 0) else -1
        yield from (Evidence(sign * each.points, each.reason) for each in found)


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
