"""How a page was read, for those who must find out why."""

from collections.abc import Iterable, Iterator, Sequence

from extract.layout.asides import place_on
from extract.layout.blocks import cut_page
from extract.layout.page import Page
from extract.layout.survey import Survey, SurveyedPage, survey_pages
from extract.words.profile import Profile
from models.layout.blocks import Table, TextLine
from models.layout.trace import PageTrace
from models.place import Box, Place
from models.reasons import Reason


def trace_page(pages: Iterable[Page], number: int, profile: Profile, decided: Iterable[Reason] = ()) -> PageTrace:
    """How one of the pages was read.

    Args:
        pages: all of the document, for each is read by what all of them show.
        number: of the page, counted from 1; one that the document has.
        profile: names of the columns.
        decided: reasons of the whole document; those with a place on the page are kept.
    """
    survey = survey_pages(pages, profile)
    sheets = [sheet for sheet in survey.sheets if sheet.page.number == number]
    halves = [sheet.page for sheet in sheets]
    tables, lines = _cut(sheets, survey)
    return PageTrace(
        number=number,
        sheet=halves[0].sheet,
        words=_boxes(place for page in halves for place in _words(page)),
        rules=_boxes(place for page in halves for place in _rules(page)),
        cells=_boxes(cell.place for table in tables for cell in table.cells),
        lines=_boxes(line.place for line in lines if not line.running),
        running=_boxes(line.place for line in lines if line.running),
        reasons=tuple(reason for reason in decided if any(place.page == number for place in reason.origin)),
    )


def _cut(sheets: Sequence[SurveyedPage], survey: Survey) -> tuple[list[Table], list[TextLine]]:
    """The tables and the lines of a page, or of the two that stand on one sheet."""
    blocks = [block for sheet in sheets for block in cut_page(sheet, survey)]
    return [block for block in blocks if isinstance(block, Table)], [block for block in blocks if isinstance(block, TextLine)]


def _words(page: Page) -> Iterator[Place]:
    return (place_on(page, Box(word.x0, word.top, word.x1, word.bottom)) for word in page.words)


def _rules(page: Page) -> Iterator[Place]:
    yield from (place_on(page, Box(rule.start, rule.at, rule.end, rule.at)) for rule in page.horizontal)
    yield from (place_on(page, Box(rule.at, rule.start, rule.at, rule.end)) for rule in page.vertical)


def _boxes(places: Iterable[Place]) -> tuple[Box, ...]:
    return tuple(place.box for place in places if place.box)
