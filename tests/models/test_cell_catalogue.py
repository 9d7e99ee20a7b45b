"""The codes of findings on responsible and weight cells."""

from models.catalogue import CATALOGUE
from models.cell_catalogue import CELLS


def test_every_code_speaks_of_an_area_a_responsible_or_a_weight_and_is_in_the_catalogue() -> None:
    assert {code.partition("-")[0] for code in CELLS} == {"area", "areas", "responsible", "weight"}
    assert all(CATALOGUE[code] is entry for code, entry in CELLS.items())


def test_a_cell_that_is_not_understood_is_worse_than_one_that_is_doubtful() -> None:
    assert CELLS["weight-unread"].severity == "error"
    assert CELLS["areas-uncertain"].severity == CELLS["weight-sum"].severity == "warning"
    assert CELLS["weight-open"].severity == "note"
