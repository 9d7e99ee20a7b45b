from export.tables import Tables
from export.workbook.cells import SheetLink, content_of
from export.workbook.checks import checks_sheet


def test_a_finding_leads_to_its_first_row_and_names_the_others_and_the_page(tables: Tables) -> None:
    sheet = checks_sheet(tables, str)
    (row,) = sheet.rows
    assert len(row) == len(sheet.columns)
    assert [content_of(cell) for cell in (*row[:2], *row[5:])] == [1, "note", "..... (IV)", "3", SheetLink("2", "Objectives", 2), "3"]
