"""The notation that the grammars are written in."""

import gc

import pytest

from normalize.phrases import read_phrase
from normalize.phrases.language.notation import CLASSES, FAMILIES, Pattern, compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

NAMES = {letter: name for name, letter in CLASSES.items()}


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
