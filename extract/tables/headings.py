"""Headings: which lines outside the tables are headings, the annex's title, and its year."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.words.joints import join_lines
from models.layout.blocks import TextLine
from models.layout.markers import is_continuation
from models.layout.text import Text
from models.place import Origin

# A heading's letters are larger than the text's by at least this factor, unless it is bold or marked as a heading.
LARGER = 1.08
# Two lines nearer than this factor of their size are one heading.
ONE_HEADING = 2.0


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, made whole from its lines.

    Attributes:
        is_inside: it is a row of a table.
        is_sure: it is one for certain, and no row whose other cells are blank.
    """

    text: Text
    origin: Origin
    size: float = 0.0
    is_inside: bool = False
    is_sure: bool = True


def find_headings(lines: Sequence[TextLine], body: float) -> list[Heading]:
    """The headings among consecutive lines outside tables; what stands on several lines is one heading.

    Args:
        lines: with nothing else between them.
        body: size of the letters of the text, in points.
    """
    headings: list[Heading] = []
    above: TextLine | None = None
    for line in lines:
        if not is_heading(line, body):
            above = None
            continue
        if above is not None and _belongs(above, line):
            last = headings[-1]
            headings[-1] = Heading(join_lines(last.text, line.text), (*last.origin, line.place), last.size)
        else:
            headings.append(Heading(line.text, (line.place,), line.size))
        above = line
    return headings


def is_heading(line: TextLine, body: float) -> bool:
    """Is it marked as a heading, bold, or larger than the text?"""
    if is_continuation(line.text.value):
        return False
    return any(c.isalpha() for c in line.text.value) and (line.level is not None or line.bold or (body > 0 and line.size > body * LARGER))


def _belongs(above: TextLine, line: TextLine) -> bool:
    upper, lower = above.place.box, line.place.box
    if upper is None or lower is None or (above.size, above.bold) != (line.size, line.bold):
        return False
    return lower.bottom - upper.bottom < ONE_HEADING * line.size
