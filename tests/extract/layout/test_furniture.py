"""Running heads, running feet and page numbers: what stands in the same place on several pages."""

from collections.abc import Iterable

import pytest

from extract.layout.blocks import find_blocks
from extract.layout.furniture import find_page_numbers, is_at_margin, learn_furniture
from extract.layout.lines import Line, find_lines
from extract.layout.page import Page, Word
from extract.words.profile import load_profile
from models.layout.blocks import TextLine
from models.place import Box
from tests.words import write

SHEET = Box(0, 0, 600, 800)


def read(pages: Iterable[list[Word]]) -> tuple[list[str], list[str]]:
    """The lines that are content, and those that are not."""
    made = [Page(i, SHEET, tuple(words), (), ()) for i, words in enumerate(pages, start=1)]
    lines = [block for block in find_blocks(made, load_profile()) if isinstance(block, TextLine)]
    return [line.text.value for line in lines if not line.running], [line.text.value for line in lines if line.running]


def test_running_heads_and_page_numbers_are_no_content():
    pages = [
        [
            *write("Comune di Altomare - Piano 2024", 50, 20, bold=True),
            *write(f"Sezione {'ABCD'[page - 1]}", 50, 100, bold=True),
            *write(f"Pag. {page} di 4", 50, 780),
        ]
        for page in range(1, 5)
    ]
    content, running = read(pages)
    assert content == ["Sezione A", "Sezione B", "Sezione C", "Sezione D"]
    assert running[:2] == ["Comune di Altomare - Piano 2024", "Pag. 1 di 4"]


def test_a_date_alone_at_the_foot_of_each_page_is_content():
    """The last line of a cell; a date that is the same on each page is when it was printed."""
    pages = [[*write(f"3{page % 2}/0{page}/2025", 50, 700), *write("14/01/2025", 50, 780)] for page in range(1, 4)]
    assert read(pages)[0] == ["31/01/2025", "30/02/2025", "31/03/2025"]


def test_a_heading_at_the_head_of_two_pages_stays():
    content, running = read([write("Affari generali", 50, 60, bold=True)] * 2)
    assert (len(content), running) == (2, [])


def test_a_running_head_is_known_on_the_first_page_too():
    """All pages are looked at before the first one is cut."""
    pages = [[*write("Comune di Altomare", 50, 20), *write(f"Testo {'abc'[page]} che va da sé", 50, 300)] for page in range(3)]
    assert read(pages)[1] == ["Comune di Altomare"] * 3


def test_the_last_number_of_a_cell_at_a_foot_is_no_page_number():
    words = [*write("inferiore a €", 252, 740), *write("560", 252, 752), *write("3", 300, 780)]
    page = Page(3, SHEET, tuple(words), (), ()).in_letters(10)
    lines = find_lines(page.words)
    recurring = learn_furniture([lines]).recurring(lines, page)
    assert [lines[i].text for i in recurring] == ["3"]


def test_a_line_at_the_margin_of_two_pages_is_no_part_of_a_table():
    pages = [Page(i, SHEET, tuple(write("Piano della performance", 50, 780)), (), ()).in_letters(10) for i in (1, 2)]
    lines = [find_lines(page.words) for page in pages]
    furniture = learn_furniture(lines)
    assert [furniture.recurring(own, page) for own, page in zip(lines, pages, strict=True)] == [{0}, {0}]


IN_LETTERS = Box(0, 0, 60, 80)


def printed(text: str, x: float, top: float, *, size: float = 1.0, bold: bool = False) -> list[Line]:
    """A line of one word; lengths in letters."""
    return find_lines([Word(text, x, top, x + size * len(text) / 2, top + size, size, bold)])


def is_running(own: list[Line], *others: list[Line]) -> bool:
    """Is the line a running one, on a page beside others with these lines? The letters of the page are one letter large."""
    return learn_furniture([own, *others]).is_running(own[0], Page(1, IN_LETTERS, (), (), ()), 1.0)


