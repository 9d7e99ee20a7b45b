"""What the tests of the command line share: files, and a reading of them that is put in by hand."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from cli import batch, pipeline
from cli.main import run
from cli.pipeline import PageWatcher as Watcher
from cli.work.limits import Limits
from cli.work.messages import Beat, Task
from cli.work.supervisor import Outcome, PageWatcher
from cli.work.worker import answer
from models.annex import Annex
from models.record import Record
from tests.runs import Run


class SameProcess:
    """A supervisor that reads by itself, one document after the other."""

    def __init__(self, limits: Limits, jobs: int, on_page: PageWatcher) -> None:
        self._limits, self._on_page = limits, on_page

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Outcome, float]]:
        for task in tasks:

            def watch(page: int, pages: int | None, task: Task = task) -> None:
                self._on_page(task, Beat(page, pages))

            yield task, answer(task, self._limits, watch), 0.5


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, annex: Annex, records: tuple[Record, ...]) -> dict[str, Annex | BaseException]:
    """What each file is read as, by its content; any other content is read as the annex made by hand."""
    special: dict[str, Annex | BaseException] = {}

    def read_annex(
        data: bytes, name: str, profile: object, year: int | None, watch: Watcher, password: str, version: str
    ) -> tuple[Annex, tuple[Record, ...]]:
        watch(1, 2)
        result = special.get(data.decode(), annex)
        if isinstance(result, BaseException):
            raise result
        return result, records

    monkeypatch.setattr(pipeline, "read_annex", read_annex)
    monkeypatch.setattr(batch, "Supervisor", SameProcess)
    return special


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.pdf").write_text(name)
    return tmp_path


@pytest.fixture
def extract(files: Path) -> Run:
    return lambda *arguments: run(["extract", *map(str, arguments), "--out", str(files / "out")])
