"""The monitoring workbook as a file."""

from collections.abc import Iterator
from pathlib import Path

from export.contents import Contents
from export.monitoring import words
from export.monitoring.area_sheets import area_columns, write_area, write_summary
from export.monitoring.fill_sheet import fill_columns, write_fill
from export.monitoring.plan import make_plan
from export.workbook import words as common
from export.workbook.annex_book import legend_sheet, source_sheet, write_sheet
from export.workbook.book import SheetWriter, open_book
from export.workbook.cells import PLAIN, GridSheet
from export.workbook.words import Say
from models.monitoring import EDITION, REGISTER, FillForm, MonitoringPlan

# letters of JSON in a cell of the register: as many as a cell holds, though each took two units
_PIECE = 16_000


def write_monitor(contents: Contents, path: Path, say: Say) -> None:
    """Write the workbook for the year's work: every target with cells to fill, a sheet for each Area with its score.

    Args:
        contents: the annex and its tables.
        path: of the file.
        say: what a text in English is in the language of the workbook.
    """
    columns = fill_columns(contents.tables, say)
    fill, summary = say(words.FILL), say(words.SUMMARY)
    form = FillForm(sheet=fill, headings=tuple(column.heading for column in columns))
    plan = make_plan(contents, form, (fill, summary, say(common.LEGEND), say(common.SOURCE), REGISTER), say)
    legend = legend_sheet([GridSheet(fill, columns, ()), GridSheet(say(words.AREA).format(code="…"), area_columns(say), ())], say)
    advice = ("", say(words.HOW_TO_FILL), say(words.HOW_TO_FILL_MEANING))
    with open_book(path, plan.title or contents.name) as book:
        write_fill(book.add_sheet(fill), columns, plan, say)
        write_summary(book.add_sheet(summary), plan, say)
        for area in plan.areas:
            write_area(book.add_sheet(area.sheet), area, plan, say)
        for grid in (GridSheet(legend.name, legend.columns, (advice, *legend.rows[1:])), source_sheet(contents, say)):
            write_sheet(book, grid).protect()
        _write_register(book.add_sheet(REGISTER), plan)


def _write_register(sheet: SheetWriter, plan: MonitoringPlan) -> None:
    """What was asked, for the program that reads the workbook again: JSON, cut to fit into cells."""
    for row, text in enumerate((EDITION, *_pieces(plan.model_dump_json())), start=1):
        sheet.put(row, 1, text, PLAIN)
    sheet.protect()
    sheet.hide()


def _pieces(text: str) -> Iterator[str]:
    return (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
