"""The sheets of targets: as printed, and by deadline."""

from collections.abc import Mapping, Sequence
from datetime import date

from export.tables import Tables
from export.tables.table import DataTable, Value
from export.workbook import words
from export.workbook.cells import DIMMED, PLAIN, CellRow, CellStyle, Content, GridColumn, GridSheet, SheetLink, Styled
from export.workbook.words import Say
from models.layout.markers import EVERY_AREA
from models.record import Record

FIRST_ROW = 2
"""Row of the first target in the sheet of objectives."""

WIDTHS = {
    "objective_number": 5,
    "section": 14,
    "objective": 38,
    "indicator": 28,
    "target_year": 6,
    "target": 28,
    "deadline": 11,
    "responsible": 22,
    "areas": 8,
    "weight_raw": 9,
    "weight_block": 8,
}
"""The columns of the annex in the order of the print, in digits."""

BY_DEADLINE = {
    "deadline": 11,
    "objective_number": 5,
    "objective_title": 34,
    "indicator": 32,
    "target": 32,
    "responsible": 30,
    "areas": 8,
}

FURTHER_WIDTH = 16

# what stands once for several targets, and the field that says which
_SHARED = {
    "section": "section",
    "objective_number": "objective_id",
    "objective": "objective_id",
    "indicator": "indicator_id",
    "responsible": "weight_block",
    "areas": "weight_block",
    "weight_raw": "weight_block",
    "weight_block": "weight_block",
}

_CENTRED = {"objective_number", "number", "target_year", "deadline", "areas", "area", "weight_block", "pages", "id"}

TargetRow = Mapping[str, Value]


def objectives_sheet(tables: Tables, records: Sequence[Record], say: Say) -> GridSheet:
    """Every target with all that applies to it, in the order of the annex; a repeated cell is grey."""
    further = list(dict.fromkeys(heading for record in records for heading in record.further))
    columns = (
        *table_columns(tables.targets, WIDTHS, say),
        *(GridColumn(heading, FURTHER_WIDTH, say(words.FURTHER_MEANING)) for heading in further),
        *table_columns(tables.targets, {"pages": 7}, say),
        GridColumn(say(words.TO_CHECK), 9, say(words.TO_CHECK_MEANING)),
        *table_columns(tables.targets, {"id": 10}, say),
    )
    targets = list(tables.targets.dicts())
    findings = _finding_links(tables, say)
    rows = [
        (
            *(_cell(target, name, before, say) for name in WIDTHS),
            *(record.further.get(heading) for heading in further),
            target_cell(target, "pages", say),
            findings.get(str(target["id"])),
            target_cell(target, "id", say),
        )
        for target, before, record in zip(targets, [None, *targets], records, strict=False)
    ]
    return GridSheet(say(words.OBJECTIVES), columns, tuple(rows))


def deadlines_sheet(tables: Tables, say: Say) -> GridSheet:
    """The targets by deadline; those without one come last."""
    columns = (*table_columns(tables.targets, BY_DEADLINE, say), GridColumn(say(words.ROW), 7, say(words.ROW_MEANING)))
    places = target_rows(tables)
    targets = sorted(tables.targets.dicts(), key=_when)
    rows: list[CellRow] = [
        (*(target_cell(target, name, say) for name in BY_DEADLINE), row_link(places[str(target["id"])], say)) for target in targets
    ]
    return GridSheet(say(words.DEADLINES), columns, tuple(rows))


def table_columns(table: DataTable, widths: Mapping[str, float], say: Say) -> list[GridColumn]:
    """The columns of a sheet that show columns of a table."""
    known = {column.name: column for column in table.columns}
    return [GridColumn(say(known[name].title), width, say(words.MEANINGS[name]), style_of(name)) for name, width in widths.items()]


def style_of(name: str) -> CellStyle:
    """How a column looks: short values in its middle."""
    return CellStyle(is_centred=True) if name in _CENTRED else PLAIN


def target_cell(target: TargetRow, name: str, say: Say) -> Content:
    """The cell of a value: a list on one line, "all" for every Area."""
    value = target[name]
    if isinstance(value, tuple):
        return ", ".join(say(words.ALL) if item == EVERY_AREA else item for item in value)
    return value


def target_rows(tables: Tables) -> dict[str, int]:
    """The row of the sheet of objectives that each target stands in, by its id."""
    return {str(target): row for row, target in enumerate(tables.targets.values("id"), start=FIRST_ROW)}


def row_link(row: int, say: Say) -> SheetLink:
    """A number that leads to a row of the sheet of objectives."""
    return SheetLink(str(row), say(words.OBJECTIVES), row)


def _cell(target: TargetRow, name: str, before: TargetRow | None, say: Say) -> Content | Styled:
    content = target_cell(target, name, say)
    key = _SHARED.get(name)
    if key is None or before is None or (before[key], before[name]) != (target[key], target[name]):
        return content
    style = style_of(name)
    return Styled(content, CellStyle(is_centred=style.is_centred, letters=DIMMED.letters))


def _when(target: TargetRow) -> tuple[bool, date]:
    deadline = target["deadline"]
    return (False, deadline) if isinstance(deadline, date) else (True, date.max)


def _finding_links(tables: Tables, say: Say) -> dict[str, SheetLink]:
    """The numbers of the findings on each target, leading to the first of them."""
    numbers: dict[str, list[int]] = {}
    for number, targets in enumerate(tables.findings.values("record_ids"), start=1):
        for target in targets if isinstance(targets, tuple) else ():
            numbers.setdefault(target, []).append(number)
    return {target: SheetLink(", ".join(map(str, found)), say(words.CHECKS), found[0] + 1) for target, found in numbers.items()}
