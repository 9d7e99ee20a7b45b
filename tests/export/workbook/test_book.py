from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from export.workbook.book import LONGEST, fitting, open_book
from export.workbook.cells import LOOSE, PLAIN, SUM, TO_FILL, Content, Formula, SheetLink
from models.errors import OutputError


def written(path: Path, *contents: Content) -> Worksheet:
    with open_book(path, "Prova") as book:
        sheet = book.add_sheet("Foglio")
        for row, content in enumerate(contents, start=1):
            sheet.put(row, 1, content, PLAIN)
    return load_workbook(path)["Foglio"]


@pytest.mark.parametrize(
    "text", ["3/5", "007", "-Richiesta", "=1+1", "@x", "+39", "https://comune.example/atti", "1,5", "  x ", "_x0041_", "{=A1}"]
)
def test_a_text_stays_a_text_whatever_it_looks_like(tmp_path: Path, text: str) -> None:
    cell = written(tmp_path / "a.xlsx", text)["A1"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_days_and_numbers_are_real_ones(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx", date(2024, 6, 30), Decimal("2.5"), 7)
    assert [(cell.value, cell.is_date) for (cell,) in sheet["A1:A3"]] == [(sheet["A1"].value, True), (2.5, False), (7, False)]
    assert sheet["A1"].value.date() == date(2024, 6, 30)


def test_what_no_spreadsheet_can_keep_exactly_is_text(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx", date(1861, 3, 17), Decimal("0.12345678901234567890"))
    assert [cell.value for (cell,) in sheet["A1:A2"]] == ["1861-03-17", "0.12345678901234567890"]


def test_a_text_longer_than_a_cell_is_cut_with_a_mark_and_never_dropped(tmp_path: Path) -> None:
    text = written(tmp_path / "a.xlsx", "ab𝔘" * 20_000)["A1"].value
    assert text.endswith(" …")
    assert len(text.encode("utf-16-le")) <= 2 * LONGEST
    assert fitting("x" * LONGEST) == "x" * LONGEST


def test_a_formula_has_its_value_and_a_link_its_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    sheet = written(path, Formula("=1+1", 2), SheetLink("12", "L'atto", 12))
    assert sheet["A1"].value == "=1+1"
    assert load_workbook(path, data_only=True)["Foglio"]["A1"].value == 2
    assert sheet["A2"].hyperlink.location == "'L''atto'!A12"


def test_only_cells_to_fill_stay_open_in_a_protected_sheet(tmp_path: Path) -> None:
    with open_book(tmp_path / "a.xlsx", "Prova") as book:
        sheet = book.add_sheet("Foglio")
        sheet.put(1, 1, "fisso", PLAIN)
        sheet.put(1, 2, None, TO_FILL)
        sheet.protect()
    sheet = load_workbook(tmp_path / "a.xlsx")["Foglio"]
    assert sheet.protection.sheet
    assert [cell.protection.locked for cell in sheet[1]] == [True, False]


def test_sheets_are_printed_on_a4_landscape_at_the_width_of_the_page(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx", "x")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_same_sheets_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        with open_book(tmp_path / name, "Prova") as book:
            book.add_sheet("Foglio").put(1, 1, "x", LOOSE)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_folder_that_is_not_there_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="another --out"), open_book(tmp_path / "no" / "a.xlsx", "Prova") as book:
        book.add_sheet("Foglio")


def test_a_day_in_a_column_of_numbers_is_shown_as_a_day(tmp_path: Path) -> None:
    with open_book(tmp_path / "a.xlsx", "Prova") as book:
        book.add_sheet("Foglio").put(1, 1, date(2024, 6, 30), SUM)
    assert load_workbook(tmp_path / "a.xlsx")["Foglio"]["A1"].is_date
