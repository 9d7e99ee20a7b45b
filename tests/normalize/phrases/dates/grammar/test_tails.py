"""What stands behind a date: its year, or a word about it."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("30 giugno, 2025", ["on 2025-06-30"]),
        ("giugno dell'anno 2026", ["within 2026-06-01..2026-06-30"]),
        ("entro il 10 agosto 12", ["by 2012-08-10"]),
        ("10 agosto '25", ["on 2025-08-10"]),
        ("30 giugno 20 24", ["on 2024-06-30"]),
        ("30 giugno (2025)", ["on 2025-06-30"]),
        ("30/06 (anno 2025)", ["on 2025-06-30"]),
        ("dic-24", ["within 2024-12-01..2024-12-31"]),
    ],
)
def test_the_year_may_stand_behind_a_day_in_many_ways(text: str, named: list[str]) -> None:
    """In full, in two digits, after an apostrophe or a comma."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("31 gennaio dell'anno successivo", ["on 2025-01-31"]),
        ("31 gennaio dell'esercizio successivo", ["on 2025-01-31"]),
        ("31 marzo del secondo anno successivo", ["on 2026-03-31"]),
        ("20/12 dell'esercizio finanziario in corso", ["on 2024-12-20"]),
        ("entro il prossimo anno", ["by 2025-01-01..2025-12-31"]),
        ("entro la fine dell'anno successivo", ["by 2025-12-31"]),
        ("31 dicembre dell'anno precedente", ["reference 2023-12-31"]),
        ("30 settembre p.v.", ["on 2024-09-30"]),
        ("30 settembre u.s.", ["reference 2024-09-30"]),
    ],
)
def test_a_word_may_shift_the_year(text: str, named: list[str]) -> None:
    """By one, to and fro; what is past is only referred to."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("31 gennaio di ogni anno", ["on 2024-01-31 P1Y"]),
    ],
)
def test_a_day_of_every_year_comes_again(text: str, named: list[str]) -> None:
    """And is a day of this one."""
    assert dates(text) == named
