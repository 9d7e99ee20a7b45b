"""Responsible cells: Areas, coordinators, roles, offices and notes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from normalize.responsibles.duties import resolve_duty
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.statements import parse_responsible
from tests.cells import read, responsible


@pytest.mark.parametrize(
    ("text", "areas", "coordinator"),
    [
        ("Tutte le Aree\nCon il coordinamento dell'Area III", "*", "III"),
        ("Tutte le Aree Con il coordinamento dell'Area III", "*", "III"),
        ("Area I, Area II in coordinamento con l'Area III", "I II", "III"),
        ("Area I con il coordinamento dell'Area Finanziaria", "I", "III"),
        ("Area I – coordinatore: Area II", "I", "II"),
        ("Coordinamento Area III: Area I e Area II", "I II", "III"),
        ("Area I (capofila), Area II", "I II", "I"),
        ("Coordinatore: Area II", "II", "II"),
        ("Area I, coordinata dal Segretario comunale", "I", "Segretario comunale"),
        ("Area I\ncon il coordinamento del responsabile servizio CED:", "I", "responsabile servizio CED"),
    ],
)
def test_a_coordinator_is_apart_from_those_responsible(text: str, areas: str, coordinator: str) -> None:
    assert (" ".join(responsible(text).areas), responsible(text).coordinator) == (areas, coordinator)


@pytest.mark.parametrize(
    ("text", "role", "office", "notes"),
    [
        ("Segretario generale", "Segretario generale", None, ()),
        ("Area I Affari generali - referente anticorruzione", "referente anticorruzione", None, ()),
        ("Area I Affari generali - ufficio segreteria/ufficio protocollo", None, "ufficio segreteria/ufficio protocollo", ()),
        ("Area V – servizio CED", None, "servizio CED", ()),
        ("Area II personale ufficio servizi sociali e sport", None, "ufficio servizi sociali e sport", ()),
        ("Area IV Lavori pubblici (n. 3 operai in servizio).", None, None, ("(n. 3 operai in servizio)",)),
        (
            "Area IV Lavori pubblici\nDa finanziarsi con risorse variabili, previa relazione del Responsabile di Area",
            None,
            None,
            ("Da finanziarsi con risorse variabili, previa relazione del Responsabile di Area",),
        ),
        ("Area V Urbanistica da finanziarsi con le sanzioni", None, None, ("da finanziarsi con le sanzioni",)),
        ("Area V Urbanistica - Geom. Neri", None, None, ("Geom. Neri",)),
        ("Segretario comunale e Area I", "Segretario comunale", None, ()),
        ("Dott.ssa Rossi", None, None, ("Dott.ssa Rossi",)),
        ("Segretario comunale - Dott. Gialli", "Segretario comunale", None, ("Dott. Gialli",)),
    ],
)
def test_roles_offices_and_notes_are_apart(text: str, role: str | None, office: str | None, notes: tuple[str, ...]) -> None:
    cell = responsible(text)
    assert (cell.role, cell.office, cell.notes) == (role, office, notes)


def test_a_span_of_two_numbers_is_doubtful_only_where_others_lie_between() -> None:
    assert [t.raw for t in read("Aree I-III").troubles] == ["I-III"]
    assert read("Aree I-III").responsible.areas == ("I", "II", "III")
    assert read("Area I-III").responsible.areas == ("I", "III")
    assert read("Area I-II").troubles == ()


UNITS = (
    "Area",
    "Aree",
    "Settore",
    "I",
    "III",
    "3",
    "1°",
    "Primo",
    "Tecnica",
    "AA.GG.",
    "ufficio",
    "servizio",
    "tributi",
    "Tutte le",
    "l'Area",
)


OTHERS = (
    "tranne",
    "con il coordinamento",
    "dell'Area",
    "Segretario",
    "da finanziarsi con",
    "n. 2 operai",
    "Dott. Rossi",
    "capofila",
    "\x00",
)


words = st.sampled_from((*UNITS, *OTHERS, "e", "-", "–", ",", ":", "(", ")", "."))


@given(st.lists(st.one_of(words, st.text(max_size=8)), max_size=25), st.integers(0, 3))
@example(["con il coordinamento", "Area", "\x08I"], 0)
@example(["con il coordinamento", "Area", "^I"], 0)
def test_any_cell_is_read_and_keeps_every_word(pieces: list[str], breaks: int) -> None:
    text = " ".join(pieces)
    paragraphs = tuple(text.split(" . ", breaks))
    directory = learn_areas([parse_responsible(paragraphs)])
    duty = resolve_duty(parse_responsible(paragraphs), text, (), directory)
    assert duty.responsible.raw == text
    assert set(duty.responsible.areas) <= {*directory.areas, "*"}


def test_words_that_say_for_how_long_are_no_part_of_a_name() -> None:
    (statement,) = parse_responsible(("Responsabile Area Tecnica ad interim",))
    assert ([mention.name for mention in statement.mentions], statement.notes) == (["Tecnica"], ("ad interim",))
