"""The words of the language: how a phrase is told apart, and the notation that the grammars are written in."""

import gc

import pytest

from normalize.phrases import read_phrase
from normalize.phrases.language.cleaning import clean_phrase, unify_variants
from normalize.phrases.language.notation import CLASSES, FAMILIES, Pattern, compile_notation, letters_of
from normalize.phrases.language.numerals import join_numerals, parse_numeral
from normalize.phrases.language.tokens import Tokens

NAMES = {letter: name for name, letter in CLASSES.items()}


def classes(text: str) -> list[str]:
    """The names of the classes of the words."""
    return [NAMES[letter] for letter in Tokens(text).classes]


def test_every_class_has_a_letter_of_its_own() -> None:
    """Or two of them would be taken for each other."""
    assert len(NAMES) == len(CLASSES)


def test_a_family_has_no_name_of_a_class() -> None:
    """Or the notation would be ambiguous."""
    assert set(FAMILIES) & set(CLASSES) == set()


def test_every_rule_of_the_grammars_can_be_compiled() -> None:
    """They are compiled when they are first used, so that a slip would show late."""
    read_phrase("entro il 30/06", 2024)
    patterns = [each for each in gc.get_objects() if isinstance(each, Pattern)]
    assert len(patterns) > 60
    for pattern in patterns:
        assert pattern.search("") is None or pattern.fullmatch("")


def test_the_notation_names_classes_and_groups() -> None:
    """A name before a colon names the group."""
    match = compile_notation("day:DAYWORD DEL? month:MON").fullmatch(Tokens("30 di settembre").classes)
    assert match is not None
    assert (match.start("day"), match.start("month")) == (0, 2)


def test_a_rule_that_names_no_class_is_refused() -> None:
    """With the name that is wrong."""
    with pytest.raises(KeyError, match="NOSUCH"):
        compile_notation("NOSUCH MON").search("")


def test_a_family_stands_for_all_of_its_classes() -> None:
    """As MON for months in full and abbreviated."""
    assert letters_of("MON") == CLASSES["MONTH"] + CLASSES["MONTHAB"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("entro il 30/09/2023", ["ENTRO", "IL", "FULL"]),
        ("31/12/2 025", ["FULL"]),
        ("entro il31/12", ["ENTRO", "IL", "SLASHPAIR"]),
        ("30 sett. 2023", ["MIDDLE", "MONTHAB", "YEAR"]),
        ("due mila venti tre", ["WYEAR"]),
        ("II° trim.", ["ORDNUM", "PERIOD"]),
        ("31 dicembre p.v.", ["MIDDLE", "MONTH", "CORRENTE"]),
        ("1.234,56 €", ["DECIMAL", "MONEY"]),
        ("PNRR M1C1 2.0.1", ["PLAN", "CODE", "CODE"]),
        ("30gg", ["MIDDLE", "GIORNI"]),
        ("3 000 000", ["DECIMAL"]),
        ("l\u2019anno", ["IL", "ANNO"]),
        ("ottobre.", ["MONTH", "POINT"]),
        ("< = 5", ["COMPARE", "SMALL"]),
        ("2024/2026", ["SPAN"]),
        ("2023-13-45", ["FULL"]),
        ("12345/2023", ["CODE"]),
        ("Črna", ["WORD"]),
    ],
)
def test_words_are_told_apart_and_put_in_classes(text: str, names: list[str]) -> None:
    """What can be one thing is one word."""
    assert classes(text) == names


def test_a_word_keeps_its_place_in_the_phrase() -> None:
    """So that what is found can be shown as it is written."""
    tokens = Tokens("Entro  il\u00a030\nsettembre")
    assert tokens.slice(1, 4) == "il 30 settembre"


def test_cleaning_keeps_what_a_reader_sees() -> None:
    """Invisible characters go, letters are composed, white space is one space."""
    assert clean_phrase("  so\u00adglia  me\u0301dia\u200b\n") == "soglia média"


def test_variants_are_unified_one_for_one() -> None:
    """Quotes, dashes and degree signs, and the length stays."""
    assert unify_variants("l\u2019anno 1^ \u2013 5\uff05") == "l'anno 1° - 5%"


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
