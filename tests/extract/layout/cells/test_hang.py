"""How the text of a table hangs in its cells, measured on the cells of one row."""

import pytest

from extract.layout.cells.hang import Hang, measure_hang, measure_settings
from tests.drawn_tables import Printed, draw, fill, print_words

XS, YS = (0.0, 100.0, 200.0), (0.0, 60.0, 120.0)


def hang(*printed: Printed) -> Hang:
    return measure_hang(fill(draw(XS, YS), print_words(*printed)))


def test_text_hangs_from_the_top_as_most_cells_show():
    found = hang(("Verde pubblico", 4, 4), ("Area IV", 104, 4), ("Scuole", 4, 64), ("Area III", 104, 65))
    assert (found.above, found.tight, found.size, found.is_centred, found.is_low) == (4, (4, 4), 10, False, False)


def test_text_at_the_foot_of_its_cells_hangs_low():
    assert hang(("Verde pubblico", 4, 46), ("Area IV", 104, 46)).is_low
    assert not hang(("Verde pubblico", 4, 25), ("Area IV", 104, 25)).is_low


@pytest.mark.parametrize(("left", "right", "is_low"), [(106, 106, True), (106, 4, False), (4, 4, False), (50, 50, False)])
def test_where_rows_are_as_high_as_their_text_all_merged_cells_together_show_that_it_hangs_low(left: float, right: float, *, is_low: bool):
    xs, ys = (0.0, 100.0, 200.0, 300.0), (0.0, 18.0, 36.0, 54.0, 72.0, 90.0, 108.0, 120.0)
    grid = draw(xs, ys, no_rule_above=[(row, column) for row in range(1, 7) for column in (0, 1)])
    rows = [("n. 3", 204, 4 + 18.0 * row) for row in range(6)]
    assert measure_hang(fill(grid, print_words(("Verde", 4, left), ("Area IV", 104, right), *rows))).is_low is is_low


@pytest.mark.parametrize(("top", "is_centred"), [(25, True), (26.7, True), (26.8, False), (23.3, True), (4, False)])
def test_text_stands_in_the_middle_when_the_height_above_and_below_differs_by_a_third_of_a_letter(top: float, is_centred: bool):
    assert hang(("Verde pubblico", 4, top)).centres(0) is is_centred


@pytest.mark.parametrize(("height", "is_shown"), [(24.8, False), (25.2, True)])
def test_a_cell_shows_how_its_text_stands_when_it_leaves_one_and_a_half_letters_free(height: float, is_shown: bool):
    cells = fill(draw(XS, (0.0, height)), print_words(("Verde pubblico", 4, 2)))
    assert (0 in measure_hang(cells).shown) is is_shown


def test_a_column_without_free_height_hangs_as_the_table_does():
    """The second column fills its cells, so that it does not show whether its text stands in the middle."""
    lines = [("Area IV", 104, 4 + 11.0 * i) for i in range(5)]
    assert hang(("Verde pubblico", 4, 25), *lines).centres(1)
    assert not hang(("Verde pubblico", 4, 4), *lines).centres(1)


def test_the_space_between_paragraphs_is_the_widest_that_a_cell_shows():
    assert hang(("Verde pubblico", 4, 4), ("Scuole", 4, 26)).space == 12


def test_a_table_without_spaces_is_taken_to_have_some_of_four_fifths_of_a_letter():
    assert hang(("Verde pubblico", 4, 4), ("e parchi", 4, 15)).space == 8


def test_merged_and_open_cells_do_not_show_how_text_hangs():
    """The merged cell's text stands in the middle of it; the space above the others is what counts."""
    grid = draw(XS, YS, no_rule_above=[(1, 1), (2, 0)])
    found = measure_hang(fill(grid, print_words(("Verde", 4, 4), ("Scuole", 4, 90), ("Area IV", 104, 55))))
    assert (found.above, found.is_centred) == (4, False)


def test_without_a_cell_of_one_row_text_is_taken_to_stand_a_quarter_of_a_letter_below_the_rule():
    grid = draw(XS, YS, no_rule_above=[(1, 0), (1, 1)])
    found = measure_hang(fill(grid, print_words(("Verde", 4, 4))))
    assert (found.above, found.tight) == (2.5, (0, 0))


TOP = hang(("Verde pubblico", 4, 4), ("Area IV", 104, 4))
MIDDLE = hang(("Verde pubblico", 4, 25), ("Area IV", 104, 25))


