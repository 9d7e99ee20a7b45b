"""The words of a page to the cells of its tables."""

from extract.layout.blocks import find_blocks
from extract.layout.cells.placing import fill_table
from extract.layout.grids.inside import divide_words
from extract.layout.page import Page, Point, Rule, TurnedWord, Word
from extract.words.profile import load_profile
from models.layout.blocks import Table
from models.layout.text import JointKind
from models.place import Box, Place
from tests.drawn_tables import Printed, draw, print_words

XS, YS = (0.0, 100.0, 200.0, 300.0), (0.0, 40.0, 80.0)


def page(words: list[Word], horizontal: tuple[Rule, ...] = (), vertical: tuple[Rule, ...] = (), number: int = 1) -> Page:
    return Page(number, Box(0, 0, 600, 800), tuple(words), horizontal, vertical)


def test_a_word_that_runs_over_a_rule_between_two_cells_is_cut_in_its_gap():
    (word,) = print_words(("Peso10", 74, 4))
    gap = tuple((left + 4 * (i > 3), right + 4 * (i > 3)) for i, (left, right) in enumerate(word.letters))
    grid = draw((0.0, 96.0, 200.0), (0.0, 40.0))
    table, findings = fill_table(grid, [word._replace(letters=gap, x1=gap[-1][1])], page([]))
    assert [cell.text.value for cell in table.cells] == ["Peso", "10"]
    assert not findings


def test_a_word_beside_the_rules_is_none_of_the_table():
    words = print_words(("Verde", 4, 4), ("Pagina", 4, 78), ("Nota", 310, 4))
    inside, outside = divide_words(words, draw(XS, YS))
    assert ([word.text for word in inside], [word.text for word in outside]) == (["Verde"], ["Pagina", "Nota"])


def test_a_table_that_goes_on_without_a_header_has_the_columns_of_the_page_before():
    """The objective is in the second column: beside a new one the last cell is cut, and beside a new first cell it is not."""
    vertical = tuple(Rule(x, 0, 80) for x in XS)

    def rows_of(open_column: int, first: list[Printed]) -> list[list[str]]:
        header = print_words(("Responsabile", 4, 4), ("Obiettivo", 104, 4), ("Indicatore", 204, 4), bold=True)
        row = print_words(("Area IV", 4, 44), ("Verde pubblico", 104, 44), ("Aree", 204, 44))
        above = page(header + row, tuple(Rule(y, 0, 300) for y in YS), vertical)
        middle = [Rule(40, XS[c], XS[c + 1]) for c in range(3) if c not in (open_column, 2)]
        below = page(print_words(*first), (Rule(0, 0, 300), *middle, Rule(80, 0, 300)), vertical, 2)
        *_, table = (block for block in find_blocks([above, below], load_profile()) if isinstance(block, Table))
        return [[cell.text.value for cell in table.cells if cell.column == column] for column in range(3)]

    two = [("Aree", 204.0, 4.0), ("e prati", 204.0, 15.0), ("e viali", 204.0, 26.0), ("Alberi", 204.0, 44.0)]
    new_objective = rows_of(0, [("Area I", 4, 4), ("Scuole", 104, 4), ("Strade", 104, 44), *two])
    assert new_objective[2] == ["Aree e prati e viali", "Alberi"]
    new_responsible = rows_of(1, [("Area I", 4, 4), ("Area II", 4, 44), ("Scuole", 104, 4), *two])
    assert new_responsible[2] == ["Aree e prati e viali Alberi"]


def test_a_word_that_runs_over_a_rule_without_a_gap_between_its_letters_stays_whole():
    table, findings = fill_table(draw((0.0, 50.0, 100.0), (0.0, 40.0)), print_words(("Responsabile", 15, 4)), page([]))
    assert [cell.text.value for cell in table.cells] == ["Responsabile", ""]
    assert not findings


def test_a_word_whose_letters_are_not_known_stays_whole():
    word = Word("Peso10", 74, 4, 104, 14, 10, False)
    table, _ = fill_table(draw((0.0, 100.0, 200.0), (0.0, 40.0)), [word], page([]))
    assert [cell.text.value for cell in table.cells] == ["Peso10", ""]


