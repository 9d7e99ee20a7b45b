"""A table with tables in it: it lays out the page, or it is one of data with a small table in a cell."""

import pytest

from extract.readers.written.layout_tables import is_layout, is_telling


@pytest.mark.parametrize(("cells", "telling"), [(0, False), (2, False), (3, True), (5, True)])
def test_a_row_tells_something_by_three_cells_of_its_own(cells: int, telling: bool) -> None:
    assert is_telling(cells) is telling


@pytest.mark.parametrize(
    ("own", "nested", "telling_rows", "layout"),
    [
        (100, 900, 9, True),  # most of the text stands in the inner tables
        (900, 100, 1, True),  # a banner, a menu and a footer around them
        (900, 100, 2, False),  # rows of an annex, one of which has a table of weights
        (0, 0, 0, True),
    ],
)
def test_a_table_lays_out_the_page_where_inner_tables_hold_its_content(own: int, nested: int, telling_rows: int, layout: bool) -> None:
    assert is_layout(own, nested, telling_rows) is layout
