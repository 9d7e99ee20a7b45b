"""What a date does in its phrase, by the words before it."""

import pytest

from models.phrases import DateExpression, Role
from normalize.phrases import read_phrase


def first(text: str, year: int | None = 2024) -> DateExpression:
    """The first date that a phrase names."""
    return read_phrase(text, year).dates[0]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("entro il 30/06", Role.BY),
        ("da concludersi entro e comunque non oltre il 30/06", Role.BY),
        ("scadenza 30/06", Role.BY),
        ("per il 30 giugno", Role.BY),
        ("entro la seduta del 30/06", Role.BY),
        ("fino al 30/06", Role.UNTIL),
        ("prima del 30/06", Role.BEFORE),
        ("antecedente al 30/06", Role.BEFORE),
        ("a partire dal 30/06", Role.FROM),
        ("non prima del 30/06", Role.FROM),
        ("con decorrenza 30/06", Role.FROM),
        ("dopo il 30/06", Role.AFTER),
        ("successivamente al 30/06", Role.AFTER),
        ("il 30/06", Role.ON),
        ("al 30/06", Role.ON),
        ("in data 30/06", Role.ON),
        ("nel mese di giugno", Role.WITHIN),
        ("durante il primo semestre", Role.WITHIN),
        ("dal 1° giugno al 30 giugno", Role.WITHIN),
        ("rispetto al 30/06", Role.REFERENCE),
        ("delibera n. 3 del 30/06", Role.REFERENCE),
        ("sottoscritto in data 30/06", Role.REFERENCE),
        ("realizzato in data 30/06/2024", Role.REFERENCE),
        ("lavori ultimati il 30/06", Role.REFERENCE),
        ("pubblicato in G.U. il 30/06", Role.REFERENCE),
        ("note del 30/06/2024", Role.REFERENCE),
        ("come da cronoprogramma del 30/06", Role.REFERENCE),
        ("di cui alla nota 30/06/2024", Role.REFERENCE),
        ("30 giugno u.s.", Role.REFERENCE),
    ],
)
def test_the_words_before_a_date_give_its_role(text: str, role: Role) -> None:
    """Each role by the words that plans use for it."""
    assert first(text).role is role
