"""Objectives in boxes: tables and lines in their order, over page breaks and with captions between."""

import pytest

from models.layout.blocks import Table
from tests.blocks import HEAD, ROW, document, expected, grid, line, page, rows


def test_a_form_at_the_foot_of_a_page_belongs_to_the_rows_on_the_next() -> None:
    form = grid("*Obiettivo | Pagamenti", "*Responsabile | Area I", columns=2)
    assert rows(form, page(2), grid(HEAD, ROW, number=2)) == [expected("Pagamenti", responsible="Area I")]


def test_a_header_at_the_foot_of_a_page_belongs_to_the_rows_on_the_next() -> None:
    assert rows(grid("Obiettivo: Pagamenti/4", HEAD), page(2), grid(ROW, ROW, number=2))[0] == expected("Pagamenti")


def test_a_caption_between_the_labels_and_the_rows_is_no_section() -> None:
    form = grid("*Obiettivo | Pagamenti", "*Peso | 5", columns=2)
    found = document(line("Entrate", 0, bold=True), form, line("Indicatori di risultato", 60, bold=True), grid(HEAD, ROW))
    assert [s.title for s in found.sections] == ["Entrate"]


def test_a_box_without_rows_is_kept() -> None:
    forms = (grid("*Obiettivo | Pagamenti", "*Peso | 5", columns=2), grid("*Obiettivo | Buche", "*Peso | 3", columns=2))
    assert rows(*forms, grid(HEAD, ROW)) == [{"objective": "Pagamenti", "weight": "5"}, expected("Buche", weight="3")]


def card(title: str, indicator: str) -> Table:
    return grid(f"*{title}/4", f"*Indicatore | {indicator}/3", "*Target 2025 | zero/3", "*Peso | 5/3")


def test_the_title_row_of_a_card_is_its_objective_where_no_label_names_one() -> None:
    found = rows(line("Ragioneria", 0, bold=True), card("Pagamenti", "Giorni"), line("Strade", 300, bold=True), card("Buche", "Vie"))
    assert found == [
        {"objective": "Pagamenti", "indicator": "Giorni", "target": "zero", "weight": "5"},
        {"objective": "Buche", "indicator": "Vie", "target": "zero", "weight": "5"},
    ]


def test_a_label_with_a_year_names_the_target_of_that_year() -> None:
    [section] = document(card("Pagamenti", "Giorni")).sections
    assert [cell.column.year for cell in section.rows[0].cells if cell.column.field == "target"] == [2025]


def test_a_table_in_which_one_word_looks_like_a_label_is_none_of_objectives() -> None:
    plan = grid("*Obiettivo | *Indicatore | *Target | *Peso", "Asili | Posti | 2024: 12 | 8")
    measures = grid("*Codice | *Descrizione", "Misura 1.4.1 | Sito", "Misura 1.4.3 | Pagamenti", columns=2)
    found = document(line("Piano", 0, bold=True), plan, measures)
    assert [[row.cells[0].text for row in section.rows] for section in found.sections] == [["Asili"]]
    assert [finding.raw for finding in found.findings if finding.code == "table-other"] == ["Codice"]


@pytest.mark.parametrize(
    "table",
    [
        ("Processo | Rischio | Indicatore di anomalia | Responsabile", "Gare | Frazionamento | Importi | Area I"),
        ("Processo | Indicatore di anomalia | Termine | Responsabile", "Gare | Importi | a fine anno | Area I"),
    ],
    ids=["no target", "a heading that only hints at a target"],
)
def test_a_table_without_objectives_and_targets_is_named_and_left_alone(table: tuple[str, str]) -> None:
    plan = grid("*Obiettivo | *Indicatore | *Target | *Peso", "Asili | Posti | 2024: 12 | 8")
    found = document(line("Piano", 0, bold=True), plan, line("Nella tabella i rischi.", 90), grid(*table))
    assert [len(section.rows) for section in found.sections] == [1]
    assert [(finding.raw, finding.detail["fields"]) for finding in found.findings if finding.code == "table-near"] == [
        ("Processo", "indicator, responsible")
    ]
