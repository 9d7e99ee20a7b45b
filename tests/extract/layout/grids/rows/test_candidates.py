"""The rows that fit a table best in each way to set rows, and what speaks against them; lengths in letters."""

from math import inf

from extract.layout.grids.rows.candidates import WAYS, RowStart, find_doubts, fit_rows
from extract.layout.grids.rows.pieces import ColumnPiece, Sign
from extract.layout.grids.rows.prices import UNLIKE, Spaces, Way
from extract.words.verdict import total

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
TOPS, TIGHT = WAYS[:2]
SPACES = Spaces(0.34, 1.0)
Column = list[ColumnPiece]
ALL = frozenset(range(5))


def lines(*tops: float, sign: Sign = Sign.SPACE) -> Column:
    return [ColumnPiece(top, top + 1, sign) for top in tops]


def starts(*pieces: Column, way: Way = TOPS, fields: tuple[str | None, ...] = FIELDS) -> list[RowStart]:
    return list(fit_rows(pieces, fields, way, SPACES).starts)


def test_a_row_begins_just_above_its_highest_cell_below_the_lowest_text_above_it():
    objectives = [ColumnPiece(0, 1.5), ColumnPiece(3, 4)]
    assert starts(objectives, lines(0, 3), lines(0, 3), lines(0, 3), lines(0, 3)) == [RowStart(3, ALL, 1.5)]


def test_in_a_further_row_of_an_objective_the_indicator_and_the_target_begin_alone():
    assert starts(lines(0), lines(0, 3), lines(0, 3), lines(0), lines(0)) == [RowStart(3, frozenset({1, 2}), 2)]


def test_an_objective_that_begins_ends_all_cells_above_it_also_those_that_are_on_the_next_page():
    assert starts(lines(0, 3), lines(0, 3), lines(0, 3), lines(0), lines(0, 3)) == [RowStart(3, ALL, 2)]


def test_the_code_of_an_objective_begins_it_where_its_text_is_on_the_next_page():
    fields = (None, *FIELDS)
    (start,) = starts(lines(0, 3), lines(0), lines(0, 3), lines(0, 3), lines(0), lines(0, 3), fields=fields)
    assert start.columns == frozenset(range(6))
    (start,) = starts(lines(0, 3), [ColumnPiece(0, 4)], lines(0, 3), lines(0, 3), lines(0), lines(0, 3), fields=fields)
    assert start.columns == frozenset({0, 2, 3, 5})


def test_what_a_page_break_leaves_of_a_row_ends_all_cells_above_it():
    assert starts(lines(0), lines(0), lines(0), lines(0), lines(0, 3)) == [RowStart(3, ALL, 2)]


def test_a_row_with_nothing_above_any_of_its_cells_has_an_endless_space_above_it():
    """At the head of a page the rest of an objective stands higher than the row."""
    assert starts(lines(0), lines(3), lines(3), [], []) == [RowStart(3, frozenset({1, 2}), inf)]


def test_pieces_that_a_first_sign_alone_lets_begin_are_told_apart_only_where_rows_leave_no_space():
    columns = [lines(0), [*lines(0), *lines(1, sign=Sign.MAYBE)], [*lines(0), *lines(1, sign=Sign.TEXT)], lines(0), lines(0)]
    assert [start.y for start in starts(*columns, way=TIGHT)] == [1]
    assert starts(*columns) == []


def test_the_evidence_is_what_the_rows_cost():
    found = fit_rows([lines(0), lines(0), [ColumnPiece(0.5, 1.5)], lines(0), lines(0)], FIELDS, TIGHT, SPACES)
    points = {each.reason: each.points for each in found.evidence}
    assert points["indicators and targets are not level"] == -1
    assert points["other cells are not level with their rows"] == 0
    assert points["rows of the document have space above them"] == -SPACES.price_of_way(TIGHT) > -UNLIKE
    assert total(found.evidence) == sum(points.values())


def test_a_table_without_rows_has_nothing_against_it():
    found = fit_rows([[]] * 5, FIELDS, TOPS, SPACES)
    assert (found.starts, total(found.evidence)) == ((), 0)


def test_a_doubt_stands_where_a_cell_or_a_row_may_begin_or_not():
    between = [lines(0), lines(0, 3, 6), lines(0, 3, 6), lines(0, 4.5), lines(0)]
    assert find_doubts(between, FIELDS, TOPS, SPACES) == {4.5}
    assert find_doubts([lines(0), lines(0), lines(0, 1.7), lines(0), lines(0)], FIELDS, TOPS, SPACES) == {1.7}
    assert find_doubts([[]] * 5, FIELDS, TOPS, SPACES) == set()
