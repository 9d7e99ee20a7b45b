"""The words of responsible and weight cells: what each list knows, and what it must not take for its own."""

import re

import pytest

from normalize.units import vocabulary
from normalize.units.vocabulary import LAST_PEER, NAMED_UNIT, PLURALS, RANKS, trim_joints


def whole(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Area", "area"),
        ("AREE", "area"),
        ("Sett.", "settore"),
        ("Centro di responsabilità", "centro"),
        ("C.d.R.", "centro"),
        ("Unità operativa", "unità"),
        ("U.O.", "unità"),
        ("U. O. C.", "unità"),
        ("Uff.", "ufficio"),
        ("Dip.", "dipartimento"),
        ("Divisioni", "divisione"),
    ],
)
def test_a_unit_is_known_by_its_word_and_by_how_it_is_shortened(text: str, unit: str) -> None:
    found = re.fullmatch(NAMED_UNIT, text, re.IGNORECASE)
    assert found is not None
    assert [key for key in RANKS if found[key]] == [unit]


def test_every_kind_of_unit_has_a_rank_and_every_plural_is_a_unit() -> None:
    assert set(re.findall(r"\?P<(\w+)>", NAMED_UNIT)) == set(RANKS)
    assert all(whole(NAMED_UNIT, word) or whole(NAMED_UNIT, f"{word} di responsabilità") for word in PLURALS)


def test_an_area_is_wider_than_its_services_and_these_than_their_offices() -> None:
    assert RANKS["area"] <= LAST_PEER < RANKS["servizio"] < RANKS["unità"] < RANKS["ufficio"]


@pytest.mark.parametrize(
    ("list_of", "text"),
    [
        ("ROLES", "Segretaria"),
        ("ROLES", "vice segretario"),
        ("ROLES", "R.P.C.T."),
        ("ROLES", "OIV"),
        ("OFFICES_HELD", "P.O."),
        ("OFFICES_HELD", "Elevata qualificazione"),
        ("TITLES", "Dott.ssa"),
        ("TITLES", "geom."),
        ("STAFF", "sportello"),
        ("NOTES", "da finanziarsi"),
        ("NOTES", "n. 3 o"),
        ("COORDINATION", "con il coordinamento"),
        ("COORDINATION", "capofila"),
        ("COMPANY", "in collaborazione"),
        ("COMPANY", "con il supporto"),
    ],
)
def test_a_word_is_in_the_list_that_it_belongs_to(list_of: str, text: str) -> None:
    assert whole(getattr(vocabulary, list_of), text)


@pytest.mark.parametrize(
    ("list_of", "text"),
    [
        ("STAFF", "Personale"),  # "Area Personale" is a name
        ("NOTES", "n. 3 Aree"),  # units, not workers
        ("COORDINATION", "coordinamento"),  # "Area Coordinamento"
        ("ROLES", "segreteria"),
    ],
)
def test_a_word_that_may_be_a_name_is_in_no_list(list_of: str, text: str) -> None:
    assert not whole(getattr(vocabulary, list_of), text)


@pytest.mark.parametrize(
    ("text", "trimmed"), [("Affari generali e ", "Affari generali"), ("Tributi – ", "Tributi"), ("Lavori pubblici", "Lavori pubblici")]
)
def test_what_joins_a_name_to_the_next_is_no_part_of_it(text: str, trimmed: str) -> None:
    assert trim_joints(text) == trimmed
