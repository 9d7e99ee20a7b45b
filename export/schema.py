"""What the files look like, for machines: JSON Schema of the record and of the annex, Table Schema of the flat record."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DecimalSchema

from export.tables.table import ColumnType
from export.tables.targets import RECORD_COLUMNS
from models.annex import Annex
from models.record import Record

TABLE_TYPES = {ColumnType.INTEGER: "integer", ColumnType.DATE: "date"}


class _DecimalsAreNumbers(GenerateJsonSchema):
    def decimal_schema(self, schema: DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002
        return {"type": "number"}


def record_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of `records.json`: an array of records."""
    record = _json_schema(Record)
    definitions = record.pop("$defs") | {"Record": record}
    return _headed({"title": "Records", "type": "array", "items": {"$ref": "#/$defs/Record"}, "$defs": definitions})


def annex_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of `annex.json`."""
    return _headed(_json_schema(Annex))


def table_schema() -> dict[str, Any]:
    """Table Schema (Frictionless) of `records.csv`."""
    fields = [
        {"name": column.name, "type": TABLE_TYPES.get(column.type, "string"), "description": column.description}
        for column in RECORD_COLUMNS
    ]
    return {
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "fields": fields,
        "missingValues": [""],
        "primaryKey": ["key"],
    }


def _json_schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(mode="serialization", schema_generator=_DecimalsAreNumbers)


def _headed(schema: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}
