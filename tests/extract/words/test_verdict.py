"""The one way to decide: points are added up, the best candidate wins by a margin."""

from extract.words.verdict import SURE, Evidence, decide, strongest, total

FOR, MORE, AGAINST = Evidence(2.0, "it hangs"), Evidence(3.0, "it is cut"), Evidence(-4.0, "it begins anew")


def test_points_are_added_up_whatever_their_sign() -> None:
    assert total([FOR, MORE, AGAINST]) == 1.0
    assert total([]) == 0


def test_the_strongest_reason_is_the_one_with_most_points_and_none_speaks_where_all_are_against() -> None:
    assert strongest([FOR, AGAINST, MORE]) == "it is cut"
    assert strongest([AGAINST]) == ""
    assert strongest([]) == ""


def test_the_candidate_with_most_points_wins_by_the_distance_to_the_next() -> None:
    decision = decide({"one row": [FOR, MORE], "two rows": [FOR], "none": [AGAINST]})
    assert (decision.best, decision.margin, decision.reason) == ("one row", 3.0, "it is cut")


def test_of_equal_candidates_the_first_wins_and_is_not_sure() -> None:
    decision = decide({"one row": [FOR], "two rows": [FOR]})
    assert (decision.best, decision.margin, decision.is_sure) == ("one row", 0.0, False)


def test_a_decision_is_sure_from_the_margin_on_that_is_named() -> None:
    assert decide({"a": [Evidence(SURE, "")], "b": []}).is_sure
    assert not decide({"a": [Evidence(SURE - 0.1, "")], "b": []}).is_sure


def test_a_candidate_without_rivals_is_sure() -> None:
    assert decide({"one row": []}).is_sure
