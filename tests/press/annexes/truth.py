"""The true records of a sample annex, taken from its source alone.

Nothing here may import the program's own stages: what is right is said by the source, not by the code that is tested.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.press.annexes.source import Annex, Objective, Row, WeightCell

Record = dict[str, Any]


def records_of(annex: Annex) -> Iterator[Record]:
    """The records of an annex, one per target, in the order of the page."""
    number = 0
    for section in annex.sections:
        for objective in section.objectives:
            number += 1
            yield from _records_of_objective(objective, {"section": section.title, "objective": " ".join(objective.paragraphs)}, number)


def _records_of_objective(objective: Objective, head: Record, number: int) -> Iterator[Record]:
    responsible: tuple[str, ...] = ()
    weight: WeightCell | None = None
    block = 0
    for row in objective.rows:
        responsible = row.responsible or responsible
        if row.weight is not None:
            weight, block = row.weight, block + 1
        tail = {"responsible": " ".join(responsible), "weight_block": f"{number}.{block}", "weights": _plain_weights(weight)}
        for middle in _targets_of(row):
            yield head | middle | tail


def _targets_of(row: Row) -> Iterator[Record]:
    for indicator in row.indicators:
        for target in indicator.targets:
            yield {
                "indicator": " ".join(indicator.paragraphs),
                "target_year": target.year,
                "target": " ".join(target.paragraphs),
                "deadline": target.deadline and target.deadline.isoformat(),
            }


def _plain_weights(cell: WeightCell | None) -> list[Record]:
    if cell is None:
        return []
    return [{"value": None if w.value is None else float(w.value), "areas": list(w.areas)} for w in cell.weights]


def write_truth(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the true records as a JSON array."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(list(records_of(annex)), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
