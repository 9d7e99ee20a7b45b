"""What came of each document of a run, kept beside the folders."""

import json
from pathlib import Path

import pytest

from cli.work.journal import IN_THE_MAKING, NAME, DocumentEntry, Journal, Status, digest_file, digest_settings, list_files


def make(out: Path, name: str = "a") -> DocumentEntry:
    (out / name).mkdir(exist_ok=True)
    (out / name / "records.csv").write_text("x")
    return DocumentEntry(file=f"{name}.pdf", folder=name, sha256="1", settings="2", files=list_files(out / name))


def test_what_was_written_is_known_to_the_next_run_even_if_the_first_one_was_ended(tmp_path: Path) -> None:
    Journal(tmp_path).add(make(tmp_path))
    assert (tmp_path / IN_THE_MAKING).exists()
    assert Journal(tmp_path).find_unchanged("a", "1", "2") is not None


def test_a_run_ends_with_one_file_that_keeps_what_earlier_runs_did(tmp_path: Path) -> None:
    first = Journal(tmp_path)
    first.add(make(tmp_path, "a"))
    first.finish("1.0", 1)
    second = Journal(tmp_path)
    second.add(make(tmp_path, "b"))
    second.finish("1.0", 1)
    written = json.loads((tmp_path / NAME).read_text())
    assert [entry["folder"] for entry in written["documents"]] == ["b"]
    assert [entry["folder"] for entry in written["earlier"]] == ["a"]
    assert not (tmp_path / IN_THE_MAKING).exists()


@pytest.mark.parametrize(("sha256", "settings"), [("other", "2"), ("1", "other"), ("", "2")])
def test_other_bytes_or_settings_are_a_change(tmp_path: Path, sha256: str, settings: str) -> None:
    Journal(tmp_path).add(make(tmp_path))
    assert Journal(tmp_path).find_unchanged("a", sha256, settings) is None


def test_a_file_that_somebody_has_changed_is_a_change(tmp_path: Path) -> None:
    Journal(tmp_path).add(make(tmp_path))
    (tmp_path / "a" / "records.csv").write_text("mine")
    assert Journal(tmp_path).find_unchanged("a", "1", "2") is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}'])
def test_a_journal_that_is_none_is_no_hindrance(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    (tmp_path / IN_THE_MAKING).write_text(text)
    assert Journal(tmp_path).find_unchanged("a", "1", "2") is None


def test_a_document_without_an_end_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="2 documents, and 0"):
        Journal(tmp_path).finish("1.0", 2)


def test_the_program_itself_is_a_setting(tmp_path: Path) -> None:
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "__init__.py").write_text("")
    before = digest_settings(("a", 1), tmp_path)
    assert before == digest_settings(("a", 1), tmp_path) != digest_settings(("a", 2), tmp_path)
    (tmp_path / "cli" / "__init__.py").write_text("changed")
    assert digest_settings(("a", 1), tmp_path) != before


def test_a_file_that_is_too_large_or_none_has_no_digest(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert digest_file(tmp_path / "a", 3).startswith("ba7816bf")
    assert (digest_file(tmp_path / "a", 2), digest_file(tmp_path / "b", 3), digest_file(tmp_path, 3)) == ("", "", "")


def test_each_end_has_a_name_that_a_person_reads() -> None:
    assert [status.value for status in Status] == ["done", "done with findings", "failed", "unchanged"]
