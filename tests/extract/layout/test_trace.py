"""What a page was read as, in boxes on the page as it lies in the file."""

from extract.layout.page import Page, Rule
from extract.layout.trace import trace_page
from extract.words.profile import load_profile
from models.place import Box, Place
from models.reasons import Question, Reason
from tests.words import write

SHEET = Box(0, 0, 600, 800)
WORDS = (*write("Obiettivo", 52, 45, bold=True), *write("Peso", 202, 45, bold=True), *write("Nota", 50, 400))
RULES = tuple(Rule(y, 50, 300) for y in (40, 60)), tuple(Rule(x, 40, 60) for x in (50, 200, 300))
PAGE = Page(1, SHEET, WORDS, *RULES, sheet=SHEET)


def decided(page: int) -> Reason:
    return Reason(question=Question.HEADER, answer=str(page), reason="it names objective, weight", origin=(Place(page=page),))


def test_words_rules_cells_and_lines_stand_where_they_are_printed() -> None:
    trace = trace_page([PAGE], 1, load_profile())
    assert trace.words[0] == Box(52, 45, 97, 55)
    assert Box(50, 40, 300, 40) in trace.rules
    assert Box(200, 40, 200, 60) in trace.rules
    assert trace.cells == (Box(50, 40, 200, 60), Box(200, 40, 300, 60))
    assert (trace.lines, trace.running) == ((Box(50, 400, 70, 410),), ())


def test_only_reasons_that_hold_on_the_page_are_kept() -> None:
    pages = [PAGE, PAGE._replace(number=2)]
    assert [reason.answer for reason in trace_page(pages, 2, load_profile(), [decided(1), decided(2)]).reasons] == ["2"]
