"""Where a value stands in the document that it was read from."""

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
    """One spot in the source: a box on a page, or an element and its line.

    A value that a page break cut has several places, in reading order.
    """

    page: int | None = Field(default=None, ge=1, description="Page, counted from 1; none where the source has no pages.")
    box: Box | None = Field(default=None, description="x0, top, x1, bottom in points, origin top left of the page.")
    path: str | None = Field(default=None, description="Path of the element, for sources made of elements.")
    line: int | None = Field(default=None, ge=1, description="Line or paragraph of the source, counted from 1.")


Origin = tuple[Place, ...]
