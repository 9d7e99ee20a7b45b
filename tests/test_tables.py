"""What is mended in a table before its rows are read: missing borders, spilled lines."""

from extract.layout.cells.by_objective import mend_table
from extract.layout.cells.page_ends import find_spilled
from extract.layout.grids.ruled import find_grids
from extract.layout.page import Rule, Word
from models.layout.blocks import Cell, CellParagraph, Table
from models.layout.text import Text
from models.place import Box, Place

EDGES = (0.0, 100.0, 200.0, 300.0, 400.0, 500.0)


def paragraph(text: str, top: float) -> CellParagraph:
    return CellParagraph(Text(text), (Place(page=1, box=Box(0, top, 10, top + 10)),))


def cell(row: int, column: int, *texts: tuple[str, float], row_span: int = 1, column_span: int = 1, bold: bool = False) -> Cell:
    box = Box(EDGES[column], 20.0 * row, EDGES[column + column_span], 20.0 * (row + row_span))
    return Cell(row, column, tuple(paragraph(*t) for t in texts), Place(page=1, box=box), row_span, column_span, bold=bold)


def table(cells: list[Cell], rows: int, edges: tuple[float, ...] = EDGES) -> Table:
    return Table(tuple(cells), rows, len(edges) - 1, Place(page=1, box=Box(0, 0, 500, 20 * rows)), edges)


def test_a_cell_over_two_objectives_is_cut_where_the_second_begins():
    merged = cell(0, 3, ("Area I", 0), ("Area II", 20), row_span=2)
    others = [cell(r, c, (f"{r}{c}", 20.0 * r)) for r in range(2) for c in (0, 1, 2, 4)]
    mended = mend_table(table([*others, merged], 2), objective=0)
    assert [(c.row, c.text.value) for c in mended.cells if c.column == 3] == [(0, "Area I"), (1, "Area II")]


def test_a_cell_merged_beside_one_objective_stays_whole():
    """Its second paragraph begins level with the next indicator, but no objective begins there."""
    merged = [cell(0, c, ("a", 0), ("b", 20), row_span=2) for c in (0, 3, 4)]
    others = [cell(r, c, (f"{r}{c}", 20.0 * r)) for r in range(2) for c in (1, 2)]
    made = table([*others, *merged], 2)
    assert mend_table(made, objective=0).cells == tuple(sorted(made.cells, key=lambda c: (c.row, c.column)))


def word(text: str, x: float, top: float) -> Word:
    return Word(text, x, top, x + 5 * len(text), top + 10, 10, False)


def test_a_line_below_an_open_row_belongs_to_its_cell_and_a_foot_does_not():
    horizontal = [Rule(0, 0, 200), Rule(20, 0, 200)]
    (grid,) = find_grids(horizontal, [Rule(x, 0, 60) for x in (0, 100, 200)])
    inside = [word("recupero", 2, 40), word("della", 2, 52)]
    outside = [word("Torre", 2, 62), word("civica", 2, 74), word("Pagina", 90, 110)]
    assert [w.text for w in find_spilled(grid, inside, outside)] == ["Torre", "civica"]


def test_nothing_spills_from_a_table_that_is_closed():
    (grid,) = find_grids([Rule(0, 0, 200), Rule(20, 0, 200), Rule(60, 0, 200)], [Rule(x, 0, 60) for x in (0, 100, 200)])
    assert find_spilled(grid, [word("della", 2, 48)], [word("Torre", 2, 62)]) == []


def test_a_line_that_the_lowest_rule_strikes_through_belongs_to_the_cell_above_it():
    (grid,) = find_grids([Rule(0, 0, 200), Rule(20, 0, 200), Rule(60, 0, 200)], [Rule(x, 0, 60) for x in (0, 100, 200)])
    assert [w.text for w in find_spilled(grid, [word("della", 2, 47)], [word("Torre", 2, 58)])] == ["Torre"]
