"""The grid of an OpenDocument table: covered, repeated and hidden cells and rows."""

from hypothesis import given
from hypothesis import strategies as st

from tests.odt_parts import COVERED, HUGE, cell, read, row, table


def test_cells_that_others_cover_are_part_of_them() -> None:
    down, wide = 'table:number-rows-spanned="2"', 'table:number-columns-spanned="2"'
    rows = [row(cell("Uno", attributes=down), "a", "5"), row(COVERED, "b", "6"), row(cell("Sport", attributes=wide), COVERED, "7")]
    assert read(table(*rows)) == [[["Uno", "a", "5"], ["^", "b", "6"], ["Sport", "<", "7"]]]


def test_header_rows_and_row_groups_are_rows() -> None:
    head = f"<table:table-header-rows>{row('Obiettivo', 'Peso')}</table:table-header-rows>"
    group = f"<table:table-row-group><table:table-rows>{row('Uno', '5')}</table:table-rows></table:table-row-group>"
    assert read(table(head, "<text:soft-page-break/>", group)) == [[["Obiettivo", "Peso"], ["Uno", "5"]]]


def test_repeated_cells_and_rows_are_repeated() -> None:
    twice = row("a", cell("x", attributes='table:number-columns-repeated="2"'), attributes='table:number-rows-repeated="2"')
    blank = row("a", cell(attributes='table:number-columns-repeated="2"'), "b")
    assert read(table(twice, row("a", "b", "c", "d"), blank)) == [
        [["a", "x", "x", "."], ["a", "x", "x", "."], ["a", "b", "c", "d"], ["a", "", ".", "b"]]
    ]


def test_hidden_rows_are_not_there() -> None:
    assert read(table(row("a", "b"), row("c", "d", attributes='table:visibility="collapse"'))) == [[["a", "b"]]]


def test_blank_rows_and_cells_repeated_a_billion_times_are_nothing() -> None:
    blank = row(cell(attributes=HUGE.format("columns")), attributes=HUGE.format("rows"))
    assert read(table(row("a", "b", cell(attributes=HUGE.format("columns"))), blank, row("c", "d"))) == [[["a", "b", ""], ["c", "d", "."]]]


@given(st.lists(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 3)), min_size=1, max_size=4), min_size=1, max_size=4))
def test_no_word_of_a_table_is_lost(rows: list[list[tuple[str, int]]]) -> None:
    made = [row(*(cell(text, attributes=f'table:number-columns-repeated="{times}"') for text, times in each)) for each in rows]
    found = read(table(*made))
    kept = [text for block in found for line in ([block] if isinstance(block, str) else block) for text in line if text in "abc"]
    assert sorted(kept) == sorted(text for each in rows for text, times in each for _ in range(times))
