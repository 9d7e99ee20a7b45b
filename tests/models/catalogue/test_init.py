"""The catalogue of findings: what is said of each code can be said."""

import re
from string import Formatter

import pytest

from models.catalogue import CATALOGUE, Entry


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_code_is_words_in_small_letters(code: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE)
def test_title_message_and_advice_are_sentences_for_people(entry: Entry) -> None:
    """The title is a heading, the message goes on after a file's name, the advice is whole."""
    assert not entry.title.endswith(".")
    assert not entry.message.endswith(".")
    assert entry.advice.endswith(".")
    assert entry.advice[0].isupper()


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE)
def test_a_message_names_its_details_by_plain_words(entry: Entry) -> None:
    names = [name for _, name, _, _ in Formatter().parse(entry.message) if name is not None]
    assert all(re.fullmatch(r"[a-z]+", name) for name in names)
