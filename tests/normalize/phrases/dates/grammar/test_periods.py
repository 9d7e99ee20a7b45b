"""Months, parts of the year, years and spans of years."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("semestre II", ["within 2024-07-01..2024-12-31"]),
        ("I trimestre", ["within 2024-01-01..2024-03-31"]),
        ("2 trimestre 2024", ["within 2024-04-01..2024-06-30"]),
        ("entro il 1 semestre", ["by 2024-01-01..2024-06-30"]),
        ("due trimestri", []),
        ("ultimo quadrimestre", ["within 2024-09-01..2024-12-31"]),
        ("5° trimestre", []),
    ],
)
def test_a_part_of_the_year_is_named_by_its_number(text: str, named: list[str]) -> None:
    """In Roman, in words, before or behind its word; a year has no fifth quarter."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("T2 2026", ["within 2026-04-01..2026-06-30"]),
        ("Q4/2025", ["within 2025-10-01..2025-12-31"]),
        ("1S 2024", ["within 2024-01-01..2024-06-30"]),
    ],
)
def test_the_codes_of_the_recovery_plan_are_quarters(text: str, named: list[str]) -> None:
    """With the year behind them."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("a.s. 2023/24", ["reference 2023-09-01..2024-08-31"]),
        ("anno scolastico 2023/24", ["reference 2023-09-01..2024-08-31"]),
        ("entro l'anno scolastico 2023/24", ["by 2023-09-01..2024-08-31"]),
    ],
)
def test_a_school_year_is_only_referred_to_unless_it_is_a_limit(text: str, named: list[str]) -> None:
    """It begins in September."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("2024, 2025 e 2026", ["within 2024-01-01..2026-12-31"]),
        ("esercizio finanziario 2025", ["within 2025-01-01..2025-12-31"]),
        ("biennio 2024-2025", ["within 2024-01-01..2025-12-31"]),
    ],
)
def test_years_side_by_side_are_one_span(text: str, named: list[str]) -> None:
    """From the first day to the last."""
    assert dates(text) == named
