"""A worker as the supervisor sees it."""

from collections.abc import Iterator

import pytest

from cli.work.messages import Beat, Done
from cli.work.process import MOST_DOCUMENTS, Worker
from tests.cli.work.stand_ins import STAND_IN, limits, task


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker(limits(), STAND_IN)
    yield worker
    worker.end()


def read(worker: Worker, name: str) -> object:
    return worker.read(task(name), lambda _: None)


def test_one_worker_reads_many_documents_and_then_is_spent(worker: Worker) -> None:
    first = read(worker, "fine")
    assert isinstance(first, Done)
    assert [read(worker, "fine") for _ in range(MOST_DOCUMENTS - 2)] == [first] * (MOST_DOCUMENTS - 2)
    assert not worker.is_spent
    read(worker, "fine")
    assert (worker.is_spent, worker.is_broken) == (True, False)


@pytest.mark.parametrize(("name", "is_broken"), [("plain", False), ("defect", True), ("dies", True)])
def test_it_is_broken_by_what_nobody_foresaw_and_not_by_a_fault_of_the_document(worker: Worker, name: str, is_broken: bool) -> None:
    read(worker, name)
    assert (worker.is_spent, worker.is_broken) == (is_broken, is_broken)


def test_pages_are_told_as_they_are_reached(worker: Worker) -> None:
    told: list[Beat] = []
    worker.read(task("beats"), lambda beat: (told.append(beat), worker.kill() if len(told) == 2 else None)[1])
    assert told[:2] == [Beat(1, 100), Beat(2, 100)]


def test_its_exit_code_says_which_signal_ended_it(worker: Worker) -> None:
    assert read(worker, "dies") is None
    assert worker.exit_code == -9
