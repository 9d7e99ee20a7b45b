"""A folder of files appears whole or not at all."""

from pathlib import Path, PurePath

import pytest

from export import folder as folder_module
from export.folder import clear_strays, whole_folder
from models.errors import OutputError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(folder: Path, failure: BaseException | None = None, **files: str) -> None:
    with whole_folder(folder) as scratch:
        for name, text in files.items():
            (scratch / name).write_text(text)
        if failure:
            raise failure


def test_it_appears_with_all_its_files(tmp_path: Path) -> None:
    write(tmp_path / "new" / "a", one="1", two="2")
    assert names(tmp_path / "new" / "a") == ["one", "two"]


def test_nothing_is_seen_before_the_end(tmp_path: Path) -> None:
    with whole_folder(tmp_path / "a") as scratch:
        (scratch / "one").write_text("1")
        assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("reason", [KeyboardInterrupt, ValueError, SystemExit])
def test_a_failure_leaves_no_trace(tmp_path: Path, reason: type[BaseException]) -> None:
    with pytest.raises(reason):
        write(tmp_path / "a", reason(), one="1")
    assert names(tmp_path) == []


def test_a_failure_leaves_the_earlier_files_as_they_were(tmp_path: Path) -> None:
    write(tmp_path / "a", one="1")
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a", KeyboardInterrupt(), one="2")
    assert (tmp_path / "a" / "one").read_text() == "1"
    assert names(tmp_path) == ["a"]


@pytest.fixture(params=["one step", "two steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system lets two folders change places at once, or does not."""
    if request.param == "two steps":
        monkeypatch.setattr(folder_module, "exchange", lambda one, other: False)


def test_a_failure_at_the_last_step_brings_the_earlier_folder_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a", one="1")
    monkeypatch.setattr(folder_module, "exchange", lambda one, other: False)
    rename = Path.rename

    def fail_for_the_scratch(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise OSError("no space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_for_the_scratch)
    with pytest.raises(OutputError, match="no space left"):
        write(tmp_path / "a", one="2")
    assert (tmp_path / "a" / "one").read_text() == "1"
    assert names(tmp_path) == ["a"]


def test_what_dead_runs_have_left_is_cleared_and_a_folder_that_was_put_away_comes_back(tmp_path: Path) -> None:
    for name in (".a.4711.part", ".b.4711.old", ".c.4711.old", "c", ".d.part", "e.4711.part"):
        write(tmp_path / name, one=name)
    clear_strays(tmp_path)
    assert names(tmp_path) == [".d.part", "b", "c", "e.4711.part"]
    assert (tmp_path / "b" / "one").read_text() == ".b.4711.old"
    assert (tmp_path / "c" / "one").read_text() == "c"


@pytest.mark.usefixtures("steps")
def test_an_earlier_output_is_replaced_and_the_files_of_others_stay(tmp_path: Path) -> None:
    write(tmp_path / "a", one="1")
    (tmp_path / "a" / "my notes.txt").write_text("mine")
    (tmp_path / "a" / "sub").mkdir()
    (tmp_path / "a" / "sub" / "deeper.txt").write_text("mine too")
    write(tmp_path / "a", one="2")
    assert (tmp_path / "a" / "sub" / "deeper.txt").read_text() == "mine too"
    assert {path.name: path.is_file() and path.read_text() for path in (tmp_path / "a").iterdir()} == {
        "one": "2",
        "my notes.txt": "mine",
        "sub": False,
    }
    assert names(tmp_path) == ["a"]


def test_what_an_earlier_run_wrote_and_this_one_does_not_is_gone(tmp_path: Path) -> None:
    """It would speak of another reading than the files beside it."""
    ours = [PurePath("one"), PurePath("two"), PurePath("sub/three"), PurePath("other/four")]
    for names_of_run in (ours, ours[:1]):
        with whole_folder(tmp_path / "a", ours) as scratch:
            for name in names_of_run:
                (scratch / name).parent.mkdir(exist_ok=True)
                (scratch / name).write_text(str(name))
        if names_of_run == ours:
            (tmp_path / "a" / "sub" / "mine").write_text("mine")
    assert {str(path.relative_to(tmp_path / "a")) for path in (tmp_path / "a").rglob("*")} == {"one", "sub", "sub/mine"}


def test_a_folder_that_both_runs_write_keeps_what_is_not_ours(tmp_path: Path) -> None:
    for text in ("1", "2"):
        with whole_folder(tmp_path / "a") as scratch:
            (scratch / "sub").mkdir()
            (scratch / "sub" / "one").write_text(text)
        (tmp_path / "a" / "sub" / "mine").write_text("mine")
    assert {path.name: path.read_text() for path in (tmp_path / "a" / "sub").iterdir()} == {"one": "2", "mine": "mine"}


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(tmp_path / "link", one="1")
    assert (tmp_path / "link").is_symlink()
    assert names(tmp_path / "real") == ["one"]


def test_a_file_in_its_place_is_an_error_and_stays(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    with pytest.raises(OutputError, match="is a file"):
        write(tmp_path / "a", one="1")
    assert (tmp_path / "a").read_text() == "mine"


def test_a_file_in_the_place_of_its_parent_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="cannot write"):
        write(tmp_path / "file" / "a", one="1")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_a_folder_that_cannot_be_made_is_an_error() -> None:
    with pytest.raises(OutputError, match="cannot write /proc/allegato-h"):
        write(Path("/proc/allegato-h/a"), one="1")


def test_a_long_name_has_room_for_the_scratch_folder(tmp_path: Path) -> None:
    write(tmp_path / ("x" * 255), one="1")
    assert names(tmp_path) == ["x" * 255]
