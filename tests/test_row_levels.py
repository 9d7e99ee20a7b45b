"""Rows of tables whose cells stand in the middle of their rows, or at the foot."""

import pytest

from extract.layout.grids.rows_by_levels import Block, Levels, count_levels, find_level_rows

SIZE = 10.0
FIELDS = ("objective", "indicator", "target", "weight")


def lines(count: int, top: float) -> Block:
    return Block(top, top + 12 * count - 2)


def test_cells_of_different_height_tell_what_is_level():
    middle = [[lines(3, 0), lines(1, 62)], [lines(1, 12), lines(3, 50)]]
    foot = [[lines(3, 0), lines(1, 74)], [lines(1, 24), lines(3, 50)]]
    top = [[lines(3, 0), lines(1, 50)], [lines(1, 0), lines(3, 50)]]
    assert [count_levels(blocks, SIZE).anchor for blocks in (middle, foot, top)] == [0.5, 1.0, None]


def test_a_few_cells_that_are_level_by_chance_prove_nothing():
    assert Levels(tops=4, middles=3).anchor is None
    assert Levels(middles=1).anchor is None


def test_a_merged_cell_is_the_middle_of_its_rows():
    indicators = [lines(1, 0), lines(1, 30), lines(1, 60), lines(2, 90)]
    targets = [lines(1, 0), lines(1, 30), lines(1, 60), lines(2, 90)]
    objectives = [lines(1, 30), lines(2, 90)]
    weights = [lines(1, 15), lines(1, 60), lines(1, 96)]
    rows = find_level_rows([objectives, indicators, targets, weights], FIELDS, SIZE, 0.5)
    assert [columns for _, columns in rows] == [{1, 2}, {1, 2, 3}, {0, 1, 2, 3}]


def test_a_cell_that_is_not_merged_is_the_middle_of_its_first_row():
    indicators = [lines(1, 12), lines(1, 50), lines(1, 92), lines(1, 130)]
    objectives = [lines(3, 0), lines(3, 80)]
    weights = [lines(1, 12), lines(1, 92)]
    rows = find_level_rows([objectives, indicators, indicators, weights], FIELDS, SIZE, 0.5)
    assert [columns for _, columns in rows] == [{1, 2}, {0, 1, 2, 3}, {1, 2}]


def test_a_merged_cell_at_the_foot_ends_with_its_last_row():
    indicators = [lines(1, 0), lines(1, 30), lines(1, 60)]
    rows = find_level_rows([[lines(1, 30), lines(1, 60)], indicators, indicators, []], FIELDS, SIZE, 1.0)
    assert [columns for _, columns in rows] == [{1, 2}, {0, 1, 2}]


def test_paragraphs_of_one_cell_are_one_row():
    """Two paragraphs in the middle of a row beside one of the same height in all."""
    indicators = [Block(0, 10), Block(16, 26), lines(1, 60)]
    targets = [Block(2, 24), lines(1, 60)]
    ((y, _),) = find_level_rows([[lines(1, 8), lines(1, 60)], indicators, targets, []], FIELDS, SIZE, 0.5)
    assert y == pytest.approx(43)
