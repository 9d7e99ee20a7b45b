"""Accents that are painted apart from their letters."""

import pytest

from extract.readers.pdf.letters.accents import is_over, join_accents
from tests.sheets import letter, line, words


@pytest.mark.parametrize(
    ("accent", "below", "whole"),
    [("`", "e", "è"), ("\u00b4", "e", "é"), ("\u02cb", "\u0131", "ì"), ("`", "A", "À"), ("^", "o", "ô"), ("\u00a8", "u", "ü")],
)
def test_an_accent_over_the_letter_that_follows_is_of_that_letter(accent: str, below: str, whole: str) -> None:
    assert words([*line("cos"), letter(accent, 24.6, 5.8), letter(below, 25)]) == [f"cos{whole}"]


def test_an_accent_may_be_painted_after_its_letter() -> None:
    assert [each.text for each in join_accents([*line("cita"), letter("`", 25.5)])] == [*"cità"]


def test_the_letter_keeps_its_own_place() -> None:
    (joined,) = join_accents([letter("`", 20, 9), letter("i", 23, 3)])
    assert (joined.text, joined.x0, joined.x1) == ("ì", 23, 26)


@pytest.mark.parametrize("text", ["`citato`", "x^2", "~30", "a~b"])
def test_a_sign_beside_its_letters_is_no_accent(text: str) -> None:
    assert words(line(text)) == [text]


def test_an_accent_over_what_has_no_such_letter_stays_as_it_is() -> None:
    assert [each.text for each in join_accents([letter("`", 10), letter("t", 10), letter("`", 40)])] == ["`", "t", "`"]


def test_two_accents_one_after_the_other_are_joined_each_for_itself() -> None:
    printed = [letter("`", 10), letter("a", 10), letter("`", 15), letter("e", 15)]
    assert [each.text for each in join_accents(printed)] == ["à", "è"]


def test_what_is_on_another_line_is_over_no_letter() -> None:
    assert is_over(letter("`", 10), letter("e", 10))
    assert not is_over(letter("`", 10), letter("e", 10, top=40))
    assert not is_over(letter("`", 10), None)
