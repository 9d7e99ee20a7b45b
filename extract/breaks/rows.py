"""Fragments to whole rows: what a page break cut is put together again, column by column."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.breaks.edges import GOES_ON, is_open, weigh_break
from extract.breaks.evidence import PAINTED_TWICE, weigh, weigh_agreement, weigh_rules
from extract.breaks.habits import Habits, learn_habits
from extract.breaks.readings import RowEvidence, RowReading, decide_reading, goes_on
from extract.breaks.seams import Break, lacks_border, learn_seams
from extract.tables.drafts import CellDraft, RowDraft
from extract.tables.fragments import Fragment
from extract.words.profile import PACING, WITNESSES
from extract.words.verdict import Decision, Evidence, strongest, total
from extract.words.vocabulary import plain_text
from models.findings import Finding
from models.layout.blocks import Edge, Join
from models.layout.columns import ColumnDraft
from models.layout.markers import BULLET, YEAR_MARKER

# An objective or a weight with fewer points than this plainly begins anew.
ANEW = -5.0
# The points against a row that has neither indicator nor target: what stands before the break is then a piece of the row after it.
NO_ROW = -20.0
# The points against a further row of the same objective where every column is filled and the weight is new: the break would have to cut
# both the objective and the responsible beside it.
ALL_FILLED = -1.5
# Against a row that goes on: the program paints on both pages what the break cuts, and neither its indicator nor its target is among that.
ROW_UNCUT = Evidence(-20.0, "the page break cuts other cells, and neither its indicator nor its target", is_drawn=True)
# For an objective whose cell is drawn and blank at the foot of a page, where less than this part of such cells are: its text stands on the
# next page.
RARELY, PUSHED = 0.2, Evidence(5.0, "objectives of this document are not blank, and the cell before the break is", is_drawn=True)
# For a row that goes on: after the break one of indicator and target is blank, and the other plainly goes on.
REST = Evidence(6.0, "a row of its own has both indicator and target, and does not begin amid a text", is_drawn=True)
# The readings that make the row one of its own, and whether it then begins an objective.
_ALONE = {RowReading.NEXT_ROW: False, RowReading.NEW_OBJECTIVE: True}


@dataclass(slots=True)
class Joined:
    """The rows of consecutive fragments that share their columns, and what was not sure."""

    columns: tuple[ColumnDraft, ...]
    rows: list[RowDraft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def learn(fragments: Sequence[Fragment]) -> Habits:
    """What is usual in the document, from the cells that no break can have cut."""
    whole: list[tuple[Sequence[ColumnDraft], RowDraft]] = []
    leaves_open = False
    for fragment in fragments:
        rows = [item for item in fragment.items if isinstance(item, RowDraft)]
        feet = [cell.edge.open_below is True for row in rows for cell in row.cells.values() if cell.touches_end]
        # a single open cell may only lack its border
        leaves_open |= sum(feet) * 2 > len(feet)
        whole += [(fragment.columns.columns, row) for row in rows[1:-1]]
    habits = learn_habits(whole, leaves_open=leaves_open)
    breaks = [found for above, below in pairwise(fragments) if (found := _rows_at_break(above, below)) is not None]
    return learn_seams(habits, breaks)


def _rows_at_break(above: Fragment, below: Fragment) -> Break | None:
    """The last row of the one, and its cells with those of the other's first row; none where the two are not parts of one table."""
    last, first = ([item for item in fragment.items if isinstance(item, RowDraft)] for fragment in (above, below))
    if below.begins or not last or not first or not below.has_columns(above.columns.columns):
        return None
    return last[-1], [(column.name, _filled(last[-1], i), _filled(first[0], i)) for i, column in enumerate(above.columns.columns)]


def append_rows(joined: Joined, rows: Sequence[RowDraft], habits: Habits, *, after_break: bool) -> None:
    """Add the rows of the next fragment; the first of them may go on with what a page break cut."""
    rest = list(rows)
    if after_break and joined.rows and rest:
        reading = _join_first(joined, rest[0], habits)
        if reading is RowReading.SAME_ROW:
            rest.pop(0)
    joined.rows += rest


