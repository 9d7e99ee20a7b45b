"""At a place in the phrase the longest of the rules holds."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("15 marzo 2025", ["on 2025-03-15"]),
        ("marzo 2025", ["within 2025-03-01..2025-03-31"]),
        ("2025", ["within 2025-01-01..2025-12-31"]),
        ("2024, 2025 e 2026", ["within 2024-01-01..2026-12-31"]),
        ("2024 - I semestre", ["within 2024-01-01..2024-06-30"]),
        ("T2 2026", ["within 2026-04-01..2026-06-30"]),
    ],
)
def test_the_longest_date_that_can_be_read_is_read(text: str, named: list[str]) -> None:
    """A day is not the month in it, and a span is not its first year."""
    assert dates(text) == named
