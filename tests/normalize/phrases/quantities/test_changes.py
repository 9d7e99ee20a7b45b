"""Quantities that are changes."""

import pytest

from models.phrases import Quantity
from normalize.phrases import read_phrase


def only(text: str) -> Quantity:
    """The one quantity of a phrase."""
    (quantity,) = read_phrase(text, 2024).quantities
    return quantity


@pytest.mark.parametrize(
    ("text", "change", "value", "base"),
    [
        ("riduzione del 5 % rispetto al 2022", "decrease", "5", "2022"),
        ("riduzione dei tempi medi di almeno il 10%", "decrease", "10", None),
        ("+10 %", "increase", "10", None),
        ("-5% dei consumi", "decrease", "-5", "consumi"),
        ("il 3% in meno", "decrease", "3", None),
        ("aumento dal 60% al 75%", "increase", "75", "60%"),
        ("da 30 a 25 giorni", "decrease", "25", "30"),
    ],
)
def test_a_change_says_which_way_and_against_what(text: str, change: str, value: str, base: str | None) -> None:
    """A written sign stays with the value."""
    quantity = only(text)
    assert (quantity.change, str(quantity.value), quantity.base) == (change, value, base)
