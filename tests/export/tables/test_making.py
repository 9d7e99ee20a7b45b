"""All tables of one annex: they hold together by their keys."""

from datetime import date
from decimal import Decimal

import pytest

from export.contents import TABLES
from export.tables import ColumnType, DataColumn, DataTable, Tables, make_tables
from models.annex import Annex
from models.record import Record

TYPES = {
    ColumnType.TEXT: str,
    ColumnType.INTEGER: int,
    ColumnType.NUMBER: Decimal,
    ColumnType.BOOLEAN: bool,
    ColumnType.DATE: date,
    ColumnType.LIST: tuple,
}


@pytest.fixture
def tables(annex: Annex, records: tuple[Record, ...]) -> Tables:
    return make_tables(annex, records)


def cells(table: DataTable) -> list[tuple[DataColumn, object]]:
    return [(column, value) for row in table.rows for column, value in zip(table.columns, row, strict=True)]


def test_every_table_is_called_as_its_place_among_the_tables(tables: Tables) -> None:
    assert tuple(table.name for table in tables) == TABLES == tuple(Tables.__dataclass_fields__)
    assert all(table.rows for table in tables)


def test_every_value_is_of_the_type_of_its_column_and_there_where_it_is_required(tables: Tables) -> None:
    for table in tables:
        for column, value in cells(table):
            assert value is None or type(value) is TYPES[column.type], f"{table.name}.{column.name}"
            assert value not in (None, "") or not column.required, f"{table.name}.{column.name}"


def test_the_key_of_a_table_tells_its_rows_apart(tables: Tables) -> None:
    for table in tables:
        keys = list(zip(*(table.values(name) for name in table.key), strict=True))
        assert len(set(keys)) == len(keys) == len(table.rows), table.name


def test_every_foreign_key_leads_to_a_row(tables: Tables) -> None:
    for table in tables:
        for key in table.foreign_keys:
            there = set(getattr(tables, key.table).values(key.to))
            assert set(table.values(key.column)) - {None} <= there, f"{table.name}.{key.column}"


def test_a_table_comes_after_those_that_its_keys_name(tables: Tables) -> None:
    seen: set[str] = set()
    for table in tables:
        assert {key.table for key in table.foreign_keys} <= seen
        seen.add(table.name)


def test_every_title_and_description_is_said(tables: Tables) -> None:
    for table in tables:
        assert table.title
        assert table.description.endswith(".")
        for column in table.columns:
            assert column.title
            assert column.description.endswith("."), f"{table.name}.{column.name}"
