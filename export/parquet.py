"""Records to Parquet by way of a data frame; the only module that imports pyarrow."""

from collections.abc import Sequence
from dataclasses import is_dataclass
from datetime import date
from decimal import Context, Decimal
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
from pydantic import BaseModel

from export.plain import field_names, plain
from models.record import Record

PRECISION, SCALE = 38, 10
SCALARS: dict[type, pa.DataType] = {
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    Decimal: pa.decimal128(PRECISION, SCALE),
    date: pa.date32(),
}
BATCH = 250
"""Records in a row group; it bounds the memory that a long annex takes."""


def write_parquet(records: Sequence[Record], path: Path) -> None:
    """Write the records with a column for each of their fields; lists and models are lists and structs."""
    schema = arrow_schema(Record)
    with pq.ParquetWriter(path, schema) as writer:
        for start in range(0, max(len(records), 1), BATCH):
            rows = [plain(record, storable) for record in records[start : start + BATCH]]
            frame = pd.DataFrame(rows, columns=schema.names, dtype=object)
            writer.write_table(pa.Table.from_pandas(frame, schema, preserve_index=False))


def arrow_schema(model: type[BaseModel]) -> pa.Schema:
    """The Arrow schema of a model, field by field; the description of a field is its metadata."""
    return pa.schema([_field(name, info.annotation, info.description) for name, info in model.model_fields.items()])


def storable(number: Decimal) -> Decimal | None:
    """The number as a Parquet decimal can hold it: rounded to 10 places, and none where more than 28 digits stand before the point.

    No annex prints more places than that; a share does ("2 su 3"). The JSON has every digit.
    """
    if number.adjusted() >= PRECISION - SCALE:
        return None
    rounded = number.quantize(Decimal(1).scaleb(-SCALE), context=Context(prec=PRECISION + 1))
    return rounded if rounded.adjusted() < PRECISION - SCALE else None


def _field(name: str, annotation: Any, description: str | None = None) -> pa.Field:
    return pa.field(name, _arrow_type(annotation), metadata={"description": description} if description else None)


def _arrow_type(annotation: Any) -> pa.DataType:
    arguments = get_args(annotation)
    if get_origin(annotation) in (Union, UnionType):
        return _arrow_type(next(part for part in arguments if part is not type(None)))
    if get_origin(annotation) is tuple:
        return pa.list_(_arrow_type(arguments[0]))
    if get_origin(annotation) is dict:
        return pa.map_(_arrow_type(arguments[0]), _arrow_type(arguments[1]))
    if is_dataclass(annotation) or issubclass(annotation, BaseModel):
        return pa.struct([_field(name, kind) for name, kind in get_type_hints(annotation).items() if name in field_names(annotation)])
    if issubclass(annotation, str):
        return pa.string()
    if issubclass(annotation, tuple):  # a box, a span: their numbers, as in JSON
        return pa.list_(SCALARS[next(iter(get_type_hints(annotation).values()))])
    return SCALARS[annotation]
