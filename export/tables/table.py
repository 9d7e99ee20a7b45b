"""What a table is: columns, rows of plain values, a key, and keys of other tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from export.plain import mended
from models.texts import Translate, translatable

Value = str | int | Decimal | date | tuple[str, ...] | None
"""What a cell holds; a boolean is an int to Python, and told apart by its column."""

Row = tuple[Value, ...]


class ColumnType(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"  # a Decimal
    BOOLEAN = "boolean"
    DATE = "date"
    LIST = "list"  # a tuple of texts


_FORM = translatable("Form:")


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One column.

    Attributes:
        name: the public name, the same in every format and language.
        title: its heading for people, in English, to be translated.
        description: what it holds, in English, to be translated.
        required: every row has a value.
        form: how the cells of a list look as text, to be translated.
    """

    name: str
    type: ColumnType
    title: str
    description: str
    required: bool = False
    form: str = ""

    def told(self, translate: Translate) -> str:
        """What it holds and, where it is a list, how its cells look as text."""
        return translate(self.description) + (f" {translate(_FORM)} {translate(self.form)}." if self.form else "")


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column whose values are those of a column of another table."""

    column: str
    table: str
    to: str = "id"


@dataclass(frozen=True, slots=True)
class DataTable:
    """Rows of plain values under columns.

    Attributes:
        title: for people, in English, to be translated.
        description: one sentence, in English, to be translated.
        key: the columns that tell the rows apart.
    """

    name: str
    title: str
    description: str
    columns: tuple[DataColumn, ...]
    rows: tuple[Row, ...]
    key: tuple[str, ...] = ("id",)
    foreign_keys: tuple[ForeignKey, ...] = field(default=())

    def dicts(self) -> Iterator[dict[str, Value]]:
        """The rows, each by the names of the columns."""
        names = [column.name for column in self.columns]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    def values(self, name: str) -> tuple[Value, ...]:
        """One column, from the first row to the last."""
        at = [column.name for column in self.columns].index(name)
        return tuple(row[at] for row in self.rows)


def make_row(*values: Value) -> Row:
    """A row whose texts any file can hold: half a character becomes the mark for an unreadable one."""
    return tuple(_storable(value) for value in values)


def _storable(value: Value) -> Value:
    if isinstance(value, str):
        return mended(value)
    return tuple(map(mended, value)) if isinstance(value, tuple) else value
