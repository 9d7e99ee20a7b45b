"""Spreadsheets printed by LibreOffice Calc: print titles, merged cells, titles of sections over the whole width."""

import tempfile
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Literal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from tests.press.annexes.grid import GridCell, GridRow, rows_of
from tests.press.annexes.source import Annex
from tests.press.printers.programs import convert_word
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, TORREFOSCA, Rendering

# share of a column's width that a line fills before the next word goes on a new one
FILLED = 0.8


@dataclass(frozen=True, slots=True)
class Book:
    """How the sheet is set.

    Attributes:
        upright: where the text of a cell stands in its height: top, center or bottom.
        border: the kind of line around every cell; thin, hair or none.
        gridlines: whether the sheet's own thin lines are printed.
        titles: whether the header stands on every page.
        centred: whether the text is centred in its column.
        header_in_sections: whether the header stands under the title of each section instead of once at the head.
        width: of all columns together, in letters.
    """

    upright: str = "top"
    border: Literal["thin", "hair", "none"] = "thin"
    gridlines: bool = False
    titles: bool = True
    centred: bool = False
    header_in_sections: bool = False
    landscape: bool = True
    width: int = 130
    size: float = 10
    font: str = "Liberation Sans"


def fill_sheet(sheet: Worksheet, annex: Annex, book: Book) -> None:
    """Nothing; the sheet holds the annex from its title to its last row."""
    columns = len(annex.columns)
    shares = annex.layouts["writer"].widths
    widths = [book.width * share / sum(shares) for share in shares]
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    _fill_title(sheet, 1, f"{annex.town} - {annex.title}", columns, Font(name=book.font, size=book.size + 3, bold=True))
    line = 2
    if not book.header_in_sections:
        _fill_header(sheet, line, annex, book)
        line += 1
        if book.titles:
            sheet.print_title_rows = "2:2"
    for section in annex.sections:
        _fill_title(sheet, line, section.title, columns, Font(name=book.font, size=book.size + 1, bold=True))
        _draw(sheet, line, columns, book)
        line += 1
        if book.header_in_sections:
            _fill_header(sheet, line, annex, book)
            line += 1
        rows = list(rows_of(annex, section))
        _fill_rows(sheet, line, rows, widths, book)
        line += len(rows)


def _fill_title(sheet: Worksheet, line: int, text: str, columns: int, font: Font) -> None:
    sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=columns)
    cell = sheet.cell(line, 1, text)
    cell.font, cell.alignment = font, Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[line].height = 2 * font.size


def _fill_header(sheet: Worksheet, line: int, annex: Annex, book: Book) -> None:
    for number, column in enumerate(annex.columns, start=1):
        cell = sheet.cell(line, number, "\n".join(column.heading))
        cell.font = Font(name=book.font, size=book.size, bold=True)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.fill = PatternFill("solid", fgColor="D9D9D9")
    _draw(sheet, line, len(annex.columns), book)
    sheet.row_dimensions[line].height = 3 * book.size


def _fill_rows(sheet: Worksheet, start: int, rows: list[GridRow], widths: list[float], book: Book) -> None:
    align = Alignment(horizontal="center" if book.centred else "left", vertical=book.upright, wrap_text=True)
    for line, (row, height) in enumerate(zip(rows, _heights(rows, widths), strict=True), start=start):
        for number, entry in enumerate(row.cells, start=1):
            if entry is None:
                continue
            cell = sheet.cell(line, number, "\n".join(text.whole for text in entry.lines))
            cell.font, cell.alignment = Font(name=book.font, size=book.size), align
            if entry.span > 1:
                sheet.merge_cells(start_row=line, end_row=line + entry.span - 1, start_column=number, end_column=number)
        _draw(sheet, line, len(widths), book)
        sheet.row_dimensions[line].height = height * book.size * 1.25 + 4


def _draw(sheet: Worksheet, line: int, columns: int, book: Book) -> None:
    if book.border != "none":
        for number in range(1, columns + 1):
            side = Side(style=book.border)
            sheet.cell(line, number).border = Border(left=side, right=side, top=side, bottom=side)


def _heights(rows: list[GridRow], widths: list[float]) -> list[int]:
    """The lines that each row needs; what a merged cell needs more is given to its last row."""
    heights = [max((_lines(c, w) for c, w in zip(row.cells, widths, strict=True) if c and c.span == 1), default=1) for row in rows]
    for number, row in enumerate(rows):
        for cell, width in zip(row.cells, widths, strict=True):
            if cell and cell.span > 1:
                lacking = _lines(cell, width) - sum(heights[number : number + cell.span])
                heights[number + cell.span - 1] += max(0, lacking)
    return heights


def _lines(cell: GridCell, width: float) -> int:
    return sum(max(1, ceil(len(line.whole) / (width * FILLED))) for line in cell.lines)


def calc(way: str, annex: Annex, purpose: str, book: Book) -> Rendering:
    """A rendering that LibreOffice Calc prints of a sheet, as wide as the page."""

    def print_to(path: Path) -> None:
        workbook = Workbook()
        del workbook["Sheet"]
        sheet = workbook.create_sheet("Obiettivi")
        fill_sheet(sheet, annex, book)
        sheet.page_setup.orientation = "landscape" if book.landscape else "portrait"
        sheet.page_setup.paperSize = 9  # A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_options.gridLines = book.gridlines
        if sheet.oddFooter is not None and sheet.oddFooter.center is not None:
            sheet.oddFooter.center.text = "Pagina &P di &N"
        with tempfile.TemporaryDirectory() as workshop:
            workbook.save(Path(workshop) / "annex.xlsx")
            convert_word(Path(workshop) / "annex.xlsx", "pdf", path)

    return Rendering(f"{way}-calc", "LibreOffice Calc", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    calc("sheet", TORREFOSCA, "a sheet with print titles; merged cells in the middle; titles of sections as rows", Book(upright="center")),
    calc(
        "sheet-bare",
        TORREFOSCA,
        "a sheet without borders; the header once, under the title of the annex",
        Book(border="none", titles=False, size=11, width=120),
    ),
    calc(
        "sheet-gridlines",
        MONTELAGO,
        "the sheet's own thin lines; a header under each title; text centred in its columns, at the foot of its cells",
        Book(border="none", gridlines=True, centred=True, upright="bottom", header_in_sections=True),
    ),
    calc(
        "sheet-hair",
        CASTELROVERE,
        "hair lines that are dotted; seven columns; print titles",
        Book(border="hair", upright="center", width=150),
    ),
)
