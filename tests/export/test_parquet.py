"""Parquet: the types are those of the values."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from export.parquet import arrow_schema, storable
from export.plain import plain
from models.record import Record


def test_the_types_are_those_of_the_values(folder: Path) -> None:
    schema = pq.read_schema(folder / "records.parquet")
    assert schema.field("deadline").type == pa.date32()
    assert schema.field("weights").type == pa.list_(pa.struct([("value", pa.decimal128(38, 10)), ("areas", pa.list_(pa.string()))]))
    assert schema.field("target_year").type == pa.int64()
    assert schema.names == list(Record.model_fields)


def test_arrow_reads_every_value_of_the_records(folder: Path, records: tuple[Record, ...]) -> None:
    rows = pq.read_table(folder / "records.parquet").to_pylist(maps_as_pydicts="strict")
    assert rows == [plain(record) for record in records]


def test_pandas_reads_the_same_values(folder: Path, records: tuple[Record, ...]) -> None:
    frame = pd.read_parquet(folder / "records.parquet")
    assert frame["deadline"].tolist() == [date(2024, 9, 30), None]
    assert [(w["value"], list(w["areas"])) for w in frame["weights"][0]] == [(w.value, list(w.areas)) for w in records[0].weights]
    assert frame["quantities"][0][0]["value"] == Decimal("92.5")
    assert frame["target"].tolist() == [record.target for record in records]


@pytest.mark.parametrize(
    ("number", "stored"),
    [
        ("0", "0"),
        ("2.5", "2.5"),
        ("1E+3", "1000"),
        ("9" * 28, "9" * 28),
        ("9" * 29, None),
        ("1E+99", None),
        ("0.0000000001", "0.0000000001"),
        ("0.6666666666666666666666666667", "0.6666666667"),
        ("9" * 27 + ".99999999999", "1" + "0" * 27),
        ("9" * 28 + ".99999999999", None),
    ],
)
def test_a_number_is_rounded_to_ten_places_and_none_where_it_is_too_long(number: str, stored: str | None) -> None:
    value = storable(Decimal(number))
    assert value == (None if stored is None else Decimal(stored))
    assert pa.array([value], pa.decimal128(38, 10)).to_pylist() == [value]


def test_the_schema_has_every_field_with_its_description() -> None:
    schema = arrow_schema(Record)
    assert schema.field("weights").metadata[b"description"] == Record.model_fields["weights"].description.encode()
