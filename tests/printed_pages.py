"""Pages as a reader hands them over, and what they are read as: for the tests of the layout, which need no file."""

from collections.abc import Iterable, Sequence
from typing import Any

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from models.findings import Finding
from models.layout.blocks import Block, Table
from models.place import Box
from tests.words import write

PROFILE = load_profile()
SHEET = Box(0, 0, 600, 800)

# The columns of a table that no rule draws: their headings, what these name, and where their words begin.
HEADER = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
FIELDS = ("objective", "indicator", "target", "responsible", "weight")
STARTS = (50.0, 170.0, 290.0, 400.0, 510.0)


def print_page(words: Iterable[Word], xs: Sequence[float] = (), ys: Sequence[float] = (), number: int = 1, **more: Any) -> Page:
    """A page with these words, and all rules of a plain grid where its lines are given; in points."""
    horizontal = tuple(Rule(y, xs[0], xs[-1]) for y in ys)
    vertical = tuple(Rule(x, ys[0], ys[-1]) for x in xs)
    return Page(number, SHEET, tuple(words), horizontal, vertical, **{"sheet": SHEET, **more})


def print_row(top: float, *texts: str, bold: bool = False) -> list[Word]:
    """The words of a row of such a table, whose cells have lines parted by '|'."""
    words: list[Word] = []
    for x, text in zip(STARTS, texts, strict=True):
        for i, line in enumerate(text.split("|") if text else ()):
            words += write(line, x, top + 12 * i, bold=bold)
    return words


# Two objectives, the first with two indicators.
BODY = [
    *print_row(100, *HEADER, bold=True),
    *print_row(120, "Asili nido|aperti", "Posti attivati", "2024: n. 12", "Area II", "8"),
    *print_row(156, "", "Famiglie", "2024: n. 20", "", ""),
    *print_row(192, "Strade", "Buche chiuse", "2024: n. 99", "Area IV", "5"),
]


def read(*pages: Page) -> list[Block]:
    """The blocks of these pages."""
    return list(find_blocks(pages, PROFILE))


def tables(*pages: Page) -> list[Table]:
    """The tables of these pages."""
    return [block for block in read(*pages) if isinstance(block, Table)]


def findings(*pages: Page) -> list[tuple[str, str]]:
    """Code and text of what is found on these pages."""
    return [(block.code, block.raw) for block in read(*pages) if isinstance(block, Finding)]


def texts(table: Table) -> list[tuple[int, int, str]]:
    """Row, column and text of the cells that are not blank."""
    return [(cell.row, cell.column, cell.text.value) for cell in table.cells if cell.text]
