"""Why a document was read as it was."""

import pytest
from pydantic import ValidationError

from models.place import Place
from models.reasons import Question, Reason, merge_reasons


def test_a_reason_answers_one_of_the_questions_that_there_are() -> None:
    reason = Reason.model_validate({"question": "cut", "answer": "two cells", "reason": "a new objective begins", "margin": 2.5})
    assert reason.question is Question.CUT
    with pytest.raises(ValidationError, match="question"):
        Reason.model_validate({"question": "colour", "answer": "red", "reason": ""})


def test_without_a_rival_there_is_no_margin() -> None:
    assert Reason(question=Question.HEADER, answer="row 1", reason="it names five columns").margin is None


@pytest.mark.parametrize(("margin", "kept"), [(2.5, 2.5), (0.12345, 0.12), (-1.005, -1.0), (float("inf"), None)])
def test_a_margin_has_two_places_after_the_point_and_is_never_endless(margin: float, kept: float | None) -> None:
    assert cut(margin=margin).margin == kept


def cut(answer: str = "two cells", *, page: int = 1, margin: float | None = 2.5) -> Reason:
    return Reason(question=Question.CUT, answer=answer, reason="a new objective begins", margin=margin, origin=(Place(page=page),))


def test_what_was_decided_for_the_same_reason_is_told_once_with_all_its_places() -> None:
    merged = merge_reasons([cut(page=1), cut("one cell", page=2), cut(page=3), cut(page=1)])
    assert [(reason.answer, [place.page for place in reason.origin]) for reason in merged] == [("two cells", [1, 3]), ("one cell", [2])]


def test_decisions_that_were_more_or_less_certain_are_told_apart() -> None:
    assert len(merge_reasons([cut(margin=2.5), cut(margin=1.0)])) == 2
    assert merge_reasons([]) == ()
