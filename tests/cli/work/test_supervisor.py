"""The supervisor gives documents to workers, and ends what meets a limit."""

import time
from functools import partial

import pytest

from cli.work import supervisor as room
from cli.work.messages import Done, Failed
from cli.work.process import Worker
from cli.work.supervisor import Outcome, Supervisor
from tests.cli.work.stand_ins import STAND_IN, limits, task


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "Worker", partial(Worker, program=STAND_IN))


def outcomes(*names: str, jobs: int = 1, **given: int) -> dict[str, Outcome]:
    return {task.name: outcome for task, outcome, _ in Supervisor(limits(**given), jobs).run([task(name) for name in names])}


@pytest.mark.parametrize(
    ("name", "limit", "given"), [("hangs", "seconds", 1), ("hangs", "stall", 1), ("beats", "seconds", 1), ("grows", "memory", 150)]
)
def test_what_meets_a_limit_is_ended_and_the_others_are_done(name: str, limit: str, given: int) -> None:
    began = time.monotonic()
    found = outcomes("before", name, "after", **{limit: given})
    assert isinstance(found["before"], Done)
    assert isinstance(found["after"], Done)
    failed = found[name]
    assert isinstance(failed, Failed)
    assert f"more than {given} " in failed.what
    assert time.monotonic() - began < 30  # of the 60 that it would take


def test_pages_that_are_reached_are_no_stall() -> None:
    assert isinstance(outcomes("beats", stall=5, seconds=60)["beats"], Done)


@pytest.mark.parametrize("name", ["dies", "defect", "babbles"])
def test_a_document_that_breaks_its_worker_fails_alone(name: str) -> None:
    found = outcomes("before", name, "after")
    assert [type(found[each]) for each in ("before", name, "after")] == [Done, Failed, Done]
    assert found["before"] != found["after"]  # another process


def test_a_document_that_a_used_worker_dies_of_is_tried_once_more_in_a_fresh_one() -> None:
    assert isinstance(outcomes("before", "dies-if-used")["dies-if-used"], Done)


def test_several_workers_read_at_once() -> None:
    found = outcomes("beats", "fine", jobs=2, seconds=2)
    assert isinstance(found["fine"], Done)
    assert isinstance(found["beats"], Failed)


def test_an_end_of_the_run_ends_the_workers() -> None:
    run = Supervisor(limits(), 1).run([task("fine"), task("hangs")])
    next(run)
    began = time.monotonic()
    run.close()
    assert time.monotonic() - began < 10  # of the 60 that the second would take


def test_a_process_that_cannot_be_started_is_a_failure_and_no_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> Worker:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(room, "Worker", refuse)
    failed = outcomes("fine")["fine"]
    assert isinstance(failed, Failed)
    assert "Resource temporarily unavailable" in failed.what
