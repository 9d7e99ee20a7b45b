"""The table of targets: one row for each record."""

from datetime import date

from export.tables.targets import RECORD_COLUMNS, target_table
from models.annex import Annex
from models.record import Record


def test_a_row_holds_every_field_of_its_record_but_the_boxes(annex: Annex, records: tuple[Record, ...]) -> None:
    assert [column.name for column in RECORD_COLUMNS] == [name for name in Record.model_fields if name != "origin"]
    first, _ = target_table(annex, records).dicts()
    assert first["deadline"] == date(2024, 9, 30)
    assert first["target_year"] == 2024
    assert first["weights"] == ("2.5 (I, II)", '10 ("Lavori; strade, verde")', "..... (IV)")
    assert first["further"] == ('"Missione: codice": 01; 04',)
    assert first["pages"] == ("3", "4")


def test_a_row_names_its_objective_its_indicator_and_its_block(annex: Annex, records: tuple[Record, ...]) -> None:
    objective = annex.sections[0].objectives[0]
    block = objective.blocks[0]
    for row in target_table(annex, records).dicts():
        assert (row["objective_id"], row["weight_block"], row["indicator_id"]) == (objective.id, block.id, block.indicators[0].id)
