"""How one page was read, as boxes over its picture."""

from dataclasses import FrozenInstanceError, replace

import pytest

from models.place import Box, Place
from models.reasons import Question, Reason
from models.trace import PageTrace

SHEET = Box(0, 0, 200, 100)
WHY = Reason(question=Question.CUT, answer="two cells", reason="a wide space", origin=(Place(page=1),))
TRACE = PageTrace(1, SHEET, words=(Box(20, 10, 60, 20),), rules=(), cells=(), lines=(), running=(), reasons=(WHY,))


def test_what_was_seen_on_a_page_cannot_be_changed_afterwards() -> None:
    with pytest.raises(FrozenInstanceError):
        TRACE.number = 2


def test_two_traces_of_the_same_reading_are_one_key() -> None:
    assert len({TRACE, replace(TRACE), replace(TRACE, cells=(SHEET,))}) == 2
