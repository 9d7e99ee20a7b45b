"""The files of one annex."""

from pathlib import Path

from export.contents import Order
from export.writers import WRITERS, write_annex
from models.annex import Annex
from models.record import Record


def test_a_folder_holds_the_files_of_the_table_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        writer.files.replace("<annex>", "annex") for writer in WRITERS.values() if writer.by_default
    )
    assert sorted(path.name for path in folder.parent.iterdir()) == ["annex"]


def test_the_same_annex_gives_the_same_bytes(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    first = [path.read_bytes() for path in write_annex(annex, records, Order(tmp_path / "a" / "annex"))]
    assert first == [path.read_bytes() for path in write_annex(annex, records, Order(tmp_path / "b" / "annex"))]
