"""JSON: numbers with their own digits, and every value comes back."""

import json
import tracemalloc
from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pandas as pd
import pytest

from export.contents import Order
from export.json_text import json_text, write_json, write_json_lines
from export.schema import annex_schema, record_schema
from export.writers import write_annex
from models.annex import Annex, Weight
from models.catalogue import Severity
from models.phrases import Role
from models.place import Box, Place
from models.record import Record


def load_json(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)


def test_decimals_are_numbers_with_their_own_digits(folder: Path) -> None:
    text = (folder / "records.json").read_text(encoding="utf-8")
    assert '{"value": 2.5, "areas": ["I", "II"]}' in text
    assert '{"value": 10, "areas":' in text
    assert '{"value": null, "areas": ["IV"]}' in text


def test_every_value_of_the_records_comes_back(folder: Path, records: tuple[Record, ...]) -> None:
    assert [Record.model_validate(item) for item in load_json(folder / "records.json")] == list(records)


def test_a_date_is_iso_or_null(folder: Path) -> None:
    assert [record["deadline"] for record in load_json(folder / "records.json")] == ["2024-09-30", None]


def test_pandas_reads_the_same_values(folder: Path, records: tuple[Record, ...]) -> None:
    frame = pd.read_json(folder / "records.json", dtype=False)
    assert frame["target"].tolist() == [record.target for record in records]
    assert frame["target_year"].tolist() == [2024, 2025]
    assert frame["weight_block"].tolist() == ["o1.1", "o1.1"]
    assert frame["weights"][0] == [
        {"value": 2.5, "areas": ["I", "II"]},
        {"value": 10, "areas": ["Lavori; strade, verde"]},
        {"value": None, "areas": ["IV"]},
    ]


def test_the_findings_have_severity_and_message(folder: Path) -> None:
    [finding] = load_json(folder / "findings.json")
    assert (finding["code"], finding["severity"]) == ("weight-open", "note")
    assert finding["message"] == "the annex leaves the weight open: '..... (IV)'"


@pytest.mark.parametrize(("name", "schema"), [("records.json", record_schema()), ("annex.json", annex_schema())])
def test_the_files_are_valid_under_their_schema(folder: Path, name: str, schema: dict[str, object]) -> None:
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    value = json.loads((folder / name).read_text(encoding="utf-8"))
    validator.validate(value)
    broken = value if isinstance(value, dict) else value[0]
    broken["invented"] = 1
    assert not validator.is_valid(value)


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("10", "10"),
        ("2.50", "2.50"),
        ("-0.5", "-0.5"),
        ("1E+3", "1000"),
        ("0E+2", "0"),
        ("0.0000001", "0.0000001"),
        ("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890"),
        ("0.6666666666666666666666666666666666666667", "0.6666666666666666666666666666666666666667"),
    ],
)
def test_a_number_has_exactly_its_own_digits_and_no_exponent(number: str, printed: str) -> None:
    assert json_text(Weight(value=Decimal(number))) == f'{{"value": {printed}, "areas": []}}'
    assert json_text(Decimal(number)) == printed


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "{}"),
        ((), "[]"),
        (None, "null"),
        ([Role.BY, Severity.NOTE, date(2024, 9, 30), True], '["by", "note", "2024-09-30", true]'),
        ({"words": 'a "b"\n\u2028', "perché": ()}, '{"words": "a \\"b\\"\\n\u2028", "perché": []}'),
        (
            Place(page=3, box=Box(56.5, 90.0, 180.25, 120.0)),
            '{"page": 3, "box": [56.5, 90.0, 180.25, 120.0], "path": null, "line": null}',
        ),
        ({"a": [{"b": 1}, {"c": (2, 3)}]}, '{\n  "a": [\n    {"b": 1},\n    {"c": [2, 3]}\n  ]\n}'),
        ({"a": {"b": 1}, "d": 2}, '{\n  "a": {"b": 1},\n  "d": 2\n}'),
    ],
)
def test_what_is_small_stands_on_one_line_and_the_rest_has_a_line_for_each_item(value: object, text: str) -> None:
    assert json_text(value) == text


def test_a_value_that_json_does_not_know_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="Path has no form in JSON"):
        json_text({"folder": Path("a")})


@pytest.mark.parametrize("value", ["a\ud83db", ("a\ud83db",), {"a\ud83db": 1}, {"a": {"b": [("\ud83d", Decimal("1E+1"))]}}])
def test_half_a_character_is_mended_wherever_it_stands(value: object) -> None:
    text = json_text(value)
    assert "\ufffd" in text
    assert text.encode()


def test_a_long_annex_is_never_in_memory_as_text(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    """What writing takes is a small part of what is written."""
    section = annex.sections[0]
    long = annex.model_copy(update={"sections": (section.model_copy(update={"objectives": section.objectives * 1000}),)})
    for value in (records * 1000, long):
        tracemalloc.start()
        write_json(value, tmp_path / "long.json")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < (tmp_path / "long.json").stat().st_size / 20


def test_half_a_character_becomes_the_mark_for_an_unreadable_one(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    broken = records[0].model_copy(update={"target": "a\ud83db"})
    write_annex(annex, [broken], Order(tmp_path / "a"))
    assert load_json(tmp_path / "a" / "records.json")[0]["target"] == "a\ufffdb"
    assert pd.read_parquet(tmp_path / "a" / "records.parquet")["target"].tolist() == ["a\ufffdb"]
    assert pd.read_csv(tmp_path / "a" / "records.csv")["target"].tolist() == ["a\ufffdb"]


def test_json_lines_hold_one_record_a_line(records: tuple[Record, ...], tmp_path: Path) -> None:
    said = records[0].model_copy(update={"target": "a\nb\u2028c"})
    write_json_lines((said, records[1]), tmp_path / "records.jsonl")
    lines = (tmp_path / "records.jsonl").read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [Record.model_validate(json.loads(line, parse_float=Decimal)) for line in lines] == [said, records[1]]