def _join_first(joined: Joined, row: RowDraft, habits: Habits) -> RowReading:
    """Put each cell of the row that goes on where it belongs; what is left in the row is new."""
    columns = list(enumerate(joined.columns))
    above = [_open_cell(joined, index) for index, _ in columns]
    below = [_filled(row, index) for index, _ in columns]
    cuts = [(column.name, above[i], below[i]) for i, column in columns]
    is_bare = is_open(joined.rows[-1])
    cut = weigh_break(joined.rows[-1], row, cuts, habits)
    evidence = [_evidence(column.name, above[i], below[i], habits) for i, column in columns]
    weighed = _weigh_row(joined, row, evidence, habits)
    decision = decide_reading([(column.name, evidence[i]) for i, column in columns], weighed._replace(cut=[*weighed.cut, *cut]))
    doubts = {
        "row-join-uncertain": not decision.is_sure or _contradicts(joined, evidence, row, decision.best),
        "page-border-missing": is_bare and lacks_border(decision.best, cuts, habits),
    }
    _report(doubts, row, above, joined, decision.best)
    new_weight = any(_is_new_weight(column, evidence[i], decision.best) for i, column in columns)
    rows = _rows_in_force(joined)
    for index, column in columns:
        cell, found = below[index], evidence[index] or []
        if column.field in WITNESSES and rows and not any(_filled(earlier, index) for earlier in rows):
            above[index] = rows[0].cells.setdefault(index, CellDraft([], Edge()))
            points = -habits.row_points(column.field, first=True, filled=False)
            found = [*found, Evidence(points, f"an objective hardly begins without a {column.field}")]
        if column.field == "responsible" and new_weight:
            found = _beside_new_weight(found)
        if cell is not None and goes_on(decision.best, column.field or "", found):
            _append(joined, index, above[index], row.cells.pop(index), found, decision)
    return decision.best


def _beside_new_weight(found: list[Evidence]) -> list[Evidence]:
    """What still speaks for a responsible going on beside a new weight: not that no rule parts it from the one above, but its text."""
    if PAINTED_TWICE in found:
        return found
    texts = [e for e in found if not e.is_drawn or e.points < 0]
    return [*texts, Evidence(-1.5, "a weight of its own comes with a responsible of its own")]


def _is_new_weight(column: ColumnDraft, found: list[Evidence] | None, reading: RowReading) -> bool:
    return column.field == "weight" and found is not None and not goes_on(reading, "weight", found)


def _weigh_row(joined: Joined, row: RowDraft, evidence: Sequence[list[Evidence] | None], habits: Habits) -> RowEvidence:
    """What speaks for the row as a whole going on: its rules, its paragraphs' number, and that it is else two rows with gaps."""
    at: dict[str, list[int]] = defaultdict(list)
    for i, column in enumerate(joined.columns):
        at[column.name].append(i)
    rest = [name for name in at if name != "objective"]
    first = any(_filled(joined.rows[-1], i) for i in at["objective"])
    lacking = [name for name in rest if not any((cell := _open_cell(joined, i)) and cell.paragraphs for i in at[name])]
    gaps = sum(habits.row_points(name, first=first, filled=False) for name in lacking)
    if set(lacking) >= PACING:
        gaps += NO_ROW
    apart = {reading: sum(_weigh_cell(reading, name, [evidence[i] for i in at[name]], habits) for name in rest) for reading in _ALONE}
    if _is_filled_anew({name: [evidence[i] for i in columns] for name, columns in at.items()}):
        apart[RowReading.NEXT_ROW] += ALL_FILLED
    cut = _weigh_cut(joined.rows[-1], row, at, habits)
    if _is_rest([evidence[i] for name in PACING for i in at[name]]):
        cut.append(REST)
    return RowEvidence(cut, {reading: gaps + points for reading, points in apart.items()})


