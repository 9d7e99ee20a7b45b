"""The numbers that Areas go by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.units.numerals import CODE_AT, expand_range, parse_code, write_roman


@given(st.integers(1, 39))
def test_a_roman_numeral_and_its_number_are_one_code(number: int) -> None:
    roman, arabic = parse_code(write_roman(number)), parse_code(str(number))
    assert roman is not None
    assert arabic is not None
    assert roman.key == arabic.key == str(number)
    assert roman.printed == write_roman(number)


@given(st.integers(1, 39), st.integers(1, 39))
def test_a_range_of_romans_is_the_range_of_their_numbers(first: int, last: int) -> None:
    codes = expand_range(*(code for n in (first, last) if (code := parse_code(write_roman(n)))))
    assert [code.key for code in codes] == [str(n) for n in range(first, last + 1)]


@given(st.text(max_size=12))
def test_whatever_looks_like_a_code_is_one_or_none(text: str) -> None:
    if found := CODE_AT.match(text):
        code = parse_code(found.group())
        assert code is None or code.printed.lower() in found.group().lower() or code.damaged in found.group()


@pytest.mark.parametrize(
    ("text", "numeral"), [("1V", "IV"), ("lV", "IV"), ("I1", "II"), ("V1", "VI"), ("lll", "III"), ("l", "I"), ("|V", "IV"), ("X1l", "XII")]
)
def test_a_one_or_a_small_l_in_a_roman_numeral_is_an_i_and_is_told(text: str, numeral: str) -> None:
    code = parse_code(text)
    assert CODE_AT.fullmatch(text)
    assert code is not None
    assert (code.printed, code.damaged) == (numeral, text)


@pytest.mark.parametrize("text", ["1O", "3B", "11C", "l'anagrafe"])
def test_digits_within_a_word_are_no_number(text: str) -> None:
    assert not CODE_AT.match(text)
