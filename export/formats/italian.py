"""Tables as CSV for an Italian Excel, which is opened by a double click: no cell runs, and no cell turns into something else."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from export.spreadsheet import Dialect, write_csv
from export.tables import ColumnType, DataColumn, Tables, Value
from export.tables.cells import cell_text
from export.tables.targets import RECORD_COLUMNS

GUARD = "'"
"""Stands in front of a protected cell. A cell that begins with it by itself is protected too: taking one away gives the words back."""

# what begins a formula, at once or behind white space, also in the wide forms of East Asian letters
_FORMULA = re.compile(r"[\s\x00-\x1f]*[=+\-@＝＋－＠]|[\t\r\n\x00-\x1f]")
_MONTH = (
    r"(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?"
    r"|nov(?:embre)?|dic(?:embre)?)"
)
# "3/5", "007", "1.000", "10%", "€ 5", "1E5", "12 gen", "marzo 2024", "VERO": a number, a day or a truth to Excel
_TYPED = re.compile(
    rf"\s*(?:[(€$£]?\s*[\d.,][\d\s.,:/%€$£()E-]*|\d{{1,4}}[\s/-]*{_MONTH}[\s/-]*\d{{0,4}}|{_MONTH}[\s/-]*\d{{1,4}}|vero|falso|true|false)\s*",
    re.IGNORECASE,
)
# "12", "2,5", "100%": a number that Excel shows as it is written
_AS_WRITTEN = re.compile(r"(?:0|[1-9]\d{0,14})(?:%|,\d{0,9}[1-9])?")
# the number at the head of "2.5 (I, II)" and of "at least 92.5 %"
_HEAD = re.compile(r"[a-z ]*\d[\d.]*")
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
WITH_NUMBERS = {"weights", "quantities"}
"""Lists whose items begin with a number."""


def write_italian(tables: Tables, folder: Path) -> int:
    """Write records and weights with semicolons, decimal commas, days as dd/mm/yyyy and a byte order mark.

    Returns:
        The number of cells that were protected.
    """
    protected: list[str] = []
    dialect = Dialect(";", "utf-8-sig", _cell(protected))
    write_csv(tables.targets, folder / "records-it.csv", dialect, RECORD_COLUMNS)
    write_csv(tables.weights, folder / "weights-it.csv", dialect)
    return len(protected)


def protect(text: str) -> str:
    """The text, with an apostrophe in front where a spreadsheet would run it or take it for a number, a day or a truth."""
    return GUARD + text if _is_risky(text) else text


def restore(cell: str) -> str:
    """What `protect` was given: the cell without the apostrophe in front."""
    return cell.removeprefix(GUARD)


def _is_risky(text: str) -> bool:
    if text.startswith(GUARD) or _FORMULA.match(text):
        return True
    return bool(_TYPED.fullmatch(text)) and not _AS_WRITTEN.fullmatch(text)


def _cell(protected: list[str]) -> Callable[[DataColumn, Value], str]:
    """How a value is written; the texts that had to be protected are added to the list."""

    def write(column: DataColumn, value: Value) -> str:
        text = italian_text(column, value)
        if column.type not in (ColumnType.TEXT, ColumnType.LIST) or not _is_risky(text):
            return text
        protected.append(text)
        return protect(text)

    return write


def italian_text(column: DataColumn, value: Value) -> str:
    """A value as Italians write it: 2,5 and 30/09/2024, sì and no; texts are as they are."""
    if isinstance(value, date):
        return f"{value:%d/%m/}{value.year:04}"
    if isinstance(value, bool):
        return "sì" if value else "no"
    if column.type is ColumnType.NUMBER:
        return cell_text(value).replace(".", ",")
    if column.name in WITH_NUMBERS and isinstance(value, tuple):
        return cell_text(tuple(_HEAD.sub(_with_comma, item, count=1) for item in value))
    return cell_text(value)


def _with_comma(head: re.Match[str]) -> str:
    return _POINT.sub(",", head[0])
