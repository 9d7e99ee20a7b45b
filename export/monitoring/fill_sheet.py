"""The sheet to fill: every target once, with empty cells beside it."""

from dataclasses import replace

from export.monitoring import words
from export.tables import Tables
from export.workbook import words as common
from export.workbook.book import SheetWriter
from export.workbook.cells import TO_FILL, CellRow, Content, GridColumn
from export.workbook.grid import write_grid
from export.workbook.targets import FIRST_ROW, table_columns
from export.workbook.words import Say
from models.monitoring import NO_AREA, MonitoredTarget, MonitoringPlan

WIDTHS = {
    "objective_number": 5,
    "objective": 34,
    "indicator": 26,
    "target_year": 6,
    "target": 26,
    "deadline": 11,
    "responsible": 20,
    "areas": 8,
    "weight_raw": 9,
    "weight_block": 7,
}
"""Columns that say what is asked, in digits."""

PERCENT_COLUMN = "O"
"""The column of the percentage, as formulas of other sheets name it."""

TO_FILL_COLUMNS = 4
"""The last columns: two values, the percentage, notes."""

# columns that stay in sight: key, number, objective
_KEPT = 3
_PERCENT = replace(TO_FILL, number_format="0.##", is_centred=True)
_VALUE = replace(TO_FILL, is_centred=True)


def fill_columns(tables: Tables, say: Say) -> tuple[GridColumn, ...]:
    """The columns of the sheet: the hidden key, what is asked, and the cells to fill."""
    return (
        GridColumn(say(words.KEY), 15, say(words.KEY_MEANING), is_hidden=True),
        *table_columns(tables.targets, WIDTHS, say),
        GridColumn(say(words.IN_SCORE), 8, say(words.IN_SCORE_MEANING)),
        GridColumn(say(words.JUNE), 13, say(words.VALUE_MEANING), _VALUE),
        GridColumn(say(words.DECEMBER), 13, say(words.VALUE_MEANING), _VALUE),
        GridColumn(say(words.PERCENT), 10, say(words.PERCENT_MEANING), _PERCENT),
        GridColumn(say(words.NOTE), 28, say(words.NOTE_MEANING), TO_FILL),
    )


def write_fill(sheet: SheetWriter, columns: tuple[GridColumn, ...], plan: MonitoringPlan, say: Say) -> None:
    """Write the sheet to fill; all else in it is locked, and a percentage that is none is refused."""
    rows = [_row(target, say) for target in plan.targets]
    last = write_grid(sheet, columns, rows)
    sheet.freeze(1, _KEPT)
    sheet.filter_rows(1, last, len(columns))
    _ask(sheet, len(columns), max(last, FIRST_ROW), say)
    sheet.protect()


def _row(target: MonitoredTarget, say: Say) -> CellRow:
    counts = say(common.YES if target.counts else words.NO)
    return (target.key, *(_cell(target, name, say) for name in WIDTHS), counts, *(None,) * TO_FILL_COLUMNS)


def _cell(target: MonitoredTarget, name: str, say: Say) -> Content:
    if name == "areas":
        return ", ".join(code if code != NO_AREA else say(common.NO_AREA) for code in target.areas)
    content: Content = getattr(target, name)
    return content


def _ask(sheet: SheetWriter, columns: int, last: int, say: Say) -> None:
    percent = columns - 1
    refusal = {"error_title": say(words.PERCENT), "error_message": say(words.PERCENT_REFUSED)}
    asked = {"input_title": say(words.PERCENT), "input_message": say(words.PERCENT_MEANING)}
    limits = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100}
    sheet.ask_for((FIRST_ROW, percent), (last, percent), {**limits, **refusal, **asked})
    values = {"validate": "any", "input_title": say(words.DECEMBER), "input_message": say(words.VALUE_MEANING)}
    sheet.ask_for((FIRST_ROW, percent - 1), (last, percent - 1), values)
    sheet.ask_for((FIRST_ROW, percent - 2), (last, percent - 2), {**values, "input_title": say(words.JUNE)})
