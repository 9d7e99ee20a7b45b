"""The pages of a document to its blocks: lines of text and tables, from top to bottom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.layout.asides import aside_text, place_on
from extract.layout.cells.placing import fill_table
from extract.layout.furniture import stands_in
from extract.layout.grids.grid import Grid
from extract.layout.grids.inside import divide_words
from extract.layout.grids.page_ends import find_carried, find_hanging
from extract.layout.grids.unruled import draw_grid
from extract.layout.lines import Line, find_lines
from extract.layout.measures import SIDE_BY_SIDE
from extract.layout.page import Page, Word, letter_size
from extract.layout.survey import Fields, Survey, SurveyedPage, survey_pages
from extract.words.profile import Profile
from extract.words.verdict import is_sure
from models.findings import Finding
from models.layout.blocks import Block, PageStart, Table, TextLine
from models.layout.text import Text
from models.place import Box, Place
from models.reasons import Reason

# A row that is in doubt is shown with so much above and below the y where it may begin, in letters: it meets a line of each side.
AROUND = 1.0


def find_blocks(pages: Iterable[Page], profile: Profile) -> Iterator[Block]:
    """The blocks of the pages: of each its start, its lines and tables from top to bottom, then findings.

    Every word is in exactly one block; one that stands inside a table's rules but in none of its cells is a finding.
    """
    survey = survey_pages(pages, profile)
    for sheet in survey.sheets:
        yield from cut_page(sheet, survey)


def cut_page(sheet: SurveyedPage, survey: Survey) -> Iterator[Block]:
    """The blocks of one page, which no other page has a part in but by what the survey says of all."""
    page = sheet.page
    size = letter_size([page])
    in_points = round(size, 2) * page.unit
    yield PageStart(page.number, page.box_in_points, words=len(page.words), images=page.images, size=in_points, shape=page.shape)
    yield from page.findings
    unruled = [draw_grid(region, page.horizontal, survey.habits) for region in sheet.regions]
    named = [*zip(sheet.grids, sheet.fields, strict=True), *zip(unruled, (each.columns.fields for each in sheet.regions), strict=True)]
    tables = sorted(named, key=lambda table: table[0].box.top)
    carried = find_carried(sheet.above, sheet.lines, sheet.recurring, [grid for grid, _ in tables], begins=sheet.begins)
    hanging = None if unruled else find_hanging(page, sheet.grids, sheet.recurring, sheet.lines)
    first = [(carried, sheet.fields_above)] if carried else []
    last = [(hanging, sheet.fields[-1])] if hanging else []
    yield from _fill(sheet, [*first, *tables, *last], survey, size)
    if unruled and page.number == survey.first_unruled and (what := survey.habits.by_level):
        detail = {"page": str(page.number), "what": what}
        yield Finding(code="rows-by-level", detail=detail, origin=(place_on(page, unruled[0].box),))
    text = aside_text(page, sheet.grids)
    if survey.asides.get(text) == page.number:
        yield Finding(code="text-aside", raw=text[:200], origin=(Place(page=page.number),))


def _fill(sheet: SurveyedPage, grids: Iterable[tuple[Grid, Fields]], survey: Survey, size: float) -> Iterator[Block]:
    """The tables that the grids are with their words, and the lines of the words outside; then what was lost between them."""
    page, number = sheet.page, [sheet.number] if sheet.number else []
    outside, blocks = [word for word in page.words if word not in number], list[tuple[float, TextLine | Table]]()
    findings: list[Finding] = []
    for grid, fields in grids:
        inside, outside = divide_words(outside, grid)
        if inside:
            table, lost = fill_table(grid, inside, page, fields)
            blocks.append((grid.box.top, replace(table, reasons=(*_reasons(grid, page), *table.reasons))))
            findings += [*lost, *_doubts(grid, inside, page)]
    for line in (*find_lines(outside), *find_lines(number)):
        is_running = stands_in(line, sheet.repeated) or survey.furniture.is_running(line, page, size)
        blocks.append((line.box.top, _text_line(line, page, is_running=is_running)))
    yield from (block for _, block in sorted(blocks, key=lambda b: b[0]))
    yield from findings


def _reasons(grid: Grid, page: Page) -> Iterator[Reason]:
    return (reason.model_copy(update={"origin": (place_on(page, grid.box),)}) for reason in grid.reasons)


def _doubts(grid: Grid, words: Sequence[Word], page: Page) -> Iterator[Finding]:
    """That rows which no rule draws may be others, where these win by little: all of them, or one."""
    for reason in grid.reasons:
        if not is_sure(reason.margin):
            detail = {"page": str(page.number), "rows": reason.answer}
            yield Finding(code="rows-uncertain", detail=detail, origin=(place_on(page, grid.box),))
    for y in grid.doubts:
        beside = (word for word in words if abs(word.top - y) < SIDE_BY_SIDE * word.size)
        line = " ".join(word.text for word in sorted(beside, key=lambda word: word.x0))
        box = Box(grid.box.x0, y - AROUND, grid.box.x1, y + AROUND)
        yield Finding(code="row-uncertain", raw=line[:200], detail={"page": str(page.number)}, origin=(place_on(page, box),))


def _text_line(line: Line, page: Page, *, is_running: bool) -> TextLine:
    return TextLine(Text(line.text), place_on(page, line.whole), size=round(line.size, 2) * page.unit, bold=line.bold, running=is_running)