def test_a_word_outside_the_rules_is_in_no_cell_and_a_finding_names_it():
    table, findings = fill_table(draw(XS, YS), print_words(("Verde", 4, 4), ("Nota", 310, 4)), page([]))
    assert [cell.text.value for cell in table.cells if cell.text] == ["Verde"]
    assert [(each.code, each.raw, each.origin) for each in findings] == [
        ("word-outside", "Nota", (Place(page=1, box=Box(310, 4, 330, 14)),)),
    ]


def test_a_word_on_its_side_over_the_upright_text_of_a_cell_is_not_lost_without_a_finding():
    over = TurnedWord(Word("digitale", 35, 10, 75, 20, 10, False), Box(150, 5, 160, 35), 90)
    table, findings = fill_table(draw(XS, YS), print_words(("Posti", 110, 4)), page([])._replace(turned=(over,)))
    assert [cell.text.value for cell in table.cells if cell.text] == ["Posti"]
    assert [(each.code, each.raw) for each in findings] == [("word-outside", "digitale")]


def test_a_line_beside_a_year_of_another_cell_may_begin_a_paragraph():
    """The target's years show where the paragraphs of the indicator begin."""
    full = "Verde e parchi citt"
    words = print_words((full, 2, 4), ("Alberi", 2, 16), ("2025: uno", 102, 4), ("2026: due", 102, 16))
    table, _ = fill_table(draw(XS, (0.0, 40.0)), words, page([]))
    assert [paragraph.text.joints for paragraph in table.cells[0].paragraphs] == [((len(full) + 1, JointKind.BESIDE_YEAR),)]


def test_a_cell_is_bold_when_all_its_lines_are():
    words = print_words(("Verde", 4, 4), ("Peso", 104, 4), ("Aree", 204, 4), bold=True) + print_words(("nota", 104, 20))
    table, _ = fill_table(draw(XS, (0.0, 40.0)), words, page([]))
    assert [cell.bold for cell in table.cells] == [True, False, True]


def test_a_table_has_its_place_and_its_borders_in_points():
    table, _ = fill_table(draw((0.0, 10.0, 20.123), (0.0, 4.0)), [], page([]).in_letters(10))
    assert (table.place.box, table.edges) == ((0, 0, 201.23, 40), (0, 100, 201.23))


def test_a_cell_is_marked_where_a_page_break_cuts_its_text():
    """The point stands at the end of what the page shows: on the rule, or a little outside of the table."""
    words = print_words(("Verde", 4, 4), ("Strade", 104, 44))
    cut = page([])._replace(cut_above=((10.0, -1.0),), cut_below=((110.0, 80.0), (210.0, 90.0)))
    table, _ = fill_table(draw(XS, YS), words, cut)
    marked = {(cell.row, cell.column): (cell.edge.cut_above, cell.edge.cut_below) for cell in table.cells}
    assert {at: marks for at, marks in marked.items() if any(marks)} == {(0, 0): (True, False), (1, 1): (False, True)}


def cut_cells_of(*, above: tuple[Point, ...] = (), below: tuple[Point, ...] = ()) -> list[tuple[int, int]]:
    """The cells that are marked, of a table of two rows, four letters high each, whose first row may be a header that comes again."""
    cut = page([])._replace(cut_above=above, cut_below=below)
    table, _ = fill_table(draw((0.0, 10.0, 20.0), (0.0, 4.0, 8.0)), [], cut)
    return [(cell.row, cell.column) for cell in table.cells if cell.edge.cut_above or cell.edge.cut_below]


def test_what_is_cut_three_tenths_of_a_letter_before_a_rule_is_of_the_cell_behind_it():
    """The page clips a row at its rule, which stands under a header that comes again, or above a row at the table's foot."""
    assert (cut_cells_of(above=((1.0, 3.75),)), cut_cells_of(above=((1.0, 3.65),))) == ([(1, 0)], [(0, 0)])
    assert (cut_cells_of(below=((1.0, 4.25),)), cut_cells_of(below=((1.0, 4.35),))) == ([(0, 0)], [(1, 0)])


def test_a_table_that_stands_more_than_a_letter_and_a_half_from_where_its_page_cuts_is_not_cut():
    """Besides the three tenths that what is cut lies within."""
    assert (cut_cells_of(above=((1.0, -1.75),)), cut_cells_of(above=((1.0, -1.85),))) == ([(0, 0)], [])
    assert (cut_cells_of(below=((1.0, 9.75),)), cut_cells_of(below=((1.0, 9.85),))) == ([(1, 0)], [])
