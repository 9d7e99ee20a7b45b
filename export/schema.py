"""What the files look like, for machines: JSON Schema of the record and of the annex, Table Schema of the flat record."""

from collections.abc import Callable, Iterable
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DecimalSchema

from export.tables.table import ColumnType, DataColumn, ForeignKey
from export.tables.targets import RECORD_COLUMNS
from models.annex import Annex
from models.record import Record

VERSION = "1.0.0"
"""Of the shape of the output files; `docs/schemas.md` says what a change of each of its numbers means."""

PROFILE = "https://datapackage.org/profiles/2.0/"
"""Where the schemas of Data Package and Table Schema stand."""

TABLE_TYPES = {
    ColumnType.TEXT: "string",
    ColumnType.INTEGER: "integer",
    ColumnType.NUMBER: "number",
    ColumnType.BOOLEAN: "boolean",
    ColumnType.DATE: "date",
    ColumnType.LIST: "string",
}
"""What Table Schema calls the types; a list is the text of its cell, whose description says how to take it apart."""


class _DecimalsAreNumbers(GenerateJsonSchema):
    def decimal_schema(self, schema: DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002
        return {"type": "number"}


def schema_id(name: str) -> str:
    """What a schema is called by, whoever has a copy of it: its file and its version."""
    return f"urn:allegato-h:schema:{name}:{VERSION}"


def record_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of `records.json`: an array of records."""
    record = _json_schema(Record)
    definitions = record.pop("$defs") | {"Record": record}
    return _headed("records", {"title": "Records", "type": "array", "items": {"$ref": "#/$defs/Record"}, "$defs": definitions})


def annex_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of `annex.json`."""
    return _headed("annex", _json_schema(Annex))


def record_table_schema() -> dict[str, Any]:
    """Table Schema (Frictionless) of `records.csv`."""
    return table_schema(RECORD_COLUMNS, ("key",)) | {"$id": schema_id("table"), "version": VERSION}


def table_schema(
    columns: Iterable[DataColumn],
    key: Iterable[str],
    foreign_keys: Iterable[ForeignKey] = (),
    translate: Callable[[str], str] = str,
) -> dict[str, Any]:
    """The Table Schema of a table.

    Args:
        columns: become its fields.
        key: the columns that tell its rows apart.
        foreign_keys: its columns whose values are those of other tables.
        translate: titles and descriptions to the language of who reads them.
    """
    schema: dict[str, Any] = {
        "$schema": f"{PROFILE}tableschema.json",
        "fields": [_field(column, translate) for column in columns],
        "missingValues": [""],
        "primaryKey": list(key),
    }
    keys = [{"fields": [each.column], "reference": {"resource": each.table, "fields": [each.to]}} for each in foreign_keys]
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: DataColumn, translate: Callable[[str], str]) -> dict[str, Any]:
    described = {
        "name": column.name,
        "type": TABLE_TYPES[column.type],
        "title": translate(column.title),
        "description": column.told(translate),
    }
    return described | ({"constraints": {"required": True}} if column.required else {})


def _json_schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(mode="serialization", schema_generator=_DecimalsAreNumbers)


def _headed(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": GenerateJsonSchema.schema_dialect, "$id": schema_id(name), "version": VERSION, **schema}
