"""How the text of a table is set, measured on its lines."""

import pytest

from extract.layout.lines import Line, find_lines
from extract.layout.measures import USUAL_LEADING, Setting, has_spaces, is_spaced, measure_column, measure_leading, width_left
from extract.layout.page import Word
from models.place import Box
from tests.drawn_tables import print_words
from tests.words import write


def column(*tops: float, text: str = "Riga") -> list[Line]:
    return find_lines(print_words(*((text, 4.0, top) for top in tops)))


def test_the_distance_of_lines_is_nearly_the_least_that_the_table_has():
    """Two of eleven steps are smaller, as where a line has a raised sign."""
    spaced = [column(*(24.0 * i for i in range(8)))]
    assert measure_leading([column(0, 11, 23, 35, 47), *spaced]) == pytest.approx(1.2)


def test_a_table_of_few_lines_has_the_usual_distance():
    assert measure_leading([column(0, 15, 30, 45, 60)]) == USUAL_LEADING
    assert measure_leading([column(0, 15, 30, 45, 60, 75)]) == 1.5


@pytest.mark.parametrize(
    ("second", "top", "leading"),
    [("delle entrate", 18, 1.8), ("Delle entrate", 18, USUAL_LEADING), ("delle entrate", 23, 2.3), ("delle entrate", 23.1, USUAL_LEADING)],
)
def test_a_sentence_that_goes_on_shows_the_distance_of_its_lines(second: str, top: float, leading: float):
    """One line is enough: it begins with a small letter, and no empty line stands above it."""
    cell = find_lines(print_words(("Gestione", 4, 0), (second, 4, top)))
    assert measure_leading([cell]) == pytest.approx(leading)
    assert measure_leading([cell, column(*(11.0 * i for i in range(9)))]) == pytest.approx(leading if leading != USUAL_LEADING else 1.1)


def test_a_list_below_a_colon_shows_no_distance():
    assert measure_leading([find_lines(print_words(("Gestione:", 4, 0), ("entrate", 4, 18)))]) == USUAL_LEADING


def test_steps_that_are_those_of_no_two_lines_do_not_count():
    """Lines printed over each other stand closer, and a line of another size elsewhere."""
    over = [column(0, 6, 12, 18, 24, 30)]
    other = [find_lines([*write("riga", 4, 20.0 * i), Word("nota", 4, 20.0 * i + 11, 24, 20.0 * i + 18, 7, False)]) for i in range(9)]
    assert measure_leading([*over, *other]) == USUAL_LEADING


@pytest.mark.parametrize(("top", "is_so"), [(13.3, False), (13.5, True)])
def test_a_space_parts_two_lines_that_stand_further_apart_than_usual(top: float, *, is_so: bool):
    above, line = column(0, top)
    assert is_spaced(above, line, 1.2) is is_so
    assert has_spaces([[above], [above, line]], 1.2) is is_so


BOX = Box(0, 0, 100, 50)


def test_a_column_s_text_reaches_as_far_from_its_right_side_as_from_its_left():
    lines = find_lines(print_words(("Verde", 6, 4), ("e parchi", 8, 16)))
    assert measure_column(BOX, lines, 1.2, is_spaced=True) == Setting(1.2, 6, 94, is_spaced=True)


def test_a_line_that_reaches_further_shows_how_far_text_reaches():
    lines = find_lines(print_words(("Verde pubblico e pa", 3, 4)))
    assert measure_column(BOX, lines, 1.2, is_spaced=False).end == 98


def test_a_column_without_text_is_as_wide_as_its_box():
    assert measure_column(BOX, (), 1.2, is_spaced=False) == Setting(1.2, 0, 100)


@pytest.mark.parametrize(
    ("x", "left"),
    [pytest.param(0, 75, id="at the left"), pytest.param(37.5, 75, id="in the middle"), pytest.param(60, 15, id="at the right")],
)
def test_the_width_left_on_a_line_is_on_both_sides_where_it_stands_in_the_middle(x: float, left: float):
    (line,) = find_lines(write("Verde", x, 0))
    assert width_left(line, Setting(1.2, 0, 100)) == left
