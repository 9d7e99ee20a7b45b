import csv
import json
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from export.contents import Contents
from export.monitoring.plan import make_plan
from export.monitoring.report_files import write_report
from export.tables import make_tables
from models.annex import Annex, SourceFile
from models.findings import Finding
from models.monitoring import FilledTarget, FillForm, MonitoringReport
from models.place import Place
from models.record import Record
from monitor.reading import FilledWorkbook
from monitor.scoring import make_report


@pytest.fixture
def report(annex: Annex, records: tuple[Record, ...]) -> MonitoringReport:
    contents = Contents("annex", annex, records, make_tables(annex, records))
    plan = make_plan(contents, FillForm(sheet="Monitoring", headings=("Key",)), (), str)
    filled = FilledTarget(key=records[0].key, value_december="=1+1", percent=Decimal(80), percent_raw="80")
    odd = FilledTarget(key=records[1].key, percent_raw="120")
    place = (Place(path="Monitoring!O3"),)
    finding = Finding(code="monitor-percent-range", raw="120", keys=(records[1].key,), origin=place)
    read = FilledWorkbook(plan, {filled.key: filled, odd.key: odd}, (finding,))
    return make_report(read, SourceFile(name="m.xlsx", sha256="0", kind="xlsx"))


def test_the_report_is_a_workbook_a_table_and_json_of_the_same_outcomes(report: MonitoringReport, tmp_path: Path) -> None:
    book, table, text = write_report(report, tmp_path / "out", str)
    rows = list(csv.DictReader(StringIO(table.read_bytes().decode(), newline="")))
    assert [(row["percent"], row["percent_raw"], row["value_december"]) for row in rows] == [("80", "80", "=1+1"), ("", "120", "")]
    assert rows[0]["scores"] == 'I 2; II 2; "Lavori; strade, verde 8"'
    assert rows[0]["weights"].endswith("IV .....")
    outcomes = json.loads(text.read_text(encoding="utf-8"))["outcomes"]
    assert [outcome["key"] for outcome in outcomes] == [row["key"] for row in rows]
    results = list(load_workbook(book)["Results"].values)
    assert [row[8] for row in results[1:]] == [80, "120"]


def test_the_report_names_the_cell_of_each_finding(report: MonitoringReport, tmp_path: Path) -> None:
    book = load_workbook(write_report(report, tmp_path / "out", str)[0])
    assert book.sheetnames == ["Results", "Summary", "To check", "Source"]
    row = next(book["To check"].iter_rows(min_row=2, values_only=True))
    assert row[:3] == ("error", "Monitoring!O3", report.outcomes[1].key)
