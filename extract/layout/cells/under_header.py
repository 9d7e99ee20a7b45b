"""Cuts under a header: cells that run from it into the rows below."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extract.layout.cells.candidates import Candidate, FilledCell, count_above, inner_rows
from extract.words.verdict import Evidence

HEADER_ENDS = Evidence(5.0, "the bold header beside it ends here")
# What is cut off below the header of such a table may be several rows, so the cut is made and told.
NO_ROWS = Evidence(-1.0, "no rule parts any two rows of the table")


def find_header_end(cells: Sequence[FilledCell], ys: Sequence[float]) -> int:
    """The row under a header, or 0: most cells end above it, all of them bold, and what stands in it is not."""
    for row in sorted({each.cell.row for each in cells} - {0}):
        above = [each for each in cells if each.cell.row + each.cell.row_span == row and each.lines]
        if not all(line.bold for each in above for line in each.lines):
            return 0
        reaching = [each.lines for each in cells if each.cell.row <= row < each.cell.row + each.cell.row_span]
        below = [first for lines in reaching for first in lines[count_above(lines, ys[row]) :][:1]]
        if below and not any(line.bold for line in below):
            width = max(each.cell.column + each.cell.column_span for each in cells)
            return row if 2 * sum(each.cell.column_span for each in above) >= width else 0
    return 0


def find_under_header(cells: Sequence[FilledCell], ys: Sequence[float], body: int) -> Iterator[Candidate]:
    """The cells that reach from a header into the rows below it, cut above the first of these.

    Args:
        cells: of the grid.
        ys: of its borders, in letters.
        body: the row under its header.
    """
    further = (NO_ROWS,) if all(each.cell.row_span == len(ys) - 1 for each in cells) else ()
    for cell, lines in cells:
        above = count_above(lines, ys[body])
        if body in inner_rows(cell) and all(line.bold for line in lines[:above]):
            yield Candidate(cell, body, above, (HEADER_ENDS, *further))


def find_shared_header(cells: Sequence[FilledCell], fields: Sequence[str | None]) -> float | None:
    """Where the first row of a table begins that shares the cells of the header, in letters; none where a rule parts them.

    Every column has a bold heading, and below all of them some cells go on with text that is not bold.
    """
    first = [each for each in cells if each.cell.row == 0]
    named = sum(field is not None for field in fields)
    if not named or len(first) < named or any(each.cell.row_span > 1 or not each.lines for each in first):
        return None
    headings = [list(takewhile(lambda line: line.bold, each.lines)) for each in first]
    rests = [each.lines[len(heading) :] for each, heading in zip(first, headings, strict=True)]
    if not all(headings) or not any(rests):
        return None
    bottom, top = max(own[-1].box.bottom for own in headings), min(own[0].box.top for own in rests if own)
    return (bottom + top) / 2 if bottom <= top else None
