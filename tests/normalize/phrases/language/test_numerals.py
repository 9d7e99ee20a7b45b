"""Numbers in Italian words."""

import pytest

from normalize.phrases.language.numerals import join_numerals, parse_numeral


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("ventitré", 23),
        ("centottanta", 180),
        ("duemilaventiquattro", 2024),
        ("millenovecento", 1900),
        ("undicimila", 11000),
        ("treno", None),
        ("", None),
    ],
)
def test_a_numeral_is_one_word(word: str, value: int | None) -> None:
    """And a word that only begins like one is none."""
    assert parse_numeral(word) == value


@pytest.mark.parametrize(
    ("values", "joined"),
    [
        ([2, 1000, 20, 3], (2023, 4)),
        ([30, 1], (31, 2)),
        ([2, 3], (2, 1)),
        ([3, 100], (300, 2)),
        ([1, 1_000_000, 500_000], (1_500_000, 3)),
        ([20, 25], (20, 1)),
    ],
)
def test_numerals_written_apart_are_put_together_as_far_as_they_fit(values: list[int], joined: tuple[int, int]) -> None:
    """The number, and how many of the words it takes."""
    assert join_numerals(values) == joined
