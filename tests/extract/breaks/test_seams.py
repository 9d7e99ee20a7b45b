"""Page breaks at which no rule closes the row."""

from dataclasses import replace

import pytest

from extract.breaks.edges import Cut
from extract.breaks.habits import Habits
from extract.breaks.readings import RowReading
from extract.breaks.seams import Break, lacks_border, learn_seams
from models.layout.blocks import Edge
from tests.extract.breaks.test_edges import HABITS, NEW, OPEN, WHOLE, cuts, row

FURTHER = ("", "Panchine posate", "Dieci panchine", "", "")
REST = ("del quartiere Borgo", "e ripuliti", "", "", "")


def after(texts: tuple[str, ...]) -> list[Cut]:
    return cuts(row(WHOLE, OPEN), row(texts, Edge()))


def at(texts: tuple[str, ...], edge: Edge) -> Break:
    return row(WHOLE, edge), after(texts)


@pytest.mark.parametrize(
    ("reading", "texts", "habits", "lacks"),
    [
        (RowReading.SAME_ROW, FURTHER, {}, True),
        (RowReading.SAME_ROW, REST, {}, False),
        (RowReading.SAME_ROW, ("", "", "", "Area III", ""), {}, False),
        (RowReading.SAME_ROW, FURTHER, {"opens_cuts": True}, False),
        (RowReading.SAME_ROW, ("", "Panchine posate", "", "", ""), {}, False),
        (RowReading.NEXT_ROW, FURTHER, {}, False),
        (RowReading.NEW_OBJECTIVE, NEW, {}, True),
        (RowReading.NEW_OBJECTIVE, NEW, {"opens_all": True}, False),
    ],
)
def test_an_open_row_is_doubtful_where_only_its_border_decides_or_it_should_have_one(
    reading: RowReading, texts: tuple[str, ...], habits: dict[str, bool], *, lacks: bool
) -> None:
    """Joined though an indicator begins anew; or parted though other rows are closed. The habit of the document explains either."""
    assert lacks_border(reading, after(texts), replace(HABITS, **habits)) is lacks


def test_open_rows_that_plainly_go_on_are_the_habit_of_their_document() -> None:
    assert learn_seams(HABITS, [at(REST, OPEN), at(NEW, Edge())]).opens_cuts
    assert not learn_seams(HABITS, [at(FURTHER, OPEN), at(REST, Edge())]).opens_cuts


def test_one_open_row_is_no_habit_and_two_without_any_closed_one_are() -> None:
    learned: list[Habits] = [
        learn_seams(HABITS, found) for found in ([at(NEW, OPEN)], [at(NEW, OPEN)] * 2, [at(NEW, OPEN), at(NEW, Edge())])
    ]
    assert [habits.opens_all for habits in learned] == [False, True, False]
    assert [habits.closes_rows for habits in learned] == [False, False, True]
