"""Cells between which a rule is missing, cut where something surely shows it; where it is in doubt, a finding says so."""

import pytest

from extract.layout.blocks import find_blocks
from extract.layout.cells.by_objective import NEW_OBJECTIVE, NEW_ROW
from extract.layout.cells.candidates import LEVEL, Candidate
from extract.layout.cells.cuts import cut_cells, decide_borders
from extract.layout.cells.placing import fill_table
from extract.layout.cells.side_by_side import BLANK, FLUSH, GAP, HEADING, NO_GAP
from extract.layout.cells.stacked import AGREED, ASTRAY, BESIDE_WIDE, FORGOTTEN, WIDE
from extract.layout.cells.under_header import HEADER_ENDS, NO_ROWS
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from extract.words.verdict import Evidence
from models.findings import Finding
from models.layout.blocks import Block, Table
from models.place import Box, Place
from models.reasons import Question
from tests.drawn_tables import draw, fill, print_words
from tests.words import write

XS = (0.0, 100.0, 200.0, 300.0)
# the rows end at these heights; the last column has no rule but at its head and foot
YS = (0.0, 60.0, 120.0, 180.0)


def blocks(words: list[Word], horizontal: list[Rule], vertical: list[Rule]) -> list[Block]:
    page = Page(1, Box(0, 0, 600, 800), tuple(words), tuple(horizontal), tuple(vertical))
    return list(find_blocks([page], load_profile()))


def cells(found: list[Block], column: int) -> list[tuple[int, int, str]]:
    """First row, number of rows and text of the cells of a column."""
    (table,) = (block for block in found if isinstance(block, Table))
    return [(cell.row, cell.row_span, cell.text.value) for cell in table.cells if cell.column == column]


def codes(found: list[Block]) -> list[str]:
    return [block.code for block in found if isinstance(block, Finding)]


def rows(last: list[tuple[str, float]], shift: float = 0.0) -> list[Block]:
    """A table of three rows whose last column holds these lines, and no rule between the rows."""
    words = [word for x in (4.0, 104.0) for y in YS[:3] for word in write("Uno due", x, y + 4 + shift)]
    words += [word for text, y in last for word in write(text, 204, y)]
    horizontal = [Rule(y, 0, 300 if y in (YS[0], YS[-1]) else 200) for y in YS]
    return blocks(words, horizontal, [Rule(x, 0, 180) for x in XS])


def test_a_column_whose_rules_are_missing_is_cut_where_its_text_begins_level_with_the_rows():
    found = rows([("10", 4), ("5", 64), ("3", 124)])
    assert cells(found, 2) == [(0, 1, "10"), (1, 1, "5"), (2, 1, "3")]
    assert not codes(found)


def test_a_part_that_holds_nothing_is_a_blank_cell():
    assert cells(rows([("5", 64)]), 2) == [(0, 1, ""), (1, 2, "5")]


def test_a_merged_cell_stays_whole():
    assert cells(rows([("Area tre", 4), ("e Area due", 16)]), 2) == [(0, 3, "Area tre e Area due")]


def test_text_in_the_middle_of_a_merged_cell_stays_whole():
    assert cells(rows([("Area tre", 85)], shift=21), 2) == [(0, 3, "Area tre")]


def test_where_all_text_stands_in_the_middle_of_its_cell_each_part_does_too():
    found = rows([("Area tre", 19), ("Ufficio", 31), ("5", 85), ("7", 145)], shift=21)
    assert cells(found, 2) == [(0, 1, "Area tre Ufficio"), (1, 1, "5"), (2, 1, "7")]


def test_text_that_stands_apart_but_not_level_with_a_row_is_a_finding():
    found = rows([("10", 4), ("5", 84)])
    assert cells(found, 2) == [(0, 3, "10 5")]
    assert codes(found) == ["border-missing"]


