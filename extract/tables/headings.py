"""Headings: which lines outside the tables are headings, the annex's title, and its year."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.words.joints import join_lines
from extract.words.profile import fold
from models.layout.blocks import TextLine
from models.layout.text import Text
from models.place import Origin

# A heading's letters are larger than the text's by at least this factor, unless it is bold or marked as a heading.
LARGER = 1.08
# "(Segue)", "Continua alla pagina seguente", "Segue tabella 2", "Tabella 2: (continua)", "Continued on next page"
_CONTINUATION = re.compile(
    r"(?:(?:tabella|tab|table) \d+ )?(?:segue|continua|continuazione|continued|cont)"
    r"(?: (?:da|dal|dalla|alla|nella|sulla|a|su|della|from|on|previous|next|the|precedente|successiva|seguente"
    r"|pag|pagina|page|tabella|table|\d+))*"
)
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


def is_continuation(text: Text) -> bool:
    """Does it only say that a table goes on: "(segue)", "Continua nella pagina successiva"?"""
    return _CONTINUATION.fullmatch(fold(text.value)) is not None


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
    if is_continuation(line.text):
        return False
    return any(c.isalpha() for c in line.text.value) and (line.level is not None or line.bold or (body > 0 and line.size > body * LARGER))


def _belongs(above: TextLine, line: TextLine) -> bool:
    upper, lower = above.place.box, line.place.box
    if upper is None or lower is None or (above.size, above.bold) != (line.size, line.bold):
        return False
    return lower.bottom - upper.bottom < ONE_HEADING * line.size
