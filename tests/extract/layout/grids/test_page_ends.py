"""What a page break leaves of a row, at a page's foot or at the next one's head, with no rule beside it; lengths in letters."""

from collections.abc import Sequence

import pytest

from extract.layout.grids.grid import Grid
from extract.layout.grids.page_ends import Drawn, Foot, find_carried, find_closed, find_foot, find_hanging
from extract.layout.lines import Line, find_lines
from extract.layout.page import Page, Word
from models.place import Box
from tests.drawn_tables import draw

XS = (5.0, 20.0, 40.0)
SHEET = Box(0, 0, 60, 80)
FOOT = Foot(XS, frozenset({1.0}))
Printed = tuple[str, float, float]


def print_words(*printed: Printed, size: float = 1.0, bold: bool = False) -> list[Word]:
    """Single words, each letter half a letter size wide."""
    return [Word(text, x, top, x + size * len(text) / 2, top + size, size, bold) for text, x, top in printed]


def page(words: Sequence[Word]) -> Page:
    return Page(1, SHEET, tuple(words), (), ())


def texts(grid: Grid | None, lines: Sequence[Line]) -> list[str]:
    """The lines that a grid is drawn around."""
    return [line.text for line in lines if grid is not None and grid.box.top < line.box.top < line.box.bottom < grid.box.bottom]


TABLE = print_words(("Obiettivo", 5.2, 70), ("Eventi", 20.2, 70))
BOX = Box(5, 69, 40, 74)


def test_a_page_ends_with_its_lowest_table():
    upper = ((5.0, 30.0), Box(5, 10, 30, 20))
    foot = find_foot(page([*TABLE, *print_words(("titolo", 5.2, 71), size=1.4, bold=True)]), [Drawn(XS, BOX), Drawn(*upper)], [])
    assert foot == FOOT


@pytest.mark.parametrize(
    ("top", "ends"),
    [
        pytest.param(10, True, id="above the table"),
        pytest.param(50, False, id="under it"),
        pytest.param(69.8, False, id="just above the margin"),
        pytest.param(70, True, id="in the margin of an eighth of the page"),
    ],
)
def test_a_page_ends_with_a_table_when_no_line_but_one_at_the_margin_stands_under_it(top: float, *, ends: bool):
    lines = find_lines(print_words(("nota", 5, top)))
    assert (find_foot(page(TABLE), [Drawn(XS, Box(5, 20, 40, 30))], lines) is not None) is ends


def test_a_page_without_a_table_ends_with_none():
    assert find_foot(page(TABLE), [], []) is None


@pytest.mark.parametrize(
    ("words", "is_held"),
    [
        pytest.param(print_words(("operatori", 20.2, 5)), True, id="in one column"),
        pytest.param(print_words(("Area", 5.2, 5), ("operatori", 20.2, 5)), True, id="a run in each column"),
        pytest.param(print_words(("operatori", 19, 5)), False, id="over a border"),
        pytest.param(print_words(("operatori", 20.2, 5), bold=True), False, id="bold"),
        pytest.param(print_words(("operatori", 20.2, 5), size=1.05), True, id="hardly larger"),
        pytest.param(print_words(("operatori", 20.2, 5), size=1.07), False, id="larger"),
    ],
)
def test_a_table_holds_lines_of_its_own_letters_that_stand_in_its_columns(words: list[Word], *, is_held: bool):
    (line,) = find_lines(words)
    assert FOOT.holds(line) is is_held


HEAD = find_lines(print_words(("operatori", 20.2, 5), ("culturali", 20.2, 6.2), ("Ambiente", 5, 9), ("altri", 20.2, 10.2)))


def carried(foot: Foot | None, recurring: frozenset[int] = frozenset(), *grids: Grid) -> list[str]:
    return texts(find_carried(foot, HEAD, recurring, grids), HEAD)


def test_lines_at_the_head_of_a_page_go_on_with_the_table_before_up_to_one_that_does_not():
    """The third line begins left of all columns."""
    narrow = Foot((19.0, 20.0, 40.0), FOOT.sizes)
    assert carried(narrow) == ["operatori", "culturali"]


def test_lines_below_the_first_table_of_the_page_do_not_go_on():
    assert carried(FOOT, frozenset(), draw(XS, (6.1, 12.0))) == ["operatori"]


def test_a_running_head_is_passed_over():
    found = find_carried(FOOT, HEAD, frozenset({0}), [draw(XS, (8.0, 12.0))])
    assert texts(found, HEAD) == ["culturali"]


@pytest.mark.parametrize("foot", [None, Foot((25.0, 30.0, 40.0), FOOT.sizes)], ids=["no table before", "no line of it"])
def test_nothing_goes_on_where_no_table_holds_the_first_line(foot: Foot | None):
    assert find_carried(foot, HEAD, frozenset(), []) is None


