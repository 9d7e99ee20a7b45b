"""What the cells of a workbook hold, and how they look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

DATE_FORMAT = "dd/mm/yyyy"
NUMBER_FORMAT = "#,##0.##########"


class Colour(Enum):
    """The colours of a workbook, few and pale, so that it can be printed."""

    HEAD = "#1F4E79"
    FILL = "#FFF8DC"
    SUM = "#E8EEF4"
    LINE = "#BFC7CF"
    DIM = "#7F868D"
    LINK = "#0B5394"
    ERROR = "#C00000"
    WARNING = "#9C5700"


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How a cell looks.

    Attributes:
        number_format: of numbers and dates.
        is_to_fill: it is left to a person, and stays open in a protected sheet.
    """

    number_format: str = ""
    is_bold: bool = False
    is_to_fill: bool = False
    is_framed: bool = True
    is_centred: bool = False
    letters: Colour | None = None
    ground: Colour | None = None
    size: float | None = None


PLAIN = CellStyle()
DIMMED = replace(PLAIN, letters=Colour.DIM)
HEADING = CellStyle(is_bold=True, letters=None, ground=Colour.SUM)
TITLE = CellStyle(is_bold=True, is_framed=False, letters=Colour.HEAD, size=14)
LOOSE = CellStyle(is_framed=False)
SUM = CellStyle(is_bold=True, ground=Colour.SUM, number_format=NUMBER_FORMAT)
TO_FILL = CellStyle(is_to_fill=True, ground=Colour.FILL)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, with the value that it has now: who opens the file without computing sees it."""

    text: str
    value: int | Decimal | str


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A text that leads to a row of another sheet, counted from 1."""

    text: str
    sheet: str
    row: int


Content = str | int | Decimal | date | Formula | SheetLink | None


@dataclass(frozen=True, slots=True)
class Styled:
    """A cell that looks otherwise than its column."""

    content: Content
    style: CellStyle


CellRow = Sequence[Content | Styled]


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of a sheet.

    Attributes:
        heading: in the language of the workbook.
        width: in digits of the standard font.
        meaning: what its cells hold, for the legend.
        is_hidden: it is for programs.
    """

    heading: str
    width: float
    meaning: str = ""
    style: CellStyle = PLAIN
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class GridSheet:
    """A sheet that is one grid."""

    name: str
    columns: tuple[GridColumn, ...]
    rows: tuple[CellRow, ...]


def content_of(cell: "Content | Styled") -> Content:
    """What a cell holds, however it looks."""
    return cell.content if isinstance(cell, Styled) else cell


def shown(content: Content) -> str:
    """The text of a cell as far as its length matters."""
    if isinstance(content, date):
        return "00/00/0000"
    if isinstance(content, Formula | SheetLink):
        return str(content.value if isinstance(content, Formula) else content.text)
    return "" if content is None else str(content)
