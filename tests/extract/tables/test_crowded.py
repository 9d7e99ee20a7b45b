"""Headings that hold more than a heading."""

import pytest

from extract.tables.crowded import find_crowded
from models.layout.blocks import Cell, CellParagraph
from models.layout.text import Text
from models.place import Place
from tests.blocks import PROFILE


def crowded(*headings: str) -> list[str]:
    cells = [Cell(0, i, (CellParagraph(Text(heading)),), Place(path=f"/th[{i}]")) for i, heading in enumerate(headings)]
    return [finding.raw for finding in find_crowded(cells, PROFILE)]


@pytest.mark.parametrize(
    "heading",
    [
        "Target Entro il 31/12/2026",
        "Target 15 marzo",
        "Indicatore n. 12 sedute",
        "Target 90% delle pratiche",
        "Target ≥ 4",
        "Responsabile Area II",
        "Peso 15",
        "Obiettivo Aprire lo sportello. Ridurre i tempi",
        "Obiettivo Aprire ogni mattina lo sportello di piazza Garibaldi ai cittadini che chiedono carte di identità o certificati",
    ],
)
def test_a_heading_with_a_value_a_sentence_or_a_long_text_holds_more(heading: str) -> None:
    assert crowded("Obiettivo", "Indicatore", heading) == [heading]


@pytest.mark.parametrize(
    "heading",
    [
        "Target 2026",
        "Target 2024-2026",
        "Livello atteso al 31/12/2026",
        "Valore atteso (entro il 31/12)",
        "Peso %",
        "Peso su 100%",
        "Peso (max 100)",
        "Pesatura obiettivo 2026",
        "Responsabile/i (Area, Settore, Ufficio)",
        "Resp. Procedimento",
        "Obiettivo n.",
        "Obiettivo Strategico di riferimento del documento",
        "Descrizione dell'indicatore e modalità di calcolo",
        "Indicatore (2)",
        "Grado di raggiungimento al 30.06.2026",
    ],
)
def test_what_headings_say_is_no_more_than_a_heading(heading: str) -> None:
    assert crowded("Obiettivo", "Indicatore", heading) == []


def test_texts_that_begin_in_several_headings_are_the_first_row() -> None:
    """One alone may be a part of the column's name."""
    assert crowded("Obiettivo Aprire lo sportello", "Indicatore Ore di apertura", "Target", "Peso") == [
        "Obiettivo Aprire lo sportello",
        "Indicatore Ore di apertura",
    ]
    assert crowded("Obiettivo Strategico di riferimento", "Indicatore di risultato", "Target", "Peso") == []
