"""Columns of a ruled table between which no vertical rule stands."""

import pytest

from extract.layout.grids.missing_columns import find_missing
from extract.layout.page import Rule
from models.layout.blocks import Table
from tests.drawn_tables import Printed, draw, print_words
from tests.printed_pages import PROFILE, print_page, tables

# no rule between the indicator and the target, none between the responsible and the weight
XS, YS = (0.0, 100.0, 300.0, 500.0), (0.0, 20.0, 60.0, 100.0)
STARTS = (4, 104, 204, 304, 404)
HEADINGS = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
ROW = ("Uno due tre", "Quattro cinque", "Entro il mese", "Area III", "10")


def row(texts: tuple[str, ...], top: float) -> list[Printed]:
    return [(text, x, top) for text, x in zip(texts, STARTS, strict=True) if text]


def texts(table: Table, row: int) -> tuple[str, ...]:
    return tuple(cell.text.value for cell in table.cells if cell.row == row)


def test_headings_that_share_a_cell_are_columns_of_their_own():
    (table,) = tables(print_page(print_words(*row(HEADINGS, 4), *row(ROW, 24), *row(ROW, 64)), XS, YS))
    assert [texts(table, i) for i in range(3)] == [HEADINGS, ROW, ROW]


def test_a_table_that_goes_on_without_a_header_has_the_same_columns():
    first = print_page(print_words(*row(HEADINGS, 4), *row(ROW, 24)), XS, YS)
    _, table = tables(first, print_page(print_words(*row(ROW, 4), *row(ROW, 24)), XS, YS, number=2))
    assert texts(table, 0) == ROW


def test_a_table_of_other_columns_has_no_further_ones():
    first = print_page(print_words(*row(HEADINGS, 4), *row(ROW, 24)), XS, YS)
    other = (0.0, 150.0, 300.0, 500.0)
    _, table = tables(first, print_page(print_words(*row(ROW, 4)), other, YS, number=2))
    assert table.columns == 3


def test_a_heading_with_a_wide_gap_over_words_that_run_on_is_one_column():
    headings = ("Obiettivo", "Indicatore", "comune", "Responsabile", "Peso")
    words = row(("Uno due tre", "Quattro cinque sei sette otto", "", "Area III", "10"), 24)
    (table,) = tables(print_page(print_words(*row(headings, 4), *words), XS, YS))
    assert texts(table, 0)[1] == "Indicatore comune"
    assert texts(table, 1)[1] == "Quattro cinque sei sette otto"


def missing(*printed: Printed) -> tuple[float, ...] | None:
    """The borders that the grid lacks, in letters that are ten points high."""
    page = print_page(print_words(*printed), XS, YS).in_letters(10)
    grid = draw([x / 10 for x in XS], [y / 10 for y in YS])
    found = find_missing(grid, page.words, PROFILE)
    return None if found is None else found.xs


def test_a_border_stands_a_little_left_of_where_the_right_column_begins():
    assert missing(*row(HEADINGS, 4), *row(ROW, 24)) == pytest.approx((20.2, 40.2))


def test_a_border_stands_in_the_middle_of_a_narrow_gap():
    """Between the words that end at 20.15 and those that begin at 20.4 only a quarter of a letter is left."""
    assert missing(*row(HEADINGS, 4), ("Digitalizzazionessi", 106.5, 24), ("10", 404, 24)) == pytest.approx((20.275, 40.2))


def test_columns_that_are_none_of_the_five_are_parted_where_no_word_stands_in_the_gap():
    headings = ("Obiettivo", "Indicatore", "Note", "Responsabile", "Peso")
    assert missing(*row(headings, 4), *row(ROW, 24)) == pytest.approx((20.2, 40.2))
    crossing = ("Quattro cinque sei set otto", 104.0, 64.0)
    assert missing(*row(headings, 4), *row(ROW, 24), crossing) == pytest.approx((40.2,))


def test_where_no_headings_share_a_cell_nothing_is_missing():
    assert missing(("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Peso", 304, 4), *row(ROW, 64)) is None


def test_words_apart_from_each_other_that_are_no_header_show_no_columns():
    assert missing(*row(ROW, 4), *row(ROW, 24)) is None


def test_headings_below_the_first_rows_show_no_columns():
    assert missing(*row(ROW, 4), *row(HEADINGS, 64)) is None


def test_the_border_stands_beside_all_rows_but_those_that_one_cell_fills():
    """A row that one cell fills from side to side is a title."""
    page = print_page(print_words(("Settore Ambiente", 4, 4), *row(HEADINGS, 24), *row(ROW, 64))).in_letters(10)
    grid = draw([x / 10 for x in XS], [y / 10 for y in YS], no_rule_left_of=[(0, 1), (0, 2)])
    found = find_missing(grid, page.words, PROFILE)
    assert found is not None
    assert [(round(rule.at, 4), rule.start, rule.end) for rule in found.walls(grid)] == [
        (x, y, y + 4) for x in (20.2, 40.2) for y in (2, 6)
    ]
    assert found.walls(draw([0, 15, 30, 50], [0, 2])) == []
    assert found.walls(draw([0, 10, 30, 50], [0, 2])) == [Rule(pytest.approx(x), 0, 2) for x in (20.2, 40.2)]
