"""Why a document was read as it was."""

import pytest
from pydantic import ValidationError

from models.reasons import Question, Reason


def test_a_reason_answers_one_of_the_questions_that_there_are() -> None:
    reason = Reason.model_validate({"question": "cut", "answer": "two cells", "reason": "a new objective begins", "margin": 2.5})
    assert reason.question is Question.CUT
    with pytest.raises(ValidationError, match="question"):
        Reason.model_validate({"question": "colour", "answer": "red", "reason": ""})


def test_without_a_rival_there_is_no_margin() -> None:
    assert Reason(question=Question.HEADER, answer="row 1", reason="it names five columns").margin is None
