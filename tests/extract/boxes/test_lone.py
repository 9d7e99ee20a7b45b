"""Objectives of which a document gives the text alone."""

from tests.blocks import document, grid, line, rows
from tests.extract.boxes.test_cards import lines

BOXES = ("*DESCRIZIONE OBIETTIVO 3", "Aggiornare il registro", "*DESCRIZIONE OBIETTIVO 4", "Predisporre il regolamento")
PLAN = grid("*Obiettivo | *Indicatore | *Target | *Peso", "Asili | Posti | 12 | 8")


def test_numbered_labels_over_a_text_are_objectives() -> None:
    found = rows(line("Piano", 0, bold=True), PLAN, *lines(*BOXES, top=200))
    assert [row["objective"] for row in found] == ["Asili", "Aggiornare il registro", "Predisporre il regolamento"]


def test_a_single_one_or_a_chapter_is_none() -> None:
    chapter = ("*Obiettivo 5", "parola " * 80)
    found = rows(line("Piano", 0, bold=True), PLAN, *lines("*Obiettivo 4", "Testo", *chapter, top=200))
    assert [row["objective"] for row in found] == ["Asili"]


def test_the_one_above_a_table_is_said_by_the_table() -> None:
    found = document(*lines("*Piano", *BOXES), PLAN)
    assert [row.cells[0].text for section in found.sections for row in section.rows] == ["Asili"]
