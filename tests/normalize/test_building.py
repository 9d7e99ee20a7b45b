"""Drafts made models: what of them a person is told, and on which of their parts."""

from models.place import Place
from tests.annexes import blocks, build, outline


def test_a_blank_target_is_an_empty_record_and_told() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5"), ("", "y", "", "", ""))
    assert outline(annex) == [("o1.1", "5", [("x", ["a"]), ("y", [""])])]
    assert [(f.code, f.part, f.raw) for f in annex.findings] == [("target-missing", "o1.1.2.1", "y")]


def test_a_target_without_an_indicator_is_kept_and_told() -> None:
    annex = build(("A", "", "2024: a", "Area I", "5"))
    assert outline(annex) == [("o1.1", "5", [("", ["a"])])]
    assert [(f.code, f.part, f.raw) for f in annex.findings] == [("indicator-missing", "o1.1.1", "2024: a")]


def test_a_responsible_that_is_printed_again_stands_once() -> None:
    annex = build(("A", "x", "", "Area I", "5"), ("", "", "2024: a", "Area I", ""))
    assert [b.responsible and b.responsible.raw for b in blocks(annex)] == ["Area I"]


def test_one_weight_beside_several_responsibles_is_for_all_of_them_and_each_indicator_keeps_its_own() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5"), ("", "y", "2024: b", "Area II", ""))
    (block,) = blocks(annex)
    assert block.weight is not None
    assert [(str(w.value), w.areas) for w in block.weight.weights] == [("5", ("I", "II"))]
    assert [i.responsible and i.responsible.areas for i in block.indicators] == [None, ("II",)]


def test_several_weights_in_one_cell_pair_with_the_responsibles_of_its_rows() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5\n3"), ("", "y", "2024: b", "Area II", ""))
    cell = blocks(annex)[0].weight
    assert cell is not None
    assert [(str(w.value), w.areas) for w in cell.weights] == [("5", ("I",)), ("3", ("II",))]


def test_an_impossible_date_in_a_target_is_told_with_its_place() -> None:
    annex = build(("A", "x", "2024: entro il 31/06/2024", "Area I", "5"))
    (finding,) = annex.findings
    assert (finding.code, finding.field, finding.part) == ("date-impossible", "target", "o1.1.1.1")
    assert finding.origin == (Place(page=1, line=1),)


def test_an_unknown_name_beside_numbered_areas_is_told_once() -> None:
    annex = build(
        *(("ABC"[n], "x", "2024: a", cell, "5") for n, cell in enumerate(("Area I Affari generali", "Area Vigilanza", "Area Vigilanza")))
    )
    assert [(f.code, f.raw, f.part) for f in annex.findings] == [("area-unknown", "Vigilanza", "o2.1")]
    assert [area.code for area in annex.areas] == ["I", "Vigilanza"]
