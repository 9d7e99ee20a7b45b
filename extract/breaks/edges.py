"""What the edges of two pages say of the row between them, and what they show in error, as rules that a whole row lacks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.breaks.evidence import fits_before, weigh
from extract.breaks.habits import Habits
from extract.tables.drafts import CellDraft, RowDraft
from extract.words.profile import PACING
from extract.words.verdict import Evidence, total
from models.layout.blocks import Edge

# A row whose columns' texts have so many points against going on, all together, is a new one, whatever the rules.
NEW_ROW = -8.0
# A single column's text that says so is enough: two weights that read whole.
NEW_CELL = -8.5
# A text whose last and first words have so many points for going on plainly does.
GOES_ON = 3.0
# No text of a new row has more points than this for going on: a target may begin with a small letter.
LOOSE = 2.0
# So many further lines would have fitted, where a foot shows room at all.
ROOM = 1.5

# The field of a column, and its cells before and after the break.
Cut = tuple[str, CellDraft | None, CellDraft | None]


def weigh_break(last: RowDraft, row: RowDraft, cuts: Sequence[Cut], habits: Habits) -> list[Evidence]:
    """What the edges of the page say of the row as a whole; what its cells' edges say in error is taken from them.

    Args:
        last: the row before the break.
        row: after it.
        cuts: of each column.
        habits: of the document.
    """
    cells = [*last.cells.values(), *(above for _, above, _ in cuts if above)]
    if is_closed(last) and all(cell.edge.open_above for cell in row.cells.values()):
        for cell in row.cells.values():
            cell.edge = replace(cell.edge, open_above=None)
    if is_open(last) and (not habits.closes_rows or is_new(cuts, habits)):
        for cell in cells:
            cell.edge = _without_rules(cell.edge)
    if any(cell.edge.cut_above for cell in row.cells.values()):
        # the program cuts wherever the page ends, even within a line
        for cell in cells:
            cell.edge = replace(cell.edge, lines_left=None)
    found = [*_weigh_head(row, cuts), *_weigh_foot(last)]
    if any(_is_cut_early(cut, habits) for cut in cuts):
        for cell in cells:
            cell.edge = _without_room(cell.edge)
        found.append(Evidence(2.0, "a cell goes on although more of it would have fitted before the break", is_drawn=True))
    return found


def _weigh_head(row: RowDraft, cuts: Sequence[Cut]) -> list[Evidence]:
    """Where rules open some cells at the head of the page and others not, only the others go on."""
    if not any(cell.edge.open_above for cell in row.cells.values()):
        return []
    new = [(field, above) for field, above, below in cuts if below is not None and below.edge.open_above is False]
    for _, above in new:
        if above is not None:
            above.edge = _without_rules(above.edge)
    if PACING.isdisjoint(field for field, _ in new):
        return []
    return [Evidence(-4.0, "a rule opens its cells at the head of the page, and others are left open there", is_drawn=True)]


def is_open(last: RowDraft) -> bool:
    """Does no rule close any cell of the last row of a page?"""
    return all(cell.edge.open_below for cell in last.cells.values())


def _weigh_foot(last: RowDraft) -> list[Evidence]:
    """Room below all cells of a row that no rule closes is one fact, and not one for each of them: how low the program sets a page."""
    filled = [cell for cell in last.cells.values() if cell.paragraphs]
    rooms = [cell.edge.lines_left or 0.0 for cell in filled if cell.edge.open_below is not False]
    common = min(rooms, default=0.0) if len(rooms) == len(filled) > 1 else 0.0
    if common < ROOM:
        return []
    for cell in filled:
        cell.edge = replace(cell.edge, lines_left=(cell.edge.lines_left or 0.0) - common)
    return [Evidence(-2.5, "further lines would have fitted before the page break", is_drawn=True)]


def is_closed(last: RowDraft) -> bool:
    """Does a rule close each cell of the last row of a page, so that a head without any rule only lacks the border of the table?"""
    return all(cell.edge.open_below is False for cell in last.cells.values())


def _is_cut_early(cut: Cut, habits: Habits) -> bool:
    """Does a text plainly go on although its next word would have fitted, as where a person cut the row in two?"""
    field, above, below = cut
    if above is None or below is None or not above.paragraphs or not below.paragraphs or not fits_before(above.edge, below.edge):
        return False
    edges = (_without_rules(_without_room(above.edge)), _without_rules(below.edge))
    return total(weigh(field, above.text.value, below.text.value, edges, habits)) >= GOES_ON


def is_new(cuts: Iterable[Cut], habits: Habits) -> bool:
    """Is every column filled after the break, with a text that begins anew?"""
    points = weigh_texts(cuts, habits)
    if any(found is None or (field == "objective" and found >= 0) for field, found in points):
        return False
    known = [found for _, found in points if found is not None]
    return max(known) <= LOOSE and (sum(known) <= NEW_ROW or min(known) <= NEW_CELL)


def weigh_texts(cuts: Iterable[Cut], habits: Habits) -> list[tuple[str, float | None]]:
    """The field of each column, and the points for its text going on, whatever its rules; none where it is blank after the break."""
    found: list[tuple[str, float | None]] = []
    for field, above, below in cuts:
        if below is None or not below.paragraphs:
            found.append((field, None))
            continue
        edges = (_without_rules(above.edge if above else Edge()), _without_rules(below.edge))
        found.append((field, total(weigh(field, above.text.value if above else "", below.text.value, edges, habits))))
    return found


def _without_rules(edge: Edge) -> Edge:
    return replace(edge, open_above=None, open_below=None)


def _without_room(edge: Edge) -> Edge:
    return replace(edge, lines_left=None, width_left=None)
