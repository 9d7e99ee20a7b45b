"""All tables of one annex: the one layer that every export is a view of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from export.contents import NO_RELEASE, Release
from export.tables.findings import finding_place_table, finding_table, finding_target_table
from export.tables.objectives import block_table, indicator_table, objective_table, section_table
from export.tables.source import source_table
from export.tables.table import DataTable
from export.tables.targets import target_area_table, target_table
from export.tables.weights import area_table, weight_table
from models.annex import Annex
from models.record import Record
from models.texts import Translate, untranslated


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one annex, each after those that its foreign keys name."""

    source: DataTable
    areas: DataTable
    sections: DataTable
    objectives: DataTable
    blocks: DataTable
    indicators: DataTable
    targets: DataTable
    target_areas: DataTable
    weights: DataTable
    findings: DataTable
    finding_targets: DataTable
    finding_places: DataTable

    def __iter__(self) -> Iterator[DataTable]:
        return (getattr(self, each.name) for each in fields(self))


def make_tables(annex: Annex, records: Sequence[Record], release: Release = NO_RELEASE, translate: Translate = untranslated) -> Tables:
    """The tables of an annex and its records, with values typed and nothing left to compute.

    Args:
        annex: its findings are told in the language of the output already.
        records: of the annex.
        release: what the caller says of the publication.
        translate: what the catalogue says of findings; names and titles of tables stay in English.
    """
    weights = weight_table(annex)
    return Tables(
        source=source_table(annex, release),
        areas=area_table(annex, records, weights),
        sections=section_table(annex),
        objectives=objective_table(annex),
        blocks=block_table(annex),
        indicators=indicator_table(annex),
        targets=target_table(annex, records),
        target_areas=target_area_table(annex, records),
        weights=weights,
        findings=finding_table(annex, translate),
        finding_targets=finding_target_table(annex),
        finding_places=finding_place_table(annex),
    )
