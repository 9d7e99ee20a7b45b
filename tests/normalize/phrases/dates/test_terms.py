"""Terms that are counted from an event."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro 30 giorni dalla notifica", ["by 30 day from notifica"]),
        ("entro 10 gg. lavorativi dalla domanda", ["by 10 working-day from domanda"]),
        ("entro 48 ore", ["by 48 hour"]),
        ("entro il mese successivo", ["by 1 month"]),
        ("entro il giorno successivo alla richiesta", ["by 1 day from richiesta"]),
        ("tre mesi prima della scadenza", ["before 3 month from scadenza"]),
    ],
)
def test_a_term_has_an_amount_a_unit_and_an_event(text: str, named: list[str]) -> None:
    """As far as the phrase names them."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("contestualmente all'approvazione", ["on from approvazione"]),
        ("entro la fine del mandato", ["by from fine del mandato"]),
    ],
)
def test_an_event_may_stand_without_any_amount(text: str, named: list[str]) -> None:
    """At the same time as it, or at its end."""
    assert dates(text) == named