def test_cells_that_fill_their_rows_are_cut_when_all_that_pass_begin_anew():
    """The space between two such cells is no wider than between paragraphs; one alone may be a paragraph, two are none."""
    words = [word for y in (4, 34, 64) for word in write("Uno due", 4, y)]
    words += [word for x in (104, 204) for i, y in enumerate((4, 18, 34, 64, 78)) for word in write(f"Voce {i}", x, y)]
    horizontal = [Rule(0, 0, 300), Rule(30, 0, 100), Rule(60, 0, 300), Rule(90, 0, 300)]
    found = blocks(words, horizontal, [Rule(x, 0, 90) for x in XS])
    assert [cell[:2] for cell in cells(found, 1)] == [(0, 1), (1, 1), (2, 1)]


def test_a_header_that_runs_into_the_rows_below_it_is_cut_under_the_header():
    words = [word for x, text in ((4, "Obiettivi"), (104, "Indicatori"), (204, "Peso")) for word in write(text, x, 4, bold=True)]
    words += [*write("Uno due", 4, 24), *write("Tre", 104, 24), *write("Quattro", 104, 54)]
    horizontal = [Rule(0, 0, 300), Rule(20, 0, 200), Rule(50, 100, 200), Rule(80, 0, 300)]
    found = blocks(words, horizontal, [Rule(x, 0, 80) for x in XS])
    assert cells(found, 2) == [(0, 1, "Peso"), (1, 2, "")]


def test_cells_side_by_side_are_cut_at_a_border_that_other_rows_draw():
    words = [word for y in YS[:3] for x in (4, 104, 204) for word in write("Uno due", x, y + 4)]
    found = blocks(words, [Rule(y, 0, 300) for y in YS], [Rule(0, 0, 180), Rule(100, 0, 180), Rule(200, 60, 180), Rule(300, 0, 180)])
    assert [text for _, _, text in cells(found, 2)] == ["Uno due"] * 3


def test_words_that_run_over_a_border_of_other_rows_stay_in_one_cell():
    words = [word for y in YS[1:3] for x in (4, 104, 204) for word in write("Uno due", x, y + 4)]
    words += write("Uno due tre quattro cinque sei sette otto", 4, 4)
    found = blocks(words, [Rule(y, 0, 300) for y in YS], [Rule(0, 0, 180), Rule(100, 60, 180), Rule(200, 60, 180), Rule(300, 0, 180)])
    assert cells(found, 0)[0] == (0, 1, "Uno due tre quattro cinque sei sette otto")


(CELL,) = draw((0.0, 100.0), YS, no_rule_above=[(1, 0), (2, 0)]).cells


@pytest.mark.parametrize(
    ("evidence", "is_cut", "is_sure"),
    [
        ((WIDE, LEVEL), True, True),
        ((LEVEL, BESIDE_WIDE), True, True),
        ((LEVEL, AGREED), True, True),
        ((NEW_OBJECTIVE, LEVEL), True, True),
        ((NEW_ROW, LEVEL), True, True),
        ((HEADER_ENDS,), True, True),
        ((HEADER_ENDS, NO_ROWS), True, False),
        ((FLUSH, GAP), True, True),
        ((FLUSH, BLANK), True, True),
        ((LEVEL, FORGOTTEN), True, False),
        ((WIDE, ASTRAY), False, False),
        ((LEVEL,), False, True),
        ((FLUSH, NO_GAP), False, True),
        ((FLUSH, HEADING), False, True),
    ],
    ids=lambda value: " + ".join(e.reason for e in value) if isinstance(value, tuple) else None,
)
def test_what_is_seen_of_a_border_decides_whether_it_cuts_and_whether_that_is_sure(
    evidence: tuple[Evidence, ...], is_cut: bool, is_sure: bool
):
    ((border,),) = decide_borders([Candidate(CELL, 1, 3, evidence)]).values()
    assert (border.line, border.decision.best, border.decision.is_sure) == (3, 3 if is_cut else None, is_sure)


