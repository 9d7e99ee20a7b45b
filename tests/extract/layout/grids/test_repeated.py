"""Small tables that stand at the head or foot of most pages; lengths in letters."""

import pytest

from extract.layout.grids.grid import Grid
from extract.layout.grids.repeated import find_repeated
from extract.layout.page import Page, Word
from extract.words.profile import load_profile
from models.place import Box
from tests.drawn_tables import draw

PROFILE = load_profile()
SHEET = Box(0, 0, 60, 80)
FOOT = (76.0, 78.0)


def page(number: int, *cells: str, ys: tuple[float, float] = FOOT) -> tuple[Page, Grid]:
    """A page with a table of one row, each cell a word of letters half as wide as high."""
    words = [Word(text, 1 + 20 * i, ys[0] + 0.5, 1 + 20 * i + len(text) / 4, ys[0] + 1.5, 1.0, bold=False) for i, text in enumerate(cells)]
    return Page(number, SHEET, tuple(words), (), ()), draw(tuple(20.0 * i for i in range(len(cells) + 1)), ys)


def repeated(*pages: tuple[Page, Grid]) -> list[bool]:
    found = find_repeated([page for page, _ in pages], [[grid] for _, grid in pages], PROFILE)
    return [bool(grids) for grids in found]


@pytest.mark.parametrize("ys", [FOOT, (3.0, 5.0)], ids=["foot", "head"])
def test_a_table_that_each_page_has_with_its_own_number_is_repeated(ys: tuple[float, float]) -> None:
    assert repeated(*(page(i, "Valscura", "Piano_2026", f"pag.{i}", ys=ys) for i in (1, 2, 3))) == [True, True, True]
    assert repeated(*(page(i, "Valscura", str(i), ys=ys) for i in (1, 2))) == [True, True]


def test_a_table_that_says_something_else_on_each_page_is_content() -> None:
    assert repeated(page(1, "Settore", "A7"), page(2, "Settore", "A8")) == [False, False]


def test_a_box_in_whose_place_another_page_has_another_title_is_the_title_of_its_page() -> None:
    titles = ("Sviluppo", "Mantenimento", "Mantenimento", "Mantenimento")
    assert repeated(*(page(i, title, ys=(3.0, 5.0)) for i, title in enumerate(titles, 1))) == [False] * 4


def test_a_table_in_the_middle_of_the_pages_is_content() -> None:
    assert repeated(*(page(i, "Valscura", "Piano", ys=(40, 42)) for i in (1, 2))) == [False, False]


def test_the_names_of_columns_are_content_however_often_they_come() -> None:
    assert repeated(*(page(i, "Obiettivo", "Note", ys=(3, 5)) for i in (1, 2))) == [False, False]


def test_a_single_page_repeats_nothing() -> None:
    assert repeated(page(1, "Valscura", "Piano")) == [False]


@pytest.mark.parametrize(("bottom", "is_repeated"), [(19.9, True), (20.1, False)])
def test_a_letterhead_ends_in_the_first_quarter_of_its_page(bottom: float, *, is_repeated: bool) -> None:
    """What each page has further down is content."""
    assert repeated(*(page(i, "Valscura", "Piano", ys=(bottom - 2, bottom)) for i in (1, 2))) == [is_repeated] * 2
