"""Sections whose name is not what a name is."""

from collections.abc import Iterator

from models.annex import Annex
from models.findings import Finding


def find_unnamed(annex: Annex) -> Iterator[Finding]:
    """A finding for each section without a name, where other sections have one."""
    if not any(section.title for section in annex.sections):
        return
    for section in annex.sections:
        if not section.title and section.objectives:
            first = section.objectives[0]
            yield Finding(code="section-unnamed", field="section", raw=first.text, part=first.id, origin=first.origin)
