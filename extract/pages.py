"""One page to its blocks: lines of text and tables, from top to bottom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from extract.asides import find_asides, find_turned, place_on
from extract.carried import Foot, find_carried, find_foot, find_hanging
from extract.channels import Ruler
from extract.inner_columns import InnerColumns
from extract.lattice import Grid, GridCell, find_grids
from extract.lines import Line, find_lines, find_overlaps
from extract.page import Page, Word
from extract.paragraphs import Setting, find_edge, find_paragraphs, has_spaces, measure_column, measure_leading
from extract.parting import part_cells
from extract.profile import Profile
from extract.rowless import Rowless
from extract.running import Furniture
from extract.spill import find_spilled
from extract.unruled import find_unruled
from models.findings import Finding
from models.layout import Block, Cell, PageStart, Table, TextLine
from models.markers import YEAR_MARKER
from models.place import Box

# A word belongs to a table when at least this part of its height is inside the table's rules.
OVERRUN = 0.25


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
        lines = find_lines(_outside(page.words, grids))
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
        inside, outside = _divide(outside, grid)
        if inside:
            table, lost = _table(grid, inside, page)
            blocks.append((grid.box.top, table))
            findings += lost
    blocks += [(line.box.top, _text_line(line, page)) for line in find_lines(outside)]
    yield from (block for _, block in sorted(blocks, key=lambda b: b[0]))
    yield from findings


def _text_line(line: Line, page: Page) -> TextLine:
    return TextLine(line.text, place_on(page, line.box), size=round(line.size, 1), bold=line.bold)


def _outside(words: Iterable[Word], grids: Iterable[Grid]) -> list[Word]:
    outside = list(words)
    for grid in grids:
        outside = _divide(outside, grid)[1]
    return outside


def _body_size(words: Iterable[Word]) -> float:
    """Size of most letters, in points."""
    letters: dict[float, int] = defaultdict(int)
    for word in words:
        letters[round(word.size, 1)] += len(word.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _divide(words: Iterable[Word], grid: Grid) -> tuple[list[Word], list[Word]]:
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


def _table(grid: Grid, words: Iterable[Word], page: Page) -> tuple[Table, list[Finding]]:
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
    edges = tuple(round(x, 2) for x in grid.edges or grid.xs)
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
