"""Several annexes in one run: what ends it with which exit code, and an error in one file leaves the others alone."""

import json
from pathlib import Path

import pytest

from cli.main import run

try:
    import pty
except ImportError:
    pty = None
from models.annex import Annex
from models.errors import NoTableError
from models.findings import Finding
from tests.runs import Run, written

TABLE = "# Legalità\n\nObiettivo\tIndicatore\tTarget\tPeso\nCultura\tCorsi\t2024: 2\t5\n"


def test_a_defect_in_one_file_is_named_and_the_next_file_is_done(reading, extract, files, capsys):
    reading["a"] = ZeroDivisionError("division\nby zero")
    assert extract(files / "a.pdf", files / "b.pdf") == 3
    (said,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h:")]
    assert "a defect of the program: ZeroDivisionError division by zero in conftest.read_annex" in said
    assert written(files) == ["b"]


def test_what_has_not_changed_is_not_read_again(reading, extract, files, capsys):
    assert extract(files) == 0
    reading |= dict.fromkeys("abc", ValueError("read again"))
    assert extract(files) == 0
    assert capsys.readouterr().err.count("unchanged since the last run") == 3
    (files / "b.pdf").write_text("x")
    reading["x"] = NoTableError("none")
    assert extract(files) == 3
    run = json.loads((files / "out" / "run.json").read_text())
    assert run["counts"] == {"done": 0, "done with findings": 0, "failed": 1, "unchanged": 2}
    (failed,) = [entry for entry in run["documents"] if entry["status"] == "failed"]
    assert (failed["folder"], failed["kind"], failed["stands"]) == ("b", "NoTableError", True)


@pytest.mark.parametrize("change", ["again", "year", "file", "gone"])
def test_other_settings_and_files_that_somebody_has_changed_are_a_reason_to_read_again(reading, extract, files, change):
    assert extract(files / "a.pdf") == 0
    reading["a"] = NoTableError("none")
    arguments = {"again": ["--again"], "year": ["--year", "2031"]}.get(change, [])
    if change == "file":
        (files / "out" / "a" / "records.csv").write_text("mine")
    if change == "gone":
        (files / "out" / "a" / "records.csv").unlink()
    assert extract(files / "a.pdf", *arguments) == 3


def test_json_is_one_object_whatever_happens(reading, extract, files, capsys):
    reading["b"] = NoTableError("none", "look")
    assert extract(files, "--json") == 3
    said = json.loads(capsys.readouterr().out)
    assert [summary["file"] for summary in said["annexes"]] == [str(files / "a.pdf"), str(files / "c.pdf")]
    assert said["errors"] == [{"file": str(files / "b.pdf"), "what": "none", "remedy": "look"}]
    assert extract(files, "--json", "--profile", "none.toml") == 2
    assert json.loads(capsys.readouterr().out)["exit_code"] == 2


def test_notes_alone_are_no_reason_to_fail(reading: dict, extract: Run, files: Path) -> None:
    assert extract(files / "a.pdf", "--strict") == 0


@pytest.mark.parametrize("code", ["area-total-differs", "weight-unread"])
def test_1_for_a_warning_or_an_error_under_strict_alone(reading: dict, extract: Run, files: Path, annex: Annex, code: str) -> None:
    reading["b"] = annex.model_copy(update={"findings": (Finding(code=code, detail={"area": "I", "total": "1", "expected": "2"}),)})
    assert extract(files) == 0
    assert extract(files, "--strict") == 1
    assert written(files) == ["a", "b", "c"]


def test_3_for_an_input_that_cannot_be_read_and_the_others_are_done(
    reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reading["b"] = NoTableError("the document holds no table of objectives", "check that it is the right one")
    assert extract(files / "missing.pdf", files, "--strict") == 3
    assert written(files) == ["a", "c"]
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h: ")]
    assert lines == [
        f"allegato-h: {files}/missing.pdf: there is no such file; check the path",
        f"allegato-h: {files}/b.pdf: the document holds no table of objectives; check that it is the right one",
    ]


@pytest.mark.parametrize("failure", [MemoryError(), RecursionError()])
def test_3_for_an_input_that_is_too_much(reading: dict, extract: Run, files: Path, failure: BaseException) -> None:
    reading["b"] = failure
    assert extract(files) == 3
    assert written(files) == ["a", "c"]


def test_2_for_a_profile_that_is_not_there(reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert extract(files / "a.pdf", "--profile", files / "none.toml") == 2
    assert capsys.readouterr().err.startswith("allegato-h: ")
    assert written(files) == []


@pytest.mark.parametrize("out", ["a.pdf", "a.pdf/below", "/proc/none/below"])
def test_2_for_an_output_that_cannot_be_written(reading: dict, files: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", str(files / "a.pdf"), "--out", str(files / out)]) == 2
    [line] = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h: ")]
    assert "another --out" in line


def test_the_cells_that_a_spreadsheet_is_kept_from_are_counted(
    reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert extract(files / "a.pdf", "--format", "csv-it", "--json") == 0
    assert f"{files}/a.pdf: csv-it: 1 cell has an apostrophe in front" in capsys.readouterr().err


def test_what_is_unchanged_is_told_under_the_names_of_this_call(reading, extract, files, capsys, monkeypatch):
    assert extract(files / "a.pdf") == 0
    monkeypatch.chdir(files)
    assert run(["extract", "a.pdf", "--out", "out", "--json"]) == 0
    (summary,) = json.loads(capsys.readouterr().out)["annexes"]
    assert (summary["file"], summary["folder"], summary["opens"]) == ("a.pdf", "out/a", "out/a/a.xlsx")


def test_the_same_bytes_under_another_name_are_read_again(reading, extract, files):
    assert extract(files / "a.pdf") == 0
    (files / "a.pdf").rename(files / "a.txt")
    reading["a"] = NoTableError("none")
    assert extract(files / "a.txt") == 3
