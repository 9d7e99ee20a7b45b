"""The headings of several sheets."""

from extract.readers.sheets.tables import read_sheet
from extract.readers.sheets.titles import head_sheets
from models.layout.blocks import Source
from tests.books import FIRST, HEADER, PROFILE, lay
from tests.documents import Grid, content

TABLE = [HEADER, FIRST]


def read(**sheets: list[list[str]]) -> list[str | Grid]:
    laid = [lay(*rows, name=name) for name, rows in sheets.items()]
    return content(Source("xlsx", head_sheets([(sheet, read_sheet(sheet, PROFILE)) for sheet in laid])))


def test_the_name_of_a_sheet_without_a_title_is_its_heading() -> None:
    assert read(Tecnica=TABLE, Sociale=TABLE) == ["1: Tecnica", TABLE, "1: Sociale", TABLE]


def test_a_sheet_with_a_title_of_its_own_needs_no_name() -> None:
    assert read(Tecnica=[["Area tecnica"], *TABLE]) == ["1: Area tecnica", TABLE]


def test_a_name_that_a_program_gave_is_no_heading() -> None:
    assert read(Foglio1=TABLE, Sheet2=TABLE) == [TABLE, TABLE]


def test_a_title_of_several_sheets_is_the_document_s_and_stands_once() -> None:
    assert read(Tecnica=[["Piano 2025"], *TABLE], Sociale=[["Piano 2025"], *TABLE]) == [
        "1: Piano 2025",
        "1: Tecnica",
        TABLE,
        "1: Sociale",
        TABLE,
    ]


def test_a_sheet_without_a_table_has_no_heading_but_its_lines() -> None:
    assert read(Legenda=[["Note"]], Tecnica=TABLE) == ["1: Note", "1: Tecnica", TABLE]


def test_a_title_of_some_sheets_is_a_heading_of_theirs() -> None:
    sheets = {"Ob1": [["Tecnica"], *TABLE], "Ob2": [["Tecnica"], *TABLE], "Ob3": [["Sociale"], *TABLE]}
    assert read(**sheets) == ["1: Tecnica", TABLE, "1: Tecnica", TABLE, "1: Sociale", TABLE]
