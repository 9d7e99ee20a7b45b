"""Grids whose columns are ruled and whose rows no rule parts."""

import pytest

from extract.layout.grids.missing_rows import find_rowless, lacks_rows, without_rowless
from tests.drawn_tables import Printed, draw, print_words
from tests.printed_pages import print_page, tables, texts
from tests.words import write

XS, YS = (0.0, 100.0, 200.0, 300.0, 400.0), (0.0, 20.0, 200.0)
GRID = draw(XS, YS)
STARTS = (4.0, 104.0, 204.0, 304.0)
HEADER: list[Printed] = [("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Valore atteso", 204, 4), ("Peso", 304, 4)]


def body(step: float, columns: int = 3) -> list[Printed]:
    """Two lines in each column of the tall row; the second so far below the first in some of them, else close below it."""
    return [(text, x, top) for i, x in enumerate(STARTS) for text, top in (("Uno", 24), ("Due", 24 + (step if i < columns else 12)))]


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        pytest.param(body(26.1), True, id="wide spaces in three columns"),
        pytest.param(body(26), False, id="spaces as an empty line leaves them"),
        pytest.param(body(60, columns=2), False, id="wide spaces in two columns"),
        pytest.param([], False, id="no text"),
    ],
)
def test_a_grid_lacks_rows_when_several_columns_of_its_tallest_row_show_wide_spaces(words: list[Printed], *, is_so: bool):
    printed = print_words(*HEADER, *words)
    assert lacks_rows(GRID, printed) is is_so
    assert (find_rowless(GRID, printed) is not None) is is_so


def test_of_three_columns_two_that_show_wide_spaces_are_enough():
    grid = draw(XS[:4], YS)
    assert lacks_rows(grid, print_words(*(each for each in body(60, columns=2) if each[1] < XS[3])))
    assert not lacks_rows(grid, print_words(*(each for each in body(60, columns=1) if each[1] < XS[3])))


def test_wide_spaces_in_a_row_that_is_not_the_tallest_show_nothing():
    assert not lacks_rows(draw(XS, (0.0, 60.0, 200.0)), print_words(*((text, x, y - 20) for text, x, y in body(30))))


def test_a_grid_of_many_rows_lacks_none():
    many = draw(XS, (0.0, 20.0, 200.0, 220.0, 240.0))
    assert lacks_rows(many, print_words(*body(60)))
    assert find_rowless(many, print_words(*body(60))) is None


def test_grids_in_the_columns_of_one_that_lacks_rows_lack_them_too():
    """A single row says nothing by itself; one of other columns, or of many rows, is left."""
    rowless = find_rowless(GRID, print_words(*HEADER, *body(60)))
    assert rowless is not None
    single, other, many = draw(XS, (0.0, 40.0)), draw((0.0, 150.0, 300.0, 400.0), (0.0, 40.0)), draw(XS, (0.0, 10.0, 20.0, 30.0, 40.0))
    fewer = draw((0.0, 100.0, 200.0, 400.0), (0.0, 40.0))
    assert without_rowless([GRID, single, other, many, fewer], [rowless]) == [other, many, fewer]
    assert without_rowless([GRID, single], []) == [GRID, single]


HEADINGS = (("Obiettivo", 52), ("Indicatore", 152), ("Valore atteso", 252), ("Peso", 352))


def test_rows_that_no_rule_parts_are_told_by_their_text_though_their_columns_are_ruled():
    rows = [("Strade", "Buche chiuse", "2024: n. 99", "5"), ("Verde", "Alberi nuovi", "2024: n. 3", "8")]
    header = [word for text, x in HEADINGS for word in write(text, x, 45, bold=True)]
    words = [w for i, row in enumerate(rows) for (_, x), text in zip(HEADINGS, row, strict=True) for w in write(text, x, 70 + 80 * i)]
    words += [word for i in range(5) for word in write("e oltre", 152, 82 + 12 * i)]
    xs = [50, 150, 250, 350, 400]
    page = print_page([*header, *words], xs, [40, 60, 400])
    (table,) = tables(page)
    assert [text for _, column, text in texts(table) if column == 0] == ["Obiettivo", "Strade", "Verde"]
    # a page with a single row has the same columns
    single = print_page([*header, *write("Scuole", 52, 70)], xs, [40, 60, 90], number=2)
    assert tables(page, single)[-1].edges == pytest.approx(table.edges, abs=0.1)
