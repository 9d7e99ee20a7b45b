"""All the Areas, and all but some."""

import pytest

from tests.cells import responsible


@pytest.mark.parametrize(
    "text",
    [
        "Tutte le Aree",
        "TUTTE LE AREE",
        "Tutti i Settori",
        "Tutti i Responsabili di Area",
        "Tutti i Servizi comunali",
        "Responsabili di tutte le Aree",
        "Responsabili dei Servizi",
        "Tutti i Dirigenti",
        "Tutte le P.O.",
        "Ogni Area",
        "Tutti gli uffici",
        "Aree: tutte",
        "Tutte",
        "L'intera struttura",
        "Area I e tutte le altre Aree",
        "Trasversale a tutte le Aree",
    ],
)
def test_all_the_areas_are_a_star(text: str) -> None:
    assert responsible(text).areas == ("*",)
    assert responsible(text).every_area


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Tutte le Aree tranne l'Area III", "I II IV V"),
        ("Tutte le Aree (esclusa la III)", "I II IV V"),
        ("Tutte le Aree ad eccezione delle Aree I e II", "III IV V"),
        ("Tutte le Aree escluso l'Area Finanziaria", "I II IV V"),
    ],
)
def test_all_the_areas_but_some_are_the_rest(text: str, areas: str) -> None:
    assert " ".join(responsible(text).areas) == areas
    assert not responsible(text).every_area
