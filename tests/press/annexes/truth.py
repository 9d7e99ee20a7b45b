"""The true records of a sample annex, taken from its source alone.

Nothing here may import the program's own stages: what is right is said by the source, not by the code that is tested.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from tests.press.annexes.source import Annex, Indicator, Objective, Row, Target, WeightCell


class WeightRecord(TypedDict):
    """Points and the Areas that they apply to, as a record holds them."""

    value: float | None
    areas: list[str]


class Record(TypedDict):
    """One true record: the public fields, in their order."""

    section: str
    objective: str
    indicator: str
    target_year: int
    target: str
    deadline: str | None
    responsible: str
    weight_block: str
    weights: list[WeightRecord]


def records_of(annex: Annex) -> Iterator[Record]:
    """The records of an annex, one per target, in the order of the page."""
    number = 0
    for section in annex.sections:
        for objective in section.objectives:
            number += 1
            yield from _records_of_objective(objective, section.title, number)


def _records_of_objective(objective: Objective, section: str, number: int) -> Iterator[Record]:
    responsible: tuple[str, ...] = ()
    weight: WeightCell | None = None
    block = 0
    for row in objective.rows:
        responsible = row.responsible or responsible
        if row.weight is not None:
            weight, block = row.weight, block + 1
        for indicator, target in _pairs_of(row):
            yield {
                "section": section,
                "objective": " ".join(objective.paragraphs),
                "indicator": " ".join(indicator.paragraphs),
                "target_year": target.year,
                "target": " ".join(target.paragraphs),
                "deadline": target.deadline.isoformat() if target.deadline else None,
                "responsible": " ".join(responsible),
                "weight_block": f"{number}.{block}",
                "weights": _plain_weights(weight),
            }


def _pairs_of(row: Row) -> Iterator[tuple[Indicator, Target]]:
    for indicator in row.indicators:
        for target in indicator.targets:
            yield indicator, target


def _plain_weights(cell: WeightCell | None) -> list[WeightRecord]:
    if cell is None:
        return []
    return [{"value": None if w.value is None else float(w.value), "areas": list(w.areas)} for w in cell.weights]


def write_truth(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the true records as a JSON array."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(list(records_of(annex)), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
