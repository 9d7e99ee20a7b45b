"""The report as a workbook: every target with what came of it, the scores of the Areas, what to look at."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from export.monitoring import words
from export.plain import digits
from export.workbook import words as common
from export.workbook.annex_book import write_sheet
from export.workbook.book import open_book
from export.workbook.cells import NUMBER_FORMAT, PLAIN, CellRow, CellStyle, Colour, Content, GridColumn, GridSheet, Styled
from export.workbook.words import Say
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.monitoring import MonitoringReport, Outcome, Timeliness

_CENTRED = CellStyle(is_centred=True)
_NUMBER = replace(_CENTRED, number_format=NUMBER_FORMAT)
_SCORE = replace(_CENTRED, number_format="0.00")
_LETTERS = {"error": Colour.ERROR, "warning": Colour.WARNING, "note": Colour.DIM}

# columns of the results that stay in sight: number, objective
_KEPT = 2


def write_report_book(report: MonitoringReport, path: Path, say: Say) -> None:
    """Write the report.

    Args:
        report: the year's work beside its plan.
        path: of the file.
        say: what a text in English is in the language of the workbook.
    """
    with open_book(path, report.title or report.workbook.name) as book:
        write_sheet(book, _results(report, say), _KEPT)
        for grid in (_summary(report, say), _checks(report, say), _source(report, say)):
            write_sheet(book, grid)


def _results(report: MonitoringReport, say: Say) -> GridSheet:
    columns = (
        GridColumn(say(words.NUMBER), 5, style=_CENTRED),
        GridColumn(say(words.OBJECTIVE), 34),
        GridColumn(say(words.INDICATOR), 26),
        GridColumn(say(words.TARGET), 26),
        GridColumn(say(words.DEADLINE), 11, style=_CENTRED),
        GridColumn(say(common.AREAS), 8, style=_CENTRED),
        GridColumn(say(words.JUNE), 12, style=_NUMBER),
        GridColumn(say(words.DECEMBER), 12, style=_NUMBER),
        GridColumn(say(words.PERCENT), 10, style=_NUMBER),
        GridColumn(say(words.EXPECTED), 10, style=_NUMBER),
        GridColumn(say(words.DIFFERENCE), 10, style=_NUMBER),
        GridColumn(say(words.TIMELINESS), 12, style=_CENTRED),
        GridColumn(say(words.SHARE), 10, style=_CENTRED),
        GridColumn(say(words.SCORE), 10, style=_CENTRED),
        GridColumn(say(words.NOTE), 26),
        GridColumn(say(words.KEY), 15),
    )
    return GridSheet(say(words.OUTCOMES), columns, tuple(_result(outcome, say) for outcome in report.outcomes))


def _result(outcome: Outcome, say: Say) -> CellRow:
    percent: Content | Styled = outcome.percent
    if outcome.percent is None and outcome.percent_raw:
        percent = Styled(outcome.percent_raw, CellStyle(is_centred=True, letters=Colour.ERROR))
    time = say(words.TIMELINESS_WORDS[outcome.timeliness])
    return (
        outcome.objective_number,
        outcome.objective,
        outcome.indicator,
        outcome.target,
        outcome.deadline,
        ", ".join(area or say(common.NO_AREA) for area in outcome.areas),
        outcome.value_june,
        outcome.value_december,
        percent,
        outcome.expected,
        outcome.difference,
        Styled(time, replace(_CENTRED, letters=Colour.ERROR)) if outcome.timeliness is Timeliness.LATE else time,
        "\n".join(_share(share.area, share.weight, say) for share in outcome.shares),
        "\n".join(_share(share.area, share.score, say) for share in outcome.shares if share.score is not None),
        outcome.note,
        outcome.key,
    )


def _share(area: str, points: Decimal | None, say: Say) -> str:
    return f"{area or say(common.NO_AREA)}: {say(words.OPEN) if points is None else digits(points)}"


def _summary(report: MonitoringReport, say: Say) -> GridSheet:
    columns = (
        GridColumn(say(words.AREA_HEADING), 12),
        GridColumn(say(common.NAMES), 50),
        GridColumn(say(words.POINTS), 10, style=_SCORE),
        GridColumn(say(common.OPEN_WEIGHTS), 10, style=_CENTRED),
        GridColumn(say(words.SCORE), 10, style=_SCORE),
        GridColumn(say(words.SCORE_SHARE), 12, style=_SCORE),
        GridColumn(say(words.TARGETS), 10, style=_CENTRED),
        GridColumn(say(words.FILLED), 10, style=_CENTRED),
    )
    rows = [
        (
            area.area or say(common.NO_AREA),
            ", ".join(area.names),
            area.points,
            area.open_weights,
            area.score,
            area.share,
            area.targets,
            area.filled,
        )
        for area in report.areas
    ]
    return GridSheet(say(words.SUMMARY), columns, tuple(rows))


def _checks(report: MonitoringReport, say: Say) -> GridSheet:
    columns = (
        GridColumn(say(words.SEVERITY), 12),
        GridColumn(say(words.CELL), 20),
        GridColumn(say(words.KEY), 15),
        GridColumn(say(words.MESSAGE), 70),
        GridColumn(say(words.ADVICE), 50),
    )
    return GridSheet(say(common.CHECKS), columns, tuple(_check(finding, say) for finding in report.findings))


def _check(finding: Finding, say: Say) -> CellRow:
    severity = finding.severity.value
    return (
        Styled(say(common.SEVERITIES[severity]), replace(PLAIN, letters=_LETTERS[severity])),
        ", ".join(_places(finding)),
        ", ".join(finding.keys),
        finding.message,
        say(CATALOGUE[finding.code].advice),
    )


def _places(finding: Finding) -> Iterator[str]:
    for place in finding.origin:
        yield place.path or (f"p. {place.page}" if place.page else "")


def _source(report: MonitoringReport, say: Say) -> GridSheet:
    columns = (GridColumn(say(common.HEADING), 34), GridColumn(say(common.VALUE), 80))
    rows: tuple[CellRow, ...] = (
        (say(words.TITLE), report.title),
        (say(words.YEAR), report.year),
        (say(words.FILE), report.source.name),
        ("SHA-256", report.source.sha256),
        (say(words.WORKBOOK), report.workbook.name),
        ("SHA-256", report.workbook.sha256),
    )
    return GridSheet(say(common.SOURCE), columns, rows)
