"""How the annex is drawn, as it is handed on: the tables with their cells, and the headings of the columns of a section."""

from collections.abc import Iterable, Iterator

from models.drawing import ColumnHeading, DrawnCell, DrawnTable
from models.layout.blocks import RowSection, Table


def draw_tables(tables: Iterable[Table]) -> Iterator[DrawnTable]:
    """The tables that hold text, each with its cells that do."""
    for table in tables:
        cells = tuple(
            DrawnCell(cell.row, cell.column, cell.row_span, cell.column_span, cell.place.box, cell.place.path, cell.place.line)
            for cell in table.cells
            if cell.paragraphs
        )
        if cells:
            yield DrawnTable(place=table.place, rows=table.rows, columns=table.columns, cells=cells)


def find_headings(section: RowSection) -> tuple[ColumnHeading, ...]:
    """The headings over the rows of a section, each once, from left to right."""
    columns = dict.fromkeys(cell.column for row in section.rows for cell in row.cells)
    return tuple(ColumnHeading(heading=c.heading, field=c.field, year=c.year, origin=c.origin) for c in columns)
