"""The Areas that roles and people are named after."""

import pytest

from normalize.responsibles.roles import find_area_of_person, find_areas_of_role, is_bare, is_of_a_unit
from tests.cells import directory


@pytest.mark.parametrize(
    ("role", "areas", "doubtful"),
    [
        ("Comandante della Vigilanza", "VI", False),
        ("Responsabile Finanziaria e Urbanistica", "III V", False),
        ("Responsabile Finanziaria e Cultura", "III", True),
        ("Responsabile generali", "I", True),  # a word of a longer name
        ("Segretario comunale", "", False),
        ("Segretario comunale e Vigilanza", "VI", False),
        ("Direttore generale", "", False),
        ("Direttore Tecnica", "IV", False),
        ("Sindaco", "", False),
    ],
)
def test_a_role_is_of_the_areas_whose_names_follow_it(role: str, areas: str, doubtful: bool) -> None:
    found = find_areas_of_role(role, directory())
    assert (" ".join(found.areas), found.doubtful) == (areas, doubtful)


@pytest.mark.parametrize(("person", "area"), [("Rag. Neri Finanziaria", "III"), ("Dott.ssa Anna Blu", None), ("Geom. Tecnica", "IV")])
def test_a_person_is_of_the_area_whose_name_follows(person: str, area: str | None) -> None:
    assert find_area_of_person(person, directory()) == area


@pytest.mark.parametrize(
    "words",
    ["Responsabile di Area", "Il Responsabile del Settore", "Resp. di Servizio", "Titolare di P.O.", "Responsabile E.Q.", "Capo Settore"],
)
def test_a_role_may_be_of_a_unit_that_it_does_not_name(words: str) -> None:
    assert is_of_a_unit(words)
    assert is_bare(words)


@pytest.mark.parametrize("words", ["Responsabile", "Il Dirigente", "Dirigente ad interim", "Segretario", "Responsabile Area III"])
def test_a_role_without_a_unit_or_with_its_name_is_of_none_that_is_left_open(words: str) -> None:
    assert not is_of_a_unit(words)


@pytest.mark.parametrize("words", ["Segretario comunale", "Sindaco", "Responsabile anticorruzione", "Direttore generale"])
def test_a_role_of_the_whole_municipality_or_for_a_task_is_not_bare(words: str) -> None:
    assert not is_bare(words)
