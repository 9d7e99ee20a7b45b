"""The sheet of findings: what to look at, and where."""

from export.tables import Tables
from export.tables.table import Value
from export.workbook import words
from export.workbook.cells import CellRow, CellStyle, Colour, GridColumn, GridSheet, Styled
from export.workbook.targets import row_link, table_columns, target_rows
from export.workbook.words import Say

WIDTHS = {"title": 24, "message": 44, "advice": 44, "raw": 26, "pages": 8}
"""Columns of the table of findings, in digits."""

_LETTERS = {"error": Colour.ERROR, "warning": Colour.WARNING, "note": Colour.DIM}
_SEVERITY_WIDTH = 12


def checks_sheet(tables: Tables, say: Say) -> GridSheet:
    """Each finding with the row that it is on, to be clicked, and its pages."""
    number, severity = table_columns(tables.findings, {"id": 6, "severity": _SEVERITY_WIDTH}, say)
    columns = (
        number,
        severity,
        *table_columns(tables.findings, WIDTHS, say),
        GridColumn(say(words.ROW), 7, say(words.ROW_MEANING)),
        GridColumn(say(words.FURTHER_ROWS), 12, say(words.FURTHER_ROWS_MEANING)),
    )
    places = target_rows(tables)
    return GridSheet(say(words.CHECKS), columns, tuple(_rows(tables, places, say)))


def _rows(tables: Tables, places: dict[str, int], say: Say) -> list[CellRow]:
    rows: list[CellRow] = []
    for number, finding in enumerate(tables.findings.dicts(), start=1):
        severity, targets, pages = str(finding["severity"]), finding["record_ids"], finding["pages"]
        first, *others = _rows_of(targets, places) or (None,)
        rows.append(
            (
                number,
                Styled(say(words.SEVERITIES[severity]), CellStyle(letters=_LETTERS[severity])),
                say(str(finding["title"])),
                str(finding["message"]),
                say(str(finding["advice"])),
                finding["raw"] if isinstance(finding["raw"], str) else None,
                ", ".join(pages) if isinstance(pages, tuple) else None,
                row_link(first, say) if first else None,
                ", ".join(map(str, others)),
            )
        )
    return rows


def _rows_of(targets: Value, places: dict[str, int]) -> list[int]:
    return sorted(places[target] for target in targets if target in places) if isinstance(targets, tuple) else []
