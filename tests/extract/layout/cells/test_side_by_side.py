"""Borders between cells that stand side by side, at a place where other rows draw them."""

import pytest

from extract.layout.cells.side_by_side import BLANK, FLUSH, GAP, HEADING, NO_GAP, find_side_by_side
from extract.words.verdict import Evidence
from tests.drawn_tables import Printed, draw, fill, print_words

XS, YS = (0.0, 100.0, 200.0, 300.0), (0.0, 20.0, 40.0)
# the second row shows where the second column begins
USUAL: Printed = ("Area I", 104, 24)


@pytest.mark.parametrize(
    ("first_row", "evidence"),
    [
        pytest.param([("Verde", 4, 4), ("Area III", 104, 4)], (FLUSH, GAP), id="both begin at the left of their columns"),
        pytest.param([("Verde", 4, 4), ("Area III", 106.4, 4)], (FLUSH, GAP), id="not quite flush: less than a space's width"),
        pytest.param([("Verde", 4, 4), ("Area III", 106.6, 4)], None, id="no text of the column begins here"),
        pytest.param(
            [("Verde pubblico e parchi", -16.1, 4), ("Area III", 104, 4)], (FLUSH, GAP), id="a gap of half a letter size and a little"
        ),
        pytest.param(
            [("Verde pubblico e parchi", -15.9, 4), ("Area III", 104, 4)], (FLUSH, NO_GAP), id="a gap of not quite half a letter size"
        ),
        pytest.param([("Manutenzione del verde pubblico", 4, 4)], None, id="a word runs over the border"),
        pytest.param([("Verde", 4, 4)], None, id="nothing stands on the right"),
        pytest.param([("Area III", 104, 4)], (FLUSH, BLANK), id="nothing stands on the left, as in a blank cell"),
    ],
)
def test_a_border_is_proposed_where_words_begin_as_those_of_its_column_do(first_row: list[Printed], evidence: tuple[Evidence, ...] | None):
    cells = fill(draw(XS, YS, no_rule_left_of=[(0, 1)]), print_words(USUAL, *first_row))
    found = [(each.border, each.evidence) for each in find_side_by_side(cells, XS, body=0)]
    assert found == ([(1, evidence)] if evidence else [])


def test_a_heading_over_two_columns_is_no_heading_beside_a_blank_cell():
    cells = fill(draw(XS, YS, no_rule_left_of=[(0, 1)]), print_words(USUAL, ("Area", 104, 4)))
    assert [each.evidence for each in find_side_by_side(cells, XS, body=1)] == [(FLUSH, HEADING)]


def test_a_title_over_all_columns_has_no_blank_cell_on_its_left():
    cells = fill(draw(XS, YS, no_rule_left_of=[(0, 1), (0, 2)]), print_words(USUAL, ("Area", 104, 4)))
    assert [each.evidence for each in find_side_by_side(cells, XS, body=0)] == [(FLUSH, HEADING)]


def test_a_row_without_walls_whose_words_begin_in_several_columns_is_no_title():
    """Every other row of a table style has no lines between its columns, and the objective is as above."""
    usual: Printed = ("n. 3", 204, 24)
    cells = fill(draw(XS, YS, no_rule_left_of=[(0, 1), (0, 2)]), print_words(USUAL, usual, ("Delibere", 104, 4), ("n. 5", 204, 4)))
    assert [(each.border, each.evidence) for each in find_side_by_side(cells, XS, body=0)] == [(1, (FLUSH, BLANK)), (2, (FLUSH, GAP))]


def test_a_column_that_no_row_shows_alone_has_no_usual_start():
    cells = fill(draw(XS, YS, no_rule_left_of=[(0, 1), (1, 1)]), print_words(("Verde", 4, 4), ("Area III", 104, 4)))
    assert list(find_side_by_side(cells, XS, body=0)) == []
