"""What mentions name in the Areas of an annex."""

import pytest

from normalize.responsibles.resolving import find_codes, resolve
from normalize.units.mentions import find_mentions
from tests.cells import directory


@pytest.mark.parametrize(
    ("text", "units", "unknown", "doubts"),
    [
        ("Area III", "III", "", ""),
        ("Aree I e III", "I III", "", ""),
        ("Area Finanziaria e Urbanistica", "III | V", "", ""),
        ("Area Finanziaria - Urbanistica", "III | V", "", "Finanziaria - Urbanistica"),
        ("Area Finanziaria, Tributi", "III", "", ""),
        ("Area Finanziaria e Cultura", "III", "", "Finanziaria e Cultura"),
        ("Aree Finanziaria e Cultura", "III", "Cultura", ""),
        ("Area III e Vigilanza", "III | VI", "", ""),
        ("Area III e Cultura", "III", "Cultura", ""),
        ("Area III, Cultura", "III", "", "Cultura"),
        ("Area III Finanziaria", "III", "", ""),
        ("Area III - Vigilanza", "III | VI", "", "Vigilanza"),
        ("Area III.V", "III", "", "V"),
        ("Area VII", "", "", ""),
    ],
)
def test_a_mention_names_units_and_leaves_what_is_unknown_or_doubtful(text: str, units: str, unknown: str, doubts: str) -> None:
    [mention] = find_mentions(text)
    found = resolve(mention, directory())
    assert " | ".join(" ".join(unit) for unit in found.units) == units
    assert (", ".join(found.unknown), ", ".join(found.doubts)) == (unknown, doubts)


def test_the_codes_of_a_mention_are_those_of_its_units_each_once() -> None:
    [mention] = find_mentions("Aree Finanziaria, Urbanistica e Finanziaria")
    assert find_codes(mention, directory()) == ("III", "V")
