"""What the grammar of dates hands on: which words name a date, and what of it is still open."""

import pytest

from models.phrases import Grain
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.grammar.parts import read_mention
from normalize.phrases.language.tokens import Tokens


def mention(text: str) -> tuple[DateMention, str]:
    """The mention that a phrase begins with, and the words that name it."""
    tokens = Tokens(text)
    found = read_mention(tokens, 0)
    assert found is not None
    return found, tokens.slice(found.first, found.last)


@pytest.mark.parametrize(
    ("text", "words", "year", "shift"),
    [
        ("30 settembre e oltre", "30 settembre", None, 0),
        ("30 settembre 2025 e oltre", "30 settembre 2025", 2025, 0),
        ("30 settembre dell'anno successivo", "30 settembre dell'anno successivo", None, 1),
        ("31 dicembre dell'anno precedente", "31 dicembre dell'anno precedente", None, -1),
        ("fine ottobre 2025 circa", "fine ottobre 2025", 2025, 0),
    ],
)
def test_a_mention_has_its_words_and_its_year_where_it_is_written(text: str, words: str, year: int | None, shift: int) -> None:
    found, named = mention(text)
    assert (named, found.year, found.shift) == (words, year, shift)


def test_the_days_of_a_mention_are_those_of_the_year_that_is_asked_for() -> None:
    found, _ = mention("ultimo giorno di febbraio")
    assert [str(found.bounds_of(year)[1]) for year in (2023, 2024)] == ["2023-02-28", "2024-02-29"]


def test_what_is_said_of_every_year_or_of_a_past_one_is_marked() -> None:
    assert mention("31 gennaio di ogni anno")[0].yearly
    assert mention("31 gennaio u.s.")[0].past
    assert not mention("31 gennaio")[0].yearly


def test_a_mention_is_as_fine_as_it_is_named_and_says_what_was_inferred() -> None:
    assert mention("settembre")[0].grain is Grain.MONTH
    assert mention("31/12/23")[0].inferred == ("century",)
    assert mention("31/12/2023")[0].inferred == ()
