"""What the files of an annex hold, and that every reader gets the same values back from them."""

import csv
import json
import re
import tracemalloc
from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export import find_formulas, write_annex
from export.cells import list_cell, weights_cell
from export.files import FILES
from export.json_text import json_text, write_json
from export.parquet import arrow_schema, storable
from export.plain import plain
from export.schema import annex_schema, record_schema, table_schema
from models.annex import Annex, Weight
from models.catalogue import Severity
from models.phrases import Role
from models.place import Box, Place
from models.record import Record


@pytest.fixture
def folder(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> Path:
    write_annex(annex, records, tmp_path / "out" / "annex")
    return tmp_path / "out" / "annex"


def parse_list(cell: str, separator: str = ";") -> list[str]:
    """Take a list cell apart as the README says: with any CSV reader."""
    return next(csv.reader([cell], delimiter=separator, skipinitialspace=True), [])


def parse_weight(item: str) -> tuple[Decimal | None, list[str]]:
    points, areas = re.fullmatch(r"(\S+)(?: \((.*)\))?", item).groups()
    return None if points == "....." else Decimal(points), parse_list(areas or "", ",")


def load_json(path: Path) -> object:
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)


def test_a_folder_holds_the_five_files_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["annex"]


def test_the_same_annex_gives_the_same_bytes(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    first = [path.read_bytes() for path in write_annex(annex, records, tmp_path / "a")]
    assert first == [path.read_bytes() for path in write_annex(annex, records, tmp_path / "b")]


class TestJson:
    def test_decimals_are_numbers_with_their_own_digits(self, folder: Path) -> None:
        text = (folder / "records.json").read_text(encoding="utf-8")
        assert '{"value": 2.5, "areas": ["I", "II"]}' in text
        assert '{"value": 10, "areas":' in text
        assert '{"value": null, "areas": ["IV"]}' in text

    def test_every_value_of_the_records_comes_back(self, folder: Path, records: tuple[Record, ...]) -> None:
        assert [Record.model_validate(item) for item in load_json(folder / "records.json")] == list(records)

    def test_a_date_is_iso_or_null(self, folder: Path) -> None:
        assert [record["deadline"] for record in load_json(folder / "records.json")] == ["2024-09-30", None]

    def test_pandas_reads_the_same_values(self, folder: Path, records: tuple[Record, ...]) -> None:
        frame = pd.read_json(folder / "records.json", dtype=False)
        assert frame["target"].tolist() == [record.target for record in records]
        assert frame["target_year"].tolist() == [2024, 2025]
        assert frame["weight_block"].tolist() == ["1.10", "1.10"]
        assert frame["weights"][0] == [
            {"value": 2.5, "areas": ["I", "II"]},
            {"value": 10, "areas": ["Lavori; strade, verde"]},
            {"value": None, "areas": ["IV"]},
        ]

    def test_the_findings_have_severity_and_message(self, folder: Path) -> None:
        [finding] = load_json(folder / "findings.json")
        assert (finding["code"], finding["severity"]) == ("weight-open", "note")
        assert finding["message"] == "the annex leaves the weight open: '..... (IV)'"

    @pytest.mark.parametrize(("name", "schema"), [("records.json", record_schema()), ("annex.json", annex_schema())])
    def test_the_files_are_valid_under_their_schema(self, folder: Path, name: str, schema: dict[str, object]) -> None:
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
    def test_a_number_has_exactly_its_own_digits_and_no_exponent(self, number: str, printed: str) -> None:
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
    def test_what_is_small_stands_on_one_line_and_the_rest_has_a_line_for_each_item(self, value: object, text: str) -> None:
        assert json_text(value) == text

    def test_a_value_that_json_does_not_know_is_refused_by_name(self) -> None:
        with pytest.raises(TypeError, match="Path has no form in JSON"):
            json_text({"folder": Path("a")})

    @pytest.mark.parametrize("value", ["a\ud83db", ("a\ud83db",), {"a\ud83db": 1}, {"a": {"b": [("\ud83d", Decimal("1E+1"))]}}])
    def test_half_a_character_is_mended_wherever_it_stands(self, value: object) -> None:
        text = json_text(value)
        assert "\ufffd" in text
        assert text.encode()

    def test_a_long_annex_is_never_in_memory_as_text(self, annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
        """What writing takes is a small part of what is written."""
        section = annex.sections[0]
        long = annex.model_copy(update={"sections": (section.model_copy(update={"objectives": section.objectives * 1000}),)})
        for value in (records * 1000, long):
            tracemalloc.start()
            write_json(value, tmp_path / "long.json")
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert peak < (tmp_path / "long.json").stat().st_size / 20

    def test_half_a_character_becomes_the_mark_for_an_unreadable_one(
        self, annex: Annex, records: tuple[Record, ...], tmp_path: Path
    ) -> None:
        broken = records[0].model_copy(update={"target": "a\ud83db"})
        write_annex(annex, [broken], tmp_path / "a")
        assert load_json(tmp_path / "a" / "records.json")[0]["target"] == "a\ufffdb"
        assert pd.read_parquet(tmp_path / "a" / "records.parquet")["target"].tolist() == ["a\ufffdb"]
        assert pd.read_csv(tmp_path / "a" / "records.csv")["target"].tolist() == ["a\ufffdb"]


class TestCsv:
    def test_it_is_plain_utf8_with_commas_and_crlf(self, folder: Path) -> None:
        data = (folder / "records.csv").read_bytes()
        assert data.startswith(b"id,key,section,objective_number,")
        assert data.count(b"\r\n") == data.count(b"\n") == 3
        assert "Riscossione, €".encode() in data

    def test_pandas_reads_the_same_words(self, folder: Path, records: tuple[Record, ...]) -> None:
        frame = pd.read_csv(folder / "records.csv", dtype=str, keep_default_na=False)
        for field in ("id", "section", "objective", "indicator", "target", "responsible", "weight_block", "weight_raw", "office"):
            assert frame[field].tolist() == [getattr(record, field) for record in records]
        assert frame["deadline"].tolist() == ["2024-09-30", ""]
        assert frame["target_year"].tolist() == ["2024", "2025"]
        assert frame["coordinator"].tolist() == ["", ""]

    def test_weights_are_readable_and_can_be_taken_apart(self, folder: Path, records: tuple[Record, ...]) -> None:
        cell = pd.read_csv(folder / "records.csv", dtype=str)["weights"][0]
        assert cell == '2.5 (I, II); "10 (""Lavori; strade, verde"")"; ..... (IV)'
        assert [parse_weight(item) for item in parse_list(cell)] == [(weight.value, list(weight.areas)) for weight in records[0].weights]

    def test_every_list_cell_can_be_taken_apart(self, folder: Path) -> None:
        row = pd.read_csv(folder / "records.csv", dtype=str, keep_default_na=False).iloc[0]
        assert parse_list(row["notes"]) == ["(n. 3 operai; in servizio)"]
        assert parse_list(row["pages"]) == ["3", "4"]
        assert parse_list(row["areas"]) == ["III"]
        assert parse_list(row["dates"]) == ["by 2024-09-30", "within 30 day: pubblicazione"]
        assert parse_list(row["quantities"]) == ["at least 92.5 %", "5..10 corsi"]
        assert [parse_list(item, ":") for item in parse_list(row["further"])] == [["Missione: codice", "01; 04"]]

    def test_the_table_schema_names_its_columns(self, folder: Path) -> None:
        header = (folder / "records.csv").read_text(encoding="utf-8").splitlines()[0]
        assert [field["name"] for field in table_schema()["fields"]] == header.split(",")
        assert all(field["description"] for field in table_schema()["fields"])

    def test_an_annex_without_records_has_a_header(self, annex: Annex, tmp_path: Path) -> None:
        write_annex(annex, [], tmp_path / "a")
        assert (tmp_path / "a" / "records.csv").read_text(encoding="utf-8").startswith("id,key,section")
        assert len(pd.read_parquet(tmp_path / "a" / "records.parquet")) == 0
        assert load_json(tmp_path / "a" / "records.json") == []

    def test_more_records_than_a_batch_are_all_there_once(self, annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
        many = [records[0].model_copy(update={"id": str(number)}) for number in range(2001)]
        write_annex(annex, many, tmp_path / "a")
        for frame in (pd.read_csv(tmp_path / "a" / "records.csv"), pd.read_parquet(tmp_path / "a" / "records.parquet")):
            assert [int(name) for name in frame["id"]] == list(range(2001))


class TestParquet:
    def test_the_types_are_those_of_the_values(self, folder: Path) -> None:
        schema = pq.read_schema(folder / "records.parquet")
        assert schema.field("deadline").type == pa.date32()
        assert schema.field("weights").type == pa.list_(pa.struct([("value", pa.decimal128(38, 10)), ("areas", pa.list_(pa.string()))]))
        assert schema.field("target_year").type == pa.int64()
        assert schema.names == list(Record.model_fields)

    def test_arrow_reads_every_value_of_the_records(self, folder: Path, records: tuple[Record, ...]) -> None:
        rows = pq.read_table(folder / "records.parquet").to_pylist(maps_as_pydicts="strict")
        assert rows == [plain(record) for record in records]

    def test_pandas_reads_the_same_values(self, folder: Path, records: tuple[Record, ...]) -> None:
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
    def test_a_number_is_rounded_to_ten_places_and_none_where_it_is_too_long(self, number: str, stored: str | None) -> None:
        value = storable(Decimal(number))
        assert value == (None if stored is None else Decimal(stored))
        assert pa.array([value], pa.decimal128(38, 10)).to_pylist() == [value]

    def test_the_schema_has_every_field_with_its_description(self) -> None:
        schema = arrow_schema(Record)
        assert schema.field("weights").metadata[b"description"] == Record.model_fields["weights"].description.encode()


class TestFormulas:
    @pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|x", '+HYPERLINK("x")', '=HYPERLINK("http://x")'])
    def test_a_cell_that_begins_like_a_formula_is_found_and_left_as_it_is(self, records: tuple[Record, ...], text: str) -> None:
        record = records[0].model_copy(update={"target": text})
        [finding] = find_formulas([record, record])
        assert (finding.code, finding.field, finding.raw, finding.record) == ("cell-formula", "target", text, record.id)

    @pytest.mark.parametrize("text", ["-Richiesta autorizzazione", "- corsi (n. 3)", "+10 %", "-5", "a=b", "", "100%"])
    def test_ordinary_words_are_not(self, records: tuple[Record, ...], text: str) -> None:
        assert find_formulas([records[0].model_copy(update={"target": text})]) == ()


class TestCells:
    @pytest.mark.parametrize(
        ("items", "cell"),
        [
            ([], ""),
            (["I", "II"], "I; II"),
            (["a; b"], '"a; b"'),
            (['"x"'], '"""x"""'),
            ([""], '""'),
            (["a", "", " b"], 'a; ""; " b"'),
            (["a\nb"], '"a\nb"'),
        ],
    )
    def test_a_list_is_a_line_of_csv(self, items: list[str], cell: str) -> None:
        assert list_cell(items) == cell
        assert [item for line in csv.reader([cell], delimiter=";", skipinitialspace=True) for item in line] == items

    @given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])), min_size=1), st.sampled_from(";,:"))
    def test_whatever_the_items_are_any_csv_reader_gets_them_back(self, items: list[str], separator: str) -> None:
        assert parse_list(list_cell(items, separator), separator) == items

    @pytest.mark.parametrize(
        ("weights", "cell"),
        [
            ([(Decimal(5), "I II IV"), (Decimal(10), "III")], "5 (I, II, IV); 10 (III)"),
            ([(Decimal("2.50"), "")], "2.50"),
            ([(None, "IV")], "..... (IV)"),
            ([(Decimal(3), "*")], "3 (*)"),
            ([(Decimal("1E+1"), "I")], "10 (I)"),
        ],
    )
    def test_weights_are_points_and_areas_in_brackets(self, weights: list[tuple[Decimal | None, str]], cell: str) -> None:
        assert weights_cell([Weight(value=value, areas=tuple(areas.split())) for value, areas in weights]) == cell
