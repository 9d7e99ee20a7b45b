from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from export.workbook.points import criterion


def test_points_of_each_area_are_visible_formulas_with_their_values(book: Workbook, tmp_path: Path) -> None:
    formulas = book["Weights"]
    values = load_workbook(tmp_path / "annex.xlsx", data_only=True)["Weights"]
    codes = [formulas.cell(row, 1).value for row in range(3, 8)]
    assert codes == ["I", "IV", "III", "II", "Lavori; strade, verde"]
    assert all(formulas.cell(row, 2).value.startswith("=SUMIFS($B$") for row in range(3, 8))
    assert [values.cell(row, 2).value for row in range(3, 8)] == [2.5, 0, 0, 2.5, 10]
    assert [values.cell(row, 3).value for row in range(3, 8)] == [0, 1, 0, 0, 0]


def test_each_weight_has_a_row_for_each_area_that_it_counts_for(book: Workbook) -> None:
    rows = [[cell.value for cell in row[:3]] for row in book["Weights"].iter_rows(min_row=11)]
    assert rows == [["I", 2.5, None], ["II", 2.5, None], ["Lavori; strade, verde", 10, None], ["IV", None, "yes"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [("I", "$A4"), ("7", "$A4"), ("> 5", '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A4,"~","~~"),"*","~*"),"?","~?")')],
)
def test_a_code_that_looks_like_a_comparison_is_made_harmless(text: str, found: str) -> None:
    assert criterion("$A4", text) == found
