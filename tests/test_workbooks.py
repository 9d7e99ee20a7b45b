"""The workbooks as LibreOffice shows and computes them, filled in and reported on."""

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from openpyxl import load_workbook

from cli.pipeline import read_annex
from export.contents import Contents
from export.monitoring.monitor_book import write_monitor
from export.tables import make_tables
from export.workbook.annex_book import write_workbook
from extract import load_profile
from models.annex import SourceFile
from models.monitoring import MonitoringReport
from monitor import make_report, read_workbook
from tests.calc import convert

SAMPLE = "samples/valdoria-2026-writer.pdf"
REAL = "annexes/allegato-h-2023.pdf"

pytestmark = pytest.mark.xdist_group("calc")


def say(text: str) -> str:
    return text


@dataclass(frozen=True)
class Written:
    """An annex and its workbooks, the one for the year filled in."""

    contents: Contents
    book: Path
    monitor: Path
    percents: dict[str, Decimal]


@pytest.fixture(scope="module")
def written(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Written]:
    folder = tmp_path_factory.mktemp("books")
    files = [root / SAMPLE, *(path for path in [root.parent / "shared" / REAL] if path.exists())]
    return [write(path, folder) for path in files]


def write(path: Path, folder: Path) -> Written:
    annex, records = read_annex(path.read_bytes(), path.name, load_profile(None), None, lambda page, pages: None)
    contents = Contents(path.stem, annex, records, make_tables(annex, records))
    book, monitor = folder / f"{path.stem}.xlsx", folder / f"{path.stem}-monitor.xlsx"
    write_workbook(contents, book, say)
    write_monitor(contents, monitor, say)
    return Written(contents, book, monitor, fill(monitor))


def fill(path: Path) -> dict[str, Decimal]:
    """Fill in nine of ten percentages and say which, by the key of the target."""
    book = load_workbook(path)
    sheet = book["Monitoring"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    percents = {}
    for number, row in enumerate(range(2, sheet.max_row + 1)):
        if number % 10 != 9:
            percents[sheet.cell(row, 1).value] = Decimal(number * 37 % 101)
            sheet.cell(row, columns["% reached"], number * 37 % 101)
        sheet.cell(row, columns["Value at 31/12"], [12.5, "fatto", date(2023, 9, 30)][number % 3])
    book.save(path)
    return percents


@pytest.fixture(scope="module")
def computed(written: list[Written], tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], "Calculated"]:
    """The workbooks as LibreOffice computes and lays them out where the heights of rows are left to it."""
    home = tmp_path_factory.mktemp("computed")
    bare = [without_heights(path, home) for each in written for path in (each.book, each.monitor)]
    results = {path.name: result for path, result in zip(bare, convert(bare, "fods", home), strict=True)}
    return lambda path: Calculated(etree.parse(results[path.name], etree.XMLParser(huge_tree=True)))


def without_heights(path: Path, folder: Path) -> Path:
    """A copy of a workbook that leaves the heights of its rows to who opens it."""
    copy = folder / path.name
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, re.sub(rb' (?:ht="[\d.]+"|customHeight="1")', b"", data) if name.startswith("xl/worksheets/") else data)
    return copy


class Calculated:
    """A workbook as LibreOffice has it."""

    def __init__(self, tree: etree._ElementTree) -> None:
        self._tree, self._names = tree, tree.getroot().nsmap

    def rows(self, sheet: str) -> Iterator[tuple[float, list[str]]]:
        """The height of each row in points, and its values."""
        for row in self._find(f"//table:table[@table:name='{sheet}']//table:table-row"):
            style = self._find(f"//style:style[@style:name='{row.get(self._name('table', 'style-name'))}']/style:table-row-properties")[0]
            height = style.get(self._name("style", "row-height"))
            for _ in range(min(int(row.get(self._name("table", "number-rows-repeated"), "1")), 2)):
                yield points(height), [value for cell in row for value in self._values(cell)]

    def _values(self, cell: etree._Element) -> list[str]:
        text = "\n".join("".join(part.itertext()) for part in cell.findall(self._name("text", "p")))
        value = cell.get(self._name("office", "value"), text)
        return [value] * min(int(cell.get(self._name("table", "number-columns-repeated"), "1")), 30)

    def _find(self, path: str) -> list[etree._Element]:
        found = self._tree.xpath(path, namespaces={name: uri for name, uri in self._names.items() if name})
        assert isinstance(found, list)
        return found

    def _name(self, space: str, name: str) -> str:
        return f"{{{self._names[space]}}}{name}"


