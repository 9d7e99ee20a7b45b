"""Columns of a ruled table between which no vertical rule stands."""

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from models.layout import Table
from models.place import Box
from tests.test_pages import write

YS = (0.0, 20.0, 60.0, 100.0)
# no rule between the indicator and the target, none between the responsible and the weight
XS = (0.0, 100.0, 300.0, 500.0)
HEADER = ((4, "Obiettivo"), (104, "Indicatore"), (204, "Target"), (304, "Responsabile"), (404, "Peso"))
ROW = ((4, "Uno due tre"), (104, "Quattro cinque"), (204, "Entro il mese"), (304, "Area III"), (404, "10"))


def line(texts: tuple[tuple[int, str], ...], top: float) -> list[Word]:
    return [word for x, text in texts for word in write(text, x, top)]


def tables(*pages: list[Word]) -> list[Table]:
    rules = tuple(Rule(y, XS[0], XS[-1]) for y in YS), tuple(Rule(x, YS[0], YS[-1]) for x in XS)
    sheets = [Page(i, Box(0, 0, 600, 800), tuple(words), *rules) for i, words in enumerate(pages, start=1)]
    return [block for block in find_blocks(sheets, load_profile()) if isinstance(block, Table)]


def texts(table: Table, row: int) -> list[str]:
    return [cell.text.value for cell in table.cells if cell.row == row]


def test_headings_that_share_a_cell_are_columns_of_their_own():
    (table,) = tables([*line(HEADER, 4), *line(ROW, 24), *line(ROW, 64)])
    assert texts(table, 0) == [text for _, text in HEADER]
    assert texts(table, 1) == [text for _, text in ROW]


def test_a_table_that_goes_on_without_a_header_has_the_same_columns():
    _, table = tables([*line(HEADER, 4), *line(ROW, 24)], [*line(ROW, 4), *line(ROW, 24)])
    assert texts(table, 0) == [text for _, text in ROW]


def test_a_heading_with_a_wide_gap_over_words_that_run_on_is_one_column():
    header = (*HEADER[:1], (104, "Indicatore"), (204, "comune"), *HEADER[3:])
    row = (*ROW[:1], (104, "Quattro cinque sei sette otto"), *ROW[3:])
    (table,) = tables([*line(header, 4), *line(row, 24), *line(row, 64)])
    assert texts(table, 0)[1] == "Indicatore comune"
    assert texts(table, 1)[1] == "Quattro cinque sei sette otto"
