"""The grammar of numbers: in digits, in words, fractions, ranges."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import Quantity
from normalize.phrases import read_phrase
from tests.readings import quantities


def only(text: str) -> Quantity:
    """The one quantity of a phrase."""
    (quantity,) = read_phrase(text, 2024).quantities
    return quantity


@given(st.decimals(0, 10**9, places=2, allow_nan=False, allow_infinity=False))
def test_every_amount_is_read_back_as_italians_write_it(value: Decimal) -> None:
    """Points between thousands, a comma before the cents."""
    written = f"{value:,.2f}".translate(str.maketrans(",.", ".,"))
    assert only(f"€ {written}").value == value
    assert only(f"almeno {written} euro").value == value


@given(st.integers(1, 999_999))
def test_every_number_is_read_back_from_its_words(value: int) -> None:
    """Written as one word, as Italian does."""
    assert only(f"almeno {in_words(value)} utenti").value == value


UNITS = [
    "",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]


TENS = "  venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ")  # noqa: SIM905


def in_words(value: int) -> str:
    """The number in Italian words, below a million."""
    if value >= 2000:
        # "ventunmila", but "undicimila"
        return in_words(value // 1000).replace("uno", "un") + "mila" + in_words(value % 1000)
    if value >= 1000:
        return "mille" + in_words(value % 1000)
    hundreds = ("cento" if value < 200 else UNITS[value // 100] + "cento") if value >= 100 else ""
    rest = value % 100
    if rest < 20:
        return hundreds + UNITS[rest]
    tens, unit = TENS[rest // 10], UNITS[rest % 10]
    return hundreds + (tens[:-1] if unit in ("uno", "otto") else tens) + unit


def test_a_range_has_two_ends() -> None:
    """In one quantity."""
    quantity = only("tra il 5% e il 10%")
    assert (quantity.value, quantity.value_to, quantity.unit) == (5, 10, "%")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("3 milioni di euro", ["3000000 EUR"]),
        ("un milione e mezzo", ["1500000.0"]),
        ("due e tre quarti", ["2.75"]),
        ("2 1/4", ["2.25"]),
        ("2 milioni e 1/2", ["2500000.0"]),
        ("tremila e mezzo", ["3500.0"]),
        ("tre virgola uno quattro", ["3.14"]),
        ("5 (cinque)", ["5"]),
        ("1.000,00 (mille/00) euro", ["1000.00 EUR"]),
        ("tre dozzine di uova", ["36 uova"]),
        ("una decina di corsi", ["~ 10 corsi"]),
        ("nessun rilievo", ["0 rilievo"]),
        ("il doppio", ["2"]),
        ("la metà dei servizi", ["0.5 servizi"]),
        ("3 su 5", ["0.6"]),
    ],
)
def test_a_number_in_words_and_parts_is_one_number(text: str, counted: list[str]) -> None:
    """Scales, fractions, decimals that are spoken."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("da 5 a 10 corsi", ["5..10 corsi"]),
        ("2 o 3 incontri", ["2..3 incontri"]),
        ("50% - 60%", ["50..60 %"]),
        ("18/30 anni", ["18..30 anni"]),
        ("24/48 ore", ["24..48 ore"]),
        ("90 - 95 %", ["90..95 %"]),
        ("5 ÷ 10", ["5..10"]),
        ("tre-quattro incontri", ["3..4 incontri"]),
        ("5 - 10 incontri", ["5", "10 incontri"]),
        ("da 30 a 25 giorni", ["decrease 25 giorni of 30"]),
        ("tra il 10 e il 5", ["10", "5"]),
        ("3 o 2 incontri", ["3", "2 incontri"]),
        ("5 - 5", ["5", "5"]),
    ],
)
def test_two_numbers_are_a_range_where_they_go_up(text: str, counted: list[str]) -> None:
    """Or where a preposition says that they go down."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("un secondo incontro", []),
        ("doppio turno", []),
        ("decine di corsi", []),
        ("2023 su 2022", []),
    ],
)
def test_a_word_that_only_sounds_like_a_number_is_none(text: str, counted: list[str]) -> None:
    """An ordinal, a shift, tens of something."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("5 (sei)", ["5", "6"]),
        ("3 su 0", ["3", "0"]),
        ("3 1/0", ["3"]),
    ],
)
def test_numbers_that_do_not_go_together_stay_apart(text: str, counted: list[str]) -> None:
    """A number that is not said again, a share of nothing."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("€ 50.000/00", ["50000 EUR"]),
        ("3,5 M€", ["3500000.0 EUR"]),
        ("1.5 mln", ["1500000.0"]),
        ("1'500 utenti", ["1500 utenti"]),
        ("più della metà", ["> 0.5"]),
        ("a metà", []),
        ("n. 2 su n. 4", ["0.5"]),
    ],
)
def test_an_amount_is_read_as_accounts_write_it(text: str, counted: list[str]) -> None:
    """As on cheques, in thousands and millions, in shares."""
    assert quantities(text) == counted
