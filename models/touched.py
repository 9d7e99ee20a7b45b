"""Which records a finding speaks of: those that it names, and those that stand where it points."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from models.annex import Annex, Indicator, Objective, Target, WeightBlock
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Origin, Place


def find_touched(annex: Annex) -> Mapping[str, tuple[Finding, ...]]:
    """The findings on each record, by the record's id, in the order of the annex.

    A finding that names a record, an indicator, a block or an objective is on all records of it. One that names none is on the records that
    have a value where it points; what was left out, and the whole annex, are in no record.
    """
    by_name: dict[str, list[Finding]] = defaultdict(list)
    placed: dict[int | None, list[tuple[Place, Finding]]] = defaultdict(list)
    for finding in annex.findings:
        if finding.record:
            by_name[finding.record].append(finding)
        elif not CATALOGUE[finding.code].leaves_out:
            for place in finding.origin:
                placed[place.page].append((place, finding))
    order = {id(finding): index for index, finding in enumerate(annex.findings)}
    touched: dict[str, tuple[Finding, ...]] = {}
    for names, origin in _records(annex):
        found = [finding for name in names for finding in by_name.get(name, ())]
        found += [f for place in origin for other, f in placed.get(place.page, ()) if meet(place, other)]
        unique = {id(finding): finding for finding in found}
        touched[names[-1]] = tuple(sorted(unique.values(), key=lambda finding: order[id(finding)]))
    return touched


def _records(annex: Annex) -> Iterator[tuple[tuple[str, ...], Origin]]:
    """The ids of each record and of what it stands in, its own last; and where its values stand."""
    for section in annex.sections:
        for objective in section.objectives:
            for block in objective.blocks:
                for indicator in block.indicators:
                    for target in indicator.targets:
                        yield (objective.id, block.id, indicator.id, target.id), _origin(objective, block, indicator, target)


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
