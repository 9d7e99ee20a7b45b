"""Which words stand inside a grid, and which lines below it a cell that is open at its foot goes on with; lengths in letters."""

import pytest

from extract.layout.grids.grid import Grid
from extract.layout.grids.inside import divide_words, find_spilled, words_outside
from extract.layout.page import Word
from tests.drawn_tables import draw


def word(text: str, x: float, top: float, *, size: float = 1.0, bold: bool = False) -> Word:
    return Word(text, x, top, x + 0.5 * len(text), top + size, size, bold)


XS, YS = (0.0, 10.0, 20.0), (0.0, 2.0, 6.0)
CLOSED = draw(XS, YS)
OPEN = draw(XS, YS, no_rule_above=[(2, 0), (2, 1)])


def spilled(grid: Grid, inside: list[Word], outside: list[Word]) -> list[str]:
    return [word.text for word in find_spilled(grid, inside, outside)]


@pytest.mark.parametrize(
    ("place", "is_inside"),
    [
        pytest.param((1, 1), True, id="in a cell"),
        pytest.param((1, -0.75), True, id="a quarter of its height below the upper border"),
        pytest.param((1, -0.76), False, id="less than a quarter"),
        pytest.param((1, 6.1), False, id="below the lower border"),
        pytest.param((-1.25, 1), True, id="its middle on the left border"),
        pytest.param((-1.3, 1), False, id="its middle left of it"),
        pytest.param((18.8, 1), False, id="its middle right of the right border"),
    ],
)
def test_a_word_is_inside_by_its_middle_and_a_quarter_of_its_height(place: tuple[float, float], *, is_inside: bool):
    words = [word("Verde", *place)]
    assert divide_words(words, CLOSED) == ((words, []) if is_inside else ([], words))


def test_words_that_a_cell_goes_on_with_below_are_inside():
    words = [word("recupero", 0.2, 5), word("Torre", 0.2, 6.2), word("Pagina", 9, 11)]
    inside, outside = divide_words(words, OPEN)
    assert ([w.text for w in inside], [w.text for w in outside]) == (["recupero", "Torre"], ["Pagina"])


def test_words_outside_are_those_in_none_of_the_grids():
    below = draw(XS, (10.0, 12.0, 16.0))
    assert [w.text for w in words_outside([word("Uno", 1, 1), word("due", 1, 8), word("tre", 1, 11)], [CLOSED, below])] == ["due"]


def test_lines_below_an_open_row_belong_to_its_cell_and_a_foot_does_not():
    inside = [word("recupero", 0.2, 4), word("della", 0.2, 5.2)]
    assert spilled(OPEN, inside, [word("Torre", 0.2, 6.2), word("civica", 0.2, 7.4), word("Pagina", 9, 11)]) == ["Torre", "civica"]


DELLA = [word("della", 0.2, 4.8)]


@pytest.mark.parametrize(
    ("inside", "below", "expected"),
    [
        pytest.param(DELLA, [word("Torre", 0.2, 5.7)], ["Torre"], id="the next line"),
        pytest.param(DELLA, [word("Torre", 0.2, 6.79)], ["Torre"], id="a letter below the line above"),
        pytest.param(DELLA, [word("Torre", 0.2, 6.81)], [], id="further below it"),
        pytest.param([word("della", 0.2, 5.2)], [word("Torre", 0.2, 6.91)], [], id="too far below the rules"),
        pytest.param(DELLA, [word("Torre", 0.2, 5.7, bold=True)], [], id="bold below plain"),
        pytest.param(DELLA, [word("Torre", 0.2, 5.7, size=1.05)], ["Torre"], id="hardly larger"),
        pytest.param(DELLA, [word("Torre", 0.2, 5.7, size=1.07)], [], id="letters of another size"),
        pytest.param(DELLA, [word("Torre", -0.2, 5.7)], [], id="left of its column"),
        pytest.param(DELLA, [word("Torrecivicaeancora", 2, 5.7)], [], id="over the border of two columns"),
        pytest.param(DELLA, [word("Torre", 12, 5.7)], [], id="in a column that has no text"),
        pytest.param(DELLA, [word("Torre", 0.2, 5.7), word("Nota", 12, 5.7)], [], id="with one beside it that is of no cell"),
        pytest.param([], [word("Torre", 0.2, 5.7)], [], id="below a blank table"),
    ],
)
def test_a_line_goes_on_with_a_cell_of_the_same_letters_right_above_it(inside: list[Word], below: list[Word], expected: list[str]):
    grid = draw(XS, (0.0, 2.0, 5.6), no_rule_above=[(2, 0), (2, 1)])
    assert spilled(grid, inside, below) == expected


def test_nothing_spills_from_a_table_that_is_closed():
    assert spilled(CLOSED, [word("della", 0.2, 5)], [word("Torre", 0.2, 6.2)]) == []


def test_nothing_spills_from_a_cell_that_is_closed_beside_an_open_one():
    grid = draw(XS, YS, no_rule_above=[(2, 1)])
    assert spilled(grid, [word("della", 0.2, 5), word("Area", 11, 5)], [word("Torre", 0.2, 6.2)]) == []
    assert spilled(grid, [word("della", 0.2, 5), word("Area", 11, 5)], [word("IV", 11, 6.2)]) == ["IV"]


def test_nothing_spills_from_a_table_whose_rows_no_rule_draws():
    assert spilled(OPEN._replace(is_ruled=False), [word("della", 0.2, 5)], [word("Torre", 0.2, 6.2)]) == []


def test_a_line_that_the_lowest_rule_strikes_through_belongs_to_the_cell_above_it():
    assert spilled(CLOSED, [word("della", 0.2, 4.7)], [word("Torre", 0.2, 5.8)]) == ["Torre"]


def test_the_text_of_a_closed_cell_runs_over_its_foot_at_its_own_pitch_and_a_note_does_not():
    text = [word("Consolidamento-del", 0.2, 3.6), word("piede-di-frana,", 0.2, 4.8)]
    over, note = word("regimazione", 0.2, 6.0), word("(*)", 11, 6.6)
    assert divide_words([*text, over, note], CLOSED) == ([*text, over], [note])
    assert divide_words([*text, over], CLOSED._replace(is_ruled=False)) == (text, [over])