def points(length: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(\w+)", length).groups()
    return float(number) * {"in": 72, "cm": 72 / 2.54, "mm": 7.2 / 2.54, "pt": 1}[unit]


def report_on(each: Written) -> MonitoringReport:
    return make_report(read_workbook(each.monitor.read_bytes()), SourceFile(name="m.xlsx", sha256="", kind="xlsx"))


def test_every_text_of_the_records_is_read_again_from_the_workbook(written: list[Written]) -> None:
    for each in written:
        rows = list(load_workbook(each.book)["Objectives"].values)
        columns = {heading: at for at, heading in enumerate(rows[0])}
        for record, row in zip(each.contents.records, rows[1:], strict=True):
            for heading, text in (
                ("Section", record.section),
                ("Objective", record.objective),
                ("Indicator", record.indicator),
                ("Expected level", record.target),
                ("Responsible", record.responsible),
                ("Weight as printed", record.weight_raw),
                ("Id", record.id),
            ):
                assert (row[columns[heading]] or "") == text
            deadline = row[columns["Deadline"]]
            assert (deadline and deadline.date()) == record.deadline
            assert row[columns["Year"]] == record.target_year


def test_the_formulas_of_the_weights_give_the_points_of_the_annex(written: list[Written], computed: Callable[[Path], Calculated]) -> None:
    for each in written:
        totals = [row for _, row in computed(each.book).rows("Weights")]
        sums = {row[0]: row[1:3] for row in reversed(totals)}
        assert {area.code: [float(area.total), area.open_weights] for area in each.contents.annex.areas} == {
            area.code: [float(sums[area.code][0]), int(sums[area.code][1])] for area in each.contents.annex.areas
        }


def test_no_row_is_lower_than_libreoffice_would_make_it(written: list[Written], computed: Callable[[Path], Calculated]) -> None:
    for each in written:
        for path in (each.book, each.monitor):
            for sheet in load_workbook(path):
                if sheet.sheet_state == "visible":
                    own = {number: row.height for number, row in sheet.row_dimensions.items()}
                    for number, (height, row) in enumerate(computed(path).rows(sheet.title), start=1):
                        assert own.get(number) is None or own[number] >= height - 0.5, (path.name, sheet.title, number, row)


def hand_score(each: Written, area: str) -> Fraction:
    """The score of an Area as one would add it up by hand: the weights of its blocks, each times the mean of its targets of the year."""
    score, year = Fraction(0), each.contents.annex.year
    for weight in each.contents.tables.weights.dicts():
        if weight["area"] == area and weight["points"] is not None:
            block = [record for record in each.contents.records if record.weight_block == weight["weight_block"]]
            block = [record for record in block if record.target_year == year] or block
            score += Fraction(weight["points"]) * sum(Fraction(each.percents.get(r.key, Decimal(0))) for r in block) / len(block) / 100
    return score


def test_the_score_is_the_same_by_hand_in_the_report_and_by_the_formulas(
    written: list[Written], computed: Callable[[Path], Calculated]
) -> None:
    for each in written:
        report = report_on(each)
        summary = {row[0]: row for _, row in computed(each.monitor).rows("Summary")}
        assert [area.area for area in report.areas if area.area] == [area.code for area in each.contents.annex.areas]
        for area in report.areas:
            by_hand = hand_score(each, area.area or None)
            assert abs(Fraction(area.score) - by_hand) < Fraction(1, 10**6)
            row = summary[area.area or "no Area"]
            assert abs(float(row[4]) - float(by_hand)) < 1e-6
            assert float(row[2]) == float(area.points)
            assert int(row[7]) == area.filled


def test_what_was_filled_in_is_reported_as_it_is(written: list[Written]) -> None:
    for each in written:
        report = report_on(each)
        assert {outcome.key: outcome.percent for outcome in report.outcomes if outcome.percent is not None} == each.percents
        assert {type(outcome.value_december) for outcome in report.outcomes} == {Decimal, str, date}
        assert {finding.code for finding in report.findings} <= {"monitor-value-text", "monitor-percent-share"}


def test_nothing_that_is_printed_in_italy_shows_hashes(written: list[Written], tmp_path: Path) -> None:
    for pdf in convert([path for each in written for path in (each.book, each.monitor)], "pdf", tmp_path):
        document = pypdfium2.PdfDocument(pdf)
        pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
        assert pages
        assert [number for number, text in enumerate(pages, start=1) if "###" in text or "#N" in text or "Err:" in text] == []
