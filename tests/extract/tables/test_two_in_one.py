"""One drawn table that is the end of a table and a new one."""

from extract.tables.two_in_one import split_table
from extract.words.profile import load_profile
from models.layout.blocks import Cell, CellParagraph, Table
from models.layout.text import Text
from models.place import Place

PROFILE = load_profile()
HEADER = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
ROW = ("Raccolta differenziata", "Quota", "78,5%", "Area V", "6")


def table(*rows: tuple[str, ...], page: int = 2, bold: tuple[int, ...] = ()) -> Table:
    """A row of a single text is one cell over all columns."""
    cells: list[Cell] = []
    for i, texts in enumerate(rows):
        for column, text in enumerate(texts):
            paragraphs = (CellParagraph(Text(text)),) if text else ()
            span = len(HEADER) if len(texts) == 1 else 1
            cells.append(Cell(i, column, paragraphs, Place(page=page), column_span=span, bold=i in bold))
    return Table(tuple(cells), len(rows), len(HEADER), Place(page=page))


ABOVE = table(HEADER, ROW, page=1)


def parts(drawn: Table, above: Table | None = ABOVE) -> list[list[str]]:
    """The first text of each row, table by table."""
    found = split_table(drawn, above, PROFILE)
    return [[next(c.text.value for c in each.cells if c.row == row and c.text) for row in range(each.rows)] for each in found]


def test_rows_above_the_title_and_the_header_of_a_new_table_end_the_one_before() -> None:
    assert parts(table(ROW, ("Sport",), HEADER, ROW, bold=(1, 2))) == [[ROW[0]], ["Sport", "Obiettivo", ROW[0]]]


def test_the_end_of_a_single_cell_goes_with_the_table_before() -> None:
    assert parts(table(("e delle aree verdi", "", "", "", ""), HEADER, ROW)) == [["e delle aree verdi"], ["Obiettivo", ROW[0]]]
    assert len(parts(table(("Aree verdi", "", "", "", ""), HEADER, ROW))) == 1


def test_titles_above_a_header_stay_with_it() -> None:
    assert len(parts(table(("Sport",), HEADER, ROW))) == 1
    assert len(parts(table(("Area I", "Sport", "2026", "Rossi", "40"), HEADER, ROW, bold=(0,)))) == 1


def test_a_table_is_one_where_no_table_with_as_many_columns_ends_the_page_before() -> None:
    drawn = table(ROW, ("Sport",), HEADER, ROW)
    assert len(parts(drawn, None)) == len(parts(drawn, table(HEADER, ROW, page=2))) == 1