def _is_rest(pacing: Sequence[list[Evidence] | None]) -> bool:
    """Is an indicator or a target blank after the break, and does the text of the other one plainly go on?"""
    filled = [found for found in pacing if found is not None]
    return 0 < len(filled) < len(pacing) and all(total(found) >= GOES_ON for found in filled)


def _is_filled_anew(evidence: Mapping[str, Sequence[list[Evidence] | None]]) -> bool:
    """Is every column of an objective filled after the break, with a weight that plainly begins anew?"""
    if not {"objective", *WITNESSES, *PACING} <= evidence.keys() or any(found is None for own in evidence.values() for found in own):
        return False
    return all(found is not None and total(found) < ANEW for found in evidence["weight"])


def _weigh_cut(last: RowDraft, row: RowDraft, at: Mapping[str, list[int]], habits: Habits) -> list[Evidence]:
    """What its rules say of the row as a whole, and its indicators and targets counted together."""
    found = [e for name in PACING for i in at[name] for e in _weigh_edges(last.cells.get(i), row.cells.get(i), habits)]
    found = [max(found, key=lambda e: e.points)] if found else []
    if any(cell.edge.cut_above for cell in row.cells.values()) and PAINTED_TWICE not in found:
        found.append(ROW_UNCUT)
    if any(_is_pushed(last.cells.get(i), cell) for i, cell in row.cells.items()):
        found.append(Evidence(-1.0, "the cell before the break is blank", is_drawn=True))
    if all(len(at[name]) == 1 for name in PACING):
        indicators, targets = ((_count(last, at[name][0]), _count(row, at[name][0])) for name in ("indicator", "target"))
        found += weigh_agreement(indicators, targets)
    return found


def _is_pushed(above: CellDraft | None, below: CellDraft | None) -> bool:
    """Would the whole of a cell stand after the break although the row begins before it?"""
    return above is not None and not above.paragraphs and below is not None and bool(below.paragraphs)


def _weigh_cell(reading: RowReading, name: str, found: Sequence[list[Evidence] | None], habits: Habits) -> float:
    """What speaks against a row of its own, by this cell of it: blank, or filled with what does not go on."""
    filled = any(evidence is not None and not goes_on(reading, name, evidence) for evidence in found)
    return habits.row_points(name, first=_ALONE[reading], filled=filled)


def _weigh_edges(above: CellDraft | None, below: CellDraft | None, habits: Habits) -> list[Evidence]:
    return weigh_rules(above.edge, below.edge, habits) if above and below else []


def _count(row: RowDraft, index: int) -> int:
    """How many paragraphs a cell has, or, where it has year markers, how many of these."""
    cell = _filled(row, index)
    texts = [p.text.value for p in cell.paragraphs] if cell else []
    return sum(YEAR_MARKER.match(text) is not None for text in texts) or len(texts)


def _filled(row: RowDraft, index: int) -> CellDraft | None:
    cell = row.cells.get(index)
    return cell if cell is not None and cell.paragraphs else None


def _open_cell(joined: Joined, index: int) -> CellDraft | None:
    """The cell that the break may have cut: the last row's own, or the last one with text in the objective in force."""
    if index in joined.rows[-1].cells:
        return joined.rows[-1].cells[index]
    objective = next((i for i, column in enumerate(joined.columns) if column.field == "objective"), -1)
    for row in reversed(joined.rows):
        if _filled(row, index) or (index in row.cells and row.cells[index].edge.cut_below):
            return row.cells[index]
        if _filled(row, objective):
            return None
    return None


def _rows_in_force(joined: Joined) -> list[RowDraft]:
    """The rows of the objective that stands before the break, from its first on; none where no row names one."""
    objective = next((i for i, column in enumerate(joined.columns) if column.field == "objective"), -1)
    first = next((i for i in reversed(range(len(joined.rows))) if _filled(joined.rows[i], objective)), len(joined.rows))
    return joined.rows[first:]


