"""The tables as a SQLite database, with views that answer the usual questions."""

import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from export.plain import digits
from export.tables import ColumnType, DataTable, Tables, Value

AFFINITY = {
    ColumnType.TEXT: "TEXT",
    ColumnType.INTEGER: "INTEGER",
    ColumnType.NUMBER: "NUMERIC",
    ColumnType.BOOLEAN: "INTEGER",
    ColumnType.DATE: "TEXT",
    ColumnType.LIST: "TEXT",
}

VIEWS = {
    "deadlines_by_month": """
        SELECT substr(deadline, 1, 7) AS month, count(*) AS targets, json_group_array(id) AS target_ids
        FROM targets WHERE deadline IS NOT NULL GROUP BY month ORDER BY month""",
    "points_by_area": """
        SELECT areas.code AS area, coalesce(sum(weights.points), 0) AS points,
            count(weights.id) - count(weights.points) AS open_weights
        FROM areas LEFT JOIN weights ON weights.area = areas.code GROUP BY areas.code ORDER BY areas.rowid""",
    "to_check": """
        SELECT findings.id, findings.severity, findings.code, findings.message, findings.advice, findings.pages,
            targets.id AS target_id, targets.objective, targets.indicator, targets.target
        FROM findings
        LEFT JOIN finding_targets ON finding_targets.finding_id = findings.id
        LEFT JOIN targets ON targets.id = finding_targets.target_id
        WHERE findings.severity <> 'note'
        ORDER BY findings.severity = 'warning', findings.rowid, targets.rowid""",
    "targets_by_area": """
        SELECT target_areas.area, targets.id AS target_id, targets.objective, targets.indicator, targets.target_year,
            targets.target, targets.deadline
        FROM target_areas JOIN areas ON areas.code = target_areas.area JOIN targets ON targets.id = target_areas.target_id
        ORDER BY areas.rowid, targets.rowid""",
}
"""Questions by the name of the view that answers each."""


def write_database(tables: Tables, path: Path) -> None:
    """Write every table with its key and the keys of others, then the views.

    Dates are ISO texts, lists are arrays of JSON, booleans 0 and 1. Where SQLite would lose a digit of a number, the number stays a text.
    """
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        for table in tables:
            database.execute(_create(table))
            marks = ", ".join("?" * len(table.columns))
            database.executemany(f"INSERT INTO {table.name} VALUES ({marks})", (tuple(map(_stored, row)) for row in table.rows))  # noqa: S608
        for name, query in VIEWS.items():
            database.execute(f"CREATE VIEW {name} AS {query.strip()}")


def _create(table: DataTable) -> str:
    columns = [f"{each.name} {AFFINITY[each.type]}{' NOT NULL' if each.required else ''}" for each in table.columns]
    keys = [f"FOREIGN KEY ({key.column}) REFERENCES {key.table} ({key.to})" for key in table.foreign_keys]
    parts = ",\n    ".join([*columns, f"PRIMARY KEY ({', '.join(table.key)})", *keys])
    return f"CREATE TABLE {table.name} (\n    {parts}\n)"


def _stored(value: Value) -> str | int | None:
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Decimal):
        return digits(value)
    return value if value is None or isinstance(value, int) else str(value)
