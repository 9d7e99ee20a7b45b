"""The marks by which an annex structures a cell: year markers and bullets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.layout.markers import BULLET, TARGET_START, YEAR_MARKER, is_continuation


@pytest.mark.parametrize(
    "text", ["- avvio", "-avvio", "– avvio", "• 3 corsi", "a) avvio", "1) avvio", "IV) avvio", "1. Avvio", "\uf0b7 avvio"]
)
def test_a_bullet_opens_an_item(text: str) -> None:
    assert BULLET.match(text)


@pytest.mark.parametrize("text", ["-5 gradi", "- 2026", "avvio", "31/12", "1.000 persone", "2. quota", "e poi"])
def test_a_number_or_a_word_is_no_bullet(text: str) -> None:
    assert not BULLET.match(text)


@given(st.text(max_size=40))
def test_a_marker_is_found_in_any_text_without_failing(text: str) -> None:
    found = YEAR_MARKER.match(text)
    assert found is None or 2000 <= int(found["year"]) <= 2099


@pytest.mark.parametrize("text", ["entro il 30/06", "minimo n. 3", "Almeno 5", "non meno di 20", "n. 4", "100%", "€ 80,00", "≥ 3", "tutte"])
def test_a_target_begins_with_a_comparator_a_number_or_a_term(text: str) -> None:
    assert TARGET_START.match(text)


@pytest.mark.parametrize("text", ["2025", "2025, n. 3", "entroterra", "giorni", "nuove sedi", "tuttavia"])
def test_a_target_begins_with_no_year_and_no_other_word(text: str) -> None:
    assert not TARGET_START.match(text)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("(segue)", True),
        ("Continua alla pagina successiva", True),
        ("Segue tabella 2", True),
        ("(Continued)", True),
        ("Tabella 2: (continua)", True),
        ("Continuità educativa", False),
        ("Seguendo le api", False),
        ("Sicurezza (segue)", False),
    ],
)
def test_what_only_says_that_a_table_goes_on_is_told_from_what_begins_so(text: str, *, is_said: bool) -> None:
    assert is_continuation(text) == is_said
