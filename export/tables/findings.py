"""The tables of findings: what a person should look at, which targets each is on, and where it stands."""

from collections.abc import Iterator
from decimal import Decimal

from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, Row, make_row
from models.annex import Annex
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Box, Place
from models.texts import Translate, translatable, untranslated

_SIDES = (translatable("Left"), translatable("Top"), translatable("Right"), translatable("Bottom"))
_PAGE, _AT, _LINE = translatable("page {page}"), translatable("at {left}, {top}"), translatable("line {line}")
_BOX = translatable("Of the box, in points from the page's upper left corner.")


def finding_table(annex: Annex, translate: Translate = untranslated) -> DataTable:
    """What a person should look at, each finding with the ids of the targets that it is on, and its pages."""
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
        rows=tuple(_row(number, finding, translate) for number, finding in enumerate(annex.findings, start=1)),
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
        rows=tuple(make_row(f"f{number}", target) for number, finding in enumerate(annex.findings, start=1) for target in finding.records),
        key=("finding_id", "target_id"),
        foreign_keys=(ForeignKey("finding_id", "findings"), ForeignKey("target_id", "targets")),
    )


def finding_place_table(annex: Annex) -> DataTable:
    """Where each finding stands, one row for each place."""
    return DataTable(
        name="finding_places",
        title="Places of the findings",
        description="Where each finding stands, one row for each place.",
        columns=(
            DataColumn("finding_id", ColumnType.TEXT, "Id of the finding", "The row of `findings`.", required=True),
            DataColumn("number", ColumnType.INTEGER, "No.", "Of the place among those of the finding, counted from 1.", required=True),
            DataColumn("page", ColumnType.INTEGER, "Page", "Counted from 1; empty where the source has no pages."),
            *(DataColumn(name, ColumnType.NUMBER, title, _BOX) for name, title in zip(Box._fields, _SIDES, strict=True)),
            DataColumn("path", ColumnType.TEXT, "Path", "Of the element, or the address of the cell in a sheet."),
            DataColumn("line", ColumnType.INTEGER, "Line", "Of the source, counted from 1."),
        ),
        rows=tuple(
            make_row(f"f{number}", index, place.page, *_sides(place), place.path, place.line)
            for number, finding in enumerate(annex.findings, start=1)
            for index, place in enumerate(finding.origin, start=1)
        ),
        key=("finding_id", "number"),
        foreign_keys=(ForeignKey("finding_id", "findings"),),
    )


def _sides(place: Place) -> tuple[Decimal | None, ...]:
    return tuple(Decimal(str(side)) for side in place.box) if place.box else (None,) * len(_SIDES)


def place_text(place: Place, translate: Translate = untranslated) -> str:
    """A place in words: `page 3, at 56.5, 90`, `Obiettivi!B7`, `line 12`."""
    page = translate(_PAGE).format(page=place.page) if place.page else ""
    at = translate(_AT).format(left=f"{place.box.x0:g}", top=f"{place.box.top:g}") if place.box else ""
    line = translate(_LINE).format(line=place.line) if place.line else ""
    return ", ".join(part for part in (page, at, place.path, line) if part)


def _row(number: int, finding: Finding, translate: Translate) -> Row:
    entry = CATALOGUE[finding.code]
    return make_row(
        f"f{number}",
        finding.code,
        finding.severity.value,
        translate(entry.title),
        finding.message,
        translate(entry.advice),
        finding.field,
        finding.raw or None,
        finding.records,
        tuple(dict.fromkeys(_pages(finding))),
        tuple(dict.fromkeys(place_text(place, translate) for place in finding.origin)),
    )


def _pages(finding: Finding) -> Iterator[str]:
    return (str(place.page) for place in finding.origin if place.page is not None)
