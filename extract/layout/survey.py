"""What all pages of a document show together, learnt before the first of them is cut."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from extract.layout.asides import aside_text, repeat_asides
from extract.layout.furniture import Furniture, find_page_numbers, learn_furniture
from extract.layout.grids.channels import ENOUGH, FLUSH, Span, measure_columns, spans_of, stands_flush
from extract.layout.grids.grid import Grid
from extract.layout.grids.headers import begins_with_header, name_grid_columns
from extract.layout.grids.inside import words_outside
from extract.layout.grids.missing_columns import MissingColumns, find_missing
from extract.layout.grids.missing_rows import find_rowless, without_rowless
from extract.layout.grids.page_ends import Drawn, Foot, find_closed, find_foot
from extract.layout.grids.repeated import find_repeated
from extract.layout.grids.rows.habits import RowHabits
from extract.layout.grids.ruled import find_grids
from extract.layout.grids.unruled import Region, find_regions, learn_rows
from extract.layout.halves import split_sheets
from extract.layout.lines import Line, find_lines
from extract.layout.page import Page, Word, letter_size
from extract.words.profile import Profile
from models.layout.columns import Columns
from models.place import Box

# What each column of a grid holds, from left to right: the field, or none; empty where that is not known.
Fields = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class SurveyedPage:
    """A page, and where its tables are; their rows and cells are not cut yet.

    Attributes:
        page: measured in letters.
        grids: that its rules draw, from top to bottom.
        lines: of the words outside them, from top to bottom.
        recurring: which of the lines are no part of a table, as indices.
        repeated: the boxes of small tables that stand on most pages.
        regions: of the tables among the lines.
        above: the table that the page before ends with.
        fields: what the columns of each grid hold: by a header of its own, else by the last header before it.
        fields_above: what the columns of the last table before the page hold.
        begins: its first table has a header of its own.
        number: of the page, where it is sure, so that it is no word of a table.
    """

    page: Page
    grids: tuple[Grid, ...]
    lines: tuple[Line, ...]
    recurring: frozenset[int]
    repeated: tuple[Box, ...]
    regions: tuple[Region, ...]
    above: Foot | None
    fields: tuple[Fields, ...]
    fields_above: Fields
    begins: bool
    number: Word | None


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a document before its pages are cut.

    Attributes:
        sheets: its pages, in order.
        furniture: what stands in the same place on several pages.
        habits: how the rows of its tables are set that no rule parts.
        asides: each text that stands aside, and the first page that has it.
        first_unruled: the first page with a table that no rule draws; none where there is none.
    """

    sheets: tuple[SurveyedPage, ...]
    furniture: Furniture
    habits: RowHabits
    asides: Mapping[str, int]
    first_unruled: int | None


def survey_pages(pages: Iterable[Page], profile: Profile) -> Survey:
    """What the pages show together.

    Args:
        pages: in points, in order.
        profile: names of the columns.
    """
    measured = repeat_asides(_measure(split_sheets(list(pages))))
    drawn = _find_grids(measured, profile)
    repeated = find_repeated(measured, drawn, profile)
    grids = [[grid for grid in own if grid not in again] for own, again in zip(drawn, repeated, strict=True)]
    outside = [words_outside(page.words, own) for page, own in zip(measured, grids, strict=True)]
    numbers = find_page_numbers(measured, [find_lines(words) for words in outside])
    lines = [_lines_beside(number, words) for number, words in zip(numbers, outside, strict=True)]
    furniture = learn_furniture(lines)
    boxes = [tuple(grid.box for grid in own) for own in repeated]
    recurring = [furniture.recurring(own, page, inside) for own, page, inside in zip(lines, measured, boxes, strict=True)]
    regions = _find_regions(grids, lines, recurring, profile)
    habits = RowHabits()
    for page, own in zip(measured, regions, strict=True):
        habits = learn_rows(own, page.horizontal, habits)
    sheets: list[SurveyedPage] = []
    for i, page in enumerate(measured):
        before = sheets[-1] if sheets else None
        fields_above = _last_fields(before) if before else ()
        fields = _name_grids(grids[i], page, profile, fields_above)
        above = _foot(before) if before else None
        begins = _begins(grids[i], regions[i], page, profile)
        found = (tuple(grids[i]), tuple(lines[i]), recurring[i], boxes[i], regions[i])
        sheets.append(SurveyedPage(page, *found, above, fields, fields_above, begins, numbers[i]))
    return Survey(tuple(sheets), furniture, habits, _first_asides(sheets), _first_unruled(sheets))


def _lines_beside(number: Word | None, words: Sequence[Word]) -> list[Line]:
    """The lines of the words, and the page's number on one of its own."""
    lines = find_lines(word for word in words if word is not number)
    return sorted([*lines, *find_lines([number] if number else [])], key=lambda line: line.box.top)


def _foot(sheet: SurveyedPage) -> Foot | None:
    ruled = [Drawn(grid.xs, grid.box, find_closed(grid)) for grid in sheet.grids]
    unruled = [Drawn(region.columns.edges, region.box) for region in sheet.regions]
    return find_foot(sheet.page, [*ruled, *unruled], sheet.lines)


def _begins(grids: Sequence[Grid], regions: Sequence[Region], page: Page, profile: Profile) -> bool:
    """Has the first table of a page a header of its own?"""
    ruled = [(grid.box.top, bool(name_grid_columns(grid, page.words, profile))) for grid in grids]
    unruled = [(region.box.top, region.header > 0) for region in regions]
    return min([*ruled, *unruled], default=(0.0, False))[1]


