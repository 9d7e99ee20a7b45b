"""Cells that a spreadsheet would take for a formula."""

import pytest

from export.formulas import find_formulas, find_formulas_beside
from models.annex import Annex, Area
from models.record import Record

RUNS = [
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|x",
    '+HYPERLINK("x")',
    '=HYPERLINK("http://x")',
    "+1+1",
    "-A1",
    "- $B$2",
    '-1-HYPERLINK("http://x")',
    "-(1+1)",
    "+hyperlink(A1)",
    "-A1*2+SOMMA(B1:B9)",
    " =1",
    "＝1+1",
]

ORDINARY = [
    "-Richiesta autorizzazione",
    "- corsi (n. 3)",
    "+10 %",
    "-5",
    "a=b",
    "",
    "100%",
    "-5 corsi - 3 ore",
    "- DUP: approvazione",
    "-Area III",
    "+ 2 punti",
    "- n. 3",
    "-Se (e solo se) approvato",
]


@pytest.mark.parametrize("text", RUNS)
def test_a_cell_that_begins_like_a_formula_is_found_and_left_as_it_is(records: tuple[Record, ...], text: str) -> None:
    record = records[0].model_copy(update={"target": text})
    [finding] = find_formulas([record, record])
    assert (finding.code, finding.field, finding.raw, finding.part) == ("cell-formula", "target", text, record.id)
    assert finding.origin == record.origin.target


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_are_not(records: tuple[Record, ...], text: str) -> None:
    assert find_formulas([records[0].model_copy(update={"target": text})]) == ()


@pytest.mark.parametrize(
    "field", ["section", "objective", "objective_description", "indicator", "responsible", "office", "role", "weight_raw"]
)
def test_every_text_of_a_record_is_looked_at(records: tuple[Record, ...], field: str) -> None:
    [finding] = find_formulas([records[0].model_copy(update={field: "+1+1"})])
    assert (finding.field, finding.raw) == (field, "+1+1")
    assert finding.origin


def test_notes_and_further_cells_are_looked_at_one_by_one(records: tuple[Record, ...]) -> None:
    record = records[0].model_copy(update={"notes": ("in servizio", "-A1"), "further": {"=Missione": "01", "Capitolo": "@x"}})
    assert {(finding.field, finding.raw) for finding in find_formulas([record])} == {
        ("notes", "-A1"),
        ("further", "=Missione"),
        ("further", "@x"),
        ("further", "=Missione: 01; Capitolo: @x"),
    }


def test_the_title_and_the_names_of_areas_are_looked_at_too(annex: Annex) -> None:
    assert find_formulas_beside(annex) == ()
    told = annex.model_copy(update={"title": "=1+1", "areas": (Area(code="I", names=("AA.GG.", "@x")),)})
    findings = find_formulas_beside(told)
    assert [(finding.field, finding.raw) for finding in findings] == [("title", "=1+1"), ("areas", "@x")]
    assert all(finding.origin for finding in findings)
