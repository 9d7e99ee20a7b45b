"""Rows under columns."""

from decimal import Decimal

from export.tables.table import ColumnType, DataColumn, DataTable, make_row

TABLE = DataTable(
    name="letters",
    title="Letters",
    description="Letters and numbers.",
    columns=(DataColumn("id", ColumnType.TEXT, "Id", "The letter."), DataColumn("number", ColumnType.NUMBER, "Number", "Its number.")),
    rows=(make_row("a", Decimal(1)), make_row("b", None)),
)


def test_rows_are_read_by_the_names_of_the_columns() -> None:
    assert list(TABLE.dicts()) == [{"id": "a", "number": Decimal(1)}, {"id": "b", "number": None}]
    assert TABLE.values("id") == ("a", "b")


def test_half_a_character_is_made_storable_in_texts_and_in_lists() -> None:
    assert make_row("x\ud800", ("\udc00", "y"), 3, None) == ("x\ufffd", ("\ufffd", "y"), 3, None)
