"""The nested annex made flat: one record per target."""

from collections.abc import Sequence

from models.annex import Annex, Indicator, Objective, Section, Target, WeightBlock
from models.findings import Finding
from models.place import find_pages
from models.record import CellOrigins, Record
from models.touched import find_touched


def flatten(annex: Annex) -> tuple[Record, ...]:
    """The records of an annex, in its order.

    A record carries the codes of the findings on it, and on what it stands in.
    """
    touched = find_touched(annex)
    return tuple(
        _flatten_target(section, objective, block, indicator, target, touched.get(target.id, ()))
        for section in annex.sections
        for objective in section.objectives
        for block in objective.blocks
        for indicator in block.indicators
        for target in indicator.targets
    )


def _flatten_target(
    section: Section, objective: Objective, block: WeightBlock, indicator: Indicator, target: Target, findings: Sequence[Finding]
) -> Record:
    """One target with all that applies to it."""
    responsible = indicator.responsible or block.responsible
    origin = CellOrigins(
        objective=objective.origin,
        indicator=indicator.origin,
        target=target.origin,
        responsible=responsible.origin if responsible else (),
        weight=block.weight.origin if block.weight else (),
    )
    return Record(
        id=target.id,
        key=target.key,
        section=section.title,
        objective_number=objective.number,
        objective=objective.text,
        objective_title=objective.title,
        objective_description=objective.description,
        indicator=indicator.text,
        target_year=target.year,
        target=target.text,
        deadline=target.deadline,
        responsible=responsible.raw if responsible else "",
        areas=responsible.areas if responsible else (),
        coordinator=responsible.coordinator if responsible else None,
        role=responsible.role if responsible else None,
        office=responsible.office if responsible else None,
        notes=responsible.notes if responsible else (),
        weight_block=block.id,
        weights=block.weight.weights if block.weight else (),
        weight_raw=block.weight.raw if block.weight else "",
        dates=target.dates,
        quantities=target.quantities,
        further=_join_further(target),
        findings=tuple(dict.fromkeys(finding.code for finding in findings)),
        pages=find_pages(origin.places),
        origin=origin,
    )


def _join_further(target: Target) -> dict[str, str]:
    """The further cells of a target by heading; several under one heading are joined by one space."""
    further: dict[str, str] = {}
    for cell in target.further:
        further[cell.heading] = f"{further[cell.heading]} {cell.text}" if cell.heading in further else cell.text
    return further
