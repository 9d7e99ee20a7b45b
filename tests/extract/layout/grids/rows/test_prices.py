"""What each part of a reading costs where the text of a table does not fit it; lengths in letters."""

from math import inf

import pytest

from extract.layout.grids.rows.cells import share_cells
from extract.layout.grids.rows.pacing import PacedRow, share_rows
from extract.layout.grids.rows.pieces import ColumnPiece, Sign
from extract.layout.grids.rows.prices import FAR_OFF, FURTHER, UNLEVEL, UNLIKE, Spaces, Way, price_of_further, price_of_place

TOPS, TIGHT = Way(0.0), Way(0.0, is_tight=True)
# Lines of a paragraph leave up to a third of a letter free, rows a whole one; so from three fifths on a space may part two rows.
SPACES = Spaces(0.3, 1.0)


@pytest.mark.parametrize(("way", "y"), [(Way(0.0), 2), (Way(0.5), 5), (Way(1.0), 8)])
def test_what_is_level_of_a_cell_is_its_top_its_middle_or_its_foot(way: Way, y: float):
    assert way.place(2, 8) == y


@pytest.mark.parametrize(
    ("way", "sentence"),
    [
        (TOPS, "cells begin side by side, with space above each row"),
        (TIGHT, "cells begin side by side, without space above each row"),
        (Way(0.5), "the middles of cells are level, those of a cell over several rows with the first"),
        (Way(1.0, is_merged=True), "the feet of cells are level, those of a cell over several rows with all of them"),
    ],
)
def test_a_way_is_said_in_a_sentence(way: Way, sentence: str):
    assert way.describe() == sentence


@pytest.mark.parametrize(
    ("spaces", "price"),
    [
        pytest.param(Spaces(0.3, 0.6), 0, id="rows leave twice the space of lines"),
        pytest.param(Spaces(0.4, 1.0), UNLIKE / 2, id="a little more"),
        pytest.param(Spaces(0.3, 3.0), UNLIKE, id="much more"),
    ],
)
def test_rows_without_space_cost_more_the_more_space_the_rows_of_the_document_have(spaces: Spaces, price: float):
    assert spaces.price_of_way(TIGHT) == pytest.approx(price)
    assert spaces.price_of_way(TOPS) == 0


@pytest.mark.parametrize(("space", "price"), [(0.6, 0), (0.3, UNLIKE / 2), (0.0, UNLIKE), (-0.2, UNLIKE), (inf, 0)])
def test_a_row_costs_more_the_less_space_is_above_it(space: float, price: float):
    assert SPACES.price_of_row(space, TOPS) == pytest.approx(price)


@pytest.mark.parametrize(("space", "price"), [(0.0, 0), (0.3, 0), (0.45, UNLIKE / 4)])
def test_in_a_table_whose_rows_leave_none_the_space_between_lines_is_enough(space: float, price: float):
    assert SPACES.price_of_row(space, TIGHT) == pytest.approx(price)


@pytest.mark.parametrize(("space", "price"), [(0.6, 0), (0.8, UNLIKE / 2), (1.0, UNLIKE), (5.0, UNLIKE), (inf, 0)])
def test_a_row_that_goes_on_costs_more_the_more_space_it_passes_over(space: float, price: float):
    """Infinite is the space where nothing stands above."""
    assert SPACES.price_of_paragraph(space) == pytest.approx(price)


def test_a_cell_costs_all_the_spaces_within_it():
    pieces = [ColumnPiece(0, 1), ColumnPiece(1.8, 3), ColumnPiece(4, 5)]
    assert SPACES.price_within(pieces) == pytest.approx(UNLIKE / 2 + UNLIKE)


@pytest.mark.parametrize(
    ("sign", "way", "field", "price"),
    [
        (Sign.SPACE, TOPS, "indicator", FURTHER[Sign.SPACE]),
        (Sign.TEXT, TOPS, "indicator", FURTHER[Sign.TEXT]),
        (Sign.MAYBE, TIGHT, "weight", FURTHER[Sign.MAYBE]),
        (Sign.TEXT, TIGHT, "indicator", UNLEVEL * FURTHER[Sign.TEXT]),
        (Sign.SPACE, TIGHT, "indicator", FURTHER[Sign.SPACE]),
    ],
)
def test_a_piece_that_shows_its_beginning_costs_what_shows_it(sign: Sign, way: Way, field: str, price: float):
    """An indicator without space that begins no row costs more in a table whose rows have none."""
    assert price_of_further([ColumnPiece(0, 1), ColumnPiece(1, 2, sign)], field, way) == price


def test_a_single_piece_is_a_cell_for_nothing():
    assert price_of_further([ColumnPiece(0, 1, Sign.TEXT)], "indicator", TIGHT) == 0


@pytest.mark.parametrize(("off", "price"), [(0, 0), (0.5, 1), (2, FAR_OFF), (9, FAR_OFF)])
def test_a_cell_off_its_place_costs_by_the_letter_up_to_a_limit(off: float, price: float):
    assert price_of_place(off) == price


@pytest.mark.parametrize(("reach", "tops"), [(0.2, [0, 3]), (0.3, [0])])
def test_a_row_begins_beside_text_that_reaches_no_more_than_a_quarter_of_a_letter_into_it(reach: float, tops: list[float]):
    indicators = [ColumnPiece(0, 3 + reach), ColumnPiece(3 + reach, 5, Sign.TEXT)]
    targets = [ColumnPiece(0, 1), ColumnPiece(3, 4, Sign.TEXT)]
    _, rows = share_rows([indicators, targets], ("indicator", "target"), TIGHT, SPACES)
    assert [row.top for row in rows] == tops


@pytest.mark.parametrize(
    ("way", "count"),
    [
        pytest.param(TOPS, 2, id="rather a row goes on across a space, for four points and a piece more"),
        pytest.param(Way(0.5), 3, id="rather than that its cells are far off each other as well, for eight"),
    ],
)
def test_a_blank_cell_within_a_page_costs_six_points(way: Way, count: int):
    """The middle one of three indicators has no target."""
    indicators = [ColumnPiece(0, 9), ColumnPiece(12, 13), ColumnPiece(18, 19)]
    targets = [ColumnPiece(way.place(0, 8), way.place(1, 9)), ColumnPiece(18, 19)]
    _, rows = share_rows([indicators, targets], ("indicator", "target"), way, SPACES)
    assert len(rows) == count


@pytest.mark.parametrize(("top", "begins"), [(1.6, {}), (1.7, {1: 0})])
def test_the_first_cell_of_a_page_begins_in_the_second_row_where_that_is_a_quarter_of_a_letter_nearer(top: float, begins: dict[int, int]):
    """For beside the first row it is blank then, which costs half a point."""
    rows = [PacedRow(0, 1, inf), PacedRow(3, 4, 2)]
    _, found = share_cells([[ColumnPiece(top, top + 1)]], ["responsible"], rows, TOPS, SPACES)
    assert found == [begins]
