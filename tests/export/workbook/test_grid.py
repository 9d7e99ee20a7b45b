from pathlib import Path

from openpyxl import load_workbook

from export.workbook.book import open_book
from export.workbook.cells import PLAIN, GridColumn, Styled
from export.workbook.grid import WIDEST, fit_columns, write_grid
from export.workbook.metrics import TALLEST, count_lines, row_height

COLUMNS = (GridColumn("Numero", 8), GridColumn("Testo", 20), GridColumn("Chiave", 5, is_hidden=True))


def test_each_row_is_as_high_as_its_longest_text(tmp_path: Path) -> None:
    text = "parola " * 30
    with open_book(tmp_path / "a.xlsx", "Prova") as book:
        last = write_grid(book.add_sheet("Foglio"), COLUMNS, [(1, "breve", "k" * 300), (2, Styled(text, PLAIN), "k")])
    sheet = load_workbook(tmp_path / "a.xlsx")["Foglio"]
    assert last == 3
    assert [cell.value for cell in sheet[1]] == ["Numero", "Testo", "Chiave"]
    assert [sheet.row_dimensions[row].height for row in (2, 3)] == [row_height(1), row_height(count_lines(text, 20))]
    assert sheet.column_dimensions["C"].hidden


def test_a_column_grows_until_no_row_is_cut() -> None:
    number, text, _ = fit_columns(COLUMNS, [(1, "parola " * 400, "")])
    assert number.width == 8
    assert 20 < text.width <= WIDEST
    assert row_height(count_lines("parola " * 400, text.width)) < TALLEST
