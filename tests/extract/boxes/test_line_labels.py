"""Labels that stand as lines above a table."""

from dataclasses import replace

import pytest

from extract.boxes.line_labels import begins_anew, find_line_labels
from models.layout.blocks import TextLine
from models.layout.text import Text
from models.place import Box, Place
from tests.blocks import HEAD, PROFILE, ROW, document, expected, grid, line, rows


def test_a_line_above_a_table_without_objectives_names_its_objective() -> None:
    section, label = line("Entrate", 10, bold=True), line("Obiettivo n. 2 - Tempestività", 40, bold=True)
    found = document(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert [s.title for s in found.sections] == ["Entrate"]
    (row,) = rows(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert row == expected("Tempestività dei pagamenti", weight="5", **{"Obiettivo n.": "2"})


def test_such_a_line_above_a_table_with_objectives_stays_what_it_is() -> None:
    heading = line("Obiettivo 4: Comune digitale", 10, bold=True)
    found = document(heading, grid("*Obiettivo | *Indicatore | *Target | *Peso", "Pagamenti | Giorni | zero | 5"))
    assert [s.title for s in found.sections] == ["Obiettivo 4: Comune digitale"]


def labels(*lines: TextLine) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """The labels with their values, the lines above the first of them, and those below that belong to none."""
    found = find_line_labels(lines, PROFILE)
    return (
        [(label.heading, label.value.text.value) for label in found.labels],
        [each.text.value for each in found.above],
        [each.text.value for each in found.below],
    )


def test_a_label_takes_the_lines_that_stand_close_below_it() -> None:
    lines = (line("Entrate", 10), line("Obiettivo: Tempestività", 40), line("dei pagamenti", 52), line("Nota", 90))
    assert labels(*lines) == ([("Obiettivo", "Tempestività dei pagamenti")], ["Entrate"], ["Nota"])


def test_the_value_may_stand_whole_on_the_line_below_its_label() -> None:
    assert labels(line("Obiettivo:", 40), line("Tempestività", 52), line("dei pagamenti", 64))[0] == [
        ("Obiettivo", "Tempestività dei pagamenti")
    ]


def test_a_label_without_any_value_is_none() -> None:
    assert labels(line("Obiettivo:", 40))[0] == []


@pytest.mark.parametrize(
    "below",
    [
        line("dei pagamenti", 80),
        replace(line("dei pagamenti", 52), size=14),
        line("dei pagamenti", 52, 2),
        replace(line("dei pagamenti", 52), level=2),
    ],
    ids=["further down", "in larger letters", "on the next page", "a heading"],
)
def test_a_line_that_stands_apart_is_no_part_of_the_value(below: TextLine) -> None:
    assert labels(line("Obiettivo: Tempestività", 40), below) == ([("Obiettivo", "Tempestività")], [], ["dei pagamenti"])


def at(text: str, x1: float, top: float) -> TextLine:
    return TextLine(Text(text), Place(page=1, box=Box(50, top, x1, top + 10)), size=10)


@pytest.mark.parametrize(
    ("above", "below", "begins"),
    [
        (at("Indicatori: Corsi tenuti", 200, 0), at("Ore di lezione", 120, 12), True),
        (at("Obiettivo: Corsi per il personale degli uffici", 390, 0), at("Demografici e sociali", 160, 12), False),
        (at("Obiettivo: Corsi", 150, 0), at("per il personale", 140, 12), False),
        (at("Target: 2025: n. 4 corsi per tutto il personale", 395, 0), at("2026: n. 5", 110, 12), True),
        (at("Responsabile: Area I,", 150, 0), at("Area II", 90, 12), False),
    ],
    ids=["it had room", "it had none", "it goes on in lower case", "a marker", "a comma"],
)
def test_a_line_begins_anew_where_its_first_word_had_room_above(above: TextLine, below: TextLine, *, begins: bool) -> None:
    assert begins_anew(above, below, [at("La riga più lunga del testo", 400, 100), above, below]) is begins
