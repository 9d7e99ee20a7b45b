"""Labels that responsive designs write into the cells of a table."""

from extract.readers.html.cell_labels import add_header, drop_labels
from models.layout.blocks import Table
from tests.blocks import grid

HEADER = "Obiettivo | Indicatore | Target"


def said(table: Table) -> list[list[str]]:
    return [[cell.text.value for cell in table.cells if cell.row == row] for row in range(table.rows)]


def test_the_heading_before_the_text_of_each_cell_is_dropped() -> None:
    rows = ("Obiettivo: Asili | IndicatorePosti | Target 12", "Obiettivo: Buche | IndicatoreVie | Target 3")
    assert said(drop_labels(grid(HEADER, *rows, columns=3)))[1:] == [["Asili", "Posti", "12"], ["Buche", "Vie", "3"]]


def test_a_heading_that_is_a_paragraph_of_its_own_is_dropped_too() -> None:
    rows = ("Obiettivo ¶ Asili | Indicatore: ¶ Posti | 12", "Obiettivo ¶ Buche | Indicatore: ¶ Vie | 3")
    assert said(drop_labels(grid(HEADER, *rows, columns=3)))[1:] == [["Asili", "Posti", "12"], ["Buche", "Vie", "3"]]


def test_in_a_table_of_one_row_a_colon_shows_the_labels() -> None:
    assert said(drop_labels(grid(HEADER, "Obiettivo: Asili | Indicatore: Posti | 12", columns=3)))[1] == ["Asili", "Posti", "12"]


def test_text_that_begins_like_its_heading_by_chance_stays() -> None:
    once = grid(HEADER, "Obiettivo zero rifiuti | Posti | 12", "Buche | Vie | 3", columns=3)
    one_column = grid(HEADER, "Asili | Posti | Target 12", "Buche | Vie | Target 3", columns=3)
    assert drop_labels(once) == once
    assert drop_labels(one_column) == one_column


def test_the_labels_that_cells_carry_are_the_header_of_a_table_without_one() -> None:
    table = grid("Asili | Posti | 12", columns=3)
    assert said(add_header(table, {0: "Obiettivo", 1: "Indicatore", 2: "Target"})) == [
        ["Obiettivo", "Indicatore", "Target"],
        ["Asili", "Posti", "12"],
    ]


def test_a_table_that_has_its_header_gets_no_second_one() -> None:
    table = grid(HEADER, "Asili | Posti | 12", columns=3)
    assert add_header(table, {0: "Obiettivo", 1: "Indicatore", 2: "Target"}) == table
    assert add_header(table, {}) == table
