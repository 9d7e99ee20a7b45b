"""Quantities: how they compare, how much, of what."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import Quantity
from normalize.phrases import read_phrase


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


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("almeno 5", ">="), ("minimo n. 5", ">="), ("min. 5", ">="), ("non meno di 5", ">="), ("non inferiore a 5", ">="), ("≥ 5", ">="),
        ("=> 5", ">="), ("uguale o superiore a 5", ">="), ("maggiore o uguale a 5", ">="), ("pari ad almeno 5", ">="), ("5 o più", ">="),
        ("5+", ">="), ("5 (minimo)", ">="), ("massimo 5", "<="), ("max 5", "<="), ("al più 5", "<="), ("al massimo 5", "<="),
        ("non più di 5", "<="), ("non superiore a 5", "<="), ("non oltre 5 casi", "<="), ("fino a 5", "<="), ("entro il limite di 5", "<="),
        ("≤ 5", "<="), ("< = 5", "<="), ("pari o inferiore a 5", "<="), ("più di 5", ">"), ("oltre 5", ">"), ("superiore a 5", ">"),
        ("> 5", ">"), ("meno di 5", "<"), ("inferiori a n. 5", "<"), ("< 5", "<"), ("pari a 5", "="), ("= 5", "="), ("circa 5", "~"),
        ("5 circa", "~"), ("intorno a 5", "~"),
    ],
)  # fmt: skip
def test_the_words_around_a_number_say_how_it_is_meant(text: str, comparator: str) -> None:
    """Before it or behind it."""
    assert (only(text).comparator, only(text).value) == (comparator, 5)


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


def test_a_proportion_keeps_what_it_is_a_share_of() -> None:
    """The whole is no quantity of its own."""
    assert only("100% riscontri su 100% segnalazioni").base == "100% segnalazioni"
    assert only("Almeno il 90% delle presenze").base == "presenze"


def test_a_range_has_two_ends() -> None:
    """In one quantity."""
    quantity = only("tra il 5% e il 10%")
    assert (quantity.value, quantity.value_to, quantity.unit) == (5, 10, "%")


def test_yes_or_no_is_a_quantity_without_a_number() -> None:
    """Its unit is what is written."""
    assert (only("Sì/No").value, only("Sì/No").unit) == (None, "Sì/No")


@pytest.mark.parametrize("text", ["4,800 utenti", "1,000", "2/3 incontri", "3.5"])
def test_a_number_that_can_be_read_in_two_ways_is_a_finding(text: str) -> None:
    """An English thousand, two or three, a day."""
    assert "quantity-ambiguous" in [each.code for each in read_phrase(text, 2024).findings]


@pytest.mark.parametrize(
    "text",
    ["art. 18 comma 2", "Legge 104", "D.G.C. n. 32", "ore 15.30", "dalle 9 alle 12", "tel. 0543 712345", "PGT 3.0", "Fase 2", "un regolamento", "PEG 2024",
     "Covid-19", "ISO 9001:2015", "1) avvio", "Missione 1 Programma 11", "servizio 24/7", "via Roma 15"],
)  # fmt: skip
def test_a_number_that_names_something_is_no_quantity(text: str) -> None:
    """Nothing is counted by it."""
    assert read_phrase(text, 2024).quantities == ()
