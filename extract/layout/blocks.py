"""One page to its blocks: lines of text and tables, from top to bottom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.layout.asides import find_asides, place_on
from extract.layout.cells.page_ends import Foot, find_carried, find_foot, find_hanging
from extract.layout.cells.placing import divide_words, fill_table, words_outside
from extract.layout.furniture import Furniture
from extract.layout.grids.channels import Ruler
from extract.layout.grids.grid import Grid
from extract.layout.grids.missing_columns import InnerColumns
from extract.layout.grids.missing_rows import Rowless
from extract.layout.grids.ruled import find_grids
from extract.layout.grids.unruled import find_unruled
from extract.layout.lines import Line, find_lines
from extract.layout.page import Page, Word
from extract.words.profile import Profile
from extract.words.verdict import SURE
from models.findings import Finding
from models.layout import Block, PageStart, Table, TextLine
from models.reasons import Reason


def find_blocks(pages: Iterable[Page], profile: Profile) -> Iterator[Block]:
    """The blocks of the pages: of each its start, its lines and tables from top to bottom, then findings.

    Every word is in exactly one block; one that stands inside a table's rules but in none of its cells is a finding.
    """
    ruler: Ruler | None = None
    foot: Foot | None = None
    furniture = Furniture()
    asides: set[str] = set()
    inner, rowless = InnerColumns(profile), Rowless()
    is_told = False
    for page in pages:
        yield PageStart(page.number, page.box, words=len(page.words), images=page.images, size=_body_size(page.words))
        yield from page.findings
        grids = find_grids(page.horizontal, page.vertical)
        if lacking := inner.find(grids, page.words):
            grids = find_grids(page.horizontal, [*page.vertical, *lacking])
        grids = rowless.leave_out(grids, page.words)
        lines = find_lines(words_outside(page.words, grids))
        running = furniture.find(lines, page.number, page.box)
        unruled, ruler = find_unruled(lines, running, page.horizontal, profile, None if grids else ruler)
        tables = sorted([*grids, *unruled], key=lambda grid: grid.box.top)
        carried = find_carried(foot, lines, running, tables)
        hanging = None if unruled else find_hanging(page, grids, running, lines)
        foot = find_foot(page, tables, lines)
        yield from _page_blocks(page, [grid for grid in (carried, *tables, hanging) if grid])
        if unruled and ruler and ruler.habits.by_level and not is_told:
            is_told = True
            yield _told_by_level(page, unruled[0], ruler.habits.by_level)
        yield from find_asides(page, grids, asides)


def _told_by_level(page: Page, grid: Grid, what: str) -> Finding:
    """That from here on rows are told by what of their cells is level; once a document."""
    return Finding(code="rows-by-level", detail={"page": str(page.number), "what": what}, origin=(place_on(page, grid.box),))


def _page_blocks(page: Page, grids: Iterable[Grid]) -> Iterator[Block]:
    outside, blocks = list(page.words), list[tuple[float, TextLine | Table]]()
    findings: list[Finding] = []
    for grid in grids:
        inside, outside = divide_words(outside, grid)
        if inside:
            table, lost = fill_table(grid, inside, page)
            blocks.append((grid.box.top, replace(table, reasons=(*_reasons(grid, page), *table.reasons))))
            findings += [*lost, *_doubts(grid, page)]
    blocks += [(line.box.top, _text_line(line, page)) for line in find_lines(outside)]
    yield from (block for _, block in sorted(blocks, key=lambda b: b[0]))
    yield from findings


def _reasons(grid: Grid, page: Page) -> Iterator[Reason]:
    return (reason.model_copy(update={"origin": (place_on(page, grid.box),)}) for reason in grid.reasons)


def _doubts(grid: Grid, page: Page) -> Iterator[Finding]:
    """That rows which no rule draws may be others, where these win by little."""
    for reason in grid.reasons:
        if reason.margin is not None and reason.margin < SURE:
            yield Finding(
                code="rows-uncertain", detail={"page": str(page.number), "answer": reason.answer}, origin=(place_on(page, grid.box),)
            )


def _text_line(line: Line, page: Page) -> TextLine:
    return TextLine(line.text, place_on(page, line.box), size=round(line.size, 1), bold=line.bold)


def _body_size(words: Iterable[Word]) -> float:
    """Size of most letters, in points."""
    letters: dict[float, int] = defaultdict(int)
    for word in words:
        letters[round(word.size, 1)] += len(word.text)
    return max(letters, key=lambda size: letters[size], default=0.0)
