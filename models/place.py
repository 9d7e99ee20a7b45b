"""Where a value stands in the document that it was read from."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pydantic import Field

from models.base import Frozen


class Box(NamedTuple):
    """A rectangle on a page, in points, origin top left."""

    x0: float
    top: float
    x1: float
    bottom: float


class Place(Frozen):
    """One spot in the source: a box on a page, an element and its line, or a cell of a sheet.

    A value that a page break cut has several places, in reading order.
    """

    page: int | None = Field(default=None, ge=1, description="Page, counted from 1; none where the source has no pages.")
    box: Box | None = Field(default=None, description="x0, top, x1, bottom in points, origin top left of the page.")
    path: str | None = Field(
        default=None, description="Path of the element, for sources made of elements; address of the cell (Obiettivi!B7) for sheets."
    )
    line: int | None = Field(default=None, ge=1, description="Line or paragraph of the source, counted from 1.")


Origin = tuple[Place, ...]


def find_pages(origin: Origin) -> tuple[int, ...]:
    """The pages of the places, each once and in order."""
    return tuple(sorted({place.page for place in origin if place.page is not None}))


def surround(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of these, of which there is one at least."""
    x0, top, x1, bottom = zip(*boxes, strict=True)
    return Box(min(x0), min(top), max(x1), max(bottom))


def around(places: Sequence[Place]) -> Origin:
    """One place around boxes of one page; places without boxes as they are."""
    boxes = [place.box for place in places if place.box]
    if not boxes:
        return tuple(dict.fromkeys(places))
    return (Place(page=places[0].page, box=surround(boxes)),)
