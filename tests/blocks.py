"""Blocks written by hand, as a reader of PDF would yield them: pages, lines, and tables of cells; and the rows that they are read as."""

from collections.abc import Sequence

from extract.documents import read_document
from extract.words.profile import load_profile
from models.layout import Block, Cell, CellParagraph, PageStart, Source, Table, TableDocument, TextLine
from models.place import Box, Place
from models.text import Text

PROFILE = load_profile()
SHEET = Box(0, 0, 600, 800)
HEAD = "*Indicatore/2 | *Target/2"
ROW = "Giorni di ritardo/2 | 2024: zero/2"


def page(number: int) -> PageStart:
    """The beginning of a page."""
    return PageStart(number, SHEET, words=100, size=10)


def line(text: str, top: float, number: int = 1, *, bold: bool = False) -> TextLine:
    """A line of text, its letters ten points high."""
    return TextLine(Text(text), Place(page=number, box=Box(50, top, 300, top + 10)), size=10, bold=bold)


def grid(*rows: str, number: int = 1, columns: int = 4) -> Table:
    """A table of rows like "*Obiettivo | Pagamenti/3": bold after an asterisk, over three columns after a slash."""
    cells = []
    for row, texts in enumerate(rows):
        column = 0
        for text in texts.split("|"):
            words, _, span = text.strip().partition("/")
            width = int(span or 1)
            place = Place(page=number, box=Box(50.0 + 100 * column, 20.0 * row, 50.0 + 100 * (column + width), 20.0 * row + 20))
            paragraphs = tuple(CellParagraph(Text(part), (place,)) for part in words.lstrip("*").split(" ¶ ") if part)
            cells.append(Cell(row, column, paragraphs, place, 1, width, bold=words.startswith("*")))
            column += width
    edges = tuple(50.0 + 100 * i for i in range(columns + 1))
    return Table(tuple(cells), len(rows), columns, Place(page=number, box=Box(50, 0, edges[-1], 20 * len(rows))), edges)


def document(*blocks: Block) -> TableDocument:
    """The document that these blocks are read as."""
    return read_document(Source("pdf", iter((page(1), *blocks)), pages=1), PROFILE)


def rows(*blocks: Block) -> list[dict[str, str]]:
    """The rows of all sections: text by field, or by heading where a column has none."""
    found = document(*blocks)
    sections = [row for section in found.sections for row in section.rows]
    return [{cell.column.field or cell.column.heading: cell.text for cell in row.cells if cell.paragraphs} for row in sections]


def expected(objective: str, **others: str) -> dict[str, str]:
    return {"objective": objective, "indicator": "Giorni di ritardo", "target": "2024: zero", **others}


def texts(found: Sequence[dict[str, str]]) -> list[str]:
    return [" ".join(row.values()) for row in found]
