"""Names that list several Areas."""

import pytest

from normalize.responsibles.listed import part_name

KNOWN = {"Finanziaria": "III", "Lavori pubblici e patrimonio": "IV", "Urbanistica": "V", "Polizia locale": "VI"}


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Finanziaria e Urbanistica", [("", "III"), ("e", "V")]),
        ("Lavori pubblici e patrimonio e Urbanistica", [("", "IV"), ("e", "V")]),
        ("Urbanistica, Cultura / Polizia locale", [("", "V"), (",", None), ("/", "VI")]),
        ("Finanziaria - Polizia locale", [("", "III"), ("-", "VI")]),
        ("Cultura", [("", None)]),
        ("", []),
    ],
)
def test_a_list_is_cut_into_the_longest_names_that_an_area_has(name: str, listed: list[tuple[str, str | None]]) -> None:
    assert [(each.joint, each.code) for each in part_name(name, KNOWN.get)] == listed


def test_a_long_list_is_read_in_a_time_that_grows_with_it() -> None:
    asked: list[str] = []
    part_name(", ".join(["Cultura"] * 200), lambda text: asked.append(text))
    assert len(asked) < 200 * 8
