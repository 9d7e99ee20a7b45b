"""What stands before a date or period and names a part of it."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("fine ottobre", ["on 2024-10-25..2024-10-31"]),
        ("i primi giorni di maggio", ["on 2024-05-01..2024-05-10"]),
        ("inizio 2025", ["on 2025-01-01..2025-01-31"]),
        ("chiusura dell'esercizio", ["on 2024-12-31"]),
        ("metà del secondo semestre", ["on 2024-09-30"]),
    ],
)
def test_the_edge_of_a_period_is_its_first_or_last_days(text: str, named: list[str]) -> None:
    """Ten days of a month, the last week of it, a month of a year."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("prima settimana di ottobre", ["within 2024-10-07..2024-10-13"]),
        ("seconda metà di marzo", ["within 2024-03-16..2024-03-31"]),
        ("seconda metà del 2024", ["within 2024-07-01..2024-12-31"]),
        ("primo giorno di maggio", ["on 2024-05-01"]),
        ("ultimo venerdì di marzo", ["on 2024-03-29"]),
        ("quarta decade di giugno", []),
        ("prima decade del 2024", ["within 2024-01-01..2024-12-31"]),
    ],
)
def test_an_ordinal_names_one_of_the_parts_of_a_period(text: str, named: list[str]) -> None:
    """A week begins on its Monday."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("primi sei mesi del 2024", ["within 2024-01-01..2024-06-30"]),
        ("ultimi due mesi dell'anno", ["within 2024-11-01..2024-12-31"]),
        ("primi 10 giorni di maggio", ["on 2024-05-01..2024-05-10"]),
        ("primi mesi del 2024", []),
        ("ultime due settimane di maggio", ["on 2024-05-18..2024-05-31"]),
    ],
)
def test_several_months_or_days_begin_or_end_a_period(text: str, named: list[str]) -> None:
    """The first months say not how many."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("settimana del 6 ottobre", ["within 2024-09-30..2024-10-06"]),
        ("mese del 16 settembre", ["within 2024-09-01..2024-09-30"]),
    ],
)
def test_a_week_or_a_month_may_be_named_by_a_day_in_it(text: str, named: list[str]) -> None:
    """From Monday to Sunday."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("fine del 15 giugno", ["on 2024-06-15"]),
        ("primo giorno del 2023-2025", ["within 2023-01-01..2025-12-31"]),
    ],
)
def test_a_day_has_no_parts_and_years_have_none_that_an_ordinal_names(text: str, named: list[str]) -> None:
    """The whole is read alone."""
    assert dates(text) == named
