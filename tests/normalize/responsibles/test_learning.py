"""How an annex teaches its Areas."""

import pytest

from normalize.responsibles.directory import Directory
from normalize.responsibles.learning import learn_areas, split_ranks
from normalize.responsibles.statements import parse_responsible


def learn(*cells: str) -> Directory:
    return learn_areas([parse_responsible((cell,)) for cell in cells])


@pytest.mark.parametrize(
    ("cells", "name", "code"),
    [
        (("Area I Affari generali", "Area III e Affari generali"), "Affari generali", "I"),
        (("Area I Affari generali", "Area III, Affari generali"), "Affari generali", "I"),
        (("Area I Affari generali", "Area III - Affari generali", "Area III Tributi"), "Affari generali", "I"),
        (("Area I Affari generali", "Area III, Tributi"), "Tributi", "III"),
        (("Area I Tributi", "Area III Tributi"), "Tributi", None),
    ],
)
def test_a_name_goes_with_the_number_that_it_surely_stands_beside(cells: tuple[str, ...], name: str, code: str | None) -> None:
    assert learn(*cells).find_exact(name) == code


@pytest.mark.parametrize(
    ("cells", "areas"),
    [
        (("Area Tecnica e Vigilanza", "Area Tecnica", "Area Vigilanza"), ("Tecnica", "Vigilanza")),
        (("Area Cultura e Sport", "Area Cultura e Sport", "Area Cultura", "Area Sport"), ("Cultura e Sport", "Cultura", "Sport")),
        (("Area Cultura e Sport", "Area Tecnica"), ("Cultura e Sport", "Tecnica")),
        (("Aree Tecnica e Cultura", "Area Tecnica"), ("Tecnica", "Cultura")),
    ],
)
def test_a_name_made_of_names_is_a_list_unless_it_is_printed_more_often_than_they_are(
    cells: tuple[str, ...], areas: tuple[str, ...]
) -> None:
    assert learn(*cells).areas == areas


def test_numbers_alone_teach_no_area() -> None:
    assert learn("Area I", "7").areas == ("I",)


def test_the_widest_units_of_a_cell_are_responsible_and_the_others_their_offices() -> None:
    [(wide, narrow)] = split_ranks(parse_responsible(("Area V - servizio CED",)), "area")
    assert [mention.unit for mention in wide] == ["area"]
    assert [mention.unit for mention in narrow] == ["servizio"]