@pytest.mark.parametrize(
    ("found", "top", "fits"),
    [
        (TOP, 4, True),
        (TOP, 7.4, True),
        (TOP, 7.6, False),
        (TOP, 0.4, False),
        (MIDDLE, 25, True),
        (MIDDLE, 28.4, True),
        (MIDDLE, 28.6, False),
    ],
)
def test_lines_fit_between_two_heights_when_they_hang_as_the_table_s_text_does(found: Hang, top: float, fits: bool):
    (line,) = fill(draw((0.0, 100.0), (0.0, 60.0)), print_words(("Scuole", 4, top)))[0].lines
    assert found.fits([line], 0, 60, 0) is fits


@pytest.mark.parametrize(("top", "fills"), [(64, True), (65.1, True), (65.3, False), (62.9, True), (62.7, False)])
def test_without_a_wide_space_a_first_line_stands_exactly_where_that_of_a_cell_does(top: float, fills: bool):
    upper, line = fill(draw((0.0, 100.0), (0.0, 120.0)), print_words(("Verde", 4, 4), ("Scuole", 4, top)))[0].lines
    assert TOP.fills(upper, line, 60) is fills


@pytest.mark.parametrize(("top", "is_so"), [(55, True), (56.1, True), (56.3, False), (53.9, True), (53.7, False), (4, False)])
def test_text_in_the_middle_of_a_merged_cell_is_known_for_it(top: float, is_so: bool):
    (each,) = fill(draw((0.0, 100.0), (0.0, 120.0)), print_words(("Area IV", 4, top)))
    assert TOP.is_in_middle(each) is is_so


def test_what_full_cells_leave_free_is_the_least_on_each_side():
    full = [("Area IV", 104, 5 + 11.0 * i) for i in range(5)]
    assert hang(("Verde pubblico", 4, 3), *full).tight == (3, 1)


LOW = hang(("Verde pubblico", 4, 46), ("Area IV", 104, 46))


@pytest.mark.parametrize(
    ("found", "lines", "may_part"),
    [
        pytest.param(TOP, [4, 15, 64], True, id="the second begins as a cell does"),
        pytest.param(TOP, [4, 15, 65.3], False, id="a little too low"),
        pytest.param(TOP, [4, 47.2, 64], False, id="the first has no room for its end"),
        pytest.param(MIDDLE, [25, 85], True, id="both in the middle"),
        pytest.param(MIDDLE, [25, 87], False, id="only one in the middle"),
        pytest.param(LOW, [35, 46, 106], True, id="both at the foot"),
        pytest.param(LOW, [35, 43, 106], False, id="only one at the foot"),
    ],
)
def test_a_cell_may_be_two_where_both_parts_stand_as_cells_of_the_table_do(found: Hang, lines: list[float], may_part: bool):
    (each,) = fill(draw((0.0, 100.0), (0.0, 120.0)), print_words(*(("Verde", 4.0, float(top)) for top in lines)))
    assert found.may_part(each.lines, len(lines) - 1, (0, 60, 120), 0) is may_part


@pytest.mark.parametrize(("space", "is_wide"), [(9.9, False), (10.1, True)])
def test_a_space_is_wide_that_is_wider_than_between_paragraphs_by_a_fifth_of_a_letter(space: float, is_wide: bool):
    assert TOP.is_wide(space) is is_wide


def test_a_column_is_set_as_its_text_and_not_as_its_heading():
    words = print_words(("Obiettivo", 30, 4), bold=True) + print_words(("Verde pubblico", 4, 64))
    assert measure_settings(fill(draw(XS, YS), words))[0, 1].start == 4


def test_a_column_of_nothing_but_a_heading_is_set_as_that():
    assert measure_settings(fill(draw(XS, YS), print_words(("Obiettivo", 30, 4), bold=True)))[0, 1].start == 30


@pytest.mark.parametrize(("top", "may_be"), [(55.0, True), (58.4, True), (58.6, False), (64.0, False)])
def test_where_no_cell_shows_how_text_stands_it_may_be_in_the_middle_of_a_merged_cell(top: float, may_be: bool):
    cells = fill(draw(XS, YS, no_rule_above=[(1, 0), (1, 1)]), print_words(("2.1", 4, top)))
    assert measure_hang(cells).may_be_in_middle(cells[0]) is may_be


def test_where_cells_show_that_text_stands_at_their_top_none_stands_in_the_middle():
    cells = fill(draw(XS, YS, no_rule_above=[(1, 0)]), print_words(("2.1", 4, 55), ("Area IV", 104, 4), ("Area III", 104, 64)))
    assert not measure_hang(cells).may_be_in_middle(cells[0])
