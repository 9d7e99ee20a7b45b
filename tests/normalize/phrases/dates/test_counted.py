"""Terms counted from a day that is named."""

from datetime import date

import pytest

from models.phrases import Role
from normalize.phrases import read_phrase


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("60 giorni dal 1° gennaio", date(2025, 3, 2)),
        ("90 giorni a partire dal 2 gennaio 2025", date(2025, 4, 2)),
        ("Rendiconto entro 30 giorni dal 15/03/2025", date(2025, 4, 14)),
        ("entro 30 giorni dalla scadenza del 31/10/2025", date(2025, 11, 30)),
        ("entro 20 gg dopo il 30 settembre", date(2025, 10, 20)),
        ("entro un mese dal 31/01/2025", date(2025, 2, 28)),
        ("entro un anno dal 1° marzo 2025", date(2026, 3, 1)),
        ("10 giorni prima del 31 dicembre", date(2025, 12, 21)),
        ("Invio degli atti almeno due settimane prima del 30/11", date(2025, 11, 16)),
    ],
)
def test_a_term_counted_from_a_day_that_is_named_has_its_last_day(text: str, last: date) -> None:
    reading = read_phrase(text, 2025)
    assert (reading.deadline, reading.quantities) == (last, ())
    assert [each.role for each in reading.dates] == [Role.BY, Role.REFERENCE]


@pytest.mark.parametrize(
    "text", ["entro 15 giorni lavorativi dal 1° settembre", "entro 24 ore dal 1° settembre", "entro 5 giorni dalla richiesta"]
)
def test_working_days_hours_and_events_set_no_day(text: str) -> None:
    assert read_phrase(text, 2025).deadline is None


def test_a_day_in_another_clause_or_an_amount_without_a_day_is_no_term() -> None:
    assert read_phrase("entro 30 giorni, dal 1° giugno avvio", 2025).deadline is None
    assert [quantity.unit for quantity in read_phrase("36 ore settimanali", 2025).quantities] == ["ore"]


def test_a_term_beyond_the_calendar_has_no_day() -> None:
    assert read_phrase("entro 999999 anni dal 1° gennaio", 2025).deadline is None
