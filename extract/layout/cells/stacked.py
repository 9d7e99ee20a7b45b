"""Cuts between cells of a ruled grid that stand one above the other, by the space between them.

A reader sees two cells where the text of a column leaves more space than paragraphs have between them and goes on as a cell
of a lower row would stand. In a merged cell the text runs on.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from extract.layout.cells.candidates import LEVEL, Candidate, FilledCell, count_above, inner_rows, slice_rows
from extract.layout.cells.hang import Hang, measure_hang
from extract.layout.grids.grid import GridCell
from extract.layout.lines import Line
from extract.words.verdict import Evidence

WIDE = Evidence(4.0, "the space above it is wider than that between paragraphs")
BESIDE_WIDE = Evidence(4.0, "beside it, in the same rows, a wide space parts two cells")
AGREED = Evidence(4.0, "every cell over this border begins anew below it")
PROOFS = frozenset({WIDE, BESIDE_WIDE, AGREED})
# Where the drawing forgot one border of a cell it forgot others, so the cut is made; but this alone is no proof, so it is told.
FORGOTTEN = Evidence(2.5, "another border of the same cell is surely missing")
ASTRAY = Evidence(-1.5, "it does not stand as the text of a cell does")


class _Stretch(NamedTuple):
    """What of a cell is below the header.

    Attributes:
        cell: the whole of it.
        part: the same where the cell does not reach into the header.
        offset: how many lines of the cell stand above.
    """

    cell: GridCell
    part: FilledCell
    offset: int = 0

    @property
    def rows(self) -> tuple[int, int]:
        """Its first row and how many it has."""
        return self.part.cell.row, self.part.cell.row_span


class _Start(NamedTuple):
    """A row in which a cell may begin anew, and the line that it does with.

    Attributes:
        is_wide: a wide space is above it.
        is_astray: but under it the text stands as it does in no cell.
    """

    row: int
    line: int
    is_wide: bool
    is_astray: bool = False


def find_stacked(
    cells: Sequence[FilledCell], ys: Sequence[float], body: int, under_header: Sequence[Candidate], whole: Container[GridCell] = ()
) -> Iterator[Candidate]:
    """The rows above which a cell may be cut, for a wide space or for lines that are level with the row.

    Args:
        cells: of the grid.
        ys: of its borders, in letters.
        body: the row under its header.
        under_header: how the cells are cut that reach from the header into the rows below it.
        whole: cells whose text stands as that of one cell over several rows does, which says nothing of the cells beside them.
    """
    stretches = _find_stretches(cells, ys, under_header)
    hang = measure_hang([stretch.part for stretch in stretches])
    if hang.is_low:
        return  # the space above a merged cell's text shows nothing then
    found = [(stretch, _find_starts(stretch.part, ys, hang) if stretch.part.cell.row >= body else []) for stretch in stretches]
    telling = [(stretch, [] if stretch.cell in whole else starts) for stretch, starts in found]
    wide = {(stretch.rows, start.row) for stretch, starts in telling for start in starts if start.is_wide and not start.is_astray}
    agreed = _find_agreed(telling)
    for stretch, starts in found:
        weighed = [
            tuple(_weigh(start, is_beside_wide=(stretch.rows, start.row) in wide, is_agreed=start.row in agreed)) for start in starts
        ]
        for start, evidence in zip(starts, _add_forgotten(weighed), strict=True):
            yield Candidate(stretch.cell, start.row, start.line + stretch.offset, evidence)


def _find_stretches(cells: Sequence[FilledCell], ys: Sequence[float], under_header: Sequence[Candidate]) -> list[_Stretch]:
    cut = {candidate.cell: candidate for candidate in under_header}
    stretches: list[_Stretch] = []
    for each in cells:
        if (header := cut.get(each.cell)) is None:
            stretches.append(_Stretch(each.cell, each))
        else:
            _, below = slice_rows(each.cell, [header.border], ys)
            stretches.append(_Stretch(each.cell, FilledCell(below, each.lines[header.line :]), header.line))
    return stretches


def _weigh(start: _Start, *, is_beside_wide: bool, is_agreed: bool) -> Iterator[Evidence]:
    if start.is_wide:
        yield WIDE
    if start.is_astray:
        yield ASTRAY
        return
    yield LEVEL
    if is_beside_wide and not start.is_wide:
        yield BESIDE_WIDE
    if is_agreed:
        yield AGREED


def _add_forgotten(weighed: Sequence[tuple[Evidence, ...]]) -> list[tuple[Evidence, ...]]:
    """The evidence of each start of a cell; where one is proven, this speaks for all that stand level."""
    proven = [LEVEL in evidence and not PROOFS.isdisjoint(evidence) for evidence in weighed]
    return [
        (*evidence, FORGOTTEN) if any(proven) and LEVEL in evidence and not is_proven else evidence
        for evidence, is_proven in zip(weighed, proven, strict=True)
    ]


def _find_agreed(found: Sequence[tuple[_Stretch, list[_Start]]]) -> set[int]:
    """The rows above which several cells lack a border, and all of them begin anew, not all below nothing."""
    agreed: set[int] = set()
    for row in {start.row for _, starts in found for start in starts}:
        passing = [starts for stretch, starts in found if row in inner_rows(stretch.part.cell)]
        begun = [[start for start in starts if start.row == row] for starts in passing]
        if len(begun) > 1 and all(begun) and any(start.line for own in begun for start in own):
            agreed.add(row)
    return agreed


def _find_starts(part: FilledCell, ys: Sequence[float], hang: Hang) -> list[_Start]:
    """Where a cell over several rows may begin anew, from top to bottom."""
    cell, lines = part
    starts: list[_Start] = []
    row, first = cell.row, 0
    for i, is_wide in _lines_that_may_begin(part, hang):
        passed = [r for r in inner_rows(cell) if r > row and count_above(lines, ys[r]) == i]
        begun = next((r for r in passed if _begins(lines, (first, i), (ys[row], ys[r]), cell.column, hang, is_wide=is_wide)), None)
        if begun is not None:
            starts.append(_Start(begun, i, is_wide))
            row, first = begun, i
        elif passed and is_wide:
            starts.append(_Start(passed[-1], i, is_wide, is_astray=True))
    if hang.centres(cell.column) and first and not hang.fits(lines[first:], ys[row], cell.box.bottom, cell.column):
        return [start._replace(is_astray=True) for start in starts]
    return starts


def _lines_that_may_begin(part: FilledCell, hang: Hang) -> Iterator[tuple[int, bool]]:
    """The index of each line, and whether a wide space is above it; the first one only where that shows blank cells above it."""
    cell, lines = part
    ends = [cell.box.top + hang.above, *(line.box.bottom for line in lines)]
    wide = [hang.is_wide(line.box.top - end) for line, end in zip(lines, ends, strict=False)]
    if wide and wide[0] and not hang.centres(cell.column) and not hang.may_be_in_middle(part):
        yield 0, True
    yield from enumerate(wide[1:], start=1)


def _begins(lines: Sequence[Line], part: tuple[int, int], band: tuple[float, float], column: int, hang: Hang, *, is_wide: bool) -> bool:
    """May a cell begin at the band's end with the line that follows the part, when the part fills the band?"""
    (first, end), (top, bottom) = part, band
    if hang.centres(column):
        return is_wide and hang.fits(lines[first:end], top, bottom, column)
    return hang.fits(lines[end : end + 1], bottom, bottom, column) if is_wide else hang.fills(lines[end - 1], lines[end], bottom)
