"""Sums that an annex prints under its rows: no records, but a check that every weight above them was read."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from extract.breaks.rows import Joined
from extract.tables.drafts import TotalRow
from models.findings import Finding

# "10", "2,5", "10 %", "10 punti": a weight that can be added up as it stands
_NUMBER = re.compile(r"(\d{1,4}(?:[.,]\d+)?)\s*(?:%|punti|p\.?ti|/\s*\d{1,4})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Total:
    """A printed sum, and how many rows of its section stand above it."""

    row: TotalRow
    above: int


def check_totals(sections: Iterable[tuple[Sequence[Joined], Sequence[Total]]]) -> Iterator[Finding]:
    """A finding for each printed sum: that it is no record, or that the weights above it make another one.

    A sum may be that of the rows since the last one, of its section, or of all sections so far. Where a weight is no plain number,
    nothing is compared.

    Args:
        sections: the runs of rows and the sums of each.
    """
    before: list[str] = []
    for runs, totals in sections:
        own = [_weight(run, index) for run in runs for index in range(len(run.rows))]
        since = 0
        for total in totals:
            yield _compare(total.row, (own[since : total.above], own[: total.above], [*before, *own[: total.above]]))
            since = total.above
        before += own


def _weight(run: Joined, index: int) -> str:
    """What a row says in the column of weights; nothing where it has none of its own."""
    column = next((i for i, column in enumerate(run.columns) if column.field == "weight"), None)
    cell = run.rows[index].cells.get(column) if column is not None else None
    return cell.text.value.strip() if cell else ""


def _compare(row: TotalRow, above: Sequence[Sequence[str]]) -> Finding:
    printed, sums = _read(row.total), [_add(weights) for weights in above]
    if printed is None or printed in sums or None in sums or not any(sums):
        return Finding(code="total-row", raw=row.text.value, origin=row.origin)
    return Finding(code="total-differs", raw=row.text.value, detail={"sum": f"{sums[0]:f}"}, origin=row.origin)


def _add(weights: Iterable[str]) -> Decimal | None:
    """The sum of the weights; none where one of them is no plain number."""
    values = [_read(weight) for weight in weights if weight]
    return None if None in values else sum((value for value in values if value is not None), Decimal(0))


def _read(weight: str) -> Decimal | None:
    found = _NUMBER.fullmatch(weight)
    return Decimal(found.group(1).replace(",", ".")).normalize() if found else None
