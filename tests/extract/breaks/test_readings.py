"""The three readings of the first row after a break: which one the evidence of its cells decides for."""

import pytest

from extract.breaks.readings import RowEvidence, RowReading, decide_reading, goes_on
from extract.words.verdict import Decision, Evidence

NOTHING = RowEvidence([], {RowReading.NEXT_ROW: 0.0, RowReading.NEW_OBJECTIVE: 0.0})
ON, ANEW = [Evidence(3.0, "it goes on")], [Evidence(-3.0, "it begins anew")]


def read(row: RowEvidence = NOTHING, **found: list[Evidence] | None) -> Decision[RowReading]:
    return decide_reading(list(found.items()), row)


@pytest.mark.parametrize(
    ("objective", "indicator", "target", "reading"),
    [
        (ON, None, None, RowReading.SAME_ROW),
        (None, ON, ON, RowReading.SAME_ROW),
        (ON, ANEW, ANEW, RowReading.NEXT_ROW),
        (None, ANEW, ANEW, RowReading.NEXT_ROW),
        (ANEW, ANEW, ANEW, RowReading.NEW_OBJECTIVE),
    ],
)
def test_the_cells_of_a_row_decide_together(
    objective: list[Evidence] | None, indicator: list[Evidence] | None, target: list[Evidence] | None, reading: RowReading
) -> None:
    decision = read(objective=objective, indicator=indicator, target=target)
    assert decision.best is reading
    assert decision.margin > 0


def test_a_further_row_needs_an_indicator_and_a_new_objective_its_name() -> None:
    """Whatever else speaks for them."""
    assert read(objective=None, indicator=None, target=ANEW).best is RowReading.SAME_ROW
    assert read(objective=None, indicator=ANEW, target=ANEW).best is RowReading.NEXT_ROW


def test_a_responsible_may_go_on_or_begin_beside_a_further_row() -> None:
    """It is merged over the rows of its objective, or it is not: it says nothing of the row."""
    for found in (ON, ANEW):
        assert read(objective=None, indicator=ANEW, target=ANEW, responsible=found).best is RowReading.NEXT_ROW


def test_the_rules_of_the_row_speak_against_all_that_its_texts_say() -> None:
    cut = RowEvidence([Evidence(6.5, "no rule closes the cell", is_drawn=True)], NOTHING.apart)
    assert read(cut, objective=None, indicator=ANEW, target=ANEW).best is RowReading.SAME_ROW


def test_gaps_in_the_rows_that_it_else_is_speak_for_one_row() -> None:
    gaps = RowEvidence([], {RowReading.NEXT_ROW: -20.0, RowReading.NEW_OBJECTIVE: -20.0})
    assert read(gaps, objective=None, indicator=ANEW, target=ANEW).best is RowReading.SAME_ROW


def test_without_indicators_and_targets_every_row_is_an_objective_or_the_rest_of_one() -> None:
    assert read(objective=ANEW, weight=ANEW).best is RowReading.NEW_OBJECTIVE
    assert read(objective=ON, weight=None).best is RowReading.SAME_ROW


@pytest.mark.parametrize(
    ("reading", "field", "found", "expected"),
    [
        (RowReading.SAME_ROW, "indicator", ANEW, True),
        (RowReading.NEW_OBJECTIVE, "objective", ON, False),
        (RowReading.NEXT_ROW, "objective", ANEW, True),
        (RowReading.NEXT_ROW, "target", ON, False),
        (RowReading.NEXT_ROW, "responsible", ON, True),
        (RowReading.NEXT_ROW, "responsible", ANEW, False),
    ],
)
def test_a_cell_goes_on_as_its_row_does_and_a_merged_one_as_its_text_says(
    reading: RowReading, field: str, found: list[Evidence], expected: bool
) -> None:
    assert goes_on(reading, field, found) is expected
