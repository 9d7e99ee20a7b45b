"""What a single word is: its class and its value."""

import pytest

from normalize.phrases.language.notation import CLASSES
from normalize.phrases.language.words import LETTERS, MIXED, NUMERIC, SIGN, PeriodCode, numeral_class, read_word

NAMES = {letter: name for name, letter in CLASSES.items()}


@pytest.mark.parametrize(
    ("word", "group", "name", "value", "ends"),
    [
        ("marzo", LETTERS, "MONTH", 3, False),
        ("MARZO", LETTERS, "MONTH", 3, False),
        ("sett.", LETTERS, "MONTHAB", 9, False),  # the stop belongs to it
        ("ottobre.", LETTERS, "MONTH", 10, True),
        ("approvata", LETTERS, "PASTPART", None, False),
        ("III", LETTERS, "ROMAN", 3, False),
        ("II°", LETTERS, "ORDNUM", 2, False),
        ("n°", LETTERS, "NUMERO", None, False),
        ("ventitré", LETTERS, "WMIDDLE", 23, False),
        ("undicesimo", LETTERS, "ORDINAL", 11, False),
        ("ventunesima", LETTERS, "ORDINAL", 21, False),
        ("incantesimo", LETTERS, "PLAINWORD", None, False),
        ("trimestrale", LETTERS, "RECUR", "P3M", False),
        ("treno", LETTERS, "PLAINWORD", None, False),
        ("15", NUMERIC, "MIDDLE", 15, False),
        ("M1C1", MIXED, "CODE", None, False),
        ("Q4", MIXED, "PERIODCODE", PeriodCode(4, 3, is_sure=True), False),
        ("1S", NUMERIC, "PERIODCODE", PeriodCode(1, 6, is_sure=True), False),
        ("3Q", NUMERIC, "PERIODCODE", PeriodCode(3, 3, is_sure=False), False),
        ("S3", MIXED, "CODE", None, False),
        ("realizzata", LETTERS, "DONE", None, False),
        ("dott.", LETTERS, "TITLE", None, False),
        ("dicenbre", LETTERS, "ODDMONTH", 12, False),
        ("⩾", SIGN, "COMPARE", ">=", False),
        ("Črna", MIXED, "PLAINWORD", None, False),
        ("=>", SIGN, "COMPARE", ">=", False),
        ("< =", SIGN, "COMPARE", "<=", False),
        ("€", SIGN, "MONEY", None, False),
        ("#", SIGN, "SIGN", None, False),
        ("a" * 200, LETTERS, "PLAINWORD", None, False),
        ("1" * 200, NUMERIC, "CODE", None, False),
    ],
)
def test_a_word_has_a_class_a_value_and_may_end_a_sentence(word: str, group: int, name: str, value: object, ends: bool) -> None:
    letter, found, stop = read_word(word, group)
    assert (NAMES[letter], found, stop) == (name, value, ends)


@pytest.mark.parametrize(
    ("value", "name"),
    [(1, "ONE"), (2, "WSMALL"), (12, "WSMALL"), (13, "WMIDDLE"), (31, "WMIDDLE"), (32, "WINT"), (1000, "WINT"), (2024, "WYEAR")],
)
def test_a_number_in_words_is_what_it_can_be(value: int, name: str) -> None:
    """A day, a year, or a number only."""
    assert numeral_class(value) == name
