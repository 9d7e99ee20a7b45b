"""Responsible cells: Areas, coordinators, roles, offices and notes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annex import Responsible
from normalize.responsibles.directory import learn_areas
from normalize.responsibles.duties import Duty, resolve_duty
from normalize.responsibles.statements import parse_responsible
from normalize.units.mentions import find_mentions
from normalize.units.numerals import CODE_AT, expand_range, parse_code, write_roman

KNOWN = (
    "Area I Affari generali",
    "Area II Sociale",
    "Area III Finanziaria - ufficio tributi",
    "Area IV Lavori pubblici",
    "Area V Urbanistica",
)


def read(text: str, *known: str) -> Duty:
    """A responsible cell (paragraphs are lines) in an annex that teaches the Areas in `known`."""
    paragraphs = tuple(text.split("\n"))
    statements = parse_responsible(paragraphs)
    directory = learn_areas([*(parse_responsible((cell,)) for cell in known or KNOWN), statements])
    return resolve_duty(statements, " ".join(paragraphs), (), directory)


def responsible(text: str, *known: str) -> Responsible:
    return read(text, *known).responsible


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


@pytest.mark.parametrize(
    "text",
    [
        "Tutte le Aree",
        "TUTTE LE AREE",
        "Tutti i Settori",
        "Tutti i Responsabili di Area",
        "Tutti i Servizi comunali",
        "Responsabili di tutte le Aree",
        "Responsabili dei Servizi",
        "Tutti i Dirigenti",
        "Tutte le P.O.",
        "Ogni Area",
        "Tutti gli uffici",
        "Aree: tutte",
        "Tutte",
        "L'intera struttura",
        "Area I e tutte le altre Aree",
        "Trasversale a tutte le Aree",
    ],
)
def test_all_the_areas_are_a_star(text: str) -> None:
    assert responsible(text).areas == ("*",)
    assert responsible(text).every_area


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Tutte le Aree tranne l'Area III", "I II IV V"),
        ("Tutte le Aree (esclusa la III)", "I II IV V"),
        ("Tutte le Aree ad eccezione delle Aree I e II", "III IV V"),
        ("Tutte le Aree escluso l'Area Finanziaria", "I II IV V"),
    ],
)
def test_all_the_areas_but_some_are_the_rest(text: str, areas: str) -> None:
    assert " ".join(responsible(text).areas) == areas
    assert not responsible(text).every_area


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


@pytest.mark.parametrize("text", ["Le Aree interessate", "(n. 2 unità)", "Da finanziarsi con fondi propri"])
def test_a_cell_that_names_nobody_says_so(text: str) -> None:
    assert read(text).unread
    assert responsible(text).areas == ()
    assert responsible(text).raw == text


def test_a_span_of_two_numbers_is_doubtful_only_where_others_lie_between() -> None:
    assert read("Aree I-III").doubts == ("I-III",)
    assert read("Aree I-III").responsible.areas == ("I", "II", "III")
    assert read("Area I-III").responsible.areas == ("I", "III")
    assert read("Area I-II").doubts == ()


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Area Gestione del servizio idrico", [("area", "", "Gestione del servizio idrico")]),
        ("Settore Servizi alla persona", [("settore", "", "Servizi alla persona")]),
        ("Settore 3 Servizi alla persona - Ufficio casa", [("settore", "3", "Servizi alla persona"), ("ufficio", "", "casa")]),
        ("Area Cultura, Sport e Turismo, Area Tecnica", [("area", "", "Cultura, Sport e Turismo"), ("area", "", "Tecnica")]),
        ("AREA TECNICA E AREA VIGILANZA", [("area", "", "TECNICA"), ("area", "", "VIGILANZA")]),
        ("I Settore", [("settore", "I", "")]),
        ("1° e 2° Settore", [("settore", "1 2", "")]),
        ("i 2 Settori", []),
        ("Sett. 2 Tributi - Uff. IMU", [("settore", "2", "Tributi"), ("ufficio", "", "IMU")]),
        ("Area Prima infanzia", [("area", "", "Prima infanzia")]),
        ("Area A. Rossi", [("area", "", "A. Rossi")]),
        ("Ripartizione 2, Ripartizione 3", [("ripartizione", "2", ""), ("ripartizione", "3", "")]),
        ("U.O. 3 Tributi", [("unità", "3", "Tributi")]),
        ("Settore 1 - 2 operai", [("settore", "1", "2 operai")]),
        ("personale in servizio", []),
        ("il Responsabile di Area", []),
        ("Le Aree coinvolte", []),
    ],
)
def test_a_unit_has_a_kind_numbers_and_a_name(text: str, units: list[tuple[str, str, str]]) -> None:
    assert [(m.unit, " ".join(code.printed for code in m.codes), m.name) for m in find_mentions(text)] == units


@given(st.integers(1, 39))
def test_a_roman_numeral_and_its_number_are_one_code(number: int) -> None:
    roman, arabic = parse_code(write_roman(number)), parse_code(str(number))
    assert roman is not None
    assert arabic is not None
    assert roman.key == arabic.key == str(number)
    assert roman.printed == write_roman(number)


@given(st.integers(1, 39), st.integers(1, 39))
def test_a_range_of_romans_is_the_range_of_their_numbers(first: int, last: int) -> None:
    codes = expand_range(*(code for n in (first, last) if (code := parse_code(write_roman(n)))))
    assert [code.key for code in codes] == [str(n) for n in range(first, last + 1)]


@given(st.text(max_size=12))
def test_whatever_looks_like_a_code_is_one_or_none(text: str) -> None:
    if found := CODE_AT.match(text):
        code = parse_code(found.group())
        assert code is None or code.printed.lower() in found.group().lower()


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
def test_any_cell_is_read_and_keeps_every_word(pieces: list[str], breaks: int) -> None:
    text = " ".join(pieces)
    paragraphs = tuple(text.split(" . ", breaks))
    directory = learn_areas([parse_responsible(paragraphs)])
    duty = resolve_duty(parse_responsible(paragraphs), text, (), directory)
    assert duty.responsible.raw == text
    assert set(duty.responsible.areas) <= {*directory.areas, "*"}
