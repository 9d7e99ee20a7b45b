"""What is wrong with the places of an annex: findings that join to no record or stand nowhere, pages that are not those of the places."""

from collections.abc import Iterator

from models.annex import Annex
from models.place import find_pages
from models.touched import join_findings
from normalize import flatten


def find_unplaced(annex: Annex) -> list[str]:
    """A line for each fault; the annex is one of a PDF."""
    joined = join_findings(annex)
    return [*_of_findings(joined), *_of_pages(joined)]


def _of_findings(annex: Annex) -> Iterator[str]:
    keys = {record.id: record.key for record in flatten(annex)}
    for finding in annex.findings:
        if not all(keys.get(record) == key for record, key in zip(finding.records, finding.keys, strict=True)):
            yield f"{finding.code} {finding.raw!r} names records that do not exist: {finding.records}"
        if finding.is_of_document == any(place.page for place in finding.origin):
            yield f"{finding.code} {finding.raw!r} has no place, or one though it speaks of the whole document"


def _of_pages(annex: Annex) -> Iterator[str]:
    for record in flatten(annex):
        if record.pages != find_pages(record.origin.places):
            yield f"record {record.id} is said to stand on {record.pages}, and stands on {find_pages(record.origin.places)}"
    for objective in (objective for section in annex.sections for objective in section.objectives):
        if objective.pages != find_pages(objective.origin):
            yield f"objective {objective.id} is said to stand on {objective.pages}, and stands on {find_pages(objective.origin)}"
