"""The tokens of weight cells."""

from time import process_time

import pytest

from normalize.weights.tokens import Mark, Parting, Points, Scope, Token, read_tokens


def show(token: Token) -> str:
    """A token as the tests below write it."""
    if isinstance(token, Points):
        return "open" if token.value is None else str(token.value)
    if isinstance(token, Scope):
        kind = "every" if token.every else "others" if token.others else "unread" if token.unread else "for"
        return f"{kind} {token.raw.strip('() ')}"
    return token.name.lower()


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("10 punti/100", ["10"]),
        ("% 10", ["10"]),
        ("7,50", ["7.5"]),
        ("20 (venti)", ["20"]),
        ("20 (trenta)", ["20", "unread trenta"]),
        ("dieci", ["10"]),
        ("(10)", ["10"]),
        ("10 (3)", ["10", "for 3"]),
        ("I (5), III (10)", ["for I", "5", "comma", "for III", "10"]),
        ("5\n.....", ["5", "line", "open"]),
        ("Area I: -", ["for Area I", "open"]),
        ("- 5", ["5"]),
        ("5 per ogni Area coinvolta", ["5"]),
        ("5 (tutte)", ["5", "every tutte"]),
        ("10 Area III - 5 le restanti Aree", ["10", "for Area III", "dash", "5", "others le restanti Aree"]),
        ("tot. 15: 10 + 5", ["total", "15", "10", "plus", "5"]),
        ("15 di cui 10 e 5", ["15", "of_which", "10", "comma", "5"]),
        ("da 5 a 10", ["unread da 5 a 10"]),
        ("5-10", ["unread 5-10"]),
        ("1O", ["unread 1O"]),
        ("10 A - 5 C", ["10", "for A", "dash", "5", "for C"]),
        ("5 Tecnica, 10 Sociale", ["5", "for Tecnica", "comma", "10", "for Sociale"]),
    ],
)
def test_each_word_of_a_cell_has_its_kind(text: str, tokens: list[str]) -> None:
    assert [show(token) for token in read_tokens(tuple(text.split("\n")))] == tokens


def test_a_new_line_parts_more_than_a_comma_and_this_more_than_a_dash() -> None:
    assert Parting.LINE > Parting.COMMA > Parting.DASH
    assert not any(mark == sign for mark in Mark for sign in Parting)


@pytest.mark.parametrize("words", ["tutte ", "ciascuna delle ", "per ", "alle altre "])
def test_words_that_lead_to_a_unit_are_read_in_a_time_that_grows_with_them(words: str) -> None:
    def measure(times: int) -> float:
        began = process_time()
        read_tokens((words * times,))
        return process_time() - began

    assert measure(800) < 0.2 + 12 * measure(200)
