"""Which inputs a call means, and where the output of each goes."""

from pathlib import Path

import pytest

from cli.inputs import SUFFIXES, Input, find_inputs, name_folders, read_input
from models.errors import UnreadableError


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_a_folder_stands_for_its_annexes_and_not_for_those_further_down(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "a.PDF", "c.html", "d.pdf.p7m", "README.md", "records.json", ".hidden.pdf", "deeper/c.pdf")
    (tmp_path / "folder.pdf").mkdir()
    assert [source.name for source in find_inputs([str(tmp_path)])] == ["a.PDF", "b.pdf", "c.html", "d.pdf.p7m"]


def test_a_file_that_is_named_may_have_any_ending(tmp_path: Path) -> None:
    make(tmp_path, "annex.bin")
    assert [source.name for source in find_inputs([str(tmp_path / "annex.bin"), "-"])] == ["annex.bin", "stdin"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "a.pdf")
    assert len(find_inputs([str(tmp_path / "a.pdf"), str(tmp_path), "-", "-"])) == 2


def test_a_name_that_is_no_text_gets_the_mark_for_an_unreadable_character() -> None:
    assert Input(Path("a\udce0.pdf"), "").name == "a\ufffd.pdf"


@pytest.mark.parametrize(
    ("files", "folders"),
    [
        (["a.pdf", "b.pdf"], ["a", "b"]),
        (["allegato-h.2023.pdf"], ["allegato-h.2023"]),
        (["a.pdf.p7m"], ["a"]),
        (["a.pdf", "a.html", "b.pdf"], ["a.pdf", "a.html", "b"]),
        (["a.pdf", "A.html"], ["a.pdf", "A.html"]),
        (["x/a.pdf", "y/a.pdf"], ["x-a.pdf", "y-a.pdf"]),
        (["x/a.pdf", "y/a.pdf", "y/a.html"], ["x-a.pdf", "y-a.pdf", "a.html"]),
        (["a.pdf", "a.html", "a.pdf.txt"], ["{}-a.pdf", "a.html", "a.pdf.txt"]),
        (["x/y/a.pdf", "x-y/a.pdf", "z/y/a.pdf"], ["x-y-a.pdf-1", "{}-x-y-a.pdf", "z-y-a.pdf"]),
    ],
)
def test_no_two_inputs_share_a_folder(tmp_path: Path, files: list[str], folders: list[str]) -> None:
    make(tmp_path, *files)
    inputs = find_inputs(str(tmp_path / name) for name in files)
    assert name_folders(inputs) == [name.format(tmp_path.name) for name in folders]


def test_standard_input_beside_a_file_of_that_name_gets_a_number(tmp_path: Path) -> None:
    make(tmp_path, "stdin")
    assert len(set(name_folders(find_inputs(["-", str(tmp_path / "stdin")])))) == 2


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.pdf", "there is no such file; check the path"),
        ("empty", f"the folder holds no annex ({', '.join(SUFFIXES)}); name the files themselves"),
        ("file/below", "the file cannot be opened (Not a directory); check its permissions"),
        ("x" * 300, "the file cannot be opened (File name too long); check its permissions"),
    ],
)
def test_what_cannot_be_opened_is_one_line_with_a_remedy(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    make(tmp_path, "file")
    [source] = find_inputs([str(tmp_path / name)])
    with pytest.raises(UnreadableError) as error:
        read_input(source)
    assert str(error.value) == message
