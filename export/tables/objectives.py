"""The tables of what targets stand in: sections, objectives, weight blocks, indicators."""

from collections.abc import Iterator

from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, make_row
from models.annex import Annex, Objective, Section, WeightBlock

ID = DataColumn("id", ColumnType.TEXT, "Id", "Its position, by counting: one more part in front of it changes it.", required=True)
KEY = DataColumn("key", ColumnType.TEXT, "Key", "Stable: a hash of its words and of what it stands in.", required=True)
OBJECTIVE_ID = DataColumn("objective_id", ColumnType.TEXT, "Id of the objective", "The row of `objectives` it belongs to.", required=True)


def section_table(annex: Annex) -> DataTable:
    """The headings above the tables of the annex."""
    return DataTable(
        name="sections",
        title="Sections",
        description="The headings above the tables of the annex.",
        columns=(ID, KEY, DataColumn("title", ColumnType.TEXT, "Section", "The heading above the table.")),
        rows=tuple(make_row(section.id, section.key, section.title) for section in annex.sections),
    )


def objective_table(annex: Annex) -> DataTable:
    """What is to be achieved."""
    return DataTable(
        name="objectives",
        title="Objectives",
        description="What is to be achieved.",
        columns=(
            ID,
            KEY,
            DataColumn("section_id", ColumnType.TEXT, "Id of the section", "The row of `sections` that it belongs to.", required=True),
            DataColumn("number", ColumnType.INTEGER, "No.", "Counted from 1 through the whole annex.", required=True),
            DataColumn("text", ColumnType.TEXT, "Objective", "The whole cell, paragraphs joined by one space."),
            DataColumn("title", ColumnType.TEXT, "Title of the objective", "The objective up to its first ' - ', or the whole of it."),
            DataColumn("description", ColumnType.TEXT, "Description of the objective", "The objective after its title."),
            DataColumn("pages", ColumnType.LIST, "Pages", "Pages that it stands on, counted from 1."),
        ),
        rows=tuple(
            make_row(each.id, each.key, section.id, each.number, each.text, each.title, each.description, tuple(map(str, each.pages)))
            for section, each in _objectives(annex)
        ),
        foreign_keys=(ForeignKey("section_id", "sections"),),
    )


def block_table(annex: Annex) -> DataTable:
    """The weight blocks: the rows that share one weight cell."""
    return DataTable(
        name="blocks",
        title="Weight blocks",
        description="Indicators that share one weight cell; the weight counts once for all of them.",
        columns=(
            ID,
            KEY,
            OBJECTIVE_ID,
            DataColumn("responsible", ColumnType.TEXT, "Responsible", "The whole responsible cell of the block."),
            DataColumn("weight_raw", ColumnType.TEXT, "Weight", "The weight cell as printed."),
        ),
        rows=tuple(
            make_row(
                block.id,
                block.key,
                objective.id,
                block.responsible.raw if block.responsible else None,
                block.weight.raw if block.weight else None,
            )
            for objective, block in find_blocks(annex)
        ),
        foreign_keys=(ForeignKey("objective_id", "objectives"),),
    )


def indicator_table(annex: Annex) -> DataTable:
    """What is measured."""
    return DataTable(
        name="indicators",
        title="Indicators",
        description="What is measured.",
        columns=(
            ID,
            KEY,
            OBJECTIVE_ID,
            DataColumn("weight_block", ColumnType.TEXT, "Weight block", "The row of `blocks` that it belongs to.", required=True),
            DataColumn("text", ColumnType.TEXT, "Indicator", "The indicator as printed."),
        ),
        rows=tuple(
            make_row(indicator.id, indicator.key, objective.id, block.id, indicator.text)
            for objective, block in find_blocks(annex)
            for indicator in block.indicators
        ),
        foreign_keys=(ForeignKey("objective_id", "objectives"), ForeignKey("weight_block", "blocks")),
    )


def find_blocks(annex: Annex) -> Iterator[tuple[Objective, WeightBlock]]:
    """The weight blocks of an annex in its order, each with its objective."""
    return ((objective, block) for _, objective in _objectives(annex) for block in objective.blocks)


def _objectives(annex: Annex) -> Iterator[tuple[Section, Objective]]:
    return ((section, objective) for section in annex.sections for objective in section.objectives)
