"""What was filled in: the sheet to fill read again, row by row, by the keys of the targets."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pydantic import ValidationError

from models.errors import UnreadableError
from models.findings import Finding
from models.monitoring import EDITION, REGISTER, FilledTarget, FilledValue, MonitoredTarget, MonitoringPlan
from models.place import Place
from monitor.workbook import SheetCell, SheetRows, open_workbook

HEAD = 1
"""Row of the headings of the sheet to fill."""

TO_FILL = 4
"""The last columns: two values, the percentage, notes."""

PRINTED = {"objective": 2, "indicator": 3, "target": 5}
"""Columns, counted from 0, whose texts tell a target to the person who fills in."""

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class FilledWorkbook:
    """What a workbook asked, what was filled in, and what a person should look at."""

    plan: MonitoringPlan
    filled: Mapping[str, FilledTarget]
    findings: tuple[Finding, ...]


def read_workbook(data: bytes) -> FilledWorkbook:
    """What was filled in, by the key of the target; all that cannot be taken is told with its cell.

    Raises:
        UnreadableError: it is no workbook, or none that this program wrote.
    """
    sheets = open_workbook(data)
    plan = _plan(sheets)
    name = _sheet_to_fill(sheets, plan)
    rows = sheets[name]
    found: list[Finding] = []
    if name != plan.form.sheet:
        found.append(_finding("monitor-sheet-renamed", f"{name}!A{HEAD}", name, sheet=plan.form.sheet))
    found += _changed_headings(rows[HEAD], plan)
    filled, told = _read_rows(rows, plan)
    found += told
    found += _copies(sheets, name, plan)
    found += _overwritten(sheets, plan)
    return FilledWorkbook(plan, filled, tuple(found))


def _plan(sheets: Mapping[str, SheetRows]) -> MonitoringPlan:
    cells = [row[0].text for _, row in sorted(sheets.get(REGISTER, {}).items())]
    if not cells:
        raise UnreadableError("the workbook was not written by `allegato-h monitor`", "give the workbook that it wrote, filled in")
    if cells[0] != EDITION:
        raise UnreadableError("the workbook is of another version of the program", "read it with the version that wrote it")
    try:
        return MonitoringPlan.model_validate_json("".join(cells[1:]))
    except ValidationError as error:
        raise UnreadableError("the hidden sheet of the workbook is damaged", "fill in a copy that was not changed there") from error


def _sheet_to_fill(sheets: Mapping[str, SheetRows], plan: MonitoringPlan) -> str:
    """The name of the sheet to fill: the one that it had, else the one sheet with its headings."""
    if plan.form.sheet in sheets and HEAD in sheets[plan.form.sheet]:
        return plan.form.sheet
    like = [name for name, rows in sheets.items() if _has_headings(rows, plan)]
    if len(like) != 1:
        raise UnreadableError("the workbook has no sheet “{sheet}” any more", "fill in a copy that has it", sheet=plan.form.sheet)
    return like[0]


def _has_headings(rows: SheetRows, plan: MonitoringPlan) -> bool:
    return tuple(cell.text for cell in rows.get(HEAD, ()))[: len(plan.form.headings)] == plan.form.headings


def _changed_headings(head: tuple[SheetCell, ...], plan: MonitoringPlan) -> Iterator[Finding]:
    for number, expected in enumerate(plan.form.headings):
        cell = head[number] if number < len(head) else SheetCell(f"{plan.form.sheet}!{HEAD}:{HEAD}")
        if cell.text != expected:
            yield _finding("monitor-heading", cell.at, cell.text, expected=expected)


def _read_rows(rows: SheetRows, plan: MonitoringPlan) -> tuple[dict[str, FilledTarget], list[Finding]]:
    asked = {target.key: target for target in plan.targets}
    width = len(plan.form.headings)
    filled: dict[str, FilledTarget] = {}
    places: dict[str, str] = {}
    findings: list[Finding] = []
    for number, row in sorted(rows.items()):
        cells = (*row, *(SheetCell("") for _ in range(width - len(row))))
        key, answers = cells[0].text, cells[width - TO_FILL : width]
        if number == HEAD or (key not in asked and all(cell.is_empty for cell in (cells[0], *answers))):
            continue
        if key not in asked:
            findings.append(_finding("monitor-row-unknown", cells[0].at, _told(answers), key=key))
        elif key in filled:
            findings.append(_finding("monitor-row-twice", cells[0].at, _told(answers), key=key, first=places[key]))
        else:
            findings += _changed_texts(cells, asked[key])
            filled[key] = _read_row(asked[key], answers, findings)
            places[key] = cells[0].at
    findings += (_missing(asked[key], plan) for key in asked if key not in filled)
    return filled, findings


def _changed_texts(cells: tuple[SheetCell, ...], target: MonitoredTarget) -> Iterator[Finding]:
    for field, column in PRINTED.items():
        printed = getattr(target, field)
        if cells[column].text != printed and printed.strip():
            yield _finding("monitor-text-changed", cells[column].at, cells[column].text, target.key, asked=printed)


def _read_row(target: MonitoredTarget, answers: tuple[SheetCell, ...], findings: list[Finding]) -> FilledTarget:
    june, december, percent, note = answers
    return FilledTarget(
        key=target.key,
        value_june=_read_value(june, target, findings),
        value_december=_read_value(december, target, findings),
        percent=_read_percent(percent, target.key, findings),
        percent_raw=percent.text,
        note=note.text,
    )


def _read_value(cell: SheetCell, target: MonitoredTarget, findings: list[Finding]) -> FilledValue:
    if not _has_value(cell, target.key, findings):
        return None
    if isinstance(cell.value, str) and target.expected is not None:
        findings.append(_finding("monitor-value-text", cell.at, cell.text, target.key, expected=f"{target.expected:f}"))
    return cell.value * _HUNDRED if isinstance(cell.value, Decimal) and cell.is_percent else cell.value


def _read_percent(cell: SheetCell, key: str, findings: list[Finding]) -> Decimal | None:
    if not _has_value(cell, key, findings):
        return None
    if not isinstance(cell.value, Decimal):
        findings.append(_finding("monitor-percent-text", cell.at, cell.text, key))
        return None
    percent = cell.value * _HUNDRED if cell.is_percent else cell.value
    if not 0 <= percent <= _HUNDRED:
        findings.append(_finding("monitor-percent-range", cell.at, cell.text, key))
        return None
    if 0 < cell.value <= 1:
        findings.append(_finding("monitor-percent-share", cell.at, cell.text, key, percent=f"{percent.normalize():f}"))
    return percent


def _has_value(cell: SheetCell, key: str, findings: list[Finding]) -> bool:
    """Whether there is something to read; an error, and a formula that nobody has computed, are told."""
    if cell.is_error:
        findings.append(_finding("monitor-value-error", cell.at, cell.text, key))
        return False
    if cell.formula and cell.value is None:
        findings.append(_finding("monitor-formula", cell.at, cell.formula, key))
        return False
    return not cell.is_empty


def _missing(target: MonitoredTarget, plan: MonitoringPlan) -> Finding:
    return _finding("monitor-row-missing", plan.form.sheet, f"{target.indicator}: {target.target}", target.key, key=target.key)


def _copies(sheets: Mapping[str, SheetRows], name: str, plan: MonitoringPlan) -> Iterator[Finding]:
    """Copies of the sheet to fill, with what was filled in there and not in the first."""
    own = dict(_answers(sheets[name], plan))
    for other, rows in sheets.items():
        if other != name and _has_headings(rows, plan):
            differing = "; ".join(
                f"{at} {text}" for (key, column), (at, text) in _answers(rows, plan) if own.get((key, column), ("", ""))[1] != text
            )
            yield _finding("monitor-sheet-copied", f"{other}!A{HEAD}", differing or "-", sheet=name)


def _answers(rows: SheetRows, plan: MonitoringPlan) -> Iterator[tuple[tuple[str, int], tuple[str, str]]]:
    width = len(plan.form.headings)
    for number, cells in sorted(rows.items()):
        for column, cell in enumerate(cells[width - TO_FILL : width]):
            if number != HEAD and not cell.is_empty:
                yield (cells[0].text, column), (cell.at, cell.text)


def _overwritten(sheets: Mapping[str, SheetRows], plan: MonitoringPlan) -> Iterator[Finding]:
    """Numbers in the sheets of the Areas where a formula showed the percentage or the score."""
    for area in plan.areas:
        for number, cells in sorted(sheets.get(area.sheet, {}).items()):
            for cell in cells[_VIEW] if number > _VIEW_HEAD else ():
                if not cell.formula and not cell.is_empty:
                    yield _finding("monitor-view", cell.at, cell.text, sheet=plan.form.sheet)


_VIEW_HEAD = 7
_VIEW = slice(8, 11)


def _told(cells: Iterable[SheetCell]) -> str:
    return "; ".join(f"{cell.at} {cell.text}" for cell in cells if not cell.is_empty) or "-"


def _finding(code: str, at: str, raw: str, key: str | None = None, /, **detail: str) -> Finding:
    return Finding(code=code, raw=raw, detail=detail, keys=(key,) if key else (), origin=(Place(path=at),))
