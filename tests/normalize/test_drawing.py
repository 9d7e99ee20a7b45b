"""How the annex is drawn, as it is handed on: tables with their cells, headings of columns."""

from models.drawing import ColumnHeading, DrawnCell
from models.layout.blocks import Cell, CellParagraph, Row, RowCell, RowSection, Table
from models.layout.columns import Column
from models.layout.text import Text
from models.place import Box, Place
from normalize.drawing import draw_tables, find_headings

PLACE = Place(page=2, box=Box(10, 20, 110, 60))
LEFT, RIGHT = Place(page=2, box=Box(10, 20, 60, 60)), Place(page=2, box=Box(60, 20, 110, 40))


def test_a_merged_cell_is_drawn_once_and_a_blank_one_is_left_out():
    merged = Cell(0, 0, (CellParagraph(Text("Tributi"), (LEFT,)),), LEFT, row_span=2)
    (table,) = draw_tables([Table((merged, Cell(0, 1, (), RIGHT)), rows=2, columns=2, place=PLACE)])
    assert (table.place, table.rows, table.columns) == (PLACE, 2, 2)
    assert table.cells == (DrawnCell(0, 0, 2, 1, LEFT.box, None, None),)


def test_a_cell_of_a_source_without_pages_has_its_path_and_line():
    cell = Cell(0, 0, (CellParagraph(Text("Tributi")),), Place(path="table[1]/tr[1]/td[1]", line=7))
    (table,) = draw_tables([Table((cell,), rows=1, columns=1, place=Place(path="table[1]"))])
    assert table.cells == (DrawnCell(0, 0, 1, 1, None, "table[1]/tr[1]/td[1]", 7),)


def test_a_table_without_text_is_not_drawn():
    assert list(draw_tables([Table((Cell(0, 0, (), LEFT),), rows=1, columns=1, place=PLACE)])) == []


def test_the_headings_of_a_section_are_told_once_from_left_to_right():
    columns = Column("objective", "Obiettivo", origin=(LEFT,)), Column("target", "Target 2025", 2025, origin=(RIGHT,))
    row = Row(tuple(RowCell(column) for column in columns), PLACE)
    assert find_headings(RowSection("Settore I", (), (row, row))) == (
        ColumnHeading(heading="Obiettivo", field="objective", origin=(LEFT,)),
        ColumnHeading(heading="Target 2025", field="target", year=2025, origin=(RIGHT,)),
    )
