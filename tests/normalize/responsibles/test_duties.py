"""Who is responsible, in the Areas of the annex."""

import pytest

from normalize.responsibles.duties import UNPLACED, leave_out, merge_areas, place_duty
from normalize.units.mentions import find_mentions
from tests.cells import directory, read, responsible


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Area III", "III"),
        ("Area III- ufficio tributi", "III"),
        ("Area Finanziaria", "III"),
        ("Area III Finanziaria - Ufficio tributi", "III"),
        ("Area 3", "III"),
        ("Area n. 3 Finanziaria", "III"),
        ("Area n. 3 finanziaria", "III"),
        ("AREA III FINANZIARIA", "III"),
        ("Area Terza", "III"),
        ("3ª Area", "III"),
        ("I e III Area", "I III"),
        ("1ª, 2ª e 4ª Area", "I II IV"),
        ("Resp. Area III", "III"),
        ("Area I con la collaborazione dell'Area II", "I II"),
        ("Area I 50% - Area II 50%", "I II"),
        ("Area I-II-IV", "I II IV"),
        ("Le Aree I, II e IV", "I II IV"),
        ("Area I e Area II", "I II"),
        ("Area I Affari generali e Area II Sociale", "I II"),
        ("Area I/II", "I II"),
        ("Aree da I a IV", "I II III IV"),
        ("Aree dalla I alla III", "I II III"),
        ("dall'Area I all'Area III", "I II III"),
        ("Area I\nArea IV", "I IV"),
        ("Area Affari generali Area Finanziaria Area Lavori Pubblici", "I III IV"),
        ("Responsabile Area III", "III"),
        ("Dirigente Area 3", "III"),
        ("P.O. Area Finanziaria", "III"),
        ("Tutti gli uffici dell'Area III", "III"),
        ("Tutti i responsabili delle Aree I e II", "I II"),
        ("Area I in collaborazione con l'Area II", "I II"),
        ("Ufficio tributi", "III"),
        ("Lavori pubblici", "IV"),
        ("Tutti i Servizi sociali", "II"),
    ],
)
def test_areas_are_told_by_number_or_by_name(text: str, areas: str) -> None:
    assert " ".join(responsible(text).areas) == areas


@pytest.mark.parametrize("text", ["Le Aree interessate", "(n. 2 unità)", "Da finanziarsi con fondi propri"])
def test_a_cell_that_names_nobody_says_so(text: str) -> None:
    assert read(text).unread
    assert responsible(text).areas == ()
    assert responsible(text).raw == text


@pytest.mark.parametrize(
    ("lists", "merged"),
    [
        ([("I", "II"), ("II", "III")], ("I", "II", "III")),
        ([("I",), ("*",)], ("*",)),  # all of them is more than one of them
        ([(), ()], ()),
    ],
)
def test_codes_of_several_lists_stand_once_in_their_order(lists: list[tuple[str, ...]], merged: tuple[str, ...]) -> None:
    assert merge_areas(lists) == merged


def test_all_but_an_area_that_the_annex_does_not_know_are_all() -> None:
    areas = directory("Area I", "Area II")
    assert leave_out(find_mentions("Area II"), areas) == ("I",)
    assert leave_out(find_mentions("Area IX"), areas) == ("*",)


def test_each_paragraph_has_its_share_and_notes_have_none() -> None:
    """A list of weights may stand beside them, one for each."""
    duty = read("Area I\nArea II e Area III\n(n. 3 operai in servizio)")
    assert [share.areas for share in duty.shares] == [("I",), ("II", "III")]
    assert duty.responsible.notes == ("(n. 3 operai in servizio)",)


def test_an_area_that_only_coordinates_answers_where_no_other_is_named() -> None:
    assert responsible("Con il coordinamento dell'Area III").areas == ("III",)
    assert responsible("Area I\nCon il coordinamento dell'Area III").areas == ("I",)


@pytest.mark.parametrize("text", ["Dott.ssa Anna Blu", "Il Responsabile", "Responsabile del Settore", "Geom. Neri - Responsabile"])
def test_a_person_or_a_bare_role_that_no_area_is_known_of_is_told(text: str) -> None:
    assert [trouble.code for trouble in read(text).troubles] == [UNPLACED]


@pytest.mark.parametrize(
    "text", ["Dott.ssa Anna Blu - Area III", "Segretario comunale", "Dott. Verdi, Segretario", "Rag. Neri Finanziaria"]
)
def test_a_person_of_an_area_and_a_role_of_the_municipality_are_placed(text: str) -> None:
    assert read(text).troubles == ()


def test_who_holds_a_unit_that_is_not_named_is_placed_in_the_area_of_the_objective_and_nobody_else_is() -> None:
    placed = place_duty(read("Responsabile di Area"), "III")
    assert (placed.responsible.areas, placed.responsible.every_area, placed.troubles) == (("III",), False, ())
    assert place_duty(read("Responsabile di Area"), None).responsible.areas == ("*",)
    assert place_duty(read("Segretario comunale"), "III").responsible.areas == ()
