"""Which column a heading names."""

from pathlib import Path

import pytest

from extract.words.column_names import Name, assign_names, choose_header, match_field, weigh_header
from extract.words.profile import FIELDS, load_profile
from extract.words.verdict import is_sure, total

PROFILE = load_profile()
ROWS = [
    [heading.strip().split(" ", 1) for heading in line.split("|")]
    for line in Path(__file__).with_name("header_rows.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
LETTERS: dict[str, str | None] = {field[0]: field for field in FIELDS} | {".": None}


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


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " | ".join(heading for _, heading in row))
def test_each_heading_of_a_header_is_taken_for_its_column(row: list[list[str]]) -> None:
    headings = [heading for _, heading in row]
    wanted = [Name(LETTERS[kind[0]], kind.endswith("?")) for kind, _ in row]
    assert assign_names(headings, PROFILE) == wanted
    assert is_sure(total(weigh_header(headings, PROFILE)))


@pytest.mark.parametrize(
    "row",
    [
        ["Descrizione", "Settore", "Scadenza"],
        ["Codice", "Descrizione", "Valore"],
        ["Attività", "Responsabile", "Tempi"],
        ["Capitolo", "Descrizione", "Previsione 2025", "Previsione 2026"],
        ["Servizio", "Dirigente", "Personale", "Note"],
        ["Processo", "Rischio", "Misure", "Responsabile", "Tempi"],
        ["Obiettivo raggiunto", "Punteggio ottenuto", "Note"],
    ],
)
def test_words_that_only_hint_at_columns_make_no_header(row: list[str]) -> None:
    assert weigh_header(row, PROFILE) == []
    assert not any(name.is_guessed for name in assign_names(row, PROFILE))


def test_the_header_is_the_row_that_names_most_columns_or_none() -> None:
    """A band of headings that only group columns may stand above it."""
    rows = {0: ["Obiettivi", "Misurazione"], 1: ["Obiettivo", "Indicatore", "Target", "Peso"], 2: ["Asili", "Posti", "12", "5"]}
    assert choose_header(rows, PROFILE).best == 1
    assert choose_header({2: rows[2]}, PROFILE).best is None
    assert choose_header({}, PROFILE).best is None
