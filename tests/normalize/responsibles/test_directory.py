"""The directory of Areas that an annex teaches."""

import pytest

from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import resolve_duty
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.statements import parse_responsible


def learn(*cells: str) -> Directory:
    return learn_areas([parse_responsible(tuple(cell.split("\n"))) for cell in cells])


def areas_of(directory: Directory, cell: str) -> str:
    statements = parse_responsible(tuple(cell.split("\n")))
    return " ".join(resolve_duty(statements, cell, (), directory).responsible.areas)


@pytest.mark.parametrize(
    ("taught", "named", "code"),
    [
        ("Area I AA.GG. Giuridico legale", "Area AAGG", "I"),
        ("Area I AA.GG. Giuridico legale", "Area AA.GG.", "I"),
        ("Area I AA.GG. Giuridico legale", "Area Affari generali", "I"),
        ("Area I Affari generali", "Area AA.GG.", "I"),
        ("Area IV Lavori pubblici e patrimonio", "Area Lavori Pubblici", "IV"),
        ("Area IV Lavori pubblici e patrimonio", "Area LL.PP.", "IV"),
        ("Area IV Lavori pubblici e patrimonio", "Area Patrimonio", "IV"),
        ("Area V urbanistica-edilizia privata- SUAP", "Area Urbanistica", "V"),
        ("Area V urbanistica- edilizia privata", "Area Edilizia privata", "V"),
        ("Area III Finanziaria", "Settore Finanziario", "III"),
        ("Area III Finanziaria", "Servizi Finanziari", "III"),
        ("Area III Economico-finanziaria", "Area Economico finanziaria", "III"),
        ("Area II Socio culturale", "Area Socio culturale Iscrizioni, Rette scolastiche", "II"),
        ("Area I Affari generali", "Area Affari generali Protocollo, Atti, Messi", "I"),
        ("Area VI Polizia Locale", "Area Polizia locale", "VI"),
        ("Area VI Polizia Locale", "Polizia locale", "VI"),
        ("Area VI Polizia Locale", "Comandante della Polizia locale", "VI"),
        ("Area C (Vigilanza)", "Area Vigilanza", "C"),
        ("Settore 3 Qualità urbana", "Settore Qualita' urbana", "3"),
        ("Area III - ufficio tributi", "Ufficio tributi", "III"),
        ("Area III - ufficio tributi", "Responsabile ufficio tributi", "III"),
    ],
)
def test_a_name_goes_with_the_number_beside_which_it_stands(taught: str, named: str, code: str) -> None:
    directory = learn(taught, "Area IX Avvocatura", named)
    assert areas_of(directory, named) == code
    assert directory.unknown == ()


@pytest.mark.parametrize(
    ("taught", "named"),
    [
        (("Settore 1 Servizi sociali", "Settore 2 Servizi finanziari"), "Settore Servizi"),
        (("Settore 1 Tecnico - LL.PP.", "Settore 2 Tecnico - Urbanistica"), "Settore Tecnico"),
        (("Area I Tecnica urbanistica",), "Area Tecnica manutentiva"),
        (("Area I Socio-culturale",), "Area Socio-sanitaria"),
        (("Area I Affari generali",), "Area Vigilanza"),
    ],
)
def test_a_name_that_may_mean_two_areas_or_none_is_its_own_code(taught: tuple[str, ...], named: str) -> None:
    directory = learn(*taught, named)
    assert areas_of(directory, named) == named.partition(" ")[2]
    assert directory.unknown == (named.partition(" ")[2],)


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        (["Area III", "Area 3", "Area I", "Area II", "Area 2", "Area II"], "I II III"),
        (["Area 3", "Area 3", "Area III", "Area 10", "Area 9"], "3 9 10"),
        (["1° Settore", "Settore Secondo", "2° Settore", "Settore Primo"], "1 2"),
        (["Settore Primo", "Secondo Settore"], "Primo Secondo"),
        (["Area A Tecnica", "Area B", "Aree A e B"], "A B"),
        (["Area Tecnica", "Area Amministrativa", "Settore Tecnico"], "Tecnica Amministrativa"),
        (["Settore 1 – Servizio 1.2 Tributi", "Settore 2"], "1 2"),
        (["Dipartimento Territorio - Direzione 2 Urbanistica", "Direzione 1 Risorse"], "1 2"),
        (["Settore 1", "Serv. 1 Tributi", "Settore 2"], "1 2 Serv. 1"),
        (["Settore 1", "Area 1", "Settore 2"], "1 2"),
        (["Settore 1 Affari generali", "Settore 1", "U.O. 1 Anagrafe"], "1 U.O. 1"),
        (["Segretario comunale", "Tutte le Aree", "Dott. Rossi"], ""),
        (["SERVIZI FINANZIARI", "Servizio finanziario"], "SERVIZI FINANZIARI"),
    ],
)
def test_a_code_is_what_the_annex_prints_most(cells: list[str], codes: str) -> None:
    assert " ".join(learn(*cells).areas) == codes


def test_all_the_names_of_an_area_are_kept_once() -> None:
    directory = learn("Area III Finanziaria", "Area III- ufficio tributi", "Area FINANZIARIA", "Area III Finanziaria e tributi")
    assert directory.names == {"III": ["Finanziaria", "Finanziaria e tributi"]}


def test_a_narrow_unit_is_responsible_where_it_stands_for_itself_elsewhere() -> None:
    directory = learn(
        "Settore Tecnico", "Servizio Polizia locale", "Settore Tecnico e Servizio Polizia locale", "Settore Tecnico - Ufficio gare"
    )
    assert areas_of(directory, "Settore Tecnico e Servizio Polizia locale") == "Tecnico Servizio Polizia locale"
    assert areas_of(directory, "Settore Tecnico - Ufficio gare") == "Tecnico"


def test_an_office_of_two_areas_stays_an_office_beside_each() -> None:
    directory = learn("Settore 1 - Ufficio gare", "Settore 2 - Ufficio gare", "Ufficio gare")
    assert areas_of(directory, "Settore 1 - Ufficio gare") == "1"
    assert directory.unknown == ("Ufficio gare",)


def test_a_plain_name_beside_units_is_a_note_and_no_area() -> None:
    directory = learn("Area I Tecnica", "Area II\nIn economia")
    statements = parse_responsible(("Area II", "In economia"))
    cell = resolve_duty(statements, "Area II In economia", (), directory).responsible
    assert (cell.areas, cell.notes) == (("II",), ("In economia",))
    assert directory.areas == ("I", "II")


def test_names_without_numbers_that_may_be_one_area_are_told() -> None:
    assert learn("Area Tecnica", "Area Amministrativa", "Area Tecnica manutentiva").similar == (("Tecnica", "Tecnica manutentiva"),)
    assert learn("Area Tecnica", "Area Amministrativa").similar == ()
