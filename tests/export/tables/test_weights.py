"""Points: a row for each Area that a weight counts for, and their sums."""

from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from cli.pipeline import load_profile, read_annex
from export.tables import DataTable, make_tables
from export.tables.weights import area_table, weight_table
from models.annex import Annex, Weight
from models.record import Record
from tests.paths import SAMPLES


def with_weights(annex: Annex, *weights: Weight) -> Annex:
    """The annex by hand, with other weights in its one cell."""
    section = annex.sections[0]
    objective = section.objectives[0]
    [block] = objective.blocks
    block = block.model_copy(update={"weight": block.weight.model_copy(update={"weights": weights})})
    objective = objective.model_copy(update={"blocks": (block,)})
    return annex.model_copy(update={"sections": (section.model_copy(update={"objectives": (objective,)}),)})


def shares(table: DataTable) -> list[tuple[object, object, object]]:
    return [(row["area"], row["points"], row["every_area"]) for row in table.dicts()]


def test_a_weight_has_a_row_for_each_of_its_areas_and_an_open_one_has_no_points(annex: Annex) -> None:
    table = weight_table(annex)
    assert shares(table) == [
        ("I", Decimal("2.5"), False),
        ("II", Decimal("2.5"), False),
        ("Lavori; strade, verde", Decimal(10), False),
        ("IV", None, False),
    ]
    block = annex.sections[0].objectives[0].blocks[0].id
    assert table.values("id") == tuple(f"{block}.w{number}" for number in range(1, 5))


def test_a_weight_for_all_areas_counts_for_each_area_of_the_annex(annex: Annex) -> None:
    assert shares(weight_table(with_weights(annex, Weight(value=Decimal(3), areas=("*",))))) == [("I", 3, True), ("IV", 3, True)]


def test_a_weight_for_a_role_is_one_row_without_an_area(annex: Annex) -> None:
    assert shares(weight_table(with_weights(annex, Weight(value=Decimal(3))))) == [(None, 3, False)]


def test_areas_that_only_a_cell_names_stand_after_those_of_the_annex_with_their_points(annex: Annex, records: tuple[Record, ...]) -> None:
    table = area_table(annex, records, weight_table(annex))
    assert table.values("code") == ("I", "IV", "III", "II", "Lavori; strade, verde")
    assert table.values("total") == (Decimal("2.5"), 0, 0, Decimal("2.5"), 10)
    assert table.values("open_weights") == (0, 1, 0, 0, 0)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*-writer.pdf")), ids=lambda path: path.stem)
def test_the_rows_of_each_area_of_a_sample_add_up_to_its_total(sample: Path) -> None:
    annex, records = read_annex(sample.read_bytes(), sample.name, load_profile(), None, lambda page, pages: None)
    sums: dict[object, Decimal] = defaultdict(Decimal)
    still_open: dict[object, int] = defaultdict(int)
    for row in make_tables(annex, records).weights.dicts():
        sums[row["area"]] += row["points"] or 0
        still_open[row["area"]] += row["points"] is None
    assert {area.code: (sums[area.code], still_open[area.code]) for area in annex.areas} == {
        area.code: (area.total, area.open_weights) for area in annex.areas
    }
