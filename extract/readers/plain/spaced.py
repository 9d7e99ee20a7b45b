"""Tables whose columns only white space parts, as converters of PDF write them: read where every line is a row, else refused."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.words.column_names import match_field, weigh_header
from extract.words.profile import Profile
from extract.words.verdict import total
from models.errors import UnreadableError
from models.texts import translatable

# A header has so many headings, and names so many of the five columns; a sentence may have two spaces in it somewhere.
LEAST_CELLS, LEAST_NAMED = 3, 3
# A text of which so many lines, and this part of all, fall into so many pieces has columns, whatever they are called.
LEAST_LINES, MOST_LINES = 8, 0.3
# So many spaces part two cells of a line.
_GAP = re.compile(r"\S+(?: \S+)*")
_REMEDY = translatable("give the PDF itself, or the table as CSV")
_WHAT = translatable(
    "only white space parts the columns of the text, as in one made of a PDF, and which of its lines make a row is not sure"
)


def find_spaced(lines: Sequence[str], profile: Profile) -> dict[int, list[str]]:
    """The cells of each line that is the header or a row of such a table; nothing where the text has no header of one.

    Args:
        lines: of the text.
        profile: names of the columns.

    Raises:
        UnreadableError: there is such a header, and the lines below it are not surely a row each; or there are columns without one.
    """
    headers = [index for index, line in enumerate(lines) if _is_header(line, profile)]
    if not headers and _has_columns(lines):
        raise UnreadableError(_WHAT, _REMEDY)
    found: dict[int, list[str]] = {}
    for header, end in zip(headers, [*headers[1:], len(lines)], strict=False):
        width = len(_GAP.findall(lines[header]))
        for run in _runs(lines, header, end):
            found |= _cut([(index, lines[index]) for index in run], width)
    return found


def _is_header(line: str, profile: Profile) -> bool:
    headings = _GAP.findall(line)
    named = {match_field(heading, profile)[0] for heading in headings} - {None}
    return len(headings) >= LEAST_CELLS and len(named) >= LEAST_NAMED and total(weigh_header(headings, profile)) > 0


def _has_columns(lines: Sequence[str]) -> bool:
    """Do most lines fall into so many pieces as a table's?"""
    filled = [len(_GAP.findall(line)) >= LEAST_CELLS for line in lines if line.strip()]
    return sum(filled) >= max(LEAST_LINES, MOST_LINES * len(filled))


def _runs(lines: Sequence[str], first: int, end: int) -> Iterator[list[int]]:
    """The lines from a header on that have several cells, in runs that lines of one cell part: titles and notes."""
    filled = (index for index in range(first, end) if lines[index].strip())
    for is_row, run in groupby(filled, key=lambda index: len(_GAP.findall(lines[index])) > 1):
        if is_row:
            yield list(run)


def _cut(run: Sequence[tuple[int, str]], width: int) -> dict[int, list[str]]:
    """The cells of each line, cut where all lines of the run are white.

    Raises:
        UnreadableError: these are not as many columns as the header has, or some line leaves one blank.
    """
    longest = max(len(line) for _, line in run)
    white = "".join("x" if any(line[at : at + 1].strip() for _, line in run) else " " for at in range(longest))
    columns = [found.span() for found in _GAP.finditer(white)]
    cells = {index: [line[start:end].strip() for start, end in columns] for index, line in run}
    if len(columns) != width or not all(all(row) for row in cells.values()):
        raise UnreadableError(_WHAT, _REMEDY)
    return cells
