"""What every file of sheets is made of, whatever its format: sheets, and cells with the text that they show."""

from dataclasses import dataclass, field

from models.findings import Finding
from models.place import Place


@dataclass(frozen=True, slots=True)
class BookCell:
    """A cell as it is shown: its square (row and column counted from 0), its text, and how many squares it covers."""

    row: int
    column: int
    text: str
    place: Place
    bold: bool = False
    row_span: int = 1
    column_span: int = 1

    @property
    def end(self) -> int:
        """The row after its last."""
        return self.row + self.row_span


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet: its name (empty where the format has none), the cells that show a text, and what was not read of it."""

    name: str
    cells: tuple[BookCell, ...]
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Book:
    """A file of sheets: those that can be seen, in their order."""

    sheets: tuple[BookSheet, ...]
    findings: tuple[Finding, ...] = ()
    title: str = ""


def name_cell(row: int, column: int) -> str:
    """The address of a square, as spreadsheets write it: B7 for row 6 and column 1."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
