"""Cells that span rows and columns, on a grid."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.written.spans import MOST_CELLS, MOST_SPANNED, check_cells, check_span, flow_cells, make_table, stack_groups
from models.errors import UnreadableError
from models.layout import Cell, CellParagraph, Table
from models.place import Place
from models.text import Text
from tests.documents import grid

Spec = tuple[str, int, int]


def cell(spec: str | Spec) -> Cell:
    text, rows, columns = (spec, 1, 1) if isinstance(spec, str) else spec
    return Cell(0, 0, (CellParagraph(Text(text)),) if text else (), Place(), rows, columns)


def laid(*groups: list[list[str | Spec]]) -> list[list[str]]:
    table = make_table(stack_groups([[[cell(spec) for spec in row] for row in rows] for rows in groups]), Place())
    return grid(table) if table else []


def test_a_cell_takes_the_first_free_square_of_its_row() -> None:
    rows: list[list[str | Spec]] = [[("a", 2, 1), "b", "c"], ["d", "e"], ["f", "g", "h"]]
    assert laid(rows) == [["a", "b", "c"], ["^", "d", "e"], ["f", "g", "h"]]


def test_a_cell_over_columns_gives_way_to_one_from_above() -> None:
    assert laid([["a", ("b", 2, 1), "c"], [("d", 1, 3)], ["e", "f", "g"]]) == [["a", "b", "c"], ["d", "^", "."], ["e", "f", "g"]]


def test_a_span_ends_with_its_row_group() -> None:
    assert laid([[("a", 9, 1), "b"]], [["c", "d"]]) == [["a", "b"], ["c", "d"]]


def test_a_span_that_means_all_columns_covers_those_that_there_are() -> None:
    assert laid([[("Titolo", 1, 1000)], ["a", "b"]]) == [["Titolo", "<"], ["a", "b"]]


def test_columns_and_rows_in_which_nothing_begins_are_none() -> None:
    assert laid([[("a", 3, 2), ("b", 3, 2)], [], [], ["c", "d", "e", "f"]]) == [["a", "<", "b", "<"], ["c", "d", "e", "f"]]
    assert laid([[("a", 2, 1), ("b", 2, 1)], [], ["c", "d"]]) == [["a", "b"], ["c", "d"]]


def test_a_blank_row_says_nothing() -> None:
    assert laid([["a", "b"], ["", ""], ["c", ""]]) == [["a", "b"], ["c", ""]]


def test_a_blank_merged_cell_stays() -> None:
    """Blank means: as above. The rows beside it go on."""
    assert laid([[("", 2, 1), "b"], ["c"]]) == [["", "b"], ["^", "c"]]


def test_a_table_without_text_is_none() -> None:
    assert laid([["", ""], [("", 4, 4)]]) == []


@pytest.mark.parametrize(("span", "kept"), [(0, 1), (1, 1), (5, 5), (MOST_SPANNED, MOST_SPANNED)])
def test_a_span_is_at_least_one(span: int, kept: int) -> None:
    assert check_span(span) == kept


@pytest.mark.parametrize("span", [MOST_SPANNED + 1, 10**9, 10**17])
def test_a_span_beyond_all_sense_is_refused(span: int) -> None:
    with pytest.raises(UnreadableError, match=f"claims to span {span} rows"):
        check_span(span)


def test_a_table_of_too_many_squares_or_cells_is_refused_at_once() -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match="rows and 1000 columns"):
        flow_cells([[cell(("a", MOST_SPANNED, 1000))]] * 40_000)
    with pytest.raises(UnreadableError, match="cells"):
        check_cells(MOST_CELLS + 1)
    assert time.process_time() - began < 20


@st.composite
def tables(draw: st.DrawFn) -> Table | None:
    specs = st.tuples(st.sampled_from(["", "a", "b"]), st.integers(1, 5), st.integers(1, 5))
    rows = draw(st.lists(st.lists(specs, max_size=5), max_size=6))
    return make_table(flow_cells([[cell(spec) for spec in row] for row in rows]), Place())


@given(tables())
def test_no_square_is_covered_twice_and_no_cell_leaves_the_grid(table: Table | None) -> None:
    if table is not None:
        rows = grid(table)  # fails where a square is covered twice, or lies outside
        assert len(rows) == table.rows
        assert list(table.cells) == sorted(table.cells, key=lambda each: (each.row, each.column))


@given(st.lists(st.lists(st.tuples(st.text("abc", max_size=2), st.integers(1, 4), st.integers(1, 4)), max_size=5), max_size=6))
def test_no_text_is_lost_on_the_grid(rows: list[list[Spec]]) -> None:
    table = make_table(flow_cells([[cell(spec) for spec in row] for row in rows]), Place())
    kept = [each.text.value for each in table.cells if each.text] if table else []
    assert sorted(kept) == sorted(text for row in rows for text, _, _ in row if text)
