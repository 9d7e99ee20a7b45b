"""CSV: every reader gets the words back."""

import csv
import json
import re
from decimal import Decimal
from pathlib import Path

import pandas as pd

from export.contents import Order
from export.schema import record_table_schema
from export.writers import write_annex
from models.annex import Annex
from models.record import Record


def parse_list(cell: str, separator: str = ";") -> list[str]:
    """Take a list cell apart as the README says: with any CSV reader."""
    return next(csv.reader([cell], delimiter=separator, skipinitialspace=True), [])


def parse_weight(item: str) -> tuple[Decimal | None, list[str]]:
    points, areas = re.fullmatch(r"(\S+)(?: \((.*)\))?", item).groups()
    return None if points == "....." else Decimal(points), parse_list(areas or "", ",")


def load_json(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)


def test_it_is_plain_utf8_with_commas_and_crlf(folder: Path) -> None:
    data = (folder / "records.csv").read_bytes()
    assert data.startswith(b'"id","key","section","objective_number",')
    assert data.count(b"\r\n") == data.count(b"\n") == 3
    assert "Riscossione, €".encode() in data


def test_pandas_reads_the_same_words(folder: Path, records: tuple[Record, ...]) -> None:
    frame = pd.read_csv(folder / "records.csv", dtype=str, keep_default_na=False)
    for field in ("id", "section", "objective", "indicator", "target", "responsible", "weight_block", "weight_raw", "office"):
        assert frame[field].tolist() == [getattr(record, field) for record in records]
    assert frame["deadline"].tolist() == ["2024-09-30", ""]
    assert frame["target_year"].tolist() == ["2024", "2025"]
    assert frame["coordinator"].tolist() == ["", ""]


def test_weights_are_readable_and_can_be_taken_apart(folder: Path, records: tuple[Record, ...]) -> None:
    cell = pd.read_csv(folder / "records.csv", dtype=str)["weights"][0]
    assert cell == '2.5 (I, II); "10 (""Lavori; strade, verde"")"; ..... (IV)'
    assert [parse_weight(item) for item in parse_list(cell)] == [(weight.value, list(weight.areas)) for weight in records[0].weights]


def test_every_list_cell_can_be_taken_apart(folder: Path) -> None:
    row = pd.read_csv(folder / "records.csv", dtype=str, keep_default_na=False).iloc[0]
    assert parse_list(row["notes"]) == ["(n. 3 operai; in servizio)"]
    assert parse_list(row["pages"]) == ["3", "4"]
    assert parse_list(row["areas"]) == ["III"]
    assert parse_list(row["dates"]) == ["by 2024-09-30", "within 30 day: pubblicazione"]
    assert parse_list(row["quantities"]) == ["at least 92.5 %", "5..10 corsi"]
    assert [parse_list(item, ":") for item in parse_list(row["further"])] == [["Missione: codice", "01; 04"]]


def test_the_record_table_schema_names_its_columns(folder: Path) -> None:
    header = (folder / "records.csv").read_text(encoding="utf-8").splitlines()[0]
    assert [field["name"] for field in record_table_schema()["fields"]] == [cell.strip('"') for cell in header.split(",")]
    assert all(field["description"] for field in record_table_schema()["fields"])


def test_an_annex_without_records_has_a_header(annex: Annex, tmp_path: Path) -> None:
    write_annex(annex, [], Order(tmp_path / "a"))
    assert (tmp_path / "a" / "records.csv").read_text(encoding="utf-8").startswith('"id","key","section"')
    assert len(pd.read_parquet(tmp_path / "a" / "records.parquet")) == 0
    assert load_json(tmp_path / "a" / "records.json") == []


def test_more_records_than_a_batch_are_all_there_once(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    many = [records[0].model_copy(update={"key": str(number)}) for number in range(2001)]
    write_annex(annex, many, Order(tmp_path / "a"))
    for frame in (pd.read_csv(tmp_path / "a" / "records.csv"), pd.read_parquet(tmp_path / "a" / "records.parquet")):
        assert [int(name) for name in frame["key"]] == list(range(2001))
