"""Numbers in Italian words."""

import pytest

from normalize.weights.spelled import NUMBERS, parse_spelled


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Dieci", 10),
        ("ventuno", 21),
        ("ventidue", 22),
        ("ventitré", 23),
        ("ventotto", 28),
        ("trentacinque", 35),
        ("cento", 100),
        (" sei ", 6),
    ],
)
def test_a_word_is_the_number_that_it_spells(word: str, number: int) -> None:
    assert parse_spelled(word) == number


def test_each_number_to_a_hundred_has_one_word_and_other_words_are_none() -> None:
    assert sorted(NUMBERS.values()) == list(range(101))
    assert parse_spelled("punti") is None
