"""The schemas of the files: valid themselves, and with a sentence on every field."""

import jsonschema
import pytest

from export.schema import VERSION, annex_schema, record_schema, record_table_schema
from models.record import Record


@pytest.mark.parametrize("schema", [record_schema(), annex_schema()])
def test_a_schema_is_one_of_json_schema_2020_12(schema: dict[str, object]) -> None:
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)


def test_a_schema_is_called_by_its_file_and_its_version() -> None:
    assert [schema["$id"] for schema in (record_schema(), annex_schema(), record_table_schema())] == [
        f"urn:allegato-h:schema:{name}:{VERSION}" for name in ("records", "annex", "table")
    ]
    assert {schema["version"] for schema in (record_schema(), annex_schema(), record_table_schema())} == {VERSION}


def test_decimals_are_numbers_and_no_texts() -> None:
    value = record_schema()["$defs"]["Weight"]["properties"]["value"]
    assert {"type": "number"} in value["anyOf"]
    assert not any(each.get("type") == "string" for each in value["anyOf"])


def test_an_unknown_field_breaks_the_schema() -> None:
    schema = record_schema()
    with pytest.raises(jsonschema.ValidationError, match="invented"):
        jsonschema.validate([{"invented": 1}], schema)


def test_the_table_has_the_columns_of_the_record_but_for_the_places() -> None:
    fields = record_table_schema()["fields"]
    assert [field["name"] for field in fields] == [name for name in Record.model_fields if name != "origin"]
    assert {field["name"]: field["type"] for field in fields if field["type"] != "string"} == {
        "objective_number": "integer",
        "target_year": "integer",
        "deadline": "date",
    }


def test_a_column_that_holds_a_list_says_how_its_cells_look() -> None:
    fields = {field["name"]: field["description"] for field in record_table_schema()["fields"]}
    assert fields["areas"].endswith("Form: `I; II; IV`.")
    assert fields["section"] == Record.model_fields["section"].description
