"""A database that answers the usual questions."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from export.formats.database import VIEWS, write_database
from export.tables import Tables, make_tables
from models.annex import Annex
from models.record import Record


@pytest.fixture
def tables(annex: Annex, records: tuple[Record, ...]) -> Tables:
    return make_tables(annex, records)


@pytest.fixture
def database(tables: Tables, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    write_database(tables, tmp_path / "annex.sqlite")
    with closing(sqlite3.connect(tmp_path / "annex.sqlite")) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def answers(database: sqlite3.Connection, view: str) -> list[dict[str, object]]:
    return [dict(row) for row in database.execute(f"SELECT * FROM {view}")]


def test_every_value_of_every_table_is_there(database: sqlite3.Connection, tables: Tables) -> None:
    for table in tables:
        stored = [tuple(row) for row in database.execute(f"SELECT * FROM {table.name}")]
        wanted = [tuple(json.dumps(v, ensure_ascii=False) if isinstance(v, tuple) else v for v in row) for row in table.rows]
        wanted = [tuple(float(v) if isinstance(v, Decimal) else v for v in row) for row in wanted]
        assert [[str(v) if hasattr(v, "year") else v for v in row] for row in wanted] == [list(row) for row in stored], table.name


def test_the_keys_of_the_tables_hold_and_are_kept(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        database.execute("UPDATE weights SET area = 'nowhere'")


def test_the_views_answer_the_usual_questions(database: sqlite3.Connection, records: tuple[Record, ...]) -> None:
    assert answers(database, "deadlines_by_month") == [{"month": "2024-09", "targets": 1, "target_ids": json.dumps([records[0].id])}]
    assert answers(database, "points_by_area") == [
        {"area": "I", "points": 2.5, "open_weights": 0},
        {"area": "IV", "points": 0, "open_weights": 1},
        {"area": "III", "points": 0, "open_weights": 0},
        {"area": "II", "points": 2.5, "open_weights": 0},
        {"area": "Lavori; strade, verde", "points": 10, "open_weights": 0},
    ]
    assert [(row["area"], row["target_id"]) for row in answers(database, "targets_by_area")] == [("III", each.id) for each in records]
    assert answers(database, "to_check") == []
    assert set(VIEWS) == {row["name"] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}


def test_a_warning_is_to_be_checked_on_each_of_its_targets(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    warning = annex.findings[0].model_copy(update={"code": "responsible-unread"})
    write_database(make_tables(annex.model_copy(update={"findings": (warning,)}), records), tmp_path / "a.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        assert connection.execute("SELECT target_id FROM to_check").fetchall() == [(record.id,) for record in records]
