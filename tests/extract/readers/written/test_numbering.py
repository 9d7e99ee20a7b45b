"""Numbers as documents count them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.written.numbering import spell_number


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (3, "decimal", "3"),
        (-1, "decimal", "-1"),
        (1, "lower-alpha", "a"),
        (26, "lower-alpha", "z"),
        (27, "upper-alpha", "AA"),
        (703, "lower-alpha", "aaa"),
        (0, "lower-alpha", "0"),
        (4, "lower-roman", "iv"),
        (1994, "upper-roman", "MCMXCIV"),
        (0, "upper-roman", "0"),
        (4000, "lower-roman", "4000"),
        (3, "disc", ""),
        (3, "lower-greek", ""),
        (3, "roman", ""),
    ],
)
def test_a_number_is_spelled_as_its_kind_counts(number: int, kind: str, text: str) -> None:
    assert spell_number(number, kind) == text


@given(st.integers(1, 3999))
def test_a_roman_numeral_is_read_back_as_its_number(number: int) -> None:
    """A sign before a greater one is taken away, any other is added."""
    values = ["ivxlcdm".index(sign) for sign in spell_number(number, "lower-roman")]
    worth = [(1, 5, 10, 50, 100, 500, 1000)[value] for value in values]
    assert sum(-one if one < following else one for one, following in pairwise((*worth, 0))) == number


@given(st.integers(1, 5000))
def test_letters_count_on_without_a_gap(number: int) -> None:
    def value(text: str) -> int:
        total = 0
        for letter in text:
            total = total * 26 + ord(letter) - ord("a") + 1
        return total

    assert value(spell_number(number, "lower-alpha")) == number
