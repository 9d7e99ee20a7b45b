"""Records that say too little to be some."""

from collections.abc import Iterator

from models.annex import Annex, Indicator, Objective, Target, WeightBlock
from models.findings import Finding
from models.place import Origin


def find_incomplete(annex: Annex) -> Iterator[Finding]:
    """A finding for each record of which one field alone is filled, where most records have more.

    Where the annex names no more than its objectives, each record is of one field, and that is said of the annex and not of its records.
    """
    records = list(_fields(annex))
    lone = [(record, fields) for record, fields in records if len(fields) == 1]
    if len(lone) * 2 > len(records):
        return
    for record, fields in lone:
        [(name, (text, origin))] = fields.items()
        yield Finding(code="record-incomplete", field=name, raw=text, part=record, origin=origin)


def _fields(annex: Annex) -> Iterator[tuple[str, dict[str, tuple[str, Origin]]]]:
    """Each record's id, and its fields that are filled, with their text and place."""
    for section in annex.sections:
        for objective in section.objectives:
            for block in objective.blocks:
                for indicator in block.indicators:
                    for target in indicator.targets:
                        yield target.id, _filled(objective, block, indicator, target)


def _filled(objective: Objective, block: WeightBlock, indicator: Indicator, target: Target) -> dict[str, tuple[str, Origin]]:
    responsible = indicator.responsible or block.responsible
    fields = {
        "objective": (objective.text, objective.origin),
        "indicator": (indicator.text, indicator.origin),
        "target": (target.text, target.origin),
        "responsible": (responsible.raw, responsible.origin) if responsible else ("", ()),
        "weights": (block.weight.raw, block.weight.origin) if block.weight else ("", ()),
    }
    return {name: (text, origin) for name, (text, origin) in fields.items() if text}
