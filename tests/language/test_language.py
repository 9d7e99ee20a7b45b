"""A language gives each text in itself."""

from decimal import Decimal

import pytest

from language.language import ENGLISH, LANGUAGES

ITALIAN = LANGUAGES["it"]


def test_a_text_is_said_in_the_language_and_its_values_are_put_in_afterwards() -> None:
    assert ENGLISH("drew {path}", path="a.png") == "drew a.png"
    assert ITALIAN("drew {path}", path="a.png") == "disegnata a.png"


def test_a_value_in_braces_stays_what_it_is() -> None:
    assert ITALIAN("drew {path}", path="{why}.png") == "disegnata {why}.png"


def test_a_text_that_nobody_has_translated_is_said_in_english() -> None:
    assert ITALIAN("no such text {x}", x=1) == "no such text 1"


@pytest.mark.parametrize(
    ("number", "english", "italian"),
    [(1, "1 day", "1 giorno"), (Decimal("1.0"), "1 day", "1 giorno"), (0, "0 days", "0 giorni"), (Decimal("1E+1"), "10 days", "10 giorni")],
)
def test_one_and_several_have_a_form_each(number: int | Decimal, english: str, italian: str) -> None:
    forms = ("{number} day", "{number} days")
    assert (ENGLISH.count(number, forms), ITALIAN.count(number, forms)) == (english, italian)
