"""Quantities of a phrase: which numbers are some, and which name something."""

import pytest

from models.phrases import Quantity
from normalize.phrases import read_phrase


def only(text: str) -> Quantity:
    """The one quantity of a phrase."""
    (quantity,) = read_phrase(text, 2024).quantities
    return quantity


def test_yes_or_no_is_a_quantity_without_a_number() -> None:
    """Its unit is what is written."""
    assert (only("Sì/No").value, only("Sì/No").unit) == (None, "Sì/No")


@pytest.mark.parametrize("text", ["4,800 utenti", "1,000", "2/3 incontri", "3.5"])
def test_a_number_that_can_be_read_in_two_ways_is_a_finding(text: str) -> None:
    """An English thousand, two or three, a day."""
    assert "quantity-ambiguous" in [each.code for each in read_phrase(text, 2024).findings]


@pytest.mark.parametrize(("text", "value"), [("9O%", 90), ("almeno 1O incontri", 10), ("1OO %", 100)])
def test_a_misprinted_number_is_read_and_a_finding(text: str, value: int) -> None:
    """Letters for digits."""
    reading = read_phrase(text, 2024)
    assert [each.value for each in reading.quantities] == [value]
    assert [each.code for each in reading.findings] == ["misprint"]


@pytest.mark.parametrize("text", ["2.5 giorni", "mq 30.12", "€ 12.10", "1.5 mln"])
def test_a_decimal_with_a_point_is_no_day_where_it_is_measured(text: str) -> None:
    """And there is no doubt of it."""
    reading = read_phrase(text, 2024)
    assert (len(reading.quantities), reading.dates, reading.findings) == (1, (), ())


def test_a_number_beside_a_day_is_not_lost() -> None:
    """It is no mixed fraction: the day is taken."""
    assert [str(each.value) for each in read_phrase("di cui 45 31/1 del 2025", 2024).quantities] == ["45"]


@pytest.mark.parametrize(
    "text",
    ["art. 18 comma 2", "Legge 104", "D.G.C. n. 32", "ore 15.30", "dalle 9 alle 12", "tel. 0543 712345", "PGT 3.0", "Fase 2", "un regolamento", "PEG 2024",
     "Covid-19", "ISO 9001:2015", "1) avvio", "Missione 1 Programma 11", "servizio 24/7", "via Roma 15"],
)  # fmt: skip
def test_a_number_that_names_something_is_no_quantity(text: str) -> None:
    """Nothing is counted by it."""
    assert read_phrase(text, 2024).quantities == ()
