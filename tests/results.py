"""Small results and the documents that they come from, for the tests of the check of a whole result."""

from collections.abc import Sequence
from dataclasses import replace

from models.annex import Annex
from models.layout.blocks import Cell, CellParagraph, Row, RowSection, Table, TableDocument
from models.layout.text import Text
from models.place import Box, Place, around
from models.reasons import Question, Reason
from normalize import build_annex
from tests.rows import FIVE, SOURCE, row

HEADINGS = tuple(name.capitalize() for name in FIVE)


def place(row_number: int, column: int) -> Place:
    """Where a cell of the table stands."""
    return Place(page=1, box=Box(100.0 * column, 20.0 * row_number, 100.0 * column + 90, 20.0 * row_number + 15))


def table(*rows: Sequence[str], header: Sequence[str] = HEADINGS) -> Table:
    """A table with a header and these rows, a paragraph a cell."""
    cells = tuple(
        Cell(r, c, (CellParagraph(Text(text), (place(r, c),)),), place(r, c))
        for r, texts in enumerate((header, *rows))
        for c, text in enumerate(texts)
        if text
    )
    whole = Place(page=1, box=Box(0, 0, 100.0 * len(header), 20.0 * (len(rows) + 1)))
    return Table(cells, len(rows) + 1, len(header), whole)


def document(*rows: Sequence[str], read: Sequence[int] | None = None, title: str = "Cultura") -> TableDocument:
    """A document with one table, of which the rows of these numbers (counted from 1; all of them without) were read."""
    drawn = table(*rows)
    numbers = range(1, len(rows) + 1) if read is None else read
    made = tuple(_placed(rows[number - 1], number) for number in numbers)
    header = Reason(question=Question.HEADER, answer="", reason="", origin=around([cell.place for cell in drawn.cells if cell.row == 0]))
    return TableDocument("pdf", "Piano", (), 2026, 1, (RowSection(title, (), made),), reasons=(header,), tables=(drawn,))


def _placed(texts: Sequence[str], number: int) -> Row:
    plain = row(texts)
    cells = tuple(
        replace(cell, paragraphs=tuple(replace(p, origin=(place(number, index),)) for p in cell.paragraphs))
        for index, cell in enumerate(plain.cells)
    )
    return replace(plain, cells=cells, place=place(number, 0))


def build(read: TableDocument) -> Annex:
    """The annex of a document, before it is checked."""
    return build_annex(read, SOURCE)
