"""The three readings of the first row after a break: which one the evidence of its cells decides for."""

import pytest

from extract.breaks.readings import Decision, Reading, RowEvidence, decide, goes_on
from extract.words.verdict import Evidence

NOTHING = RowEvidence([], {Reading.NEXT_ROW: 0.0, Reading.NEW_OBJECTIVE: 0.0})
ON, ANEW = [Evidence(3.0, "it goes on")], [Evidence(-3.0, "it begins anew")]


def read(row: RowEvidence = NOTHING, **found: list[Evidence] | None) -> Decision:
    return decide(list(found.items()), row)


@pytest.mark.parametrize(
    ("objective", "indicator", "target", "reading"),
    [
        (ON, None, None, Reading.SAME_ROW),
        (None, ON, ON, Reading.SAME_ROW),
        (ON, ANEW, ANEW, Reading.NEXT_ROW),
        (None, ANEW, ANEW, Reading.NEXT_ROW),
        (ANEW, ANEW, ANEW, Reading.NEW_OBJECTIVE),
    ],
)
def test_the_cells_of_a_row_decide_together(
    objective: list[Evidence] | None, indicator: list[Evidence] | None, target: list[Evidence] | None, reading: Reading
) -> None:
    decision = read(objective=objective, indicator=indicator, target=target)
    assert decision.reading is reading
    assert decision.margin > 0


def test_a_further_row_needs_an_indicator_and_a_new_objective_its_name() -> None:
    """Whatever else speaks for them."""
    assert read(objective=None, indicator=None, target=ANEW).reading is Reading.SAME_ROW
    assert read(objective=None, indicator=ANEW, target=ANEW).reading is Reading.NEXT_ROW


def test_a_responsible_may_go_on_or_begin_beside_a_further_row() -> None:
    """It is merged over the rows of its objective, or it is not: it says nothing of the row."""
    for found in (ON, ANEW):
        assert read(objective=None, indicator=ANEW, target=ANEW, responsible=found).reading is Reading.NEXT_ROW


def test_the_rules_of_the_row_speak_against_all_that_its_texts_say() -> None:
    cut = RowEvidence([Evidence(6.5, "no rule closes the cell", is_drawn=True)], NOTHING.apart)
    assert read(cut, objective=None, indicator=ANEW, target=ANEW).reading is Reading.SAME_ROW


def test_gaps_in_the_rows_that_it_else_is_speak_for_one_row() -> None:
    gaps = RowEvidence([], {Reading.NEXT_ROW: -20.0, Reading.NEW_OBJECTIVE: -20.0})
    assert read(gaps, objective=None, indicator=ANEW, target=ANEW).reading is Reading.SAME_ROW


def test_without_indicators_and_targets_every_row_is_an_objective_or_the_rest_of_one() -> None:
    assert read(objective=ANEW, weight=ANEW).reading is Reading.NEW_OBJECTIVE
    assert read(objective=ON, weight=None).reading is Reading.SAME_ROW


@pytest.mark.parametrize(
    ("reading", "field", "found", "expected"),
    [
        (Reading.SAME_ROW, "indicator", ANEW, True),
        (Reading.NEW_OBJECTIVE, "objective", ON, False),
        (Reading.NEXT_ROW, "objective", ANEW, True),
        (Reading.NEXT_ROW, "target", ON, False),
        (Reading.NEXT_ROW, "responsible", ON, True),
        (Reading.NEXT_ROW, "responsible", ANEW, False),
    ],
)
def test_a_cell_goes_on_as_its_row_does_and_a_merged_one_as_its_text_says(
    reading: Reading, field: str, found: list[Evidence], expected: bool
) -> None:
    assert goes_on(reading, field, found) is expected
