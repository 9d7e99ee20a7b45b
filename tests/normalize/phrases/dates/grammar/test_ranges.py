"""Two mentions made one, and several that share their month."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("dal 13 al 15 luglio", ["within 2024-07-13..2024-07-15"]),
        ("tra febbraio e marzo", ["within 2024-02-01..2024-03-31"]),
        ("tra il 10 e il 15 giugno", ["within 2024-06-10..2024-06-15"]),
        ("gennaio-giugno", ["within 2024-01-01..2024-06-30"]),
        ("gennaio/febbraio", ["within 2024-01-01..2024-02-29"]),
        ("dal I al III trimestre", ["within 2024-01-01..2024-09-30"]),
        ("dal 28/2-15/3", ["within 2024-02-28..2024-03-15"]),
    ],
)
def test_two_ends_are_one_range(text: str, named: list[str]) -> None:
    """With their prepositions, a dash or a slash between months."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("31/3 - 30/6 - 30/9", ["on 2024-03-31", "on 2024-06-30", "on 2024-09-30"]),
        ("I e II semestre", ["within 2024-01-01..2024-06-30", "within 2024-07-01..2024-12-31"]),
    ],
)
def test_three_days_between_dashes_are_a_list(text: str, named: list[str]) -> None:
    """And two parts of the year with "e" are two."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("da ottobre a marzo", ["within 2024-10-01..2025-03-31"]),
        ("dal 1/9/2024 al 30/6", ["within 2024-09-01..2025-06-30"]),
        ("dal 1/9/2025 al 30/6/2024", []),
    ],
)
def test_a_range_may_go_over_the_end_of_the_year(text: str, named: list[str]) -> None:
    """One that ends before it begins, with both years written, is none."""
    assert dates(text) == named
