"""The units that a text names: kind, numbers, name."""

import pytest

from normalize.units.mentions import find_mentions


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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Aree I-IV", "I II III IV"),
        ("Area I-IV", "I IV"),
        ("Settori 1-3", "1 2 3"),
        ("Centri di responsabilità 1-3", "1 2 3"),
        ("Centro di responsabilità 1-3", "1 3"),
        ("dall'Area I all'Area III", "I II III"),
        ("Aree A-C", "A B C"),
    ],
)
def test_two_numbers_are_a_range_where_their_unit_stands_in_the_plural(text: str, numbers: str) -> None:
    [mention] = find_mentions(text)
    assert " ".join(code.printed for code in mention.codes) == numbers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Area Tecnica: 5", "Tecnica"),
        ("Area Tecnica – 10", "Tecnica"),
        ("Area Tecnica .....", "Tecnica"),
        ("Area Tecnica 5 Area Sociale 3", "Tecnica, Sociale"),
        ("5 (Area Tecnica)", "Tecnica"),
    ],
)
def test_in_a_weight_cell_a_name_ends_before_its_points(text: str, named: str) -> None:
    assert ", ".join(mention.name for mention in find_mentions(text, numeric=True)) == named


def test_a_mention_stands_where_its_words_do() -> None:
    text = "con l'Area III (Finanziaria) e altri"
    [mention] = find_mentions(text)
    assert text[mention.start : mention.end] == "Area III (Finanziaria)"
    assert (mention.name, mention.word) == ("Finanziaria", "Area")
