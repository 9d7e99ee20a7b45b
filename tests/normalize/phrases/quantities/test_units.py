"""What a number counts."""

import pytest

from models.phrases import Quantity
from normalize.phrases import read_phrase
from tests.readings import quantities


def only(text: str) -> Quantity:
    """The one quantity of a phrase."""
    (quantity,) = read_phrase(text, 2024).quantities
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("90 %", "90", "%"), ("novanta per cento", "90", "%"), ("12,5%", "12.5", "%"), ("€ 5.000,00", "5000.00", "EUR"),
        ("5.000 euro", "5000", "EUR"), ("3 milioni di euro", "3000000", "EUR"), ("1,5 mln €", "1500000.0", "EUR"), ("30 gg. medi", "30", "giorni medi"),
        ("36 h", "36", "ore"), ("2 giornate formative", "2", "giornate formative"), ("due terzi dei casi", "0.6666666666666666666666666667", "casi"),
        ("un milione e mezzo", "1500000.0", None), ("tre virgola uno quattro", "3.14", None), ("nessun reclamo", "0", "reclamo"),
        ("il triplo", "3", None), ("mezza giornata", "0.5", "giornata"), ("5 (cinque) corsi", "5", "corsi"), ("3ª", "3", None),
    ],
)  # fmt: skip
def test_a_number_has_its_value_and_its_unit(text: str, value: str, unit: str | None) -> None:
    """In digits and in words."""
    assert (str(only(text).value), only(text).unit) == (value, unit)


def test_a_proportion_keeps_what_it_is_a_share_of() -> None:
    """The whole is no quantity of its own."""
    assert only("100% riscontri su 100% segnalazioni").base == "100% segnalazioni"
    assert only("Almeno il 90% delle presenze").base == "presenze"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("€ 5.000", ["5000 EUR"]),
        ("10 giornate formative", ["10 giornate formative"]),
        ("30 gg. medi", ["30 giorni medi"]),
        ("5 mq", ["5 mq"]),
        ("5 $", ["5 USD"]),
        ("da € 1.000 a € 2.000", ["1000..2000 EUR"]),
        ("€/anno 5.000", ["5000 EUR"]),
        ("ore 40 pro capite", ["40 ore"]),
        ("20 ore pro-capite", ["20 ore"]),
        ("2 h", ["2 ore"]),
        ("5 %", ["5 %"]),
        ("tre incontri pubblici", ["3 incontri pubblici"]),
    ],
)
def test_a_unit_is_what_stands_behind_the_number(text: str, counted: list[str]) -> None:
    """In the words of the phrase, units of time and money in full."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("voto medio 8/10", ["8 of 10"]),
        ("90% delle presenze", ["90 % of presenze"]),
        ("10 risposte su 20 domande", ["10 risposte of 20 domande"]),
    ],
)
def test_a_score_is_measured_against_its_whole(text: str, counted: list[str]) -> None:
    """And a share is of what is named behind it."""
    assert quantities(text) == counted
