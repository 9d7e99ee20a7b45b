"""What a page break leaves of a row stands at a page's foot with no rule beside it."""

from extract.layout.grids.inside import find_spilled
from extract.layout.grids.ruled import find_grids
from extract.layout.page import Rule, Word


def word(text: str, x: float, top: float) -> Word:
    return Word(text, x, top, x + 5 * len(text), top + 10, 10, False)


def test_a_line_below_an_open_row_belongs_to_its_cell_and_a_foot_does_not():
    horizontal = [Rule(0, 0, 200), Rule(20, 0, 200)]
    (grid,) = find_grids(horizontal, [Rule(x, 0, 60) for x in (0, 100, 200)])
    inside = [word("recupero", 2, 40), word("della", 2, 52)]
    outside = [word("Torre", 2, 62), word("civica", 2, 74), word("Pagina", 90, 110)]
    assert [w.text for w in find_spilled(grid, inside, outside)] == ["Torre", "civica"]


def test_nothing_spills_from_a_table_that_is_closed():
    (grid,) = find_grids([Rule(0, 0, 200), Rule(20, 0, 200), Rule(60, 0, 200)], [Rule(x, 0, 60) for x in (0, 100, 200)])
    assert find_spilled(grid, [word("della", 2, 48)], [word("Torre", 2, 62)]) == []


def test_a_line_that_the_lowest_rule_strikes_through_belongs_to_the_cell_above_it():
    (grid,) = find_grids([Rule(0, 0, 200), Rule(20, 0, 200), Rule(60, 0, 200)], [Rule(x, 0, 60) for x in (0, 100, 200)])
    assert [w.text for w in find_spilled(grid, [word("della", 2, 47)], [word("Torre", 2, 58)])] == ["Torre"]
