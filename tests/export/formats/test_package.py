"""A Data Package: a validator finds nothing wrong with it, and finds what is made wrong."""

import csv
import json
from pathlib import Path

import frictionless
import pytest

from export.contents import TABLES, Contents, Release
from export.formats.package import write_package
from export.tables import make_tables
from language import ITALIAN
from models.annex import Annex
from models.record import Record

SAME = {"Id", "SHA-256", "File", "Area", "`I; II; IV`", "`3; 4`"}
"""Texts that are the same in Italian."""

RELEASE = Release(licence="CC-BY-4.0", ente="c_h501", istat="058091")


def write(annex: Annex, records: tuple[Record, ...], folder: Path, release: Release = RELEASE) -> dict:
    folder.mkdir(exist_ok=True)
    write_package(Contents("Allegato H 2024", annex, records, make_tables(annex, records, release), release), folder, str.upper)
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def errors(folder: Path) -> set[str]:
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    return {error.type for task in report.tasks for error in task.errors} | {error.type for error in report.errors}


def change(folder: Path, name: str, column: str, value: str) -> None:
    """Write another value into the first row of a table, and take its size and hash out of the description."""
    path = folder / "tables" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0][column] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        del resource["bytes"], resource["hash"]
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")


def test_the_package_is_valid_and_holds_every_table(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    package = write(annex, records, tmp_path)
    assert errors(tmp_path) == set()
    assert tuple(resource["name"] for resource in package["resources"]) == TABLES
    assert all((tmp_path / resource["path"]).stat().st_size == resource["bytes"] for resource in package["resources"])


@pytest.mark.parametrize(("table", "column"), [("weights", "area"), ("targets", "weight_block"), ("finding_targets", "target_id")])
def test_a_key_that_leads_nowhere_is_noticed(annex: Annex, records: tuple[Record, ...], tmp_path: Path, table: str, column: str) -> None:
    write(annex, records, tmp_path)
    change(tmp_path, table, column, "nowhere")
    assert errors(tmp_path) == {"foreign-key"}


def test_a_changed_file_is_noticed_by_its_hash(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    write(annex, records, tmp_path)
    path = tmp_path / "tables" / "areas.csv"
    path.write_bytes(path.read_bytes().replace(b'"2.5"', b'"3.5"'))
    assert errors(tmp_path) == {"hash-count"}


def test_ids_blocks_and_codes_are_texts_and_titles_are_translated(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    package = write(annex, records, tmp_path)
    fields = {(resource["name"], field["name"]): field for resource in package["resources"] for field in resource["schema"]["fields"]}
    texts = [("targets", "id"), ("targets", "weight_block"), ("areas", "code"), ("source", "istat"), ("source", "ente")]
    assert {fields[name]["type"] for name in texts} == {"string"}
    assert (fields["weights", "points"]["type"], fields["targets", "deadline"]["type"]) == ("number", "date")
    assert fields["targets", "deadline"]["title"] == "DEADLINE"
    assert all(resource["title"].isupper() for resource in package["resources"])


def test_it_says_where_it_comes_from_and_only_what_was_said_of_its_licence(
    annex: Annex, records: tuple[Record, ...], tmp_path: Path
) -> None:
    said = write(annex, records, tmp_path / "said")
    assert said["licenses"] == [{"name": "CC-BY-4.0"}]
    assert said["ente"] == {"ipa": "c_h501", "istat": "058091"}
    assert said["sources"] == [{"title": "annex.pdf", "hash": f"sha256:{'0' * 64}"}]
    assert said["name"] == "allegato-h-2024"
    assert not {"licenses", "ente"} & set(write(annex, records, tmp_path / "silent", Release()))


def test_every_title_and_description_has_its_italian(annex: Annex, records: tuple[Record, ...]) -> None:
    for table in make_tables(annex, records):
        texts = [
            table.title,
            table.description,
            *(text for column in table.columns for text in (column.title, column.description, column.form)),
        ]
        assert [text for text in texts if text and text not in SAME and ITALIAN(text) == text] == [], table.name
