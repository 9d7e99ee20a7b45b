"""The closed classes of words: whole, folded, and apart from each other where they must be."""

import pytest

from extract.words.grammar import HANGING, PREFIXES, TYING, hangs


@pytest.mark.parametrize("words", [HANGING, PREFIXES, TYING])
def test_words_are_kept_as_texts_are_compared(words: frozenset[str]) -> None:
    """In lower case, one word each."""
    assert words == {word.lower().strip() for word in words}
    assert not any(" " in word for word in words)


@pytest.mark.parametrize("preposition", ["di", "a", "da", "in", "con", "su"])
def test_a_preposition_hangs_with_and_without_its_article(preposition: str) -> None:
    """Of "con" and "per" Italians write few forms with an article."""
    stems = {"di": "de", "in": "ne"}
    forms = {f"{stems.get(preposition, preposition)}{article}" for article in ("l", "llo", "lla", "lle", "gli", "i")}
    assert preposition in HANGING
    assert preposition == "con" or forms <= HANGING


def test_a_noun_neither_hangs_nor_ties() -> None:
    assert not {"area", "ufficio", "obiettivo", "progetto"} & (HANGING | TYING | PREFIXES)


def test_a_single_capital_is_a_name_and_does_not_hang() -> None:
    assert [hangs(word) for word in ("di", "Nel", "i", "I", "area")] == [True, True, True, False, False]
