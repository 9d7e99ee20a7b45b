"""Records of one field."""

from audit.records import find_incomplete
from models.touched import find_touched
from tests.results import build, document

WHOLE = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def test_a_record_of_one_field_among_whole_ones_is_named() -> None:
    found = list(find_incomplete(build(document(*WHOLE, ("Aggiornato a marzo", "", "", "", "")))))
    assert [(f.code, f.field, f.raw, f.part) for f in found] == [("record-incomplete", "objective", "Aggiornato a marzo", "o3.1.1.1")]


def test_where_most_records_have_one_field_a_single_finding_is_on_all_of_them() -> None:
    annex = build(document(*[(name, "", "", "", "") for name in ("Prestiti", "Restauri", "Mostre")]))
    [found] = find_incomplete(annex)
    assert (found.code, found.raw, found.detail) == ("records-incomplete", "Prestiti", {"count": "3"})
    touched = find_touched(annex.model_copy(update={"findings": (found,)}))
    assert [[finding.code for finding in findings] for findings in touched.values()] == [["records-incomplete"]] * 3


def test_a_record_that_measures_nothing_is_named_unless_its_missing_target_is() -> None:
    annex = build(document(*WHOLE, ("Mostre", "", "", "Area I", "5")))
    assert list(find_incomplete(annex)) == []
    silent = annex.model_copy(update={"findings": ()})
    assert [(f.code, f.raw, f.part) for f in find_incomplete(silent)] == [("record-unmeasured", "Mostre", "o3.1.1.1")]
