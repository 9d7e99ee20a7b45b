"""The address of a square."""

import pytest

from extract.readers.sheets.book import name_cell


@pytest.mark.parametrize(
    ("row", "column", "name"), [(0, 0, "A1"), (6, 1, "B7"), (9, 25, "Z10"), (0, 26, "AA1"), (0, 701, "ZZ1"), (0, 702, "AAA1")]
)
def test_a_square_is_named_as_spreadsheets_name_it(row: int, column: int, name: str) -> None:
    assert name_cell(row, column) == name
