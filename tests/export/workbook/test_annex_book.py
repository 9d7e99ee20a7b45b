from pathlib import Path

from openpyxl import Workbook, load_workbook

from export.contents import Contents, Release
from export.tables import make_tables
from export.workbook.annex_book import source_sheet, write_workbook


def test_the_workbook_has_its_six_sheets_with_frozen_and_filtered_headings(book: Workbook) -> None:
    assert book.sheetnames == ["Objectives", "Deadlines", "Weights", "To check", "Legend", "Source"]
    assert [book[name].freeze_panes for name in ("Objectives", "Deadlines", "To check")] == ["D2", "A2", "A2"]
    assert all(sheet.auto_filter.ref and sheet.print_title_rows for sheet in book)


def test_the_legend_explains_every_heading(book: Workbook) -> None:
    said = {(row[0].value, row[1].value): row[2].value for row in book["Legend"].iter_rows(min_row=2)}
    for name in ("Objectives", "Deadlines", "To check"):
        assert all(said[name, cell.value] for cell in book[name][1])


def test_the_source_names_the_file_and_what_the_caller_told(contents: Contents) -> None:
    tables = make_tables(contents.annex, contents.records, Release(istat="016008"))
    told = Contents(contents.name, contents.annex, contents.records, tables)
    rows = {row[0]: row[1] for row in source_sheet(told, str).rows}
    assert (rows["File"], rows["SHA-256"], rows["Year"], rows["ISTAT code"]) == ("annex.pdf", "0" * 64, 2024, "016008")
    assert "Licence" not in rows


def test_the_words_are_those_of_the_language(contents: Contents, tmp_path: Path) -> None:
    write_workbook(contents, tmp_path / "b.xlsx", str.upper)
    assert load_workbook(tmp_path / "b.xlsx").sheetnames[0] == "OBJECTIVES"


def test_the_same_annex_gives_the_same_bytes(book: Workbook, contents: Contents, tmp_path: Path) -> None:
    write_workbook(contents, tmp_path / "again.xlsx", lambda text: text)
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "annex.xlsx").read_bytes()
