"""The table of targets: one row for each record, with all that applies to it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from export.tables.cells import FORMS, date_text, further_text, quantity_text, weight_text
from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, Row, Value, make_row
from models.annex import Annex
from models.layout.markers import EVERY_AREA
from models.record import Record
from models.texts import translatable

TITLES = {
    "id": translatable("Id"),
    "key": translatable("Key"),
    "section": translatable("Section"),
    "objective_number": translatable("No."),
    "objective": translatable("Objective"),
    "objective_title": translatable("Title of the objective"),
    "objective_description": translatable("Description of the objective"),
    "indicator": translatable("Indicator"),
    "target_year": translatable("Year"),
    "target": translatable("Expected level"),
    "deadline": translatable("Deadline"),
    "responsible": translatable("Responsible"),
    "areas": translatable("Areas"),
    "coordinator": translatable("Coordinator"),
    "role": translatable("Role"),
    "office": translatable("Office"),
    "notes": translatable("Notes"),
    "weight_block": translatable("Weight block"),
    "weights": translatable("Weights"),
    "weight_raw": translatable("Weight as printed"),
    "dates": translatable("Dates"),
    "quantities": translatable("Quantities"),
    "further": translatable("Further columns"),
    "findings": translatable("Findings"),
    "pages": translatable("Pages"),
}
"""The fields of a record that are columns, with their headings."""

_NAMES = ("id", "key", "weight_block")

_KINDS: dict[Any, ColumnType] = {str: ColumnType.TEXT, str | None: ColumnType.TEXT, int: ColumnType.INTEGER, date | None: ColumnType.DATE}

_ITEMS: dict[str, Callable[[Record], Iterator[str]]] = {
    "weights": lambda record: map(weight_text, record.weights),
    "dates": lambda record: map(date_text, record.dates),
    "quantities": lambda record: map(quantity_text, record.quantities),
    "further": lambda record: (further_text(heading, text) for heading, text in record.further.items()),
}
"""The texts of lists whose items are more than a text."""


def _column(name: str) -> DataColumn:
    info = Record.model_fields[name]
    kind = _KINDS.get(info.annotation, ColumnType.LIST)
    required = kind is ColumnType.INTEGER or name in _NAMES
    return DataColumn(name, kind, TITLES[name], info.description or "", required=required, form=FORMS.get(name, ""))


RECORD_COLUMNS = tuple(map(_column, TITLES))
"""The columns that are fields of the record, which alone stand in `records.csv`."""

COLUMNS = (
    *RECORD_COLUMNS,
    DataColumn("objective_id", ColumnType.TEXT, "Id of the objective", "The row of `objectives` that it belongs to.", required=True),
    DataColumn("indicator_id", ColumnType.TEXT, "Id of the indicator", "The row of `indicators` that it belongs to.", required=True),
)


def target_table(annex: Annex, records: Sequence[Record]) -> DataTable:
    """One row for each record, in the order of the annex."""
    parents = {
        target.id: (objective.id, indicator.id)
        for section in annex.sections
        for objective in section.objectives
        for block in objective.blocks
        for indicator in block.indicators
        for target in indicator.targets
    }
    return DataTable(
        name="targets",
        title="Targets",
        description="The expected levels, each with all that applies to it.",
        columns=COLUMNS,
        rows=tuple(make_row(*record_row(record), *parents[record.id]) for record in records),
        foreign_keys=(
            ForeignKey("objective_id", "objectives"),
            ForeignKey("indicator_id", "indicators"),
            ForeignKey("weight_block", "blocks"),
        ),
    )


def target_area_table(annex: Annex, records: Sequence[Record]) -> DataTable:
    """Who is responsible for what: one row for each target and Area, where the annex says "all" for each of its Areas."""
    codes = tuple(area.code for area in annex.areas)
    pairs = ((record.id, area) for record in records for area in (codes if EVERY_AREA in record.areas else dict.fromkeys(record.areas)))
    return DataTable(
        name="target_areas",
        title="Areas of the targets",
        description="Which Area is responsible for which target, one row for each pair.",
        columns=(
            DataColumn("target_id", ColumnType.TEXT, "Id of the target", "The row of `targets`.", required=True),
            DataColumn("area", ColumnType.TEXT, "Area", "Code of the Area: the row of `areas`.", required=True),
        ),
        rows=tuple(make_row(*pair) for pair in pairs),
        key=("target_id", "area"),
        foreign_keys=(ForeignKey("target_id", "targets"), ForeignKey("area", "areas", "code")),
    )


def record_row(record: Record) -> Row:
    """The values of a record under `RECORD_COLUMNS`."""
    return make_row(*(_value(record, name) for name in TITLES))


def _value(record: Record, name: str) -> Value:
    if name in _ITEMS:
        return tuple(_ITEMS[name](record))
    value: Any = getattr(record, name)
    return tuple(map(str, value)) if isinstance(value, tuple) else value