def _evidence(field_name: str, above: CellDraft | None, below: CellDraft | None, habits: Habits) -> list[Evidence] | None:
    if below is None:
        return None
    edges = (above.edge if above else Edge(), below.edge)
    found = weigh(field_name, above.text.value if above else "", below.text.value, edges, habits)
    if field_name == "objective" and above and above.paragraphs:
        points = habits.count_points(len(above.paragraphs), len(below.paragraphs))
        found.append(Evidence(points, "objectives mostly have as many paragraphs as the two parts have together"))
    elif field_name == "objective" and above and habits.drawn_blank < RARELY:
        found.append(PUSHED)
    return found


def _append(
    joined: Joined, index: int, above: CellDraft | None, rest: CellDraft, found: Sequence[Evidence], decision: Decision[RowReading]
) -> None:
    row, column = joined.rows[-1], joined.columns[index]
    before = above.paragraphs[-1:] if above else []
    origin = tuple(place for p in (*before, *rest.paragraphs) for place in p.origin)
    if above is None:
        row.cells[index] = rest
    else:
        runs_on = column.field != "weight" and total(e for e in found if not e.is_drawn) > 0
        above.extend(rest, within_paragraph=runs_on and not _is_item(above, rest))
    page = next((place.page for p in rest.paragraphs for place in p.origin), None)
    row.joins.append(Join(column.name, page, _reason(found, decision), origin))


def _is_item(above: CellDraft, rest: CellDraft) -> bool:
    """Does the rest begin with a dash or bullet, as other paragraphs of the cell do?"""
    return BULLET.match(rest.text.value) is not None and any(BULLET.match(paragraph.text.value) for paragraph in above.paragraphs)


def _reason(found: Sequence[Evidence], decision: Decision[RowReading]) -> str:
    return strongest(found) or f"the row as a whole reads as {decision.best.value}"


def _contradicts(joined: Joined, evidence: Sequence[list[Evidence] | None], row: RowDraft, reading: RowReading) -> bool:
    """Does a cell say another thing than the row?

    An objective goes on beside a new row, although its text begins anew, or is the first that is said of it, so that merged cells
    beside it may be cut too; a weight of some Areas is new beside a blank responsible, where it may as well be a further one of the
    row before; or an objective or a weight plainly begins anew beside an indicator in a row that goes on.
    """
    at = {column.name: i for i, column in enumerate(joined.columns)}
    objective, weight, responsible = (at.get(name, -1) for name in ("objective", "weight", "responsible"))
    if reading is RowReading.SAME_ROW:
        begun = any((own := evidence[i]) is not None and total(own) < ANEW for i in (objective, weight) if i >= 0)
        return begun and _filled(row, at.get("indicator", -1)) is not None
    found = evidence[objective] if objective >= 0 else None
    if reading is RowReading.NEXT_ROW and found is not None and (total(found) < 0 or PUSHED in found):
        return True
    above, below = _open_cell(joined, weight), _filled(row, weight)
    is_shared = above is not None and below is not None and above.text.value.endswith(")") and below.text.value.endswith(")")
    return reading is RowReading.NEXT_ROW and is_shared and _filled(row, responsible) is None and _filled(row, objective) is not None


def _report(doubts: Mapping[str, bool], row: RowDraft, above: Sequence[CellDraft | None], joined: Joined, reading: RowReading) -> None:
    """Tell the first of the doubts that there is, at the first cell after the break and at each cell before it that may go on there."""
    code = next((code for code, is_there in doubts.items() if is_there), None)
    if code is None:
        return
    first = next(cell.paragraphs[0] for _, cell in sorted(row.cells.items()) if cell.paragraphs)
    detail = {"page": str(row.place.page or "?"), "choice": reading.value}
    touched = tuple(place for cell in above if cell is not None for paragraph in cell.paragraphs[-1:] for place in paragraph.origin)
    joined.findings.append(Finding(code=code, raw=plain_text(first.text), detail=detail, origin=(*first.origin, *touched)))
