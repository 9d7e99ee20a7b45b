"""Hidden rows and columns are left out with a finding."""

from extract.readers.sheets.unseen import Unseen, leave_out
from tests.books import FIRST, HEADER, SECOND, lay


def test_a_hidden_row_is_left_out_and_named() -> None:
    sheet = leave_out(lay(HEADER, FIRST, SECOND, name="PEG"), Unseen(rows=frozenset({2})))
    assert {cell.row for cell in sheet.cells} == {0, 1}
    [finding] = sheet.findings
    assert (finding.code, finding.detail) == ("cells-hidden", {"which": "3-3", "sheet": "PEG"})
    assert finding.raw.startswith("Sport | Palestre")


def test_hidden_columns_that_follow_one_another_are_one_finding() -> None:
    sheet = leave_out(lay(HEADER, FIRST, name="PEG"), Unseen(columns=frozenset({1, 2, 4})))
    assert [finding.detail["which"] for finding in sheet.findings] == ["B-C", "E-E"]
    assert [cell.text for cell in sheet.cells] == ["Obiettivo", "Responsabile", "Biblioteca", "Area II"]


def test_a_hidden_row_without_text_says_nothing() -> None:
    assert leave_out(lay(HEADER, [], FIRST), Unseen(rows=frozenset({1}))).findings == []


def test_a_merged_cell_begins_with_its_first_row_that_is_seen() -> None:
    sheet = leave_out(lay(HEADER, FIRST, SECOND, spans={"A2": (3, 1)}), Unseen(rows=frozenset({1})))
    [cell] = [cell for cell in sheet.cells if cell.text == "Biblioteca"]
    assert (cell.row, cell.row_span) == (2, 2)