def test_what_two_ways_see_of_one_border_adds_up_and_counts_once():
    seen = [Candidate(CELL, 1, 3, (LEVEL, FORGOTTEN)), Candidate(CELL, 1, 3, (NEW_OBJECTIVE, LEVEL))]
    ((border,),) = decide_borders(seen).values()
    assert border.decision.margin == sum(e.points for e in (LEVEL, FORGOTTEN, NEW_OBJECTIVE)) - 3
    assert border.decision.reason == NEW_OBJECTIVE.reason


def test_of_two_lines_that_may_begin_below_a_border_the_likelier_one_does():
    seen = [Candidate(CELL, 1, 3, (LEVEL, FORGOTTEN)), Candidate(CELL, 1, 4, (WIDE, LEVEL))]
    ((border,),) = decide_borders(seen).values()
    assert (border.line, border.decision.best, border.decision.margin) == (4, 4, 1.5)


def test_a_lower_cell_begins_no_further_up_than_the_one_above_it():
    seen = [Candidate(CELL, 1, 3, (WIDE, LEVEL)), Candidate(CELL, 2, 1, (NEW_OBJECTIVE, LEVEL))]
    ((border,),) = decide_borders(seen).values()
    assert (border.at, border.line) == (1, 3)


def test_a_cut_keeps_its_reason_and_the_place_of_the_line_that_begins_below_it():
    (table,) = (block for block in rows([("10", 4), ("5", 64)]) if isinstance(block, Table))
    (reason,) = table.reasons
    assert (reason.question, reason.answer, reason.reason) == (Question.CUT, "a cell begins with '5'", NEW_OBJECTIVE.reason)
    assert reason.origin == (Place(page=1, box=Box(204, 64, 209, 74)),)
    assert reason.margin is not None
    assert reason.margin > 1.5


def test_a_cut_above_a_blank_cell_keeps_the_place_of_that_cell():
    grid = draw(XS, (0.0, 20.0, 50.0), no_rule_above=[(1, 2)])
    header = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), ("Peso", 204, 4), bold=True)
    cells = fill(grid, header + print_words(("Verde", 4, 24), ("Aree", 104, 24)))
    cut = cut_cells(grid, [each.lines for each in cells], (), lambda box: Place(page=1, box=box))
    assert [(reason.answer, reason.origin[0].box) for reason in cut.reasons] == [("a blank cell begins", Box(200, 20, 300, 50))]


def test_a_table_without_merged_cells_is_left_as_it_is():
    grid = draw(XS, YS)
    cut = cut_cells(grid, [() for _ in grid.cells], (), lambda box: Place(page=1, box=box))
    assert (cut.grid, cut.reasons, cut.doubtful) == (grid, (), ())


def test_without_rules_only_what_the_columns_mean_cuts_a_cell():
    """The wide space alone, beside no new objective, shows nothing where no rule draws the rows."""
    words = print_words(*(("Uno due", 4, y) for y in (4, 64)), *(("Tre", 104, y) for y in (4, 64)), ("10", 204, 4), ("5", 204, 64))
    grid = draw(XS, (0.0, 60.0, 120.0), no_rule_above=[(1, 2)])._replace(is_ruled=False)
    cut = cut_cells(grid, [each.lines for each in fill(grid, words)], (), lambda box: Place(page=1, box=box))
    assert [(cell.row, cell.column) for cell in cut.grid.cells if cell.column == 2] == [(0, 2), (1, 2)]
    merged = draw(XS, (0.0, 60.0, 120.0), no_rule_above=[(1, 0), (1, 2)])._replace(is_ruled=False)
    cut = cut_cells(merged, [each.lines for each in fill(merged, words)], (), lambda box: Place(page=1, box=box))
    assert [(cell.row, cell.column) for cell in cut.grid.cells if cell.column == 2] == [(0, 2)]


