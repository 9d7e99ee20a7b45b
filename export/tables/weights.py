"""The tables of points: what each weight gives to each Area, and what each Area has in all."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from export.tables.objectives import ID, OBJECTIVE_ID, find_blocks
from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, Row, make_row
from models.annex import Annex, Area, Objective, Weight, WeightBlock
from models.layout.markers import EVERY_AREA
from models.record import Record


def weight_table(annex: Annex) -> DataTable:
    """One row for each Area that a weight counts for; a weight block counts once, however many targets share it."""
    codes = [area.code for area in annex.areas]
    return DataTable(
        name="weights",
        title="Weights",
        description="Points: one row for each Area that a weight counts for. Sums of these rows are the points of an Area.",
        columns=(
            ID,
            DataColumn("weight_block", ColumnType.TEXT, "Weight block", "The row of `blocks` whose weight it is.", required=True),
            OBJECTIVE_ID,
            DataColumn("area", ColumnType.TEXT, "Area", "Code of the Area; empty where the weight is for a role that belongs to no Area."),
            DataColumn("points", ColumnType.NUMBER, "Points", "Empty where the annex leaves them open."),
            DataColumn("every_area", ColumnType.BOOLEAN, "All Areas", "The annex gives it to all Areas.", required=True),
            DataColumn("weight_raw", ColumnType.TEXT, "Weight", "The weight cell as printed."),
        ),
        rows=tuple(row for objective, block in find_blocks(annex) for row in _weight_rows(objective, block, codes)),
        foreign_keys=(ForeignKey("weight_block", "blocks"), ForeignKey("objective_id", "objectives"), ForeignKey("area", "areas", "code")),
    )


def area_table(annex: Annex, records: Sequence[Record], weights: DataTable) -> DataTable:
    """The Areas of the annex and their points, and after them those that only a cell names."""
    known = {area.code for area in annex.areas}
    named = [code for record in records for code in record.areas if code != EVERY_AREA]
    named += [code for code in weights.values("area") if isinstance(code, str)]
    others = [_sum_area(code, weights) for code in dict.fromkeys(named) if code not in known]
    return DataTable(
        name="areas",
        title="Areas",
        description="The Areas of the municipality, as the annex teaches them, and the points that it gives them.",
        columns=(
            DataColumn("code", ColumnType.TEXT, "Area", "Its number, or its name where the annex gives none.", required=True),
            DataColumn("names", ColumnType.LIST, "Names", "What the annex calls it."),
            DataColumn("total", ColumnType.NUMBER, "Points", "The sum of its weights.", required=True),
            DataColumn("open_weights", ColumnType.INTEGER, "Open weights", "Weights that the annex leaves open.", required=True),
        ),
        rows=tuple(make_row(area.code, area.names, area.total, area.open_weights) for area in (*annex.areas, *others)),
        key=("code",),
    )


def _weight_rows(objective: Objective, block: WeightBlock, codes: Sequence[str]) -> Iterator[Row]:
    if not block.weight:
        return
    shares = ((weight, area) for weight in block.weight.weights for area in _areas_of(weight, codes))
    for number, (weight, area) in enumerate(shares, start=1):
        every = EVERY_AREA in weight.areas
        yield make_row(f"{block.id}.w{number}", block.id, objective.id, area, weight.value, every, block.weight.raw)


def _areas_of(weight: Weight, codes: Sequence[str]) -> Sequence[str | None]:
    """The Areas that a weight counts for; one row without any where it is for a role, or the annex names no Area at all."""
    areas = codes if EVERY_AREA in weight.areas else weight.areas
    return areas or (None,)


def _sum_area(code: str, weights: DataTable) -> Area:
    rows = [row for row in weights.dicts() if row["area"] == code]
    points = [row["points"] for row in rows]
    total = sum((each for each in points if isinstance(each, Decimal)), Decimal(0))
    return Area(code=code, total=total, open_weights=points.count(None))
