"""What a row below a header is."""

from collections import defaultdict

import pytest

from extract.tables.fragments import columns_of
from extract.tables.header import find_header
from extract.tables.row_kinds import RowKind, find_sum, kind_of
from extract.words.profile import load_profile
from extract.words.verdict import Decision
from models.layout.blocks import Cell
from tests.blocks import grid

PROFILE = load_profile()
HEADER = "*Obiettivo | *Indicatore | *Target | *Responsabile | *Peso"
ASILI = "Asili | Posti | 12 | Area I | 8"


def decide(*rows: str) -> list[Decision[RowKind]]:
    """What each row below the header is that has a word."""
    table = grid(HEADER, *rows, columns=5)
    header = find_header(table, PROFILE)
    assert header is not None
    cells: dict[int, list[Cell]] = defaultdict(list)
    for cell in table.cells:
        cells[cell.row].append(cell)
    filled = [row for row in sorted(cells) if row and any(cell.text for cell in cells[row])]
    return [kind_of(row, cells, table, columns_of(header, table), PROFILE, is_first=row == 1) for row in filled]


def kinds(*rows: str) -> list[RowKind]:
    return [found.best for found in decide(*rows)]


@pytest.mark.parametrize("total", [" | | | TOTALE | 100", "Totale/4 | 45", "Totale punti Area I | | | | 30 %", "Sommano 100 | | | |"])
def test_a_row_of_sums_is_a_total(total: str) -> None:
    assert kinds(ASILI, total) == [RowKind.ROW, RowKind.TOTAL]


@pytest.mark.parametrize(
    "row", ["Totale copertura | Frazioni | 3 | Area I | 8", "Asili | Totale iscritti | 12 | Area I | 8", "Totale | | | |"]
)
def test_a_row_that_says_more_than_a_sum_is_a_row(row: str) -> None:
    assert kinds(ASILI, row)[1] is RowKind.ROW


def test_the_number_of_a_total_is_its_only_one() -> None:
    cells = grid(" | | | TOTALE | 100", columns=5).cells
    assert find_sum(cells) == "100"
    assert find_sum(grid(" | 20 | | TOTALE | 100", columns=5).cells) == ""
    assert find_sum(grid("Sommano 100 | | | |", columns=5).cells) == "100"


def test_a_header_that_names_the_same_columns_otherwise_is_no_row() -> None:
    again = "Obiettivi | Indicatori | Target atteso | Responsabili | Peso %"
    assert kinds(ASILI, again, ASILI) == [RowKind.ROW, RowKind.HEADER, RowKind.ROW]


@pytest.mark.parametrize(
    "row",
    [
        "Obiettivo: Asili | Indicatore: posti | Target: 12 | Responsabile: Area I | Peso: 8",
        "Obiettivo 1 | Indicatore 1 | Target 1 | Area 1 | Peso 1",
    ],
)
def test_a_row_that_repeats_its_headings_before_what_it_says_is_a_row(row: str) -> None:
    assert kinds(ASILI, row)[1] is RowKind.ROW


@pytest.mark.parametrize("line", ["(segue)", "Continua alla pagina successiva", "Continued on next page"])
def test_a_line_that_says_that_the_table_goes_on_is_neither_row_nor_title(line: str) -> None:
    assert kinds(ASILI, f"{line}/5", ASILI)[1] is RowKind.CONTINUATION


@pytest.mark.parametrize("title", ["*Linea 2 - Il mare | | | |", "LINEA 2 - IL MARE | | | |", "Linea 2 - Il mare/3 | |"])
def test_a_row_with_one_filled_cell_that_looks_like_a_title_is_one(title: str) -> None:
    found = decide(ASILI, title, ASILI)[1]
    assert (found.best, found.is_sure) == (RowKind.TITLE, True)


def test_a_row_with_one_filled_cell_and_a_header_below_is_a_title() -> None:
    assert kinds(ASILI, "Linea 2 - Il mare | | | |", HEADER, ASILI)[1] is RowKind.TITLE


def test_a_row_with_one_filled_cell_that_only_stands_apart_is_a_title_in_doubt() -> None:
    found = decide(ASILI, "Linea 2 - Il mare | | | |", ASILI)[1]
    assert (found.best, found.is_sure) == (RowKind.TITLE, False)


@pytest.mark.parametrize("below", [" | Posti | 12 | Area I | 8", " | | | |"])
def test_an_objective_whose_row_goes_on_below_is_no_title(below: str) -> None:
    assert kinds(ASILI, "*Strade sicure | | | |", below)[1] is RowKind.ROW


def test_a_text_in_another_column_is_no_title() -> None:
    assert kinds(ASILI, " | | | Area II | ", ASILI)[1] is RowKind.ROW


def test_the_first_row_below_a_header_may_be_the_rest_of_an_objective() -> None:
    """A page break cut it, and the header is printed again."""
    assert kinds("dei giardini pubblici | | | |", ASILI)[0] is RowKind.ROW
    assert kinds("dei giardini pubblici | | | |", HEADER, ASILI)[0] is RowKind.TITLE