def test_a_cell_that_is_cut_tells_no_more_whether_it_is_open_at_the_page_s_foot():
    """Where rules are missing, one that is missing at the foot says nothing."""
    grid = draw(XS, YS, no_rule_above=[(1, 2), (2, 2), (3, 2), (3, 1)])
    words = [("Uno", x, y + 4) for x in (4.0, 104.0) for y in YS[:3]]
    cells = fill(grid, print_words(*words, ("10", 204, 4), ("5", 204, 64), ("3", 204, 124)))
    cut = cut_cells(grid, [each.lines for each in cells], (), lambda box: Place(page=1, box=box))
    assert {(cell.row, cell.column): cell.open_below for cell in cut.grid.cells if cell.row == 2} == {
        (2, 0): False,
        (2, 1): True,
        (2, 2): None,
    }


def test_a_row_that_shares_the_cells_of_the_header_becomes_a_row_of_its_own():
    """A page break cut the row before; what is left of it stands under the repeated headings, with no rule between."""
    grid = draw(XS, (0.0, 50.0, 80.0))
    words = print_words(("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Peso", 204, 4), bold=True)
    words += print_words(("Relazione", 104, 24), ("Sportello", 4, 54), ("Ore", 104, 54), ("10", 204, 54))
    page = Page(1, Box(0, 0, 600, 800), tuple(words), (), ())
    table, findings = fill_table(grid, words, page, ("objective", "indicator", "weight"))
    assert [(cell.row, cell.text.value) for cell in table.cells if cell.text] == [
        (0, "Obiettivo"),
        (0, "Indicatore"),
        (0, "Peso"),
        (1, "Relazione"),
        (2, "Sportello"),
        (2, "Ore"),
        (2, "10"),
    ]
    assert (table.rows, {reason.reason for reason in table.reasons}, findings) == (3, {HEADER_ENDS.reason}, [])


def test_a_cell_that_only_runs_from_the_header_into_its_rows_is_open_at_the_page_s_foot_as_it_was():
    grid = draw(XS, (0.0, 20.0, 50.0), no_rule_above=[(1, 2), (2, 2)])
    header = print_words(("Obiettivi", 4, 4), ("Indicatori", 104, 4), ("Peso", 204, 4), bold=True)
    cells = fill(grid, header + print_words(("Verde", 4, 24), ("Aree", 104, 24), ("10", 204, 24)))
    cut = cut_cells(grid, [each.lines for each in cells], (), lambda box: Place(page=1, box=box))
    assert [cell.open_below for cell in cut.grid.cells if cell.column == 2] == [False, True]


def test_words_of_cells_side_by_side_are_all_kept():
    """One stands with its middle on the outer border of the last cell."""
    grid = draw(XS, (0.0, 20.0, 40.0), no_rule_left_of=[(0, 1), (0, 2)])
    usual = print_words(("Verde", 4, 24), ("Aree", 104, 24), ("10", 204, 24))
    cells = fill(grid, usual + print_words(("Scuole", 4, 4), ("Classi", 104, 4), ("8", 204, 4), ("ore", 292.5, 4)))
    cut = cut_cells(grid, [each.lines for each in cells], (), lambda box: Place(page=1, box=box))
    assert [[line.text for line in own] for own in cut.lines[:3]] == [["Scuole"], ["Classi"], ["8 ore"]]
    assert [reason.reason for reason in cut.reasons] == [FLUSH.reason] * 2


def test_below_a_header_in_a_frame_without_rows_several_rows_may_stand_and_a_finding_says_so():
    grid = draw(XS, (0.0, 80.0))
    words = print_words(("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Peso", 204, 4), bold=True)
    words += print_words(("Verde", 4, 24), ("Scuole", 4, 54), ("Aree", 104, 24))
    table, findings = fill_table(grid, words, Page(1, Box(0, 0, 600, 800), tuple(words), (), ()), ("objective", "indicator", "weight"))
    assert [cell.text.value for cell in table.cells if cell.row == 1] == ["Verde Scuole", "Aree", ""]
    assert [(finding.code, finding.raw) for finding in findings] == [("border-missing", "Verde"), ("border-missing", "Aree")]
