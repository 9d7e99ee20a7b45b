"""Labels: what stands beside, in front of or over a value."""

import pytest

from extract.boxes.labels import further_labels, label_cells, name_label, read_beside, read_within, split_led
from models.layout.text import Text
from tests.blocks import HEAD, PROFILE, ROW, expected, grid, rows


def test_several_labels_may_stand_in_one_cell() -> None:
    (row,) = rows(grid("Obiettivo n. 3: Pagamenti ¶ Responsabile: Area I ¶ ufficio paghe/4", HEAD, ROW))
    assert row == expected("Pagamenti", responsible="Area I ufficio paghe", **{"Obiettivo n.": "3"})


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Obiettivo", ("Obiettivo", "", "objective")),
        ("Obiettivo:", ("Obiettivo", "", "objective")),
        ("Obiettivo n. 3", ("Obiettivo", "3", "objective")),
        ("OBIETTIVO N° 3.1", ("OBIETTIVO", "3.1", "objective")),
        ("Peso (in %)", ("Peso (in %)", "", "weight")),
        ("Responsabile dell'obiettivo", ("Responsabile dell'obiettivo", "", "responsible")),
        ("Missione 01", ("Missione", "01", None)),
        ("Obiettivo di rilanciare la biblioteca", ("Obiettivo di rilanciare la biblioteca", "", None)),
    ],
)
def test_a_label_is_told_apart_from_its_number_and_names_a_column_or_none(text: str, label: tuple[str, str, str | None]) -> None:
    assert name_label(text, PROFILE) == label


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Obiettivo: Pagamenti", ("Obiettivo", "", "Pagamenti")),
        ("Obiettivo n. 3: Pagamenti", ("Obiettivo", "3", "Pagamenti")),
        ("Obiettivo 3.1 - Pagamenti", ("Obiettivo", "3.1", "Pagamenti")),
        ("OBIETTIVO N. 3 Pagamenti", ("OBIETTIVO", "3", "Pagamenti")),
        ("Peso:", ("Peso", "", "")),
        ("Nota: vedi sopra", None),
        ("Obiettivo comune a tutti", None),
        ("Target 2024:100", None),
    ],
)
def test_a_text_may_begin_with_a_label(text: str, parts: tuple[str, str, str] | None) -> None:
    found = split_led(Text(text), PROFILE)
    assert (found and (found[0], found[1], found[2].value)) == parts


def labels(row: str, columns: int = 4) -> list[tuple[str, str]]:
    """The labels of a row in which label and value stand side by side, each with its value."""
    table = grid(row, columns=columns)
    return [(label.heading, label.value.text.value) for label in read_beside(table.cells, table, PROFILE)]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("*Obiettivo | Pagamenti/3", [("Obiettivo", "Pagamenti")]),
        ("*Obiettivo | Pagamenti | *Peso | 5", [("Obiettivo", "Pagamenti"), ("Peso", "5")]),
        ("Obiettivo | Pagamenti | Peso | 5", [("Obiettivo", "Pagamenti"), ("Peso", "5")]),  # a number under "Peso" is no heading
        ("*Obiettivo | Pagamenti | e fatture", [("Obiettivo", "Pagamenti e fatture")]),
        ("*Obiettivo | *Note | *Peso | *Tempi", []),  # all of them may be headings
        ("*Obiettivo | *Indicatore | *Target | *Peso", []),
        ("Pagamenti | Giorni di ritardo | 2024: zero | 5", []),
        ("*Obiettivo |  |  | ", []),
        (" | *Obiettivo | Pagamenti | ", []),
    ],
)
def test_a_label_stands_beside_its_value(row: str, found: list[tuple[str, str]]) -> None:
    assert labels(row) == found


def test_paragraphs_of_a_cell_go_on_with_the_label_above_them() -> None:
    table = grid("Obiettivo: Pagamenti ¶ e fatture ¶ Peso: 5/4")
    found = read_within(table.cells[0], table, PROFILE)
    assert [(label.heading, label.value.text.value) for label in found] == [("Obiettivo", "Pagamenti e fatture"), ("Peso", "5")]


def test_a_cell_whose_text_comes_before_its_label_has_none() -> None:
    table = grid("Pagamenti ¶ Obiettivo: fatture/2 | Obiettivo: ¶ Peso:/2")
    assert [read_within(cell, table, PROFILE) for cell in table.cells] == [[], []]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("*Missione | 01/3", ["Missione"]),
        ("*Missione e programma di riferimento per il triennio corrente | 01/3", []),  # too long for a label
        ("Missione | 01/3", []),  # in other letters than the labels
        ("*Missione/2 | 01/2", []),  # in another place
        ("*Missione | *Peso/3", []),  # the name of a column is no value
    ],
)
def test_a_label_that_names_no_column_is_known_by_standing_where_others_do(row: str, found: list[str]) -> None:
    table = grid(row)
    like = set(label_cells(grid("*Obiettivo | Pagamenti/3").cells, PROFILE))
    assert [label.heading for label in further_labels(table.cells, like, table, PROFILE)] == found


def test_a_numbered_unit_is_no_label_of_the_responsible() -> None:
    assert name_label("Settore 3", PROFILE)[2] is None
    assert name_label("Obiettivo 3", PROFILE)[2] == "objective"
