"""The outputs as their readers see them: spreadsheets, pandas, DuckDB, and a machine that is offered hostile cells."""

import csv
import json
import random
import shutil
import sqlite3
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path

import duckdb
import icalendar
import openpyxl
import pandas as pd
import pytest

from cli.pipeline import load_profile, read_annex
from export.contents import Order
from export.formats.italian import restore
from export.tables import make_tables
from export.writers import write_annex
from models.annex import Annex
from models.record import Record
from tests.paths import SAMPLES
from tests.press.printers.programs import MissingProgramError, find_program, run_program

pytestmark = pytest.mark.xdist_group("outputs")  # what its tests share is made once, by one process

PDFS = sorted(SAMPLES.glob("*.pdf"))
TOWNS = sorted(SAMPLES.glob("*-writer.pdf"))
TEXTS = (
    "section",
    "objective",
    "objective_title",
    "objective_description",
    "indicator",
    "target",
    "responsible",
    "office",
    "role",
    "weight_raw",
)
"""The fields of a record that are one text."""

HOSTILE = (
    *(
        "=1+1",
        "+1+1",
        "-A1",
        "@SUM(A1)",
        "+cmd|' /C calc'!A0",
        '=HYPERLINK("http://x";"y")',
        "-1-HYPERLINK(A1)",
        "＝1",
        "'x",
        "''",
        '"',
        '""',
    ),
    *(
        "3/5",
        "007",
        "1.10",
        "1E5",
        "10%",
        "2024-09-30",
        "30/09/2024",
        "12 gen",
        "vero",
        "TRUE",
        "NULL",
        "NaN",
        "NA",
        "None",
        "#N/A",
        "-",
        "1,5",
    ),
    *("a;b", "a,b", 'a "b" c', "a\nb", "a\r\nb", "a\tb", "\ta", " a", "a ", "a: b", "a; =1", "x | y", "\\", "\\n", "%s", "{raw}", "$A$1"),
    *(
        "<b>x</b>",
        "&amp;",
        "]]>",
        "http://x/?a=1&b=2",
        "mailto:x@y",
        "_x000D_",
        "BEGIN:VEVENT",
        "é",
        "e\u0301",
        "…",
        "«»",
        "\u202e",
        "\u200b",
        "\ufeff",
    ),
    *("🏛", "中", "\u2028", "\u00a0", "a" * 300, "DROP TABLE targets", "'; --", "*", "..."),
)


@cache
def read(path: Path) -> tuple[Annex, tuple[Record, ...]]:
    return read_annex(path.read_bytes(), path.name, load_profile(), None, lambda page, pages: None)


