"""Whose word it is: the words of a page to the cells of its grids."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from extract.layout.asides import find_turned, place_on
from extract.layout.cells.page_ends import find_spilled
from extract.layout.cells.stacked import part_cells
from extract.layout.grids.grid import Grid, GridCell
from extract.layout.lines import Line, find_lines, find_overlaps
from extract.layout.measures import Setting, has_spaces, measure_column, measure_leading
from extract.layout.page import Page, Word
from extract.layout.paragraphs import find_edge, find_paragraphs
from models.findings import Finding
from models.layout.blocks import Cell, Table
from models.layout.markers import YEAR_MARKER
from models.place import Box

# A word belongs to a table when at least this part of its height is inside the table's rules.
OVERRUN = 0.25


def words_outside(words: Iterable[Word], grids: Iterable[Grid]) -> list[Word]:
    """The words that stand in none of the grids."""
    outside = list(words)
    for grid in grids:
        outside = divide_words(outside, grid)[1]
    return outside


def divide_words(words: Iterable[Word], grid: Grid) -> tuple[list[Word], list[Word]]:
    """The words of the grid's cells, and the others."""
    box = grid.box
    inside: list[Word] = []
    outside: list[Word] = []
    for word in words:
        shared = min(word.bottom, box.bottom) - max(word.top, box.top)
        is_inside = box.x0 <= word.middle[0] <= box.x1 and shared >= OVERRUN * word.height
        (inside if is_inside else outside).append(word)
    spilled = find_spilled(grid, inside, outside)
    return inside + spilled, [word for word in outside if word not in spilled] if spilled else outside


def fill_table(grid: Grid, words: Iterable[Word], page: Page) -> tuple[Table, list[Finding]]:
    """The table, and a finding for each word that none of its cells holds and each line that another cell or line may be."""
    in_cell: dict[int, list[Word]] = defaultdict(list)
    lost: list[Finding] = []
    for word in words:
        for part in _cut_at_rules(word, grid):
            x, y = part.middle
            index = grid.cell_at(x, min(max(y, grid.box.top), grid.box.bottom))
            if index is None:
                lost.append(Finding(code="word-outside", raw=part.text, origin=(place_on(page, Box(*part[1:5])),)))
            else:
                in_cell[index].append(part)
    grid, lines, doubtful = part_cells(grid, in_cell)
    doubts = [("border-missing", line) for line in doubtful] + [("text-overlaps", line) for own in lines for line in find_overlaps(own)]
    lost += [Finding(code=code, raw=line.text, origin=(place_on(page, line.box),)) for code, line in doubts]
    on_side = find_turned(page, grid)
    lost += [_over(on_side[i], cell, page) for i, cell in enumerate(grid.cells) if lines[i] and i in on_side]
    lines = [own or find_lines(on_side.get(i, ())) for i, own in enumerate(lines)]
    settings = _settings(grid, lines)
    markers = [[line.box.top for line in own if YEAR_MARKER.match(line.text)] for own in lines]
    cells = []
    for i, (cell, own) in enumerate(zip(grid.cells, lines, strict=True)):
        beside = [top for j, tops in enumerate(markers) if j != i for top in tops if cell.box.top <= top <= cell.box.bottom]
        cells.append(_cell(cell, own, settings[cell.column, cell.column_span], page, beside, is_ruled=grid.is_ruled))
    edges = tuple(round(x * page.unit, 2) for x in grid.xs)
    return Table(tuple(cells), len(grid.ys) - 1, len(grid.xs) - 1, place_on(page, grid.box), edges), lost


def _over(words: Sequence[Word], cell: GridCell, page: Page) -> Finding:
    """A finding for words on their side in a cell whose own text stands upright: they run over from another, or lie across."""
    return Finding(code="word-outside", raw=" ".join(line.text for line in find_lines(words)), origin=(place_on(page, cell.box),))


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


def _settings(grid: Grid, lines: Sequence[Sequence[Line]]) -> dict[tuple[int, int], Setting]:
    """How each column is set; cells that span several columns are columns of their own. Headings, all bold, may be set otherwise."""
    leading = measure_leading(lines)
    is_spaced = has_spaces(lines, leading)
    columns: dict[tuple[int, int], list[Line]] = defaultdict(list)
    headings: dict[tuple[int, int], list[Line]] = defaultdict(list)
    boxes: dict[tuple[int, int], Box] = {}
    for cell, own in zip(grid.cells, lines, strict=True):
        key = (cell.column, cell.column_span)
        (headings if all(line.bold for line in own) else columns)[key] += own
        boxes[key] = cell.box
    return {key: measure_column(box, columns[key] or headings[key], leading, is_spaced=is_spaced) for key, box in boxes.items()}


def _cell(cell: GridCell, lines: Sequence[Line], setting: Setting, page: Page, markers: Sequence[float], *, is_ruled: bool) -> Cell:
    return Cell(
        row=cell.row,
        column=cell.column,
        row_span=cell.row_span,
        column_span=cell.column_span,
        paragraphs=find_paragraphs(lines, setting, lambda box: place_on(page, box), markers),
        place=place_on(page, cell.box),
        edge=find_edge(lines, setting, cell.box, is_ruled=is_ruled, open_above=cell.open_above, open_below=cell.open_below),
        bold=bool(lines) and all(line.bold for line in lines),
    )
