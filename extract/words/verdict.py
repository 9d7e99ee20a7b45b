"""What speaks for a reading and against it, in points."""

from collections.abc import Iterable
from typing import NamedTuple


class Evidence(NamedTuple):
    """One reason, and its points.

    Attributes:
        is_drawn: it comes from the rules or the row as a whole, and not from the cell's text.
        of_paragraph: it only says whether a paragraph goes on; the cell may go on with a new one.
    """

    points: float
    reason: str
    is_drawn: bool = False
    of_paragraph: bool = False


def total(found: Iterable[Evidence]) -> float:
    """The points of all of them."""
    return sum(e.points for e in found)