def _measure(pages: list[Page]) -> list[Page]:
    """The pages measured in letters; each of those in points is let go before the next is measured, for there may be hundreds."""
    size = letter_size(pages)
    pages.reverse()
    return [pages.pop().in_letters(size) for _ in range(len(pages))]


def _name_grids(grids: Sequence[Grid], page: Page, profile: Profile, above: Fields) -> tuple[Fields, ...]:
    """What the columns of each grid of a page hold."""
    named: list[Fields] = []
    for grid in grids:
        above = name_grid_columns(grid, page.words, profile) or above
        named.append(above)
    return tuple(named)


def _last_fields(sheet: SurveyedPage) -> Fields:
    """What the columns of the last table of a page hold; of the last one before it where it has none."""
    unruled = [region.columns.fields for region in sheet.regions]
    return [sheet.fields_above, *sheet.fields, *unruled][-1]


def _find_grids(pages: Sequence[Page], profile: Profile) -> list[list[Grid]]:
    """The ruled grids of each page: with the columns that they lack, and without those that lack rows."""
    missing: MissingColumns | None = None
    found: list[list[Grid]] = []
    rowless: list[Columns] = []
    for page in pages:
        grids = find_grids(page.horizontal, page.vertical)
        walls = []
        for grid in grids:
            missing = find_missing(grid, page.words, profile) or missing
            walls += missing.walls(grid) if missing else []
        if walls:
            grids = find_grids(page.horizontal, [*page.vertical, *walls])
        rowless += [columns for grid in grids if (columns := find_rowless(grid, page.words))]
        found.append(grids)
    return [without_rowless(grids, rowless) for grids in found]


@dataclass(slots=True)
class _Ledger:
    """The columns of tables without rules that were met so far, each with where its words begin and end."""

    entries: list[tuple[Columns, list[Span]]] = field(default_factory=list)

    def add(self, region: Region) -> Columns:
        """The columns of a region as they are known with its words."""
        spans = next((own for columns, own in self.entries if columns.has_headings_of(region.columns)), None)
        if spans is None:
            spans = []
            self.entries.append((region.columns, spans))
        columns = measure_columns(region.columns, region.lines, spans)
        spans += spans_of(region.lines)
        del spans[:-ENOUGH]
        return columns

    def settle(self, region: Region) -> Region:
        """The region; in the columns of a table above it where its texts begin flush with that one's, though a heading stands between."""
        for columns, spans in self.entries if region.apart else ():
            if columns.has_headings_of(region.columns):
                whole = measure_columns(columns, (), spans)
                if stands_flush(whole, region.lines, spans):
                    return replace(region, columns=whole, apart=False)
        return region

    def known(self) -> list[Columns]:
        """All columns, as all of their words show them."""
        return [measure_columns(columns, (), spans) for columns, spans in self.entries]


def _find_regions(
    grids: Sequence[Sequence[Grid]], lines: Sequence[Sequence[Line]], recurring: Sequence[frozenset[int]], profile: Profile
) -> list[tuple[Region, ...]]:
    """The tables that no rule draws, page by page: once to learn how wide their columns are, and once more with that known."""
    ledger = _Ledger()
    before: Columns | None = None
    heads = [begins_with_header(own, apart, profile) for own, apart in zip(lines, recurring, strict=True)]
    pages = list(zip(grids, lines, recurring, [*heads[1:], False], strict=True))
    for ruled, own, apart, leads_on in pages:
        before = None if ruled else before
        for region in find_regions(own, apart, profile, before, leads_on=leads_on):
            if not region.apart:
                before = ledger.add(region)
    known, before = ledger.known(), None
    found: list[tuple[Region, ...]] = []
    for ruled, own, apart, leads_on in pages:
        regions = tuple(map(ledger.settle, find_regions(own, apart, profile, None if ruled else before, known, leads_on=leads_on)))
        before = next((region.columns for region in reversed(regions) if not region.apart), None if ruled else before)
        found.append(regions)
    return _widen(found)


def _widen(found: Sequence[Sequence[Region]]) -> list[tuple[Region, ...]]:
    """The regions, their outer borders so far apart that no word of a table in these columns stands outside of it."""
    ends: dict[tuple[float, ...], list[Span]] = defaultdict(list)
    for region in chain.from_iterable(found):
        spans = spans_of(region.lines)
        ends[region.columns.edges].append((min(x0 for x0, _ in spans) - FLUSH, max(x1 for _, x1 in spans) + FLUSH))

    def widen(region: Region) -> Region:
        first, *inner, last = region.columns.edges
        left, right = zip(*ends[region.columns.edges], strict=True)
        return replace(region, columns=replace(region.columns, edges=(min(first, *left), *inner, max(last, *right))))

    return [tuple(map(widen, regions)) for regions in found]


def _first_asides(sheets: Iterable[SurveyedPage]) -> dict[str, int]:
    first: dict[str, int] = {}
    for sheet in sheets:
        if text := aside_text(sheet.page, sheet.grids):
            first.setdefault(text, sheet.page.number)
    return first


def _first_unruled(sheets: Iterable[SurveyedPage]) -> int | None:
    return next((sheet.page.number for sheet in sheets if sheet.regions), None)
