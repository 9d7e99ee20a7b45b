from datetime import date

from export.tables import Tables
from export.workbook.cells import Colour, SheetLink, Styled, content_of
from export.workbook.targets import deadlines_sheet, objectives_sheet
from models.record import Record


def test_every_row_has_the_whole_text_and_a_repeated_one_is_grey(tables: Tables, records: tuple[Record, ...]) -> None:
    sheet = objectives_sheet(tables, records, str)
    at = [column.heading for column in sheet.columns].index("Objective")
    first, second = (row[at] for row in sheet.rows)
    assert first == "Tributi - Recupero dell'evasione"
    assert isinstance(second, Styled)
    assert (second.content, second.style.letters) == (first, Colour.DIM)


def test_further_columns_stand_under_their_own_headings(tables: Tables, records: tuple[Record, ...]) -> None:
    sheet = objectives_sheet(tables, records, str)
    at = [column.heading for column in sheet.columns].index("Missione: codice")
    assert [content_of(row[at]) for row in sheet.rows] == ["01; 04", "01; 04"]


def test_a_target_leads_to_the_first_finding_on_it(tables: Tables, records: tuple[Record, ...]) -> None:
    sheet = objectives_sheet(tables, records, str)
    at = [column.heading for column in sheet.columns].index("To check")
    assert [row[at] for row in sheet.rows] == [SheetLink("1", "To check", 2)] * 2


def test_targets_without_deadline_come_last_and_each_leads_to_its_row(tables: Tables, records: tuple[Record, ...]) -> None:
    rows = deadlines_sheet(tables, str).rows
    assert [(row[0], row[-1]) for row in rows] == [
        (date(2024, 9, 30), SheetLink("2", "Objectives", 2)),
        (None, SheetLink("3", "Objectives", 3)),
    ]
