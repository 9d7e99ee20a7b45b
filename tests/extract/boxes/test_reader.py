"""Objectives in boxes: tables and lines in their order, over page breaks and with captions between."""

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
