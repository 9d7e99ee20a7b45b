"""Values are held against the columns in which they stand."""

from dataclasses import replace

import pytest

from audit.columns import find_misplaced
from audit.told import Told
from models.layout.blocks import RowCell, TableDocument
from tests.results import HEADINGS, build, document

ROWS = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def misplaced(read: TableDocument) -> list[tuple[str | None, str, str]]:
    annex = build(read)
    return [(f.field, f.raw, f.detail["column"]) for f in find_misplaced(annex, read, Told(annex, read))]


def exchanged(read: TableDocument, one: int, other: int) -> TableDocument:
    """The document with the texts of two columns, and their places, each under the field of the other."""
    (section,) = read.sections

    def change(cells: tuple[RowCell, ...]) -> tuple[RowCell, ...]:
        taken = {one: other, other: one}
        return tuple(replace(cell, paragraphs=cells[taken.get(at, at)].paragraphs) for at, cell in enumerate(cells))

    return replace(read, sections=(replace(section, rows=tuple(replace(row, cells=change(row.cells)) for row in section.rows)),))


def test_values_under_their_own_headings_give_no_finding() -> None:
    assert misplaced(document(*ROWS)) == []


def test_a_value_under_the_heading_of_another_field_is_named_with_that_field() -> None:
    found = misplaced(exchanged(document(ROWS[0]), 0, 1))
    assert found == [("objective", "Volumi", "indicator"), ("indicator", "Prestiti", "objective")]


@pytest.mark.parametrize("reasons", [True, False], ids=["a form", "no header"])
def test_nothing_is_said_where_no_header_names_the_columns(reasons: bool) -> None:
    read = exchanged(document(ROWS[0], HEADINGS, ROWS[1], read=[1, 3]), 0, 1)
    assert misplaced(read if reasons else replace(read, reasons=())) == []


def test_a_row_over_the_whole_table_stands_in_no_column() -> None:
    """The title of the rows below it may be their objective, though the column under it is of indicators."""
    read = exchanged(document(ROWS[0]), 0, 1)
    whole = tuple(replace(cell, column=0, column_span=5) if cell.row == 1 and cell.column < 2 else cell for cell in read.tables[0].cells)
    assert misplaced(replace(read, tables=(replace(read.tables[0], cells=whole),))) == []