@pytest.mark.parametrize(("top", "is_so"), [(9.0, True), (9.2, False), (69.8, False), (70.0, True)])
def test_a_line_is_at_the_margin_in_an_eighth_of_the_page_s_height(top: float, *, is_so: bool):
    assert is_at_margin(Box(5, top, 10, top + 1), IN_LETTERS) is is_so


@pytest.mark.parametrize(("with_it", "pages", "is_so"), [(3, 5, True), (2, 5, False), (2, 3, True), (1, 1, False)])
def test_a_line_is_a_running_one_on_three_of_five_pages_and_on_two_at_least(with_it: int, pages: int, *, is_so: bool):
    line = printed("Altomare", 5, 30)
    assert is_running(*[line] * with_it, *[[]] * (pages - with_it)) is is_so


@pytest.mark.parametrize(("pages", "is_so"), [(2, False), (3, True)])
def test_a_heading_is_a_running_head_on_three_pages(pages: int, *, is_so: bool):
    assert is_running(*[printed("Altomare", 5, 30, bold=True)] * pages) is is_so


@pytest.mark.parametrize(
    ("other", "without", "is_so"), [("Sviluppo", 0, False), ("Sviluppo", 1, False), ("Sviluppo", 2, True), ("Trasversali", 0, True)]
)
def test_a_heading_in_whose_place_another_page_has_another_one_is_the_title_of_its_page(other: str, without: int, *, is_so: bool):
    title = printed("Trasversali", 5, 3, size=1.6, bold=True)
    assert is_running(title, *[title] * 4, printed(other, 5, 3, size=1.6, bold=True), *[[]] * without) is is_so


def test_a_heading_in_letters_of_another_kind_is_no_title_beside_it():
    head = printed("Altomare", 5, 3, bold=True)
    assert is_running(*[head] * 4, printed("Premessa", 5, 3, size=2.0, bold=True))


@pytest.mark.parametrize(("size", "is_so"), [(1.07, True), (1.09, False)])
def test_letters_that_are_larger_by_a_twelfth_are_those_of_a_heading(size: float, *, is_so: bool):
    assert is_running(*[printed("Altomare", 5, 30, size=size)] * 2) is is_so


@pytest.mark.parametrize(("top", "is_so"), [(4.81, True), (5.58, True), (5.65, False)])
def test_lines_stand_in_one_place_when_they_are_less_than_a_line_apart(top: float, *, is_so: bool):
    assert is_running(printed("Altomare", 5, 4.81), printed("Altomare", 5, top)) is is_so


@pytest.mark.parametrize(
    ("x", "top", "is_content"),
    [
        pytest.param(25, 76.79, True, id="right under a word"),
        pytest.param(25, 76.81, False, id="further down than the next line"),
        pytest.param(25.09, 76.5, True, id="begins with it"),
        pytest.param(25.11, 76.5, False, id="begins further right"),
    ],
)
def test_a_bare_number_right_under_a_word_is_the_last_line_of_a_cell(x: float, top: float, *, is_content: bool):
    lines = [*printed("inferiore", 25, 75), *printed("560", x, top)]
    recurring = learn_furniture([lines]).recurring(lines, Page(3, IN_LETTERS, (), (), ()))
    assert recurring == (frozenset() if is_content else {1})


def test_the_number_of_a_page_is_known_beside_a_text_that_reaches_down_to_it():
    """Another page has its own at the same place; the number alone, or at another place, proves nothing."""
    texts = [write("1", 300, 780), [*write("a finanziamento", 50, 780), *write("2", 300, 780)], [*write("peso 3", 50, 780)]]
    pages = [Page(i, SHEET, tuple(words), (), ()).in_letters(10) for i, words in enumerate(texts, start=1)]
    found = find_page_numbers(pages, [find_lines(page.words) for page in pages])
    assert [word and word.text for word in found] == [None, "2", None]
