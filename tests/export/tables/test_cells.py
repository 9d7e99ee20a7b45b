"""Lists as the text of one cell."""

import csv
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.tables.cells import list_cell, weight_text
from models.annex import Weight


def parse_list(cell: str, separator: str = ";") -> list[str]:
    """Take a list cell apart as the README says: with any CSV reader."""
    return next(csv.reader([cell], delimiter=separator, skipinitialspace=True), [])


@pytest.mark.parametrize(
    ("items", "cell"),
    [
        ([], ""),
        (["I", "II"], "I; II"),
        (["a; b"], '"a; b"'),
        (['"x"'], '"""x"""'),
        ([""], '""'),
        (["a", "", " b"], 'a; ""; " b"'),
        (["a\nb"], '"a\nb"'),
    ],
)
def test_a_list_is_a_line_of_csv(items: list[str], cell: str) -> None:
    assert list_cell(items) == cell
    assert [item for line in csv.reader([cell], delimiter=";", skipinitialspace=True) for item in line] == items


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])), min_size=1), st.sampled_from(";,:"))
def test_whatever_the_items_are_any_csv_reader_gets_them_back(items: list[str], separator: str) -> None:
    assert parse_list(list_cell(items, separator), separator) == items


@pytest.mark.parametrize(
    ("weights", "cell"),
    [
        ([(Decimal(5), "I II IV"), (Decimal(10), "III")], "5 (I, II, IV); 10 (III)"),
        ([(Decimal("2.50"), "")], "2.50"),
        ([(None, "IV")], "..... (IV)"),
        ([(Decimal(3), "*")], "3 (*)"),
        ([(Decimal("1E+1"), "I")], "10 (I)"),
    ],
)
def test_weights_are_points_and_areas_in_brackets(weights: list[tuple[Decimal | None, str]], cell: str) -> None:
    assert list_cell(weight_text(Weight(value=value, areas=tuple(areas.split()))) for value, areas in weights) == cell
