"""The sheet of weights: one row for each Area that a weight counts for, and the points of each Area by visible formulas."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from export.tables import Tables
from export.tables.table import Value
from export.workbook import words
from export.workbook.book import SheetWriter
from export.workbook.cells import HEADING, LOOSE, NUMBER_FORMAT, SUM, TITLE, CellRow, CellStyle, Content, Formula, GridColumn
from export.workbook.grid import write_grid
from export.workbook.metrics import row_height
from export.workbook.targets import table_columns
from export.workbook.words import Say

_NUMBER = CellStyle(number_format=NUMBER_FORMAT)

# signs that a criterion takes for a comparison or for any letters
_READ_OTHERWISE = re.compile(r"[<>=~*?]")

TITLE_HEIGHT = 24.0
"""Points of a row with a title."""

AREA, POINTS, OPEN, BLOCK = "A", "B", "C", "G"
"""Columns of the sheet that formulas speak of."""


# column of the names of the Areas: what stands in it runs on over the columns beside it
_NAMES = 4
_LOOSE_HEADING = CellStyle(is_bold=True, is_framed=False)


@dataclass(frozen=True, slots=True)
class PointRows:
    """The rows of the weights in the sheet, for the formulas that add them up."""

    first: int
    last: int

    def column(self, letter: str, sheet: str = "") -> str:
        """The cells of a column, as formulas name them; in another sheet than theirs with its name."""
        name = f"'{sheet.replace(chr(39), chr(39) * 2)}'!" if sheet else ""
        return f"{name}${letter}${self.first}:${letter}${self.last}"


def points_columns(tables: Tables, say: Say) -> tuple[GridColumn, ...]:
    """The columns of the weights."""
    area, points = table_columns(tables.weights, {"area": 10, "points": 10}, say)
    number, title = table_columns(tables.objectives, {"number": 6, "title": 60}, say)
    every, block, raw = table_columns(tables.weights, {"every_area": 10, "weight_block": 10, "weight_raw": 30}, say)
    return (
        area,
        GridColumn(points.heading, points.width, points.meaning, _NUMBER),
        GridColumn(say(words.OPEN), 8, say(words.OPEN_MEANING)),
        every,
        number,
        title,
        block,
        raw,
    )


def write_points(sheet: SheetWriter, tables: Tables, say: Say) -> PointRows:
    """Write the totals of the Areas and, under them, the weights that they are made of; give the rows of the weights."""
    areas = list(tables.areas.dicts())
    columns, rows = points_columns(tables, say), weight_rows(tables, say)
    others = _points_without_area(tables)
    totals = [*(_total(area) for area in areas), *([(say(words.NO_AREA), "", *others)] if others else [])]
    head = len(totals) + 5
    found = PointRows(head + 1, head + max(len(rows), 1))
    _write_title(sheet, 1, say(words.TOTALS))
    _write_totals(sheet, columns, totals, found, say)
    _write_title(sheet, head - 1, say(words.EACH_WEIGHT))
    last = write_grid(sheet, columns, rows, head)
    sheet.filter_rows(head, last, len(columns))
    return found


def weight_rows(tables: Tables, say: Say) -> list[CellRow]:
    """A row for each weight and Area that it counts for."""
    objectives = {objective["id"]: objective for objective in tables.objectives.dicts()}
    return [_weight_row(weight, objectives[weight["objective_id"]], say) for weight in tables.weights.dicts()]


def criterion(cell: str, text: str) -> str:
    """What a formula compares a column with, to find the text of a cell and nothing else: `$A4`, or its text made harmless.

    Args:
        cell: address of the cell.
        text: that stands in it.
    """
    if not _READ_OTHERWISE.search(text):
        return cell
    for sign in "~*?":
        cell = f'SUBSTITUTE({cell},"{sign}","~{sign}")'
    return f'"="&{cell}'


def _weight_row(weight: Mapping[str, Value], objective: Mapping[str, Value], say: Say) -> CellRow:
    points = weight["points"]
    return (
        _text(weight["area"]) or say(words.NO_AREA),
        points if isinstance(points, Decimal) else None,
        say(words.YES) if points is None else None,
        say(words.YES) if weight["every_area"] else None,
        objective["number"] if isinstance(objective["number"], int) else None,
        _text(objective["title"]),
        _text(weight["weight_block"]),
        _text(weight["weight_raw"]),
    )


Total = tuple[str, str, Decimal, int]
"""Code and names of an Area, its points and its open weights."""


def _total(area: Mapping[str, Value]) -> Total:
    total, names, count = area["total"], area["names"], area["open_weights"]
    text = ", ".join(names) if isinstance(names, tuple) else ""
    return _text(area["code"]), text, total if isinstance(total, Decimal) else Decimal(0), count if isinstance(count, int) else 0


def _points_without_area(tables: Tables) -> tuple[Decimal, int] | None:
    """The points and the open weights that count for no Area; none where there are none."""
    points = [weight["points"] for weight in tables.weights.dicts() if weight["area"] is None]
    return (sum((each for each in points if isinstance(each, Decimal)), Decimal(0)), points.count(None)) if points else None


def _write_totals(sheet: SheetWriter, columns: Sequence[GridColumn], totals: Iterable[Total], rows: PointRows, say: Say) -> None:
    for at, heading in enumerate((columns[0].heading, columns[1].heading, say(words.OPEN_WEIGHTS), say(words.NAMES)), start=1):
        sheet.put(2, at, heading, HEADING if at < _NAMES else _LOOSE_HEADING)
    sheet.set_height(2, row_height(2))
    for row, (code, called, points, count) in enumerate(totals, start=3):
        which = f"{rows.column(AREA)},{criterion(f'${AREA}{row}', code)}"
        cells: dict[int, Content] = {
            1: code,
            2: Formula(f"=SUMIFS({rows.column(POINTS)},{which})", points),
            3: Formula(f'=COUNTIFS({which},{rows.column(OPEN)},"{say(words.YES)}")', count),
        }
        for at, content in cells.items():
            sheet.put(row, at, content, SUM)
        sheet.put(row, _NAMES, called, LOOSE)
        sheet.set_height(row, row_height(1))


def _write_title(sheet: SheetWriter, row: int, text: str) -> None:
    sheet.put(row, 1, text, TITLE)
    sheet.set_height(row, TITLE_HEIGHT)


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
