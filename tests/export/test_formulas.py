"""Cells that a spreadsheet would take for a formula."""

import pytest

from export.formulas import find_formulas
from models.record import Record


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|x", '+HYPERLINK("x")', '=HYPERLINK("http://x")'])
def test_a_cell_that_begins_like_a_formula_is_found_and_left_as_it_is(records: tuple[Record, ...], text: str) -> None:
    record = records[0].model_copy(update={"target": text})
    [finding] = find_formulas([record, record])
    assert (finding.code, finding.field, finding.raw, finding.part) == ("cell-formula", "target", text, record.id)
    assert finding.origin == record.origin.target


@pytest.mark.parametrize("text", ["-Richiesta autorizzazione", "- corsi (n. 3)", "+10 %", "-5", "a=b", "", "100%"])
def test_ordinary_words_are_not(records: tuple[Record, ...], text: str) -> None:
    assert find_formulas([records[0].model_copy(update={"target": text})]) == ()