def rows_of(path: Path, encoding: str = "utf-8", delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


@pytest.fixture(scope="module")
def libreoffice() -> str:
    try:
        return find_program("LibreOffice")
    except MissingProgramError as missing:
        pytest.skip(str(missing))


def test_libreoffice_reads_the_cells_of_every_sample_with_the_separators_that_it_proposes(libreoffice: str, tmp_path: Path) -> None:
    """Its dialog ticks comma and semicolon; the columns are set to text, as the README says."""
    wanted = {}
    for sample in PDFS:
        write_annex(*read(sample), Order(tmp_path / sample.stem))
        wanted[sample.stem] = rows_of(tmp_path / sample.stem / "records.csv")
        shutil.copy(tmp_path / sample.stem / "records.csv", tmp_path / f"{sample.stem}.csv")
    columns = "/".join(f"{number}/2" for number in range(1, 41))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    out = ("--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false", "--outdir", str(tmp_path / "read"))
    files = [str(tmp_path / f"{name}.csv") for name in wanted]
    run_program("LibreOffice", profile, "--headless", f"--infilter=CSV:44/59,34,76,1,{columns},0,false,false", *out, *files)
    for name, rows in wanted.items():
        assert len(rows) > 20
        assert rows_of(tmp_path / "read" / f"{name}.csv") == rows, name


@pytest.mark.parametrize("sample", TOWNS, ids=lambda path: path.stem)
def test_pandas_and_duckdb_add_the_weights_up_to_the_totals_of_the_annex(sample: Path, tmp_path: Path) -> None:
    write_annex(*read(sample), Order(tmp_path / "a", ("datapackage",)))
    annex = json.loads((tmp_path / "a" / "annex.json").read_text(encoding="utf-8"), parse_float=Decimal)
    totals = {area["code"]: (float(area["total"]), area["open_weights"]) for area in annex["areas"]}
    path = tmp_path / "a" / "tables" / "weights.csv"
    frame = pd.read_csv(path, dtype={"area": str})
    by_pandas = frame.groupby("area")["points"].agg(["sum", lambda points: points.isna().sum()])
    assert {area: (points, still_open) for area, points, still_open in by_pandas.itertuples()} == totals
    query = f"SELECT area, sum(points), count(*) - count(points) FROM read_csv('{path}', types={{'area': 'VARCHAR'}}) WHERE area <> '' GROUP BY area"
    assert {area: (points, still_open) for area, points, still_open in duckdb.sql(query).fetchall()} == totals


@pytest.mark.parametrize("sample", TOWNS, ids=lambda path: path.stem)
def test_no_reader_that_guesses_types_takes_an_id_for_a_number(sample: Path, tmp_path: Path) -> None:
    _, records = read(sample)
    write_annex(*read(sample), Order(tmp_path / "a"))
    path = tmp_path / "a" / "records.csv"
    names = ["id", "key", "weight_block"]
    wanted = [tuple(getattr(record, name) for name in names) for record in records]
    assert list(pd.read_csv(path)[names].itertuples(index=False, name=None)) == wanted
    assert duckdb.sql(f"SELECT id, key, weight_block FROM read_csv('{path}')").fetchall() == wanted


@pytest.fixture(scope="module")
def hostile() -> tuple[Annex, tuple[Record, ...]]:
    """An annex whose records hold 5,000 cells that some format or reader could take for something else."""
    annex, records = read(TOWNS[0])
    chance = random.Random(0)
    made = []
    for number in range(420):
        record = records[number % len(records)]
        texts = {name: _hostile(chance) for name in TEXTS}
        lists = {"notes": (_hostile(chance), _hostile(chance)), "further": {_hostile(chance): _hostile(chance)}}
        made.append(record.model_copy(update={**texts, **lists, "key": f"t{number:012x}"}))
    return annex, tuple(made)


def _hostile(chance: random.Random) -> str:
    return "".join(chance.choice(HOSTILE) for _ in range(chance.choice((1, 1, 1, 2, 3))))


@pytest.fixture(scope="module")
def written(hostile: tuple[Annex, tuple[Record, ...]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "annex"
    annex, records = hostile
    formats = ("csv-it", "jsonl", "calendar", "xlsx")
    write_annex(annex, records, Order(folder, formats))
    return folder


def cells(records: tuple[Record, ...]) -> list[list[str]]:
    return [[getattr(record, name) or "" for name in TEXTS] for record in records]


def test_five_thousand_hostile_cells_are_offered(hostile: tuple[Annex, tuple[Record, ...]]) -> None:
    _, records = hostile
    assert len(records) * (len(TEXTS) + 2) >= 5000
    assert len({text for record in cells(records) for text in record}) > 1000


def test_hostile_cells_come_back_exactly_from_csv_json_and_parquet(hostile: tuple[Annex, tuple[Record, ...]], written: Path) -> None:
    _, records = hostile
    head, *rows = rows_of(written / "records.csv")
    at = [head.index(name) for name in TEXTS]
    assert [[row[index] for index in at] for row in rows] == cells(records)
    frame = pd.read_csv(written / "records.csv", dtype=str, keep_default_na=False)
    assert frame[list(TEXTS)].to_numpy().tolist() == cells(records)
    assert json.loads((written / "records.json").read_text(encoding="utf-8")) == [
        json.loads(line) for line in (written / "records.jsonl").read_bytes().split(b"\n")[:-1]
    ]
    assert [Record.model_validate(item) for item in json.loads((written / "records.json").read_bytes(), parse_float=Decimal)] == list(
        records
    )
    assert pd.read_parquet(written / "records.parquet")[list(TEXTS)].to_numpy().tolist() == cells(records)


def test_a_list_of_hostile_items_is_taken_apart_by_any_csv_reader(hostile: tuple[Annex, tuple[Record, ...]], written: Path) -> None:
    _, records = hostile
    head, *rows = rows_of(written / "records.csv")
    for record, row in zip(records, rows, strict=True):
        cell = row[head.index("notes")]
        [items] = (
            csv.reader([cell], delimiter=";", skipinitialspace=True) if "\n" not in cell and "\r" not in cell else [list(record.notes)]
        )
        assert tuple(items) == record.notes


def test_hostile_cells_come_back_exactly_from_the_tables(hostile: tuple[Annex, tuple[Record, ...]], tmp_path: Path) -> None:
    from export.formats.database import write_database
    from export.spreadsheet import write_csv

    annex, records = hostile
    ids = list(dict.fromkeys(record.id for record in records))
    for start in range(0, len(records), len(ids)):
        some = records[min(start, len(records) - len(ids)) :]
        part = tuple(record.model_copy(update={"id": name}) for record, name in zip(some, ids, strict=False))
        tables = make_tables(annex, part)
        write_csv(tables.targets, tmp_path / "targets.csv")
        head, *rows = rows_of(tmp_path / "targets.csv")
        kept = [dict(row) for row in tables.targets.dicts()]
        assert [[row[head.index(name)] for name in TEXTS] for row in rows] == cells(part)
        assert [[row[name] or "" for name in TEXTS] for row in kept] == cells(part)
        (tmp_path / "a.sqlite").unlink(missing_ok=True)
        write_database(tables, tmp_path / "a.sqlite")
        with closing(sqlite3.connect(tmp_path / "a.sqlite")) as database:
            stored = database.execute(f"SELECT {', '.join(TEXTS)} FROM targets").fetchall()
        assert [list(row) for row in stored] == [[row[name] for name in TEXTS] for row in kept]


def test_hostile_cells_of_the_italian_csv_are_guarded_and_come_back_exactly(
    hostile: tuple[Annex, tuple[Record, ...]], written: Path
) -> None:
    _, records = hostile
    head, *rows = rows_of(written / "records-it.csv", "utf-8-sig", ";")
    got = [[row[head.index(name)] for name in TEXTS] for row in rows]
    assert [[restore(cell) for cell in row] for row in got] == cells(records)
    assert [cell for row in got for cell in row if cell.strip()[:1] in tuple("=+-@＝")] == []


def test_no_hostile_cell_of_the_workbook_is_a_formula_or_a_link(hostile: tuple[Annex, tuple[Record, ...]], written: Path) -> None:
    _, records = hostile
    book = openpyxl.load_workbook(written / "annex.xlsx")
    texts = {text for record in cells(records) for text in record}
    formulas = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert [formula for formula in formulas if formula in texts] == []


def test_hostile_deadlines_are_texts_of_the_calendar(hostile: tuple[Annex, tuple[Record, ...]], written: Path) -> None:
    _, records = hostile
    events = icalendar.Calendar.from_ical((written / "deadlines.ics").read_bytes()).walk("VEVENT")
    dated = [record for record in records if record.deadline]
    assert len(events) == len(dated)
    assert [str(event["summary"]).replace("\ufeff", "") for event in events] == [
        _one_kind_of_line_break(f"{r.objective_title}: {r.target}") for r in dated
    ]


def _one_kind_of_line_break(text: str) -> str:
    """A calendar knows one line break, and its reader leaves the mark of a byte order aside."""
    return text.replace("\r\n", "\n").replace("\ufeff", "")


def test_libreoffice_runs_no_cell_of_the_italian_csv(libreoffice: str, written: Path, tmp_path: Path) -> None:
    """Opened with semicolons, formulas evaluated and special numbers detected, as nobody should."""
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    options = ("--headless", "--infilter=CSV:59,34,76,1,,1040,false,true,false,false,false,-1,true")
    run_program("LibreOffice", profile, *options, "--convert-to", "xlsx", "--outdir", str(tmp_path), str(written / "records-it.csv"))
    sheet = openpyxl.load_workbook(tmp_path / "records-it.xlsx").active
    assert sheet.max_row > 400
    assert [cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
