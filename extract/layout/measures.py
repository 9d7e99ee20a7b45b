"""How the text of a table is set: the distance of its lines, the space between its paragraphs, how far a column's text reaches."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout.lines import Line
from models.place import Box

# Used where a table has too few lines to measure: distance of two lines, as part of the letter size.
USUAL_LEADING = 1.2
# Two lines of a column are at least so far apart, and two of a paragraph at most, as parts of the letter size: more is an empty line.
CLOSEST, WIDEST = 0.8, 2.3
# More than the usual distance by this part of the letter size is a space between paragraphs.
PARAGRAPH_SPACE = 0.14
# Width of a space, as part of the letter size.
SPACE = 0.25
# Lines stand side by side when their tops differ by no more than this part of the letter size.
SIDE_BY_SIDE = 0.4
# Width of a wide letter, as part of the letter size.
LETTER = 0.6


class Setting(NamedTuple):
    """How the text of a column is set.

    Attributes:
        leading: distance of two lines, as part of the letter size.
        start, end: x between which its lines run.
        is_spaced: its table sets paragraphs apart by space, so that lines without it belong together.
    """

    leading: float
    start: float
    end: float
    is_spaced: bool = False


def measure_leading(cells: Iterable[Sequence[Line]]) -> float:
    """The distance of two lines of one paragraph as part of the letter size.

    It is nearly the least at which a sentence goes on with a small letter; where none does, nearly the least of all.
    """
    pairs = [pair for lines in cells for pair in pairwise(lines) if _step(*pair) > CLOSEST]
    wrapped = sorted(_step(*pair) for pair in pairs if _goes_on(*pair))
    if wrapped:
        return wrapped[len(wrapped) // 10]
    steps = sorted(_step(*pair) for pair in pairs)
    return steps[len(steps) // 10] if len(steps) >= 5 else USUAL_LEADING


def _step(above: Line, below: Line) -> float:
    """From line to line as part of the letter size; 0 where their letters are of two sizes, or of none."""
    if below.size <= 0 or abs(above.size - below.size) >= 0.05:
        return 0.0
    return (below.box.bottom - above.box.bottom) / below.size


def _goes_on(above: Line, below: Line) -> bool:
    return below.text[0].islower() and above.text[-1] not in ".;:" and _step(above, below) <= WIDEST


def has_spaces(cells: Iterable[Sequence[Line]], leading: float) -> bool:
    """Does a cell of the table show a space between two paragraphs?"""
    return any(is_spaced(above, below, leading) for lines in cells for above, below in pairwise(lines))


def is_spaced(above: Line, line: Line, leading: float) -> bool:
    """Does a space part the two lines that is wider than between lines of one paragraph?"""
    return line.box.bottom - above.box.bottom > (leading + PARAGRAPH_SPACE) * max(line.size, above.size)


def measure_column(box: Box, lines: Iterable[Line], leading: float, *, is_spaced: bool) -> Setting:
    """How a column is set: its text begins at the least x, and reaches as far from its right side, or to its widest line."""
    boxes = [line.box for line in lines]
    start = min((b.x0 for b in boxes), default=box.x0)
    widest = max((b.x1 for b in boxes), default=box.x1)
    return Setting(leading, start, max(widest, box.x1 - max(0.0, start - box.x0)), is_spaced)


def width_left(line: Line, setting: Setting) -> float:
    """Points left on the line for a further word; in centred text, the space on both of its sides."""
    right, left = setting.end - line.box.x1, line.box.x0 - setting.start
    is_centred = left > SPACE * line.size and abs(right - left) < line.size
    return right + left if is_centred else right