@pytest.mark.parametrize(
    ("words", "closed", "goes_on"),
    [
        pytest.param((("operatori", 20.2, 5),), frozenset(), True, id="a small letter"),
        pytest.param((("Operatori", 20.2, 5),), frozenset(), False, id="a capital"),
        pytest.param((("Verde", 5.2, 5), ("Operatori", 20.2, 5)), frozenset(), True, id="several columns"),
        pytest.param((("operatori", 20.2, 5),), frozenset({1}), False, id="under a rule"),
        pytest.param((("operatori", 20.2, 5),), frozenset({0}), True, id="beside a rule"),
    ],
)
def test_above_a_table_with_a_header_a_line_goes_on_only_where_it_surely_is_a_rest(
    words: tuple[Printed, ...], closed: frozenset[int], *, goes_on: bool
):
    lines, foot, grids = find_lines(print_words(*words)), Foot(XS, FOOT.sizes, closed), [draw(XS, (8.0, 12.0))]
    assert (find_carried(foot, lines, frozenset(), grids, begins=True) is not None) is goes_on
    assert find_carried(foot, lines, frozenset(), grids) is not None


def test_the_columns_that_a_rule_closes_are_those_whose_last_cell_has_one():
    assert find_closed(draw(XS, (6.1, 12.0))) == frozenset({0, 1})
    found = find_hanging(page(TABLE), [GRID], frozenset(), find_lines(print_words(("Area", 5.2, 74.5))))
    assert found is not None
    assert find_closed(found) == frozenset()


def test_what_goes_on_is_one_row_open_at_its_head():
    found = find_carried(FOOT, HEAD[:2], frozenset(), [])
    assert found is not None
    assert (found.xs, found.ys, found.is_ruled) == (XS, pytest.approx((4.9, 7.3)), False)
    assert [(cell.open_above, cell.open_below) for cell in found.cells] == [(True, False)] * 2


GRID = draw(XS, (69.0, 74.0))


def hanging(*under: Word, recurring: frozenset[int] = frozenset(), grids: Sequence[Grid] = (GRID,)) -> list[str]:
    lines = find_lines(under)
    return texts(find_hanging(page([*TABLE, *under]), grids, recurring, lines), lines)


def test_lines_right_under_the_last_rule_begin_a_row():
    assert hanging(*print_words(("Area", 5.2, 74.5), ("14", 20.2, 74.5), ("IV", 5.2, 75.7))) == ["Area 14", "IV"]


@pytest.mark.parametrize(("top", "lines"), [(75.3, ["Area"]), (75.31, [])])
def test_a_line_further_down_than_the_next_one_begins_none(top: float, lines: list[str]):
    assert hanging(*print_words(("Area", 5.2, top))) == lines


def test_nothing_begins_a_row_where_one_line_is_none_of_the_table():
    assert hanging(*print_words(("Area", 5.2, 74.5), ("Deliberazioneancora", 15, 75.7))) == []


def test_a_running_foot_under_the_row_is_passed_over():
    assert hanging(*print_words(("Area", 5.2, 74.5), ("Pagina", 25, 78)), recurring=frozenset({1})) == ["Area"]


def test_lines_above_the_last_rule_begin_no_row():
    assert hanging(*print_words(("Premessa", 5.2, 50))) == []


def test_nothing_hangs_on_a_page_without_ruled_tables():
    assert hanging(*print_words(("Area", 5.2, 74.5)), grids=()) == []


def test_a_row_that_begins_under_the_last_rule_is_open_at_its_foot():
    lines = find_lines(print_words(("Area", 5.2, 74.5)))
    found = find_hanging(page(TABLE), [GRID], frozenset(), lines)
    assert found is not None
    assert [(cell.open_above, cell.open_below) for cell in found.cells] == [(False, True)] * 2


@pytest.mark.parametrize(
    ("texts_under", "begins"), [((("Nota", 5.2, 20.0),), False), ((("Nota", 5.2, 20.0), ("Eventi", 20.2, 20.0)), True)]
)
def test_a_line_under_a_table_high_on_its_page_begins_a_row_only_with_several_cells(texts_under: tuple[Printed, ...], *, begins: bool):
    words = print_words(*texts_under)
    table = print_words(("Obiettivo", 5.2, 17), ("Eventi", 20.2, 17))
    found = find_hanging(page([*table, *words]), [draw(XS, (15.0, 19.0))], frozenset(), find_lines(words))
    assert (found is not None) is begins


@pytest.mark.parametrize(("bottom", "begins"), [(59.9, False), (60.1, True)])
def test_a_line_of_one_cell_begins_a_row_only_in_the_last_quarter_of_its_page(bottom: float, *, begins: bool):
    table = print_words(("Obiettivo", 5.2, bottom - 4), ("Eventi", 20.2, bottom - 4))
    words = print_words(("Area", 5.2, bottom - 1))
    found = find_hanging(page([*table, *words]), [draw(XS, (bottom - 6, bottom - 2))], frozenset(), find_lines(words))
    assert (found is not None) is begins
