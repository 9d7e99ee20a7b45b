"""What begins with a digit: a day, a month, a year, a number, or none of these."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.phrases.language.forms import NUMERIC, Pair, WrittenDay, full_year, number_class, read_form
from normalize.phrases.language.notation import CLASSES

NAMES = {letter: name for name, letter in CLASSES.items()}


def pair(first: str, second: str, *, padded: bool = False) -> Pair:
    return Pair(Decimal(first), Decimal(second), padded)


@pytest.mark.parametrize(
    ("lexeme", "name", "value"),
    [
        ("31/12/2023", "FULL", WrittenDay(2023, 12, 31)),
        ("31 / 12 / 2023", "FULL", WrittenDay(2023, 12, 31)),
        ("2023-12-15", "FULL", WrittenDay(2023, 12, 15)),
        ("23-set-2020", "FULL", WrittenDay(2020, 9, 23)),
        ("31/12/23", "FULL", WrittenDay(2023, 12, 31, century_inferred=True)),
        ("1.4.12", "LOOSE", WrittenDay(2012, 4, 1, century_inferred=True)),  # it may be a chapter
        ("01.4.12", "FULL", WrittenDay(2012, 4, 1, century_inferred=True)),
        ("45/13/2023", "FULL", WrittenDay(2023, 13, 45)),  # a day that no calendar has
        ("2024/2026", "SPAN", (2024, 2026)),
        ("2023/24", "SPAN", (2023, 2024)),
        ("2026/2024", "CODE", None),
        ("10/2023", "MONTHYEAR", (2023, 10, True)),
        ("9/2023", "MONTHYEAR", (2023, 9, False)),
        ("2024-9", "MONTHYEAR", (2024, 9, True)),
        ("12345/2023", "CODE", None),
        ("15/6", "SLASHPAIR", pair("15", "6")),
        ("15/06", "SLASHPAIR", pair("15", "6", padded=True)),
        ("1°/10", "SLASHPAIR", pair("1", "10", padded=True)),
        ("2/Ott", "SLASHPAIR", pair("2", "10", padded=True)),
        ("17.02", "POINTPAIR", pair("17", "2", padded=True)),
        ("10-20", "DASHPAIR", pair("10", "20")),
        ("4,5/5", "SLASHPAIR", pair("4.5", "5")),
        ("1.234,56", "DECIMAL", Decimal("1234.56")),
        ("1.000.000", "DECIMAL", Decimal(1000000)),
        ("3 000 000", "DECIMAL", Decimal(3000000)),
        ("2,5", "DECIMAL", Decimal("2.5")),
        (",5", "DECIMAL", Decimal("0.5")),
        ("100.5", "DOTTED", Decimal("100.5")),
        ("100K", "SUFFIXED", Decimal(100000)),
        ("1,2M", "SUFFIXED", Decimal("1200000.0")),
        ("5G", "CODE", None),
        ("2a", "ORDNUM", 2),
        ("21esima", "ORDNUM", 21),
        ("12:30", "TIME", None),
        ("1:500", "CODE", None),
        ("2.0.1", "CODE", None),
        ("8765432A1B", "CODE", None),
    ],
)
def test_a_lexeme_is_what_its_form_says(lexeme: str, name: str, value: object) -> None:
    letter, found = read_form(lexeme)
    assert (NAMES[letter], found) == (name, value)


@pytest.mark.parametrize(
    ("value", "name"),
    [(0, "ZERO"), (1, "SMALL"), (12, "SMALL"), (13, "MIDDLE"), (31, "MIDDLE"), (32, "TENS"), (99, "TENS"), (1899, "INT"), (2024, "YEAR")],
)
def test_an_integer_is_what_it_can_be(value: int, name: str) -> None:
    assert number_class(value) == name


@pytest.mark.parametrize(("digits", "year"), [("23", (2023, True)), ("69", (2069, True)), ("70", (1970, True)), ("2023", (2023, False))])
def test_a_year_of_two_digits_has_its_century_inferred(digits: str, year: tuple[int, bool]) -> None:
    assert full_year(digits) == year


@given(st.text(alphabet="0123456789./,:-° gensetKMo", max_size=30))
def test_whatever_is_told_apart_as_numeric_has_a_class(text: str) -> None:
    for found in re.finditer(NUMERIC, text):
        letter, _ = read_form(found.group())
        assert letter in NAMES
