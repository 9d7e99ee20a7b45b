"""What the edges of two pages say of the row between them."""

import pytest

from extract.breaks.edges import Cut, is_closed, is_new, is_open, weigh_break
from extract.breaks.habits import Habits
from extract.tables.drafts import CellDraft, RowDraft
from models.layout.blocks import CellParagraph, Edge
from models.layout.text import Text
from models.place import Place

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
HABITS = Habits(lower={"objective": 0.02, "indicator": 0.02, "target": 0.5, "responsible": 0.02}, marked={}, leaves_open=True)
OPEN = Edge(open_below=True)
WHOLE = ("Verde pubblico - Cura dei giardini", "Giardini curati", "3 giardini", "Area III", "15")
NEW = ("Refezione - Qualità percepita", "Questionari raccolti", "almeno 200", "Area IV", "10")


def row(texts: tuple[str, ...], edge: Edge) -> RowDraft:
    return RowDraft({i: CellDraft([CellParagraph(Text(text))] if text else [], edge) for i, text in enumerate(texts)}, Place(page=1))


def cuts(above: RowDraft, below: RowDraft) -> list[Cut]:
    return [(field, above.cells.get(i), below.cells.get(i)) for i, field in enumerate(FIELDS)]


def weigh(above: RowDraft, below: RowDraft, habits: Habits = HABITS) -> float:
    return sum(found.points for found in weigh_break(above, below, cuts(above, below), habits))


def test_rules_that_a_whole_row_lacks_prove_nothing_above_a_plainly_new_one():
    last = row(WHOLE, OPEN)
    assert weigh(last, row(NEW, Edge())) == 0
    assert {cell.edge.open_below for cell in last.cells.values()} == {None}


@pytest.mark.parametrize(
    "below", [("del quartiere Borgo", "", "", "", ""), (*NEW[:4], ""), ("e dei parchi", *NEW[1:])], ids=["rest", "no weight", "goes on"]
)
def test_a_row_left_open_is_cut_where_what_comes_next_may_be_its_rest(below: tuple[str, ...]):
    last = row(WHOLE, OPEN)
    weigh(last, row(below, Edge()))
    assert {cell.edge.open_below for cell in last.cells.values()} == {True}


def test_a_row_of_which_one_cell_is_open_is_believed():
    last = row(WHOLE, OPEN)
    last.cells[1].edge = Edge()
    assert not is_open(last)
    weigh(last, row(NEW, Edge()))
    assert last.cells[0].edge.open_below is True


def test_where_the_document_leaves_whole_rows_open_no_open_row_proves_anything():
    last = row(WHOLE, OPEN)
    weigh(last, row(("del quartiere", "", "", "", ""), Edge()), Habits(HABITS.lower, {}, leaves_open=True, closes_rows=False))
    assert last.cells[0].edge.open_below is None


def test_a_row_is_new_where_all_of_it_begins_anew():
    closed = row(WHOLE, Edge())
    assert is_new(cuts(closed, row(NEW, Edge())), HABITS)
    assert not is_new(cuts(closed, row((*NEW[:3], "", ""), Edge())), HABITS)


def test_a_text_that_goes_on_beside_room_shows_that_a_person_cut_the_row():
    roomy, word = Edge(width_left=12.0, lines_left=1.6), Edge(first_width=3.0)
    last = row(("Cura dei giardini di", "Giardini", "3", "Area III", "15"), roomy)
    assert weigh(last, row(("quartiere", "curati", "", "", ""), word)) == 2.0
    assert {(cell.edge.width_left, cell.edge.lines_left) for cell in last.cells.values()} == {(None, None)}
    full = row(("Cura dei giardini di", "Giardini", "3", "Area III", "15"), Edge(width_left=1.0))
    assert weigh(full, row(("quartiere", "curati", "", "", ""), word)) == 0


def test_room_below_all_cells_of_an_open_row_counts_once() -> None:
    last = row(WHOLE, Edge(open_below=None, lines_left=3.0))
    last.cells[0].edge = Edge(open_below=None, lines_left=4.0)
    assert weigh(last, row(("del quartiere", "", "", "", ""), Edge())) == -2.5
    assert [cell.edge.lines_left for cell in last.cells.values()] == [1.0, 0.0, 0.0, 0.0, 0.0]


@pytest.mark.parametrize("edge", [Edge(lines_left=3.0), Edge(open_below=None, lines_left=1.0), Edge(open_below=None)])
def test_room_is_of_each_cell_where_a_rule_closes_it_or_one_has_none(edge: Edge) -> None:
    last = row(WHOLE, Edge(open_below=None, lines_left=3.0))
    last.cells[1].edge = edge
    assert weigh(last, row(("del quartiere", "", "", "", ""), Edge())) == 0.0


def test_a_head_without_any_rule_says_nothing_where_rules_close_the_whole_row_before() -> None:
    last, below = row(WHOLE, Edge()), row(NEW, Edge(open_above=True))
    weigh(last, below)
    assert is_closed(last)
    assert {cell.edge.open_above for cell in below.cells.values()} == {None}
    last.cells[1].edge, below = OPEN, row(NEW, Edge(open_above=True))
    weigh(last, below)
    assert not is_closed(last)
    assert {cell.edge.open_above for cell in below.cells.values()} == {True}


def test_cells_that_a_rule_opens_beside_others_that_none_does_are_new():
    last, below = row(WHOLE, OPEN), row(("di quartiere", *NEW[1:3], "", ""), Edge(open_above=True))
    below.cells[1].edge = below.cells[2].edge = Edge()
    assert weigh(last, below) == -4.0
    assert [cell.edge.open_below for cell in last.cells.values()] == [True, None, None, True, True]


def test_room_says_nothing_where_the_program_cuts_within_a_line():
    last, below = row(WHOLE, Edge(lines_left=4.0)), row(NEW, Edge(cut_above=True))
    weigh(last, below)
    assert {cell.edge.lines_left for cell in last.cells.values()} == {None}
