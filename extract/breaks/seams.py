"""Page breaks at which no rule closes the row: whether the row is cut there, or its border was not drawn."""

from collections.abc import Sequence
from dataclasses import replace

from extract.breaks.edges import GOES_ON, Cut, is_new, is_open, weigh_texts
from extract.breaks.habits import Habits
from extract.breaks.readings import RowReading
from extract.tables.drafts import RowDraft
from extract.words.profile import PACING

# The last row before a break, and its cells with those after the break.
Break = tuple[RowDraft, list[Cut]]


def learn_seams(habits: Habits, breaks: Sequence[Break]) -> Habits:
    """The habits with what is usual where a page break falls."""
    is_never_closed = all(is_open(last) for last, _ in breaks)
    return replace(
        habits,
        closes_rows=not (is_never_closed and any(is_new(cuts, habits) for _, cuts in breaks)),
        opens_all=is_never_closed and len(breaks) > 1,
        opens_cuts=any(is_open(last) and _goes_on(cuts, habits) for last, cuts in breaks),
    )


def _goes_on(cuts: Sequence[Cut], habits: Habits) -> bool:
    """Does the text of a column plainly go on?"""
    return any(points is not None and points >= GOES_ON for _, points in weigh_texts(cuts, habits))


def lacks_border(reading: RowReading, cuts: Sequence[Cut], habits: Habits) -> bool:
    """Does the reading of a break at which no rule closes the row leave a doubt: is a border missing there?

    An objective that was parted from the next one should have a border, where other rows have one. A row that was joined with what begins
    anew in every column, its indicator and its target among them, is joined by the missing border alone; where the document leaves rows
    open that plainly go on, that is how its program draws a row that it cuts. A further row may stand beside a merged cell, open with it.
    """
    if reading is not RowReading.SAME_ROW:
        return reading is RowReading.NEW_OBJECTIVE and not habits.opens_all
    points = {field: found for field, found in weigh_texts(cuts, habits) if found is not None}
    return not habits.opens_cuts and max(points.values()) <= 0 and all(points.get(field, 0) < 0 for field in PACING)
