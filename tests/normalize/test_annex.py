"""Rows made the nested annex: objectives, weight blocks, indicators, findings."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.layout.blocks import Join, RowSection, TableDocument
from normalize import build_annex
from tests.annexes import blocks, build, codes, objectives, outline
from tests.results import document as printed
from tests.rows import FIVE, SOURCE, document, row


def test_rows_that_share_a_weight_cell_are_one_block_and_a_new_cell_begins_another() -> None:
    annex = build(
        ("Bilancio", "Dati", "2024: a", "Tutte le Aree", "5"),
        ("", "DUP", "2024: b", "", ""),
        ("", "Assestamento", "2024: c", "", "3 (Area I)"),
        ("", "Riscontro", "2024: d", "", ""),
        ("Nido", "Posti", "2024: e", "Area I", "4"),
    )
    assert outline(annex) == [
        ("o1.1", "5", [("Dati", ["a"]), ("DUP", ["b"])]),
        ("o1.2", "3 (Area I)", [("Assestamento", ["c"]), ("Riscontro", ["d"])]),
        ("o2.1", "4", [("Posti", ["e"])]),
    ]
    assert [b.responsible and b.responsible.raw for b in blocks(annex)] == ["Tutte le Aree", "Tutte le Aree", "Area I"]
    assert codes(annex) == []


def test_a_weight_begins_a_block_even_where_nobody_is_responsible() -> None:
    annex = build(("A", "x", "2024: a", "", "5"), ("", "y", "2024: b", "", "3"))
    assert [(b.id, b.weight.raw) for b in blocks(annex) if b.weight] == [("o1.1", "5"), ("o1.2", "3")]


def test_ids_count_from_one_at_every_level() -> None:
    annex = build(
        ("A", "x\ny", "2024: a\n2024: b", "Area I", "5"), ("", "z", "2024: c\n2025: d", "", "3"), ("B", "w", "2024: e", "Area I", "1")
    )
    assert [(i.id, [t.id for t in i.targets]) for b in blocks(annex) for i in b.indicators] == [
        ("o1.1.1", ["o1.1.1.1"]),
        ("o1.1.2", ["o1.1.2.1"]),
        ("o1.2.1", ["o1.2.1.1", "o1.2.1.2"]),
        ("o2.1.1", ["o2.1.1.1"]),
    ]
    assert [s.id for s in annex.sections] == ["s1"]


def test_objectives_are_counted_through_all_sections() -> None:
    rows = [row(("A", "x", "2024: a", "Area I", "5")), row(("B", "y", "2024: b", "Area I", "5"))]
    sections = tuple(RowSection(f"Sezione {n}", (), (made,)) for n, made in enumerate(rows, start=1))
    annex = build_annex(TableDocument("pdf", "Piano", (), 2024, 1, sections), SOURCE)
    assert [(s.id, s.title, [o.number for o in s.objectives]) for s in annex.sections] == [
        ("s1", "Sezione 1", [1]),
        ("s2", "Sezione 2", [2]),
    ]


def test_blank_means_as_above_within_the_objective_only() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5"), ("B", "y", "2024: b", "", ""))
    assert codes(annex) == ["responsible-missing", "weight-missing"]
    assert blocks(annex)[1].responsible is None
    assert blocks(annex)[1].weight is None
    assert [f.part for f in annex.findings] == ["o2.1", "o2.1"]


def test_a_row_without_an_objective_at_the_head_of_a_section_is_kept_and_told() -> None:
    annex = build(("", "x", "2024: a", "Area I", "5"), ("B", "y", "2024: b", "Area I", "5"))
    assert codes(annex) == ["objective-missing"]
    assert annex.findings[0].raw == "x"
    assert [o.text for o in objectives(annex)] == ["", "B"]


def test_an_objective_that_is_printed_again_in_the_next_row_is_one() -> None:
    annex = build(("A - b", "x", "2024: a", "Area I", "5"), ("A  - b", "y", "2024: b", "Area I", "3"), ("C", "z", "2024: c", "Area I", "1"))
    assert [o.text for o in objectives(annex)] == ["A - b", "C"]
    assert [b.id for b in blocks(annex)] == ["o1.1", "o1.2", "o2.1"]


def test_a_blank_indicator_is_the_one_above_with_more_targets() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5"), ("", "", "2024: b", "", ""), ("", "", "2024: c", "", "2"))
    assert outline(annex) == [("o1.1", "5", [("x", ["a", "b"])]), ("o1.2", "2", [("x", ["c"])])]
    assert codes(annex) == []


def test_a_merged_indicator_of_several_paragraphs_pairs_with_the_targets_of_its_rows() -> None:
    annex = build(("A", "x\ny", "2024: a", "Area I", "5"), ("", "", "2024: b", "", ""))
    assert outline(annex) == [("o1.1", "5", [("x", ["a"]), ("y", ["b"])])]


def test_a_row_of_responsible_and_weight_alone_goes_on_with_those_above() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5"), ("", "", "", "Area II", "6"), ("", "", "", "Area III", "2"))
    assert outline(annex) == [("o1.1", "5 6 2", [("x", ["a"])])]
    cell = blocks(annex)[0].weight
    assert cell is not None
    assert [(str(w.value), w.areas) for w in cell.weights] == [("5", ("I",)), ("6", ("II",)), ("2", ("III",))]
    assert codes(annex) == []


def test_a_target_in_the_row_below_its_indicator_is_the_indicators() -> None:
    annex = build(("A", "x", "", "Area I", "5"), ("", "", "2024: a", "Area II", "3"), ("", "", "2024: b", "", ""))
    assert outline(annex) == [("o1.1", "5 3", [("x", ["a", "b"])])]
    (block,) = blocks(annex)
    assert block.responsible is not None
    assert (block.responsible.raw, block.responsible.areas) == ("Area I Area II", ("I", "II"))
    assert codes(annex) == []


@pytest.mark.parametrize(
    ("field", "keep"),
    [(field, tuple(name for name in FIVE if name != field)) for field in FIVE],
)
def test_a_column_that_no_table_has_is_told_once_and_the_records_still_come(field: str, keep: tuple[str, ...]) -> None:
    cells = {"objective": "A", "indicator": "x", "target": "2024: a", "responsible": "Area I", "weight": "5"}
    below = cells | {"objective": "", "indicator": "y", "target": "2024: b"}
    annex = build(tuple(cells[name] for name in keep), tuple(below[name] for name in keep), names=keep)
    assert [(f.code, f.field) for f in annex.findings if f.code != "weight-pairing"] == [("column-missing", field)]
    assert sum(len(i.targets) for b in blocks(annex) for i in b.indicators) == 2


def test_a_column_that_one_table_lacks_is_told_with_its_heading() -> None:
    whole = RowSection("Con peso", (), (row(("A", "x", "2024: a", "Area I", "5")),))
    lacking = RowSection("Senza peso", (), (row(("B", "y", "2024: b", "Area I"), FIVE[:4]),))
    annex = build_annex(TableDocument("pdf", "Piano", (), 2024, 1, (whole, lacking)), SOURCE)
    assert [(f.code, f.field, f.raw) for f in annex.findings] == [("column-missing", "weight", "Senza peso")]


def test_target_columns_of_one_year_each_give_targets_of_these_years() -> None:
    names = ("objective", "indicator", "target 2025", "target 2026", "responsible", "weight")
    annex = build(("A", "x", "80%", "90%", "Area I", "5"), ("", "y", "", "3", "", ""), names=names, year=2025)
    assert [(t.year, t.text) for b in blocks(annex) for i in b.indicators for t in i.targets] == [(2025, "80%"), (2026, "90%"), (2026, "3")]
    assert codes(annex) == []


def test_further_columns_are_kept_and_a_blank_one_is_as_above() -> None:
    names = ("Codice", *FIVE, "Note")
    annex = build(("1.1", "A", "x", "2024: a", "Area I", "5", "prima"), ("", "", "y", "2024: b", "", "", "seconda"), names=names)
    (objective,) = objectives(annex)
    assert [(cell.heading, cell.text) for cell in objective.further] == [("Codice", "1.1"), ("Note", "prima"), ("Note", "seconda")]
    targets = [t for b in objective.blocks for i in b.indicators for t in i.targets]
    assert [[(cell.heading, cell.text) for cell in t.further] for t in targets] == [
        [("Codice", "1.1"), ("Note", "prima")],
        [("Codice", "1.1"), ("Note", "seconda")],
    ]


def test_a_second_column_of_a_field_is_kept_as_a_further_one() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "5", "7"), names=(*FIVE, "weight"))
    assert [(cell.heading, cell.text) for cell in objectives(annex)[0].further] == [("Weight (6)", "7")]
    assert outline(annex)[0][1] == "5"


def test_a_target_without_a_marker_has_the_annexs_year() -> None:
    annex = build(("A", "x", "almeno 3", "Area I", "5"), chosen=2022)
    assert [t.year for b in blocks(annex) for i in b.indicators for t in i.targets] == [2022]


def test_a_target_keeps_the_words_and_the_rule_that_set_its_deadline() -> None:
    annex = build(("A", "x", "2024: bozza il 15/5, testo entro il 30/6\n2025: dal 1/3/2025", "Area I", "5"))
    targets = [t for b in blocks(annex) for i in b.indicators for t in i.targets]
    assert [(str(t.deadline), [(r.words, r.rule) for r in t.deadline_reasons]) for t in targets] == [
        ("2024-06-30", [("entro il 30/6", "the last day that 'entro', or a word like it, leaves")]),
        ("None", [("dal 1/3/2025", "'a partire da', or a word like it, says when something begins")]),
    ]


def test_names_that_may_mean_one_area_are_told() -> None:
    annex = build(("A", "x", "2024: a", "Area Tecnica", "5"), ("B", "y", "2024: b", "Area Tecnica manutentiva", "5"))
    assert [f.message for f in annex.findings] == ["'Tecnica' and 'Tecnica manutentiva' are counted as two Areas; both may be names of one"]


def test_the_areas_have_their_names_and_totals() -> None:
    annex = build(
        ("A", "x", "2024: a", "Tutte le Aree", "50"),
        ("B", "y", "2024: b", "Area I Affari generali", "10"),
        ("C", "z", "2024: c", "Area II", "....."),
        ("D", "w", "2024: d", "Area II e Area III", "10"),
    )
    assert [(a.code, a.names, a.total, a.open_weights) for a in annex.areas] == [
        ("I", ("Affari generali",), Decimal(60), 0),
        ("II", (), Decimal(60), 1),
        ("III", (), Decimal(60), 0),
    ]
    assert codes(annex) == ["weight-open"]


def test_a_merged_weight_counts_once_for_the_totals() -> None:
    annex = build(("A", "x", "2024: a", "Area I", "7"), ("", "y", "2024: b", "", ""), ("", "z", "2024: c", "", ""))
    assert [str(a.total) for a in annex.areas] == ["7"]


def test_the_joins_of_all_its_rows_are_on_the_objective() -> None:
    made = row(("A", "x", "2024: a", "Area I", "5"))
    joined = type(made)(made.cells, made.place, (Join("target", 2, "a list is announced before the break"),))
    annex = build_annex(TableDocument("pdf", "Piano", (), 2024, 2, (RowSection("S", (), (joined,)),)), SOURCE)
    assert [(j.field, j.page, j.reason) for j in objectives(annex)[0].joins] == [("target", 2, "a list is announced before the break")]


MARKS = ("2024:", "2025:", "5", "10", ".....", "alto", "100%", "entro il 30/06", "- a", "x:", "\n")


UNITS = ("Area I", "Area II", "Tutte le Aree", "(Area I-III)", "Area Tecnica", "Segretario", "ufficio tributi")


cell_words = st.sampled_from((*MARKS, *UNITS))


any_cell = st.one_of(st.just(""), st.lists(cell_words, max_size=6).map(" ".join), st.text(max_size=15))


@settings(max_examples=60)
@given(st.lists(st.tuples(*(any_cell for _ in range(6))), max_size=7))
def test_any_rows_give_an_annex_in_which_every_word_is_found(rows: list[tuple[str, ...]]) -> None:
    names = (*FIVE, "Note")
    annex = build(*rows, names=names)
    text = annex.model_dump_json()
    for cells in rows:
        for cell in cells:
            for paragraph in cell.split("\n"):
                folded = " ".join(paragraph.split())
                assert all(_quote(word) in text for word in folded.split(" ")), (cell, text)
    ids = [t.id for b in blocks(annex) for i in b.indicators for t in i.targets]
    assert len(ids) == len(set(ids))


def _quote(word: str) -> str:
    """A word as JSON writes it."""
    return json.dumps(word, ensure_ascii=False)[1:-1]


def place(title: str, *cells: str) -> list[tuple[tuple[str, ...], str]]:
    """The Areas of each responsible cell of one objective under a heading, and the points' Areas."""
    rows = [("A" if not index else "", f"i{index}", "2024: n. 1", cell, "5") for index, cell in enumerate(cells)]
    read = document(*rows)
    annex = build_annex(replace(read, sections=(replace(read.sections[0], title=title),)), SOURCE)
    return [(b.responsible.areas if b.responsible else (), " ".join(b.weight.weights[0].areas) if b.weight else "") for b in blocks(annex)]


def test_who_holds_the_unit_of_a_heading_is_of_its_area() -> None:
    assert place("Area III - Tecnica", "Responsabile di Area") == [(("III",), "III")]
    assert place("Settore Tecnico", "Responsabile del Settore") == [(("Tecnico",), "Tecnico")]
    assert place("Area I e Area II", "Responsabile di Area") == [(("*",), "*")]
    assert place("Obiettivi", "Responsabile del Settore") == [((), "")]


def test_other_cells_of_an_objective_tell_the_area_of_a_holder_before_the_heading_does() -> None:
    assert place("Area III - Tecnica", "Area II", "Responsabile di Area") == [(("II",), "II"), (("II",), "II")]


def test_an_objective_that_is_printed_again_stands_in_all_its_places() -> None:
    whole = ("Prestiti", "Volumi", "n. 300", "Area II", "5")
    annex = build_annex(printed(whole, ("Prestiti", "Lettori", "n. 20", "Area II", "4")), SOURCE)
    assert len(objectives(annex)[0].origin) == 2
