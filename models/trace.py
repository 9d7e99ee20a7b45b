"""How one page was read, as boxes that can be drawn over its picture."""

from dataclasses import dataclass

from models.place import Box
from models.reasons import Reason


@dataclass(frozen=True, slots=True)
class PageTrace:
    """What was seen on a page and what was made of it; all boxes in points, on the page as it lies in the file.

    Attributes:
        number: of the page, counted from 1.
        sheet: the visible page.
        words: that the reader gave.
        rules: ruling lines, as thin boxes.
        cells: of the tables, as they were cut.
        lines: outside the tables.
        running: those of them that are running heads and feet.
        reasons: why header, rows and cells of this page were read so.
    """

    number: int
    sheet: Box
    words: tuple[Box, ...]
    rules: tuple[Box, ...]
    cells: tuple[Box, ...]
    lines: tuple[Box, ...]
    running: tuple[Box, ...]
    reasons: tuple[Reason, ...]
