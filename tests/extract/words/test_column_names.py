"""Which column a heading names."""

import pytest

from extract.words.column_names import match_field
from extract.words.profile import load_profile

PROFILE = load_profile()


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Obiettivo", "objective"),
        ("OBIETTIVI", "objective"),
        ("Obiettivo operativo", "objective"),
        ("Indicatore di risultato", "indicator"),
        ("Indicatori", "indicator"),
        ("Livello atteso", "target"),
        ("Target 2025", "target"),
        ("Valore atteso al 31/12/2024", "target"),
        ("Responsabile/i", "responsible"),
        ("Responsabile/ i", "responsible"),
        ("Settore responsabile", "responsible"),
        ("Peso %", "weight"),
        ("Peso (%)", "weight"),
        ("Pesatura", "weight"),
        ("Peso dell'obiettivo", "weight"),
        ("Tipologia di obiettivo", None),
        ("Codice obiettivo", None),
        ("Note", None),
        ("Missione / Programma", None),
    ],
)
def test_a_heading_names_the_column_by_its_first_words(heading, field):
    assert match_field(heading, PROFILE)[0] == field
