"""Whose word it is: the words of a page to the cells of its grids."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from extract.layout.asides import find_turned, place_on, place_turned
from extract.layout.cells.candidates import FilledCell
from extract.layout.cells.cuts import CutGrid, cut_cells
from extract.layout.cells.hang import column_key, measure_settings
from extract.layout.grids.grid import Grid
from extract.layout.lines import find_lines, find_overlaps
from extract.layout.measures import Setting
from extract.layout.page import Page, Point, TurnedWord, Word
from extract.layout.paragraphs import find_edge, find_paragraphs
from models.findings import Finding
from models.layout.blocks import Cell, Table
from models.layout.markers import YEAR_MARKER
from models.place import Box, Place

# What a page cuts is clipped at a rule; the cell is the one that stands so far (letters) within.
INTO = 0.3
# A table's first row begins, and its last ends, at most so far (letters) from where the page cuts it.
OUTSIDE = 1.5

Locate = Callable[[Box], Place]
"""The place on the sheet of a box in which a line of a cell stands."""


def fill_table(grid: Grid, words: Iterable[Word], page: Page, fields: Sequence[str | None] = ()) -> tuple[Table, list[Finding]]:
    """The table, and a finding for each word that none of its cells holds and each line that another cell or line may be.

    Args:
        grid: as its rules draw it, or as its rows were found.
        words: of its cells.
        page: that it is on.
        fields: that its columns hold; empty where that is not known.
    """
    locate = partial(place_on, page)
    held, lost = _hold_words(grid, words)
    found = [("word-outside", word.text, word.whole) for word in lost]
    cut = cut_cells(grid, [find_lines(held[i]) for i in range(len(grid.cells))], fields, locate)
    found += [("border-missing", line.text, line.whole) for line in cut.doubtful]
    found += [("text-overlaps", line.text, line.whole) for own in cut.lines for line in find_overlaps(own)]
    cells, over, locates = _add_turned(cut, page)
    found += [("word-outside", " ".join(line.text for line in lines), cell.box) for cell, lines in over]
    table = Table(
        cells=tuple(mark_cuts(_make_cells(cells, page, locates, is_ruled=grid.is_ruled), cut.grid, page)),
        rows=len(cut.grid.ys) - 1,
        columns=len(grid.xs) - 1,
        place=locate(grid.box),
        edges=tuple(round(x * page.unit, 2) for x in grid.xs),
        reasons=cut.reasons,
    )
    return table, [Finding(code=code, raw=raw, origin=(locate(box),)) for code, raw, box in found]


def _hold_words(grid: Grid, words: Iterable[Word]) -> tuple[dict[int, list[Word]], list[Word]]:
    """The words of each cell, by its index, and those that stand in none."""
    held: dict[int, list[Word]] = defaultdict(list)
    lost: list[Word] = []
    for part in (part for word in words for part in _cut_at_rules(word, grid)):
        x, y = part.middle
        index = grid.cell_at(x, min(max(y, grid.box.top), grid.box.bottom))
        (lost if index is None else held[index]).append(part)
    return held, lost


def _add_turned(cut: CutGrid, page: Page) -> tuple[list[FilledCell], list[FilledCell], list[Locate]]:
    """The cells, those without upright text with their words on their side; such words over a cell's own text; how each is placed.

    Words over other text run over from another cell, or lie across.
    """
    on_side = find_turned(page, cut.grid)
    turned = [FilledCell(cell, find_lines(each.word for each in on_side.get(i, ()))) for i, cell in enumerate(cut.grid.cells)]
    cells = [FilledCell(beside.cell, own) if own else beside for own, beside in zip(cut.lines, turned, strict=True)]
    over = [beside for own, beside in zip(cut.lines, turned, strict=True) if own and beside.lines]
    locates = [partial(place_on, page) if own else _locate(page, cells[i], on_side.get(i, ())) for i, own in enumerate(cut.lines)]
    return cells, over, locates


def _locate(page: Page, each: FilledCell, words: Sequence[TurnedWord]) -> Locate:
    """How lines on their side are placed: where they are turned in several ways, the cell is all that is known."""
    turns = {word.turn for word in words}
    return partial(place_turned, page, turns.pop()) if len(turns) == 1 else lambda _: place_on(page, each.cell.box)


def _make_cells(cells: Sequence[FilledCell], page: Page, locates: Sequence[Locate], *, is_ruled: bool) -> Iterator[Cell]:
    settings = measure_settings(cells)
    markers = [(each, line.box.top) for each in cells for line in each.lines if YEAR_MARKER.match(line.text)]
    for each, locate in zip(cells, locates, strict=True):
        beside = [top for other, top in markers if other is not each and each.cell.box.top <= top <= each.cell.box.bottom]
        yield _cell(each, settings[column_key(each.cell)], place_on(page, each.cell.box), locate, beside, is_ruled=is_ruled)


def mark_cuts(cells: Iterable[Cell], grid: Grid, page: Page) -> Iterator[Cell]:
    """The cells, in the order of the grid, those with their edges marked that are surely cut by a page break."""
    above, below = (_cells_near(points, grid, by) for points, by in ((page.cut_above, INTO), (page.cut_below, -INTO)))
    for i, cell in enumerate(cells):
        is_cut = i in above or i in below
        yield replace(cell, edge=replace(cell.edge, cut_above=i in above, cut_below=i in below)) if is_cut else cell


def _cells_near(points: Iterable[Point], grid: Grid, by: float) -> set[int | None]:
    """The cells that hold the points, each moved down by so much; one that then stands a little outside of the grid is in its outer row."""
    box = grid.box
    within = ((x, min(max(y + by, box.top), box.bottom), y + by) for x, y in points)
    return {grid.cell_at(x, inside) for x, inside, y in within if abs(y - inside) <= OUTSIDE}


def _cut_at_rules(word: Word, grid: Grid) -> Iterator[Word]:
    """The word, cut where a rule between two cells stands in a gap between two of its letters."""
    if len(word.letters) != len(word.text):
        yield word
        return
    begin = 0
    for i in range(1, len(word.letters)):
        left, right = word.letters[i - 1][1], word.letters[i][0]
        y = word.middle[1]
        if right > left and any(left <= x <= right for x in grid.xs) and grid.cell_at(left, y) != grid.cell_at(right, y):
            yield _part(word, begin, i)
            begin = i
    yield _part(word, begin, len(word.letters)) if begin else word


def _part(word: Word, begin: int, end: int) -> Word:
    letters = word.letters[begin:end]
    return word._replace(text=word.text[begin:end], x0=letters[0][0], x1=letters[-1][1], letters=letters)


def _cell(each: FilledCell, setting: Setting, place: Place, locate: Locate, markers: Sequence[float], *, is_ruled: bool) -> Cell:
    cell, lines = each
    return Cell(
        row=cell.row,
        column=cell.column,
        row_span=cell.row_span,
        column_span=cell.column_span,
        paragraphs=find_paragraphs(lines, setting, locate, markers),
        place=place,
        edge=find_edge(lines, setting, cell.box, is_ruled=is_ruled, open_above=cell.open_above, open_below=cell.open_below),
        bold=bool(lines) and all(line.bold for line in lines),
    )
