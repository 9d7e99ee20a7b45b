"""Whether a hyphen at the end of a line belongs to its word."""

import pytest

from extract.words.hyphens import Hyphens
from extract.words.verdict import SURE, total

# a program that sets hyphens has cut one word that stands elsewhere in one piece
TYPESET = Hyphens(frozenset({"controllo", "progetto", "casa", "scuola", "sotto"}), frozenset({("con", "trollo")}))


def points(hyphens: Hyphens, left: str, right: str) -> float:
    return total(hyphens.weigh(left, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("economico", "finanziaria"),
        ("tecnico", "manutentivo"),
        ("storico", "artistici"),
        ("amministrativo", "contabile"),
        ("socio", "assistenziale"),
        ("ex", "mattatoio"),
        ("e", "mail"),
    ],
)
def test_a_compound_keeps_its_hyphen_even_where_a_program_sets_hyphens(left: str, right: str) -> None:
    assert points(TYPESET, left, right) >= 1


@pytest.mark.parametrize(
    ("left", "right"), [("finan", "ziaria"), ("co", "munale"), ("econo", "mico"), ("socio", "logico"), ("istituzio", "nale")]
)
def test_a_syllable_that_a_program_set_off_loses_its_hyphen_without_a_doubt(left: str, right: str) -> None:
    assert points(TYPESET, left, right) <= -SURE


@pytest.mark.parametrize(
    ("left", "right"),
    [("extra", "urbane"), ("co", "programmazione"), ("casa", "scuola"), ("idro", "geologico"), ("pre", "allarme"), ("pa", "esaggio")],
)
def test_what_is_spelt_both_ways_stays_in_doubt_where_a_program_sets_hyphens(left: str, right: str) -> None:
    assert abs(points(TYPESET, left, right)) < SURE


def test_every_hyphen_stays_where_all_of_them_part_compounds() -> None:
    parts = frozenset({("co", "progettazione"), ("economico", "finanziaria")})
    assert all(points(Hyphens(frozenset(), parts), *pair) >= SURE for pair in (*parts, ("video", "sorveglianza")))


def test_a_single_hyphen_in_a_long_text_leaves_a_doubt() -> None:
    words = frozenset(f"parola{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(300))
    assert 0 < points(Hyphens(words, frozenset({("pulmino", "bus")})), "pulmino", "bus") < SURE


def test_the_spelling_elsewhere_in_the_document_decides() -> None:
    words = frozenset({"videosorveglianza", "extra-urbane"})
    hyphens = Hyphens(words, frozenset({("video", "sorveglianza")}))
    assert points(hyphens, "video", "sorveglianza") <= -SURE
    assert points(hyphens, "extra", "urbane") >= SURE


@pytest.mark.parametrize(("left", "right", "is_kept"), [("e", "sercizio", False), ("a", "zienda", False), ("e", "mail", True)])
def test_one_letter_after_an_apostrophe_is_a_syllable(left: str, right: str, *, is_kept: bool) -> None:
    """A program takes "dell'esercizio" for one word, and leaves no letter of it alone."""
    found = total(Hyphens(frozenset(), frozenset()).weigh(left, right, is_elided=True))
    assert (found >= SURE) is is_kept
    assert abs(found) >= SURE
