"""The tables of findings: what a person should look at, which targets each is on, and where it stands."""

from collections.abc import Iterator, Mapping

from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, Row, make_row
from models.annex import Annex
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Place
from models.touched import find_touched


def finding_table(annex: Annex) -> DataTable:
    """What a person should look at, each finding with the ids of the targets that it is on, and its pages."""
    targets = _find_targets(annex)
    return DataTable(
        name="findings",
        title="Findings",
        description="What a person should look at.",
        columns=(
            DataColumn("id", ColumnType.TEXT, "Id", "Counted from f1.", required=True),
            DataColumn("code", ColumnType.TEXT, "Code", "What it is, in one word.", required=True),
            DataColumn("severity", ColumnType.TEXT, "Severity", "`error`, `warning` or `note`.", required=True),
            DataColumn("title", ColumnType.TEXT, "Title", "What it is, in a few words.", required=True),
            DataColumn("message", ColumnType.TEXT, "Message", "What is said of this place.", required=True),
            DataColumn("advice", ColumnType.TEXT, "What to do", "What a person can do about it.", required=True),
            DataColumn("field", ColumnType.TEXT, "Field", "The field of the record that it speaks of."),
            DataColumn("raw", ColumnType.TEXT, "Text", "The text as printed."),
            DataColumn("record_ids", ColumnType.LIST, "Targets", "Ids of the targets that it is on; none for the whole annex."),
            DataColumn("pages", ColumnType.LIST, "Pages", "Pages that it points to, counted from 1."),
            DataColumn("places", ColumnType.LIST, "Places", "Where it stands, in words."),
        ),
        rows=tuple(_row(number, finding, targets[number]) for number, finding in enumerate(annex.findings, start=1)),
    )


def finding_target_table(annex: Annex) -> DataTable:
    """Which finding is on which target, one row for each pair."""
    return DataTable(
        name="finding_targets",
        title="Findings of the targets",
        description="Which finding is on which target, one row for each pair.",
        columns=(
            DataColumn("finding_id", ColumnType.TEXT, "Id of the finding", "The row of `findings`.", required=True),
            DataColumn("target_id", ColumnType.TEXT, "Id of the target", "The row of `targets`.", required=True),
        ),
        rows=tuple(make_row(f"f{number}", target) for number, found in _find_targets(annex).items() for target in found),
        key=("finding_id", "target_id"),
        foreign_keys=(ForeignKey("finding_id", "findings"), ForeignKey("target_id", "targets")),
    )


def place_text(place: Place) -> str:
    """A place in words: `page 3, at 56.5, 90`, `Obiettivi!B7`, `line 12`."""
    page = f"page {place.page}" if place.page else ""
    at = f"at {place.box.x0:g}, {place.box.top:g}" if place.box else ""
    line = f"line {place.line}" if place.line else ""
    return ", ".join(part for part in (page, at, place.path, line) if part)


def _row(number: int, finding: Finding, targets: tuple[str, ...]) -> Row:
    entry = CATALOGUE[finding.code]
    return make_row(
        f"f{number}",
        finding.code,
        finding.severity.value,
        entry.title,
        finding.message,
        entry.advice,
        finding.field,
        finding.raw or None,
        targets,
        tuple(dict.fromkeys(_pages(finding))),
        tuple(dict.fromkeys(map(place_text, finding.origin))),
    )


def _pages(finding: Finding) -> Iterator[str]:
    return (str(place.page) for place in finding.origin if place.page is not None)


def _find_targets(annex: Annex) -> Mapping[int, tuple[str, ...]]:
    """The ids of the targets that each finding is on, by the number of the finding, counted from 1."""
    numbers = {id(finding): number for number, finding in enumerate(annex.findings, start=1)}
    found: dict[int, list[str]] = {number: [] for number in numbers.values()}
    for target, findings in find_touched(annex).items():
        for finding in findings:
            found[numbers[id(finding)]].append(target)
    return {number: tuple(targets) for number, targets in found.items()}
