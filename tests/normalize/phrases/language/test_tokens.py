"""A phrase told apart into words, each with its class and its place."""

import pytest

from normalize.phrases.language.notation import CLASSES
from normalize.phrases.language.tokens import Tokens

NAMES = {letter: name for name, letter in CLASSES.items()}


def classes(text: str) -> list[str]:
    """The names of the classes of the words."""
    return [NAMES[letter] for letter in Tokens(text).classes]


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
        ("Črna", ["PLAINWORD"]),
        ("il 15//12/2024", ["IL", "DAMAGED"]),
        (">/= 80", ["COMPARE", "TENS"]),
        ("100 °/o", ["INT", "PERCENT"]),
        ("31dic2024", ["FULL"]),
    ],
)
def test_words_are_told_apart_and_put_in_classes(text: str, names: list[str]) -> None:
    """What can be one thing is one word."""
    assert classes(text) == names


def test_a_word_keeps_its_place_in_the_phrase() -> None:
    """So that what is found can be shown as it is written."""
    tokens = Tokens("Entro  il\u00a030\nsettembre")
    assert tokens.slice(1, 4) == "il 30 settembre"
