"""Records that say too little to be some."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from models.annex import Annex, Indicator, Objective, Target, WeightBlock
from models.findings import Finding, is_serious
from models.place import Origin

# So large a part of the records lacks the same where the annex has no more to say, or is read wrong throughout: one finding says it of all.
MOST = 0.5
# What is said of one record, and of most of them.
INCOMPLETE = ("record-incomplete", "records-incomplete")
UNMEASURED = ("record-unmeasured", "records-unmeasured")
MEASURES = frozenset({"indicator", "target"})


class _Record(NamedTuple):
    """The id of a record, those of its target and indicator, and its fields that are filled, with their text and place."""

    id: str
    names: frozenset[str]
    fields: dict[str, tuple[str, Origin]]

    @property
    def first(self) -> tuple[str, str]:
        """The first field that is filled, and its text."""
        return next(((name, text) for name, (text, _) in self.fields.items()), ("", ""))

    @property
    def origin(self) -> Origin:
        """Where all its fields stand."""
        return tuple(dict.fromkeys(place for _, origin in self.fields.values() for place in origin))


def find_incomplete(annex: Annex) -> Iterator[Finding]:
    """A finding for each record of which one field alone is filled, and for each that measures nothing; where most are so, one for all."""
    records = list(_records(annex))
    told = {finding.part for finding in annex.findings if finding.field in MEASURES and is_serious(finding)}
    yield from _report(INCOMPLETE, [record for record in records if len(record.fields) == 1], len(records))
    unmeasured = [
        record for record in records if len(record.fields) > 1 and not record.fields.keys() & MEASURES and not record.names & told
    ]
    yield from _report(UNMEASURED, unmeasured, len(records))


def _report(codes: tuple[str, str], found: Sequence[_Record], count: int) -> Iterator[Finding]:
    if len(found) > max(1, MOST * count):
        origin = tuple(dict.fromkeys(place for record in found for place in record.origin))
        yield Finding(code=codes[1], raw=found[0].first[1], detail={"count": str(len(found))}, origin=origin)
        return
    for record in found:
        name, text = record.first
        yield Finding(code=codes[0], field=name, raw=text, part=record.id, origin=record.origin)


def _records(annex: Annex) -> Iterator[_Record]:
    for section in annex.sections:
        for objective in section.objectives:
            for block in objective.blocks:
                for indicator in block.indicators:
                    for target in indicator.targets:
                        names = frozenset({target.id, indicator.id})
                        yield _Record(target.id, names, _filled(objective, block, indicator, target))


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
