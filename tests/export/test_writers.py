"""The files of one annex."""

from pathlib import Path

from export.contents import Order
from export.writers import WRITERS, first_file, write_annex
from models.annex import Annex
from models.record import Record


def test_a_folder_holds_the_files_of_the_table_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        file.replace("<annex>", "annex") for writer in WRITERS.values() if writer.by_default for file in writer.files
    )
    assert sorted(path.name for path in folder.parent.iterdir()) == ["annex"]


def test_the_same_annex_gives_the_same_bytes(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    first = [path.read_bytes() for path in write_annex(annex, records, Order(tmp_path / "first" / "a", ("all",))).paths]
    assert first == [path.read_bytes() for path in write_annex(annex, records, Order(tmp_path / "second" / "a", ("all",))).paths]


def test_formats_are_added_to_those_that_always_write(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    always = set(write_annex(annex, records, Order(tmp_path / "a")).paths)
    more = set(write_annex(annex, records, Order(tmp_path / "a", ("jsonl", "calendar", "csv"))).paths)
    assert {path.name for path in more - always} == {"records.jsonl", "deadlines.ics"}


def test_all_formats_write_all_files_and_a_later_run_leaves_none_of_another_reading(
    annex: Annex, records: tuple[Record, ...], tmp_path: Path
) -> None:
    written = write_annex(annex, records, Order(tmp_path / "a", ("all",))).paths
    files = {file.replace("<annex>", "a") for writer in WRITERS.values() for file in writer.files}
    assert {path.relative_to(tmp_path / "a").as_posix() for path in written} == files
    write_annex(annex, records, Order(tmp_path / "a"))
    assert {path for path in (tmp_path / "a").rglob("*") if path.is_file()} == set(write_annex(annex, records, Order(tmp_path / "a")).paths)


def test_of_a_folder_people_are_told_its_name() -> None:
    assert WRITERS["datapackage"].shown == ("datapackage.json", "tables/")


def test_the_first_file_is_the_workbook_of_the_folder() -> None:
    assert first_file(Path("out") / "piano 2024") == Path("out/piano 2024/piano 2024.xlsx")
