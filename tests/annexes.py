"""Annexes built from rows written by hand, and what of them tests compare."""

from collections.abc import Sequence

from models.annex import Annex, Objective, WeightBlock
from normalize import build_annex
from tests.rows import FIVE, SOURCE, document


def build(*rows: Sequence[str], names: Sequence[str] = FIVE, year: int | None = 2024, chosen: int | None = None) -> Annex:
    return build_annex(document(*rows, names=names, year=year), SOURCE, chosen)


def objectives(annex: Annex) -> list[Objective]:
    return [objective for section in annex.sections for objective in section.objectives]


def blocks(annex: Annex) -> list[WeightBlock]:
    return [block for objective in objectives(annex) for block in objective.blocks]


def codes(annex: Annex) -> list[str]:
    return [finding.code for finding in annex.findings]


def outline(annex: Annex) -> list[tuple[str, str, list[tuple[str, list[str]]]]]:
    """Each block: its id, its weight cell, its indicators with their targets."""
    return [(b.id, b.weight.raw if b.weight else "", [(i.text, [t.text for t in i.targets]) for i in b.indicators]) for b in blocks(annex)]
