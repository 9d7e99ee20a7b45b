"""Records of one field."""

from audit.records import find_incomplete
from tests.results import build, document

WHOLE = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def test_a_record_of_one_field_among_whole_ones_is_named() -> None:
    found = list(find_incomplete(build(document(*WHOLE, ("Aggiornato a marzo", "", "", "", "")))))
    assert [(f.code, f.field, f.raw, f.part) for f in found] == [("record-incomplete", "objective", "Aggiornato a marzo", "o3.1.1.1")]


def test_an_annex_that_names_objectives_alone_is_no_list_of_doubts() -> None:
    rows = [(name, "", "", "", "") for name in ("Prestiti", "Restauri", "Mostre")]
    assert list(find_incomplete(build(document(*rows)))) == []
