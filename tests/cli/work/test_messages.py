"""What the supervisor and a worker say to each other."""

import io
import os

import pytest

from cli.work.messages import Answer, Beat, Done, Failed, Task, make_failed, path_of, receive_answer, receive_task, send
from export.contents import Release
from language import ENGLISH
from models.errors import NoTableError

TASK = Task(
    path=b"/tmp/caf\xe9.pdf", name="café.pdf", shown="café.pdf", folder=b"out/caf\xe9", owner=7, formats=("ics",), release=Release("CC0")
)


def test_a_task_comes_as_it_was_sent_whatever_bytes_a_path_has() -> None:
    stream = io.BytesIO()
    send(stream, TASK)
    stream.seek(0)
    received = receive_task(stream)
    assert received == TASK
    assert os.fsencode(path_of(TASK.path)) == TASK.path
    assert receive_task(stream) is None


@pytest.mark.parametrize("answer", [Beat(3, None), Done(b"{}", 5), Failed("NoTableError", "no table", "look", 3, 5, True)])
def test_each_answer_comes_as_what_it_is(answer: Answer) -> None:
    stream = io.BytesIO()
    send(stream, answer)
    stream.seek(0)
    assert receive_answer(stream) == answer


def test_an_answer_that_breaks_off_is_none() -> None:
    stream = io.BytesIO()
    send(stream, Done(b"{}", 5))
    assert receive_answer(io.BytesIO(stream.getvalue()[:-1])) is None


def test_an_error_is_told_with_its_kind() -> None:
    assert make_failed(NoTableError("none", "look"), ENGLISH, 5) == Failed("NoTableError", "none", "look", 3, 5, False)
