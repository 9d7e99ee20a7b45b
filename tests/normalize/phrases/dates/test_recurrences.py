"""What comes again, as an ISO 8601 duration."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ogni primo lunedì del mese", ["within P1M"]),
        ("ogni mese", ["within P1M"]),
        ("ogni 15 giorni", ["within P15D"]),
        ("ogni due anni", ["within P2Y"]),
        ("ogni lunedì", ["within P1W"]),
        ("tutti i mesi", ["within P1M"]),
        ("mensile", ["within P1M"]),
        ("con cadenza almeno trimestrale", ["within P3M"]),
        ("periodicità annuale", ["within P1Y"]),
        ("tutto l'anno", ["within continuous"]),
        ("in modo continuativo", ["within continuous"]),
        ("senza soluzione di continuità", ["within continuous"]),
    ],
)
def test_a_word_or_a_count_of_units_says_how_often(text: str, named: list[str]) -> None:
    """Days, weeks, months, years; always."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("due incontri al mese", ["within P1M"]),
        ("almeno una volta l'anno", ["within P1Y"]),
        ("n. 2/anno", ["within P1Y"]),
        ("5 controlli per trimestre", ["within P3M"]),
    ],
)
def test_a_rate_is_a_recurrence_of_what_is_counted(text: str, named: list[str]) -> None:
    """Two a month come every month."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro il 10 di ogni mese", ["by P1M"]),
        ("entro la fine di ogni trimestre", ["by P3M"]),
    ],
)
def test_a_limit_that_comes_again_is_a_limit(text: str, named: list[str]) -> None:
    """Within each month or quarter."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("piano annuale", []),
        ("24 ore", []),
    ],
)
def test_a_yearly_plan_is_a_plan_and_hours_alone_are_a_number(text: str, named: list[str]) -> None:
    """Nothing comes again."""
    assert dates(text) == named
