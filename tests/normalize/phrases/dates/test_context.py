"""Whether what looks like a date is meant as one where it stands."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("il 15/6", ["on 2024-06-15"]),
        ("al 7/10", ["on 2024-10-07"]),
        ("a 7/10 dei Comuni", []),
        ("3/5 dei servizi", []),
        ("entro il 15.6", ["by 2024-06-15"]),
        ("31.12", ["on 2024-12-31"]),
        ("dal 1-3", ["from 2024-03-01"]),
        ("lunedì 9-12", []),
        ("entro 24/48 ore", []),
        ("entro il 30/06 ore 12", ["by 2024-06-30"]),
        ("in 2.5 giorni", []),
        ("mq 30.12", []),
        ("n. 12/2024", []),
    ],
)
def test_digits_that_can_be_a_day_are_one_where_a_word_points_at_them(text: str, named: list[str]) -> None:
    """The same digits are a share, an act or hours elsewhere."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("TARI 2024", []),
        ("bilancio 2024-2026", []),
        ("CCNL Funzioni locali 2019-2021", []),
        ("triennio 2024-2026", ["within 2024-01-01..2026-12-31"]),
    ],
)
def test_a_year_in_the_name_of_a_plan_is_no_date(text: str, named: list[str]) -> None:
    """A plan, a tax and a contract are named by their years."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("anno", []),
        ("nel corso dell'anno", ["within 2024-01-01..2024-12-31"]),
        ("entro l'anno", ["by 2024-01-01..2024-12-31"]),
        ("set completo", []),
        ("entro set.", ["by 2024-09-01..2024-09-30"]),
        ("sett.", []),
        ("incontro di Natale", []),
        ("entro Natale", ["by 2024-12-25"]),
        ("primavera", []),
        ("Dott.ssa Marzo", []),
        ("entro l'esercizio", ["by 2024-01-01..2024-12-31"]),
        ("entro l'esercizio del diritto", []),
        ("linea T4", []),
        ("entro T4", ["by 2024-10-01..2024-12-31"]),
        ("2S/1S", ["within 2024-07-01..2024-12-31", "within 2024-01-01..2024-06-30"]),
    ],
)
def test_a_word_that_names_a_time_is_one_only_where_it_is_introduced(text: str, named: list[str]) -> None:
    """Alone it is a word like others."""
    assert dates(text) == named
