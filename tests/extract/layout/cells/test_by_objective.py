"""Borders that are known by what the columns mean: a merged cell does not go on beside a new objective."""

import pytest

from extract.layout.cells.by_objective import ALIKE, NEW_OBJECTIVE, NEW_ROW, OTHERS_WHOLE, PART, UNLIKE, find_by_objective
from extract.layout.cells.candidates import LEVEL
from extract.layout.cells.hang import measure_hang, measure_settings
from extract.words.verdict import Evidence
from tests.drawn_tables import Printed, Square, draw, fill, print_words, tell

XS, YS = (0.0, 100.0, 200.0, 300.0, 400.0, 500.0), (0.0, 40.0, 80.0)
FIELDS = ("objective", "indicator", "target", "responsible", "weight")
NAMES = ("Verde pubblico", "Aree sfalciate", "2025: 40", "Area IV", "10")
Told = list[tuple[int, int, int, list[str]]]


def find(merged: dict[int, list[tuple[str, float]]], fields: tuple[str | None, ...] = FIELDS) -> Told:
    """The candidates of a table of two rows, of which these columns have one cell over both, with these lines."""
    squares: list[Square] = [(1, column) for column in merged]
    single: list[Printed] = [(NAMES[c], XS[c] + 4, y + 4) for y in YS[:2] for c in range(5) if c not in merged]
    lines = [(text, XS[column] + 4, top) for column, own in merged.items() for text, top in own]
    cells = fill(draw(XS, YS, no_rule_above=squares), print_words(*single, *lines))
    return tell(find_by_objective(cells, fields, measure_settings(cells)))


OBJECTIVE, ROW = [NEW_OBJECTIVE.reason, LEVEL.reason], [NEW_ROW.reason, LEVEL.reason]


@pytest.mark.parametrize(
    ("top", "is_found"), [(44, True), (47.9, True), (48.1, False), (40.1, True), (39.9, False)], ids=lambda value: str(value)
)
def test_a_cell_may_begin_beside_a_new_objective_when_a_paragraph_is_level_with_it(top: float, is_found: bool):
    """Level is what differs by less than two fifths of a letter."""
    assert find({3: [("Area I", 4), ("Area II", top)]}) == ([(3, 1, 1, OBJECTIVE)] if is_found else [])


def test_a_line_that_goes_on_with_the_one_above_begins_no_cell():
    """The line above is full and close above it, so that both are of one paragraph."""
    lines = [("Area Affari general", 11.0 * i) for i in range(7)]
    assert lines[4] == ("Area Affari general", 44)
    assert find({3: lines}) == []


def test_a_cell_beside_two_indicators_of_one_objective_stays_whole():
    merged = {column: [("Area I", 4.0), ("Area II", 44.0)] for column in (0, 3, 4)}
    assert find(merged) == []


def test_an_objective_may_begin_where_all_other_columns_begin_anew():
    assert find({0: [("Verde", 4), ("Scuole", 44)]}) == [(0, 1, 1, ROW)]
    assert find({0: [("Verde", 4), ("Scuole", 44)], 4: [("10", 4)]}) == [(0, 1, 1, ROW)]
    assert find({0: [("Verde", 4), ("Scuole", 44)], 3: [("Area I", 4)], 4: [("10", 4)]}) == []


def test_a_cell_left_of_the_objective_is_judged_as_the_objective_is():
    fields = ("weight", "objective", "indicator", "target", "responsible")
    assert find({0: [("1.1", 4), ("1.2", 44)]}, fields) == [(0, 1, 1, ROW)]


def test_where_the_columns_are_not_known_the_first_is_taken_for_the_objective():
    assert find({3: [("Area I", 4), ("Area II", 44)]}, ()) == [(3, 1, 1, OBJECTIVE)]


def test_a_column_that_is_not_the_objective_may_be_the_first():
    """The objective, in the second column, is merged too; so no new one begins beside the cell of the third."""
    fields = ("responsible", "objective", "indicator", "target", "weight")
    merged = {1: [("Verde", 4.0)], 2: [("Aree", 4.0), ("Alberi", 44.0)]}
    assert find(merged, fields) == []
    assert find(merged, FIELDS) == [(2, 1, 1, OBJECTIVE)]


def test_the_first_line_of_a_cell_begins_no_further_one():
    assert find({3: [("Area II", 44)]}) == []


def find_in_four(first: list[Printed], second: list[Printed], *, bold: list[Printed] | None = None) -> Told:
    """The candidates of full rows that rules draw, of which the first two and the next two share the cell of the objective."""
    ys = (0.0, 40.0, 80.0, 120.0, 160.0, 200.0)
    full = [(name, XS[c] + 4, y + 4 + 11 * i) for y in ys[:5] for c in range(1, 5) for i, name in enumerate([NAMES[c]] * 3)]
    words = print_words(*full, *first, *second) + print_words(*(bold or []), bold=True)
    cells = fill(draw(XS, ys, no_rule_above=[(1, 0), (3, 0)]), words)
    return tell(find_by_objective(cells, FIELDS, measure_settings(cells), measure_hang(cells)))


WHOLE: list[Printed] = [("Scuole", 4, 84), ("e nidi", 4, 95)]


@pytest.mark.parametrize(("top", "is_found"), [(44, True), (45.1, True), (45.3, False), (42.7, False)])
def test_between_rules_a_cell_begins_exactly_where_the_first_line_of_one_does(top: float, is_found: bool):
    found = find_in_four([("Verde", 4, 4), ("Parchi", 4, top)], [("Scuole", 4, 84), ("Nidi", 4, 124)])
    assert ((0, 1, 1, ROW) in found) is is_found


def test_an_objective_beside_several_whole_rows_speaks_for_another_one():
    found = find_in_four([("Verde", 4, 4), ("Parchi", 4, 44)], WHOLE)
    assert found == [(0, 1, 1, [*ROW, OTHERS_WHOLE.reason])]


@pytest.mark.parametrize(("line", "expected"), [("2 Parchi", ALIKE), ("Parchi", UNLIKE)])
def test_where_objectives_begin_with_a_number_one_that_has_none_is_none(line: str, expected: Evidence):
    found = find_in_four([("1 Verde", 4, 4), (line, 4, 44)], [("3 Scuole", 4, 84), ("Nidi", 4, 95), ("4 Vie", 4, 164)])
    assert found == [(0, 1, 1, [*ROW, OTHERS_WHOLE.reason, expected.reason])]


@pytest.mark.parametrize(
    ("line", "is_part"), [("Lotto 2: argini", True), ("Parte seconda", True), ("Lotto 1: argini", False), ("Lotto 20", False)]
)
def test_a_further_part_of_something_begins_no_objective(line: str, *, is_part: bool):
    (found,) = find_in_four([("Messa in sicurezza", 4, 4), (line, 4, 44)], WHOLE)
    assert (PART.reason in found[3]) is is_part


def test_where_objectives_begin_in_bold_or_in_capitals_one_that_does_not_is_none():
    bold = find_in_four([("Parchi", 4, 44)], [], bold=[("Verde", 4, 4), ("Scuole", 4, 84), ("Vie", 4, 164)])
    assert bold[0][3][-1] == UNLIKE.reason
    capitals = find_in_four([("VERDE", 4, 4), ("Parchi", 4, 44)], [("SCUOLE", 4, 84), ("STRADE", 4, 164)])
    assert capitals[0][3][-1] == UNLIKE.reason
