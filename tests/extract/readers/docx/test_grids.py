"""The grid of a Word table: merged cells are one, and what is deleted or hidden is not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.docx_parts import BY, cell, read, row, table

START, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_cells_merged_downwards_are_one() -> None:
    rows = [
        row(cell("Uno", properties=START), "a", cell("5", properties=START)),
        row(cell("", properties=ON), "b", cell("", properties=ON)),
    ]
    assert read(table(*rows, row("Due", "c", "3"))) == [[["Uno", "a", "5"], ["^", "b", "^"], ["Due", "c", "3"]]]


def test_cells_merged_sideways_are_one() -> None:
    wide, beside = '<w:gridSpan w:val="2"/>', "<w:hMerge/>"
    rows = [
        row(cell("Sport", properties=wide), "5"),
        row("a", "b", "c"),
        row(cell("d", properties='<w:hMerge w:val="restart"/>'), cell("", properties=beside), "e"),
    ]
    assert read(table(*rows)) == [[["Sport", "<", "5"], ["a", "b", "c"], ["d", "<", "e"]]]


def test_a_row_may_begin_further_to_the_right() -> None:
    assert read(table(row("a", "b", "c"), row("d", "e", properties='<w:gridBefore w:val="1"/>'))) == [[["a", "b", "c"], [".", "d", "e"]]]


@pytest.mark.parametrize("properties", [ON, '<w:vMerge w:val="continue"/>'])
def test_a_cell_that_goes_on_with_none_is_a_blank_one(properties: str) -> None:
    """It is blank, and so means the cell above; it never takes over one that ended further up."""
    rows = [row("a", "b"), row(cell("", properties=properties), "c")]
    assert read(table(*rows)) == [[["a", "b"], ["", "c"]]]
    apart = [row(cell("a", properties=START), "b"), row("c", "d"), row(cell("", properties=properties), "e")]
    assert read(table(*apart)) == [[["a", "b"], ["c", "d"], ["", "e"]]]


def test_rows_that_are_deleted_or_hidden_are_not_there() -> None:
    rows = [
        row("a", "b"),
        row("c", "d", properties=f"<w:del {BY}/>"),
        row("e", "f", properties="<w:hidden/>"),
        row("g", "h", properties=f"<w:ins {BY}/>"),
    ]
    assert read(table(*rows)) == [[["a", "b"], ["g", "h"]]]


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["", START, ON]), st.integers(1, 3)), min_size=1, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_any_merging_gives_a_grid_and_loses_no_word(rows: list[list[tuple[str, str, int]]]) -> None:
    """The content of a cell that goes on with another is seen in no program; Word leaves it empty."""
    made = [
        row(*(cell("" if merge == ON else text, properties=f'<w:gridSpan w:val="{span}"/>{merge}') for text, merge, span in each))
        for each in rows
    ]
    found = read(table(*made))
    words = sorted(text for each in rows for text, merge, _ in each if merge != ON)
    kept = [text for block in found for line in ([block] if isinstance(block, str) else block) for text in line if text in "abc" and text]
    assert sorted(kept) == words
