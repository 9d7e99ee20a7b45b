"""The process that reads documents."""

import os
from pathlib import Path

import pytest

from cli.work.messages import Done, Failed, Task
from cli.work.process import Worker
from cli.work.worker import answer
from export.folder import scratch_of
from tests.cli.work.stand_ins import limits

TABLE = "# Legalità 2024\n\nObiettivo\tIndicatore\tTarget\tPeso\nCultura\tCorsi\t2024: 2\t5\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "annex.txt"
    path.write_text(TABLE, encoding="utf-8")
    return path


def order(path: Path, folder: Path) -> Task:
    return Task(path=os.fsencode(path), name=path.name, shown=path.name, folder=os.fsencode(folder), owner=os.getpid())


def test_the_files_of_a_document_stand_in_its_scratch_folder(source: Path, tmp_path: Path) -> None:
    worker = Worker(limits())
    answered = worker.read(order(source, tmp_path / "out" / "annex"), lambda _: None)
    worker.end()
    assert isinstance(answered, Done)
    assert b'"targets":1' in answered.summary
    assert answered.memory > 0
    assert "annex.xlsx" in {path.name for path in scratch_of(tmp_path / "out" / "annex").iterdir()}
    assert not (tmp_path / "out" / "annex").exists()


def test_a_file_that_is_too_large_is_refused_before_it_is_read(source: Path, tmp_path: Path) -> None:
    failed = answer(order(source, tmp_path / "out"), {"memory": 2048, "size": 0}, lambda _page, _pages: None)
    assert isinstance(failed, Failed)
    assert (failed.exit_code, failed.is_plain) == (3, True)
    assert "larger than" in failed.what
