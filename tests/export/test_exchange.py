"""Two folders that change places at once."""

import sys
from pathlib import Path

import pytest

from export.exchange import exchange, sync


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this step")
def test_two_folders_change_places(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).write_text(name)
    assert exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one" / "other").exists()
    assert (tmp_path / "other" / "one").exists()


def test_nothing_is_done_where_one_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    assert not exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one").exists()


def test_files_and_folders_can_be_brought_to_the_disk(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("1")
    for path in (tmp_path, tmp_path / "one"):
        sync(path)
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "other")
