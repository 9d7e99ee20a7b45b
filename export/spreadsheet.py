"""Tables to CSV by way of a data frame."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from export.tables import DataColumn, DataTable, Tables, Value
from export.tables.cells import cell_text
from export.tables.targets import RECORD_COLUMNS

BATCH = 250
"""Rows that are a frame at one time; it bounds the memory that a long annex takes."""


class Dialect(NamedTuple):
    """How a CSV file is written.

    Attributes:
        cell: the text of a value in a column.
    """

    separator: str = ","
    encoding: str = "utf-8"
    cell: Callable[[DataColumn, Value], str] = lambda _, value: cell_text(value)


PLAIN = Dialect()
"""RFC 4180, UTF-8 without a byte order mark."""


def write_records(tables: Tables, path: Path) -> None:
    """Write the targets in the columns of a record."""
    write_csv(tables.targets, path, columns=RECORD_COLUMNS)


def write_csv(table: DataTable, path: Path, dialect: Dialect = PLAIN, columns: Sequence[DataColumn] | None = None) -> None:
    """Write a table, or its first columns, with every field in quotes and with lines that end in CR LF.

    The quotes are for LibreOffice, whose dialog takes semicolons for separators too, unless they stand in quotes. With the plain dialect
    the words stay as they are, also those that a spreadsheet would take for a formula: see `formulas`.
    """
    columns = columns or table.columns
    with path.open("w", encoding=dialect.encoding, newline="") as file:
        for start in range(0, max(len(table.rows), 1), BATCH):
            rows = [[dialect.cell(*pair) for pair in zip(columns, row, strict=False)] for row in table.rows[start : start + BATCH]]
            frame = pd.DataFrame(rows, columns=[column.name for column in columns], dtype=object)
            frame.to_csv(file, index=False, header=start == 0, sep=dialect.separator, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
