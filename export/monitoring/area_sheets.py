"""A sheet for each Area, with its score by visible formulas, and the summary of all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from export.monitoring import words
from export.monitoring.fill_sheet import PERCENT_COLUMN
from export.workbook import words as common
from export.workbook.book import SheetWriter
from export.workbook.cells import DIMMED, HEADING, PLAIN, SUM, TITLE, CellRow, CellStyle, Content, Formula, GridColumn, SheetLink, Styled
from export.workbook.grid import write_grid
from export.workbook.metrics import row_height
from export.workbook.targets import FIRST_ROW
from export.workbook.words import Say
from models.monitoring import MonitoredArea, MonitoredTarget, MonitoringPlan

HEAD = 7
"""Row of the headings in the sheet of an Area; above it stand its points and its score."""

SUMS = {"points": 2, "open": 3, "score": 4, "share": 5}
"""Rows of the sums; they stand in the third column."""

_SUM_COLUMN = 3
_TITLE_HEIGHT = 24.0
_CENTRED = CellStyle(is_centred=True)
_POINTS = CellStyle(number_format="0.##", is_centred=True)
_TOTAL = replace(SUM, number_format="0.00", is_centred=True)


def area_columns(say: Say) -> tuple[GridColumn, ...]:
    """The columns of the sheet of an Area."""
    known = common.MEANINGS
    return (
        GridColumn(say(words.NUMBER), 5, say(known["number"]), _CENTRED),
        GridColumn(say(words.OBJECTIVE), 40, say(known["objective"])),
        GridColumn(say(words.INDICATOR), 32, say(known["indicator"])),
        GridColumn(say(words.TARGET), 32, say(known["target"])),
        GridColumn(say(words.DEADLINE), 11, say(known["deadline"]), _CENTRED),
        GridColumn(say(words.BLOCK), 8, say(known["weight_block"]), _CENTRED),
        GridColumn(say(words.WEIGHT), 8, say(words.WEIGHT_MEANING), _POINTS),
        GridColumn(say(words.SHARED), 11, say(words.SHARED_MEANING), _CENTRED),
        GridColumn(say(words.SHARE), 8, say(words.SHARE_MEANING), _POINTS),
        GridColumn(say(words.PERCENT), 11, say(words.PERCENT_MEANING), _POINTS),
        GridColumn(say(words.SCORE), 10, say(words.SCORE_MEANING), _POINTS),
        GridColumn(say(words.ROW), 6, say(words.ROW_MEANING), _CENTRED),
    )


def write_area(sheet: SheetWriter, area: MonitoredArea, plan: MonitoringPlan, say: Say) -> None:
    """Write the sheet of an Area: a view of the sheet to fill, and nothing to fill itself."""
    rows = list(_rows(area, plan, say))
    last = write_grid(sheet, area_columns(say), rows, HEAD)
    called = " – ".join((area.sheet, *([", ".join(area.names)] if area.names else [])))
    sheet.put(1, 1, called, TITLE)
    sheet.set_height(1, _TITLE_HEIGHT)
    first, last = HEAD + 1, max(last, HEAD + 1)
    points, opened = area_points(plan, area.code)
    sums: Sequence[tuple[str, Content]] = (
        (words.POINTS, Formula(f"=SUM(I{first}:I{last})", points)),
        (common.OPEN_WEIGHTS, opened),
        (words.SCORE, Formula(f"=SUM(K{first}:K{last})", 0)),
        (words.SCORE_SHARE, Formula('=IF(C2=0,"",C4/C2*100)', 0 if points else "")),
    )
    for row, (title, content) in enumerate(sums, start=2):
        sheet.put(row, _SUM_COLUMN - 1, say(title), HEADING)
        sheet.put(row, _SUM_COLUMN, content, replace(_TOTAL, number_format="0") if row == SUMS["open"] else _TOTAL)
        sheet.set_height(row, row_height(1))
    sheet.freeze(HEAD)
    sheet.filter_rows(HEAD, last, len(area_columns(say)))
    sheet.protect()


def write_summary(sheet: SheetWriter, plan: MonitoringPlan, say: Say) -> None:
    """Write the scores of all Areas, each read from its sheet."""
    headings = (
        words.AREA_HEADING,
        common.NAMES,
        words.POINTS,
        common.OPEN_WEIGHTS,
        words.SCORE,
        words.SCORE_SHARE,
        words.TARGETS,
        words.FILLED,
    )
    widths = (12, 50, 10, 10, 10, 12, 10, 10)
    columns = [GridColumn(say(heading), width) for heading, width in zip(headings, widths, strict=True)]
    last = write_grid(sheet, columns, [_summary_row(area, plan, say) for area in plan.areas])
    sheet.freeze(1)
    sheet.filter_rows(1, last, len(columns))
    sheet.protect()


def area_points(plan: MonitoringPlan, area: str) -> tuple[Decimal, int]:
    """The points of an Area, and how many of its weights are open."""
    points = [weight.points for weight in plan.weights if weight.area == area]
    return sum((each for each in points if each is not None), Decimal(0)), points.count(None)


def _rows(area: MonitoredArea, plan: MonitoringPlan, say: Say) -> Iterator[CellRow]:
    sharing = Counter(target.weight_block for target in plan.targets if target.counts)
    weights = {block: say(words.OPEN) if points is None else points for block, points in block_points(plan, area.code).items()}
    shown = [(row, target) for row, target in enumerate(plan.targets, start=FIRST_ROW) if area.code in target.areas]
    for at, (row, target) in enumerate(shown, start=HEAD + 1):
        weight = weights.get(target.weight_block) if target.counts else None
        yield _row(at, SheetLink(str(row), plan.form.sheet, row), target, weight, sharing[target.weight_block])


def block_points(plan: MonitoringPlan, area: str) -> dict[str, Decimal | None]:
    """The points of each weight block for an Area; none where the annex leaves them open."""
    found: dict[str, Decimal | None] = {}
    for weight in plan.weights:
        if weight.area == area:
            before = found.get(weight.weight_block)
            found[weight.weight_block] = before if weight.points is None else weight.points + (before or 0)
    return found


def _row(at: int, link: SheetLink, target: MonitoredTarget, weight: Decimal | str | None, sharing: int) -> CellRow:
    percent = f"'{link.sheet.replace(chr(39), chr(39) * 2)}'!${PERCENT_COLUMN}${link.row}"
    look = DIMMED if weight is None else PLAIN
    return (
        target.objective_number,
        Styled(target.objective, look),
        Styled(target.indicator, look),
        Styled(target.target, look),
        target.deadline,
        target.weight_block,
        weight,
        None if weight is None else sharing,
        Formula(f'=IF(ISNUMBER(G{at}),G{at}/H{at},"")', weight / sharing if isinstance(weight, Decimal) else ""),
        Formula(f'=IF({percent}="","",{percent})', ""),
        Formula(f'=IF(AND(ISNUMBER(I{at}),ISNUMBER(J{at})),IF(AND(J{at}>=0,J{at}<=100),I{at}*J{at}/100,""),"")', ""),
        link,
    )


def _summary_row(area: MonitoredArea, plan: MonitoringPlan, say: Say) -> CellRow:
    sheet = f"'{area.sheet.replace(chr(39), chr(39) * 2)}'!"
    points, opened = area_points(plan, area.code)
    shown = sum(area.code in target.areas for target in plan.targets)
    first, last = HEAD + 1, HEAD + max(shown, 1)
    return (
        SheetLink(area.code or say(common.NO_AREA), area.sheet, 1),
        ", ".join(area.names),
        Styled(Formula(f"={sheet}$C${SUMS['points']}", points), _TOTAL),
        Styled(Formula(f"={sheet}$C${SUMS['open']}", opened), _CENTRED),
        Styled(Formula(f"={sheet}$C${SUMS['score']}", 0), _TOTAL),
        Styled(Formula(f"={sheet}$C${SUMS['share']}", 0 if points else ""), _TOTAL),
        Styled(shown, _CENTRED),
        Styled(Formula(f"=COUNT({sheet}$J${first}:$J${last})", 0), _CENTRED),
    )
