"""Days whose month is named in another language of Italian municipalities."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("31. Dezember 2024", ["on 2024-12-31"]),
        ("15 juin 2024", ["on 2024-06-15"]),
        ("4 july 2025", ["on 2025-07-04"]),
        ("1. januar 2026", ["on 2026-01-01"]),
        ("31 grudnia 2024", []),
    ],
)
def test_a_month_in_german_french_slovene_or_english_is_read(text: str, named: list[str]) -> None:
    """Polish is spoken in none of them."""
    assert dates(text) == named
