"""The marks by which an annex structures a cell: year markers and bullets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.layout.markers import AMOUNT, BULLET, YEAR_MARKER


@pytest.mark.parametrize(
    "text", ["- avvio", "-avvio", "– avvio", "• 3 corsi", "a) avvio", "1) avvio", "IV) avvio", "1. Avvio", "\uf0b7 avvio"]
)
def test_a_bullet_opens_an_item(text: str) -> None:
    assert BULLET.match(text)


@pytest.mark.parametrize("text", ["-5 gradi", "- 2026", "avvio", "31/12", "1.000 persone", "2. quota", "e poi"])
def test_a_number_or_a_word_is_no_bullet(text: str) -> None:
    assert not BULLET.match(text)


@pytest.mark.parametrize(
    ("text", "is_amount"),
    [("€ 80.000", True), ("n. 3", True), ("80 %", True), ("Almeno 5", True), ("non meno di 20", True), ("2025", False), ("mesi", False)],
)
def test_an_amount_of_its_own_is_told_from_what_a_number_goes_on_with(text: str, *, is_amount: bool) -> None:
    assert (AMOUNT.match(text) is not None) == is_amount


@given(st.text(max_size=40))
def test_a_marker_is_found_in_any_text_without_failing(text: str) -> None:
    found = YEAR_MARKER.match(text)
    assert found is None or 2000 <= int(found["year"]) <= 2099
