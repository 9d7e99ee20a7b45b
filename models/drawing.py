"""How an annex is drawn: its pages, the rectangles of its cells, the headings of its columns, the paragraphs of its values.

What a page that lets a person review the result needs beside the values and their places.
"""

from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from pydantic import Field

from models.base import Frozen
from models.place import Box, Origin, Place

_STRICT: Final[dict[str, Any]] = {"extra": "forbid"}


class PageShape(Frozen):
    """A page as a viewer shows it: its size, and how its text lies on it."""

    number: int = Field(ge=1, description="Counted from 1.")
    width: float = Field(description="In points, of the page as it is shown.")
    height: float = Field(description="In points, of the page as it is shown.")
    rotation: int = Field(
        default=0, description="Degrees, clockwise, by which the file has the page turned; sizes and boxes are those after it."
    )
    turn: int = Field(default=0, description="Degrees, counter-clockwise, by which most text is turned against the page as it is shown.")
    box: Box = Field(
        description="What is shown of the page, in the coordinates of all boxes on it; it begins at 0, 0 where nothing is cropped."
    )


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """A cell of a table that holds text: the grid squares that it covers, counted from 0, and its rectangle, or its path and line."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box | None = field(metadata={"description": "x0, top, x1, bottom in points, on the page of its table."})
    path: str | None
    line: int | None


class DrawnTable(Frozen):
    """A table as it stands on one page (or, in a source without pages, the whole of it); a merged cell is in it once."""

    place: Place
    rows: int
    columns: int
    cells: tuple[DrawnCell, ...]


class ColumnHeading(Frozen):
    """The heading of a column, as it is printed, and what it was understood to name."""

    heading: str
    field: str | None = Field(default=None, description="objective, indicator, target, responsible or weight; none for a further column.")
    year: int | None = Field(default=None, description="The year that the heading names, for a target column.")
    origin: Origin = Field(default=(), description="Where it stands first.")


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a value: `text[start:end]`, and where it stands."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    start: int = field(metadata={"description": "Of its first character in the value's text, counted from 0."})
    end: int = field(metadata={"description": "Of the one after its last character."})
    places: tuple[int, ...] = field(default=(), metadata={"description": "Its places, by their number in the value's `origin`, from 0."})
