"""Objectives that stand in lines alone, label and value."""

from dataclasses import replace

from models.layout.blocks import TextLine
from tests.blocks import document, grid, line, rows


def lines(*texts: str, top: float = 0) -> list[TextLine]:
    """Lines with space between them; bold after an asterisk."""
    return [line(text.lstrip("*"), top + 40 * n, bold=text.startswith("*")) for n, text in enumerate(texts)]


def test_labels_on_lines_are_the_columns_of_an_objective() -> None:
    card = ("Obiettivo: Tempi dei pagamenti", "Indicatore: giorni di ritardo", "Target: zero", "Peso: 5")
    assert rows(*lines("*Piano", *card)) == [
        {"objective": "Tempi dei pagamenti", "indicator": "giorni di ritardo", "target": "zero", "weight": "5"}
    ]


def test_the_heading_above_a_card_names_its_objective_with_a_finding() -> None:
    first = ("*Ragioneria", "*Tempi dei pagamenti", "Indicatore: giorni", "Target: zero")
    found = document(*lines("*Piano", *first, "*Bilancio", "Indicatore: variazioni", "Target: 3"))
    [section] = found.sections
    assert section.title == "Ragioneria"
    assert [row.cells[0].text for row in section.rows] == ["Tempi dei pagamenti", "Bilancio"]
    [finding] = [finding for finding in found.findings if finding.code == "objective-from-heading"]
    assert (finding.raw, finding.detail) == ("Tempi dei pagamenti", {"count": "2"})


def test_a_label_without_its_value_has_it_on_the_next_line() -> None:
    card = ("Obiettivo", "Tempi dei pagamenti", "Indicatore", "giorni di ritardo", "Target 2025", "zero")
    assert rows(*lines("*Piano", *card)) == [{"objective": "Tempi dei pagamenti", "indicator": "giorni di ritardo", "target": "zero"}]


def test_a_label_that_comes_in_every_card_is_a_further_column() -> None:
    first = ("Missione: 01", "Obiettivo: Pagamenti", "Indicatore: giorni", "Target: zero")
    second = ("Missione: 03", "Obiettivo: Vigilanza", "Indicatore: turni", "Target: 12")
    assert [row["Missione"] for row in rows(*lines("*Piano", *first, "*Seconda parte", *second))] == ["01", "03"]


def test_one_label_in_prose_is_no_card() -> None:
    prose = lines("*Premessa", "Obiettivo: migliorare i servizi", "Nel testo che segue se ne dice di più.")
    plan = grid("*Obiettivo | *Indicatore | *Target | *Peso", "Asili | Posti | 2024: 12 | 8")
    assert [row["objective"] for row in rows(*prose, replace(line("Piano", 300, bold=True)), plan)] == ["Asili"]


def test_lines_between_two_labels_are_paragraphs_of_the_first() -> None:
    found = document(*lines("*Piano", "*Pagamenti", "Indicatore: giorni", "fatture respinte", "Target: zero", "2024: dieci"))
    [row] = found.sections[0].rows
    assert [[p.text for p in cell.paragraphs] for cell in row.cells if cell.column.field in ("indicator", "target")] == [
        ["giorni", "fatture respinte"],
        ["zero"],
    ]
    assert [finding.raw for finding in found.findings if finding.code == "text-between"] == ["2024: dieci"]


def test_a_heading_over_a_card_is_no_label_though_it_is_called_as_one() -> None:
    found = document(*lines("*Piano", "*Servizi", "Obiettivo: Pagamenti", "Indicatore: giorni", "Target: zero"))
    assert [section.title for section in found.sections] == ["Servizi"]


def test_a_text_that_two_cards_print_again_holds_no_label() -> None:
    first = ("Obiettivo: Messa in sicurezza del torrente", "Lotto 2: argini", "Indicatore: lavori", "Target: 1")
    second = (*first[:2], "Indicatore: collaudo", "Target: 2")
    assert [row["objective"] for row in rows(*lines("*Piano", *first, *second))] == ["Messa in sicurezza del torrente Lotto 2: argini"] * 2
