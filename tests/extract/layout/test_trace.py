"""How one page was read, as boxes on the page."""

from extract.layout.page import Page, Rule
from extract.layout.trace import trace_page
from extract.words.profile import load_profile
from models.place import Box, Place
from models.reasons import Question, Reason
from models.trace import PageTrace
from tests.words import write

SHEET = Box(0, 0, 600, 800)


def page(number: int) -> Page:
    """A head, a table of one row, and a line below it."""
    words = [
        *write("Comune di Altomare", 50, 20),
        *write("Obiettivo", 55, 105),
        *write("Peso", 255, 105),
        *write(f"Nota {'abc'[number]}", 50, 300),
    ]
    horizontal, vertical = [Rule(y, 50, 450) for y in (100, 120)], [Rule(x, 100, 120) for x in (50, 250, 450)]
    return Page(number, SHEET, tuple(words), tuple(horizontal), tuple(vertical), sheet=SHEET)


def trace(number: int, *reasons: Reason) -> PageTrace:
    return trace_page([page(1), page(2)], number, load_profile(), reasons)


def test_words_rules_cells_and_lines_are_boxes_on_their_page() -> None:
    found = trace(2)
    assert (found.number, found.sheet, len(found.words), len(found.rules)) == (2, SHEET, 7, 5)
    assert [(box.x0, box.x1) for box in found.cells] == [(50, 250), (250, 450)]


def test_running_heads_are_told_apart_from_the_lines_that_are_content() -> None:
    """All pages are looked at, for one alone shows none."""
    found = trace(1)
    assert [round(box.top) for box in found.lines] == [300]
    assert [round(box.top) for box in found.running] == [20]


def test_reasons_are_those_with_a_place_on_the_page() -> None:
    here, there = (Reason(question=Question.CUT, answer="a", reason="b", origin=(Place(page=number),)) for number in (1, 2))
    assert trace(1, here, there).reasons == (here,)
