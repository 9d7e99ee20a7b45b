"""Running heads, running feet and page numbers: what stands in the same place on several pages."""

from collections.abc import Iterable

from extract.layout.blocks import find_blocks
from extract.layout.furniture import learn_furniture
from extract.layout.lines import find_lines
from extract.layout.page import Page, Word
from extract.words.profile import load_profile
from models.layout import TextLine
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
