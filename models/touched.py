"""Which records a finding speaks of: those that it names, and those that stand where it points."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from models.annex import Annex, Indicator, Objective, Target, WeightBlock
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Origin, Place


class _Standing(NamedTuple):
    """A record: the ids of what it stands in, its own last; its key; and where its values stand."""

    names: tuple[str, ...]
    key: str
    origin: Origin


def find_touched(annex: Annex) -> Mapping[str, tuple[Finding, ...]]:
    """The findings on each record, by the record's id, in the order of the annex.

    A finding that names a section or a part of one is on all records of it. One that names none is on the records that
    have a value where it points; what was left out, and the whole annex, are in no record.
    """
    by_name: dict[str, list[Finding]] = defaultdict(list)
    placed: dict[int | None, list[tuple[Place, Finding]]] = defaultdict(list)
    for finding in annex.findings:
        if finding.part:
            by_name[finding.part].append(finding)
        elif not CATALOGUE[finding.code].leaves_out:
            for place in finding.origin:
                placed[place.page].append((place, finding))
    order = {id(finding): index for index, finding in enumerate(annex.findings)}
    touched: dict[str, tuple[Finding, ...]] = {}
    for standing in _records(annex):
        found = [finding for name in standing.names for finding in by_name.get(name, ())]
        found += [f for place in standing.origin for other, f in placed.get(place.page, ()) if meet(place, other)]
        unique = {id(finding): finding for finding in found}
        touched[standing.names[-1]] = tuple(sorted(unique.values(), key=lambda finding: order[id(finding)]))
    return touched


def join_findings(annex: Annex) -> Annex:
    """The annex, each of its findings with the ids and keys of the records that it touches."""
    keys = {standing.names[-1]: standing.key for standing in _records(annex)}
    records: dict[int, list[str]] = defaultdict(list)
    for record, findings in find_touched(annex).items():
        for finding in findings:
            records[id(finding)].append(record)
    joined = (_with_records(finding, records[id(finding)], keys) for finding in annex.findings)
    return annex.model_copy(update={"findings": tuple(joined)})


def _with_records(finding: Finding, records: Sequence[str], keys: Mapping[str, str]) -> Finding:
    return finding.model_copy(update={"records": tuple(records), "keys": tuple(keys[record] for record in records)})


def _records(annex: Annex) -> Iterator[_Standing]:
    """What the records of the annex stand in, and where."""
    for section in annex.sections:
        for objective in section.objectives:
            for block in objective.blocks:
                for indicator in block.indicators:
                    for target in indicator.targets:
                        names = (section.id, objective.id, block.id, indicator.id, target.id)
                        yield _Standing(names, target.key, _origin(objective, block, indicator, target))


def _origin(objective: Objective, block: WeightBlock, indicator: Indicator, target: Target) -> Origin:
    responsible = indicator.responsible or block.responsible
    parts: Iterable[Origin] = (
        objective.origin,
        indicator.origin,
        target.origin,
        responsible.origin if responsible else (),
        block.weight.origin if block.weight else (),
    )
    return tuple(dict.fromkeys(place for origin in parts for place in origin))


def meet(place: Place, other: Place) -> bool:
    """Do two places of one page share some room? A page as a whole meets all that stands on it."""
    if place.box and other.box:
        a, b = place.box, other.box
        return a.x0 < b.x1 and b.x0 < a.x1 and a.top < b.bottom and b.top < a.bottom
    if place.path and other.path:
        same = (place.path, place.line) == (other.path, other.line)
        return same or place.path.startswith(f"{other.path}/") or other.path.startswith(f"{place.path}/")
    if place.line and other.line:
        return place.line == other.line
    return place.page is not None
