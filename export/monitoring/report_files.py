"""The report on the year's work, as a workbook, as CSV and as JSON."""

import csv
from collections.abc import Iterator
from pathlib import Path

from export.folder import whole_folder
from export.json_text import write_json
from export.monitoring.report_book import write_report_book
from export.plain import digits, mended
from export.tables.cells import OPEN_WEIGHT, cell_text, list_cell
from export.tables.table import Value
from export.workbook.words import Say
from models.monitoring import AreaShare, MonitoringReport, Outcome

COLUMNS = (*(name for name in Outcome.model_fields if name != "shares"), "weights", "scores")
"""Columns of the CSV: the fields of an outcome, and its shares as two lists."""


def write_report(report: MonitoringReport, folder: Path, say: Say) -> tuple[Path, ...]:
    """Write the report into a folder and give the paths of its files, that for people first; all appear at once or none does.

    Raises:
        OutputError: the folder cannot be written.
    """
    with whole_folder(folder) as scratch:
        write_report_book(report, scratch / "report.xlsx", say)
        _write_csv(report, scratch / "report.csv")
        write_json(report, scratch / "report.json")
    return tuple(folder / name for name in ("report.xlsx", "report.csv", "report.json"))


def share_texts(shares: tuple[AreaShare, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The weights and the scores of a target, an item for each Area: `I 2.5`; `IV .....` where the annex leaves the points open."""
    weights = tuple(f"{share.area} {OPEN_WEIGHT if share.weight is None else digits(share.weight)}".strip() for share in shares)
    scores = tuple(f"{share.area} {digits(share.score)}".strip() for share in shares if share.score is not None)
    return weights, scores


def _write_csv(report: MonitoringReport, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        writer.writerows(map(list, map(_cells, report.outcomes)))


def _cells(outcome: Outcome) -> Iterator[str]:
    for name in COLUMNS[:-2]:
        value: Value = getattr(outcome, name)
        yield mended(cell_text(value))
    yield from map(list_cell, share_texts(outcome.shares))
