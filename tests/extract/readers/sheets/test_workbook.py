"""Spreadsheets: what their cells show, what is merged, hidden or not worked out, and what is no whole spreadsheet."""

import io
import time
import zipfile
from datetime import datetime

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from extract.readers.sheets.workbook import open_xlsx
from models.errors import UnreadableError
from tests.books import FIRST, HEADER, SECOND, read, saved, xlsx

SHEET = "xl/worksheets/sheet1.xml"
DRAWING = b'<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Bozza</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>'


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The archive with a part in which one text stands in place of another; a part that is not there is added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.namelist():
            assert part != name or old in before.read(part)
            after.writestr(part, before.read(part).replace(old, new) if part == name else before.read(part))
        if name not in before.namelist():
            after.writestr(name, new)
    return buffer.getvalue()


def test_cells_are_what_they_show() -> None:
    def set_formats(sheet: Worksheet) -> None:
        sheet["C2"].number_format, sheet["E2"].number_format = "0%", "0"
        sheet["C3"].number_format = "dd/mm/yyyy"

    data = xlsx(HEADER, [*FIRST[:2], 0.95, "Area II", 10.0], [*SECOND[:2], datetime(2025, 6, 30), "Area I", 2.5], change=set_formats)
    assert read("xlsx", data) == [[HEADER, [*FIRST[:2], "95%", "Area II", "10"], [*SECOND[:2], "30/06/2025", "Area I", "2,5"]]]


def test_merged_cells_are_merged_and_their_place_is_their_address() -> None:
    data = xlsx(HEADER, FIRST, ["", "Prestiti", "5"], change=lambda sheet: sheet.merge_cells("A2:A3"), name="PEG")
    [sheet] = open_xlsx(data).sheets
    [cell] = [cell for cell in sheet.cells if cell.text == "Biblioteca"]
    assert (cell.row_span, cell.column_span, cell.place.path) == (2, 1, "PEG!A2")


def test_bold_letters_are_told() -> None:
    data = xlsx(HEADER, change=lambda sheet: setattr(sheet["A1"], "font", Font(bold=True)))
    assert [cell.bold for cell in open_xlsx(data).sheets[0].cells][:2] == [True, False]


def test_hidden_rows_columns_and_sheets_are_left_out_with_a_finding() -> None:
    book = Workbook()
    sheet, other = book.worksheets[0], book.create_sheet("Elenchi")
    for row in (HEADER, FIRST, SECOND):
        sheet.append(row)
    other.append(HEADER)
    other.sheet_state = "hidden"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    assert read("xlsx", saved(book)) == [
        [HEADER[:3] + HEADER[4:], FIRST[:3] + FIRST[4:]],
        "!sheet-hidden: Elenchi",
        "!cells-hidden: Sport | Palestre | 3 | Area I | 5",
        "!cells-hidden: Responsabile | Area II",
    ]


def test_a_formula_that_was_not_worked_out_is_a_finding() -> None:
    assert read("xlsx", xlsx(HEADER, [*FIRST[:4], "=SUM(E3:E9)"]))[-1] == "!formula-unread: =SUM(E3:E9)"


def test_a_formula_counts_with_the_value_that_the_file_holds() -> None:
    data = changed(xlsx(HEADER, [*FIRST[:4], "=5+5"]), SHEET, b"<f>5+5</f><v></v>", b"<f>5+5</f><v>10</v>")
    assert read("xlsx", data) == [[HEADER, FIRST]]


def test_an_error_in_a_cell_is_a_finding() -> None:
    data = changed(xlsx(HEADER, [*FIRST[:4], 77]), SHEET, b'<c r="E2" t="n"><v>77</v>', b'<c r="E2" t="e"><v>#REF!</v>')
    assert read("xlsx", data)[-1] == "!formula-unread: #REF!"


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    assert read("xlsx", changed(xlsx(HEADER, FIRST), "xl/drawings/drawing1.xml", b"", DRAWING))[-1] == "!text-box: Bozza"


def test_a_square_far_away_costs_nothing() -> None:
    began = time.process_time()
    data = xlsx(HEADER, FIRST, change=lambda sheet: setattr(sheet.cell(1_048_576, 16_384), "font", Font(bold=True)))
    assert read("xlsx", data) == [[HEADER, FIRST]]
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (xlsx(HEADER)[:-100], "damaged"),
        (changed(xlsx(HEADER), "xl/workbook.xml", b"<sheets>", b"<sheets"), "damaged"),
        (changed(xlsx(HEADER), SHEET, b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), "merged"),
        (changed(xlsx(HEADER), "xl/sharedStrings.xml", b"<sst", b"<!DOCTYPE a [<!ENTITY i 'x'>]><sst"), "DTD"),
        (changed(xlsx(HEADER), "xl/extra.xml", b"", b"x" * 70_000_000), "unpacks to more"),
    ],
)
def test_what_is_no_whole_spreadsheet_is_refused(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match=word):
        open_xlsx(data)
    assert time.process_time() - began < 10
