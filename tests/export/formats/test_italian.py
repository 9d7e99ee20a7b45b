"""CSV for an Italian Excel: nothing runs, nothing turns into something else, and the words come back."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.formats.italian import italian_text, protect, restore, write_italian
from export.tables import ColumnType, DataColumn, make_tables
from models.annex import Annex
from models.record import Record


def read(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "@x",
        "+1",
        "-Richiesta",
        "\t=1",
        " =1",
        "＝1",
        "'x",
        "3/5",
        "007",
        "1.10",
        "92,5%",
        "1E5",
        "12 gen",
        "marzo 2024",
        "vero",
        "€ 5",
    ],
)
def test_what_would_run_or_change_has_an_apostrophe_in_front(text: str) -> None:
    assert protect(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "12", "2,5", "10%", "Entro il 30/09", "100% dei casi", "Area III", "o1.10", "t8e12", "a=b", "maggio", "n. 3"]
)
def test_ordinary_words_and_numbers_that_stay_as_they_are_have_none(text: str) -> None:
    assert protect(text) == text


@given(st.text())
def test_the_words_come_back_exactly(text: str) -> None:
    assert restore(protect(text)) == text


def test_days_and_numbers_are_written_as_italians_do(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    write_italian(make_tables(annex, records), tmp_path)
    first, second = read(tmp_path / "records-it.csv")
    assert (first["deadline"], second["deadline"]) == ("30/09/2024", "")
    assert first["weights"] == '2,5 (I, II); "10 (""Lavori; strade, verde"")"; ..... (IV)'
    assert first["quantities"] == "at least 92,5 %; 5..10 corsi"
    assert [row["points"] for row in read(tmp_path / "weights-it.csv")] == ["2,5", "2,5", "10", ""]


def test_the_number_of_protected_cells_is_told(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    assert write_italian(make_tables(annex, records), tmp_path) == 1
    assert [row["target"] for row in read(tmp_path / "records-it.csv")] == ["Entro il 30/09, almeno il 92,5%", '\'-Richiesta "online"']


def test_a_truth_is_a_word(annex: Annex) -> None:
    column = DataColumn("every_area", ColumnType.BOOLEAN, "All Areas", "It counts for all.")
    assert (italian_text(column, value=True), italian_text(column, value=False)) == ("sì", "no")
    assert italian_text(DataColumn("points", ColumnType.NUMBER, "Points", "Points."), Decimal("1000.50")) == "1000,50"
