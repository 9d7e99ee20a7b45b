"""Fragments to whole rows: what a page break cut is put together again, column by column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extract.breaks import Decision, Reading, decide, goes_on
from extract.drafts import CellDraft, RowDraft
from extract.evidence import Evidence, Habits, learn_habits, total, weigh
from extract.fragments import Fragment
from models.findings import Finding
from models.layout import Column, Join

# A decision that wins by fewer points than this is a finding.
SURE = 1.5


@dataclass(slots=True)
class Joined:
    """The rows of consecutive fragments that share their columns, and what was not sure."""

    columns: tuple[Column, ...]
    rows: list[RowDraft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def learn(fragments: Iterable[Fragment]) -> Habits:
    """What is usual in the document, from the cells that no break can have cut."""
    cells: list[tuple[str, str]] = []
    leaves_open = False
    for fragment in fragments:
        rows = [item for item in fragment.items if isinstance(item, RowDraft)]
        leaves_open |= any(cell.touches_end and cell.edge.open_below for row in rows for cell in row.cells.values())
        for row in rows[1:]:
            cells += [(fragment.columns.columns[i].field or "", cell.text) for i, cell in row.cells.items()]
    return learn_habits(cells, leaves_open=leaves_open)


def append_rows(joined: Joined, rows: Sequence[RowDraft], habits: Habits, *, after_break: bool) -> None:
    """Add the rows of the next fragment; the first of them may go on with what a page break cut."""
    rest = list(rows)
    if after_break and joined.rows and rest:
        reading = _join_first(joined, rest[0], habits)
        if reading is Reading.SAME_ROW:
            rest.pop(0)
    joined.rows += [row for row in rest if row.cells]


def _join_first(joined: Joined, row: RowDraft, habits: Habits) -> Reading:
    """Put each cell of the row that goes on where it belongs; what is left in the row is new."""
    above = {i: _open_cell(joined, i) for i in range(len(joined.columns))}
    evidence = {i: _evidence(joined.columns[i], above[i], row.cells.get(i), habits) for i in above}
    fields = {joined.columns[i].field: found for i, found in evidence.items()}
    decision = decide({name: found for name, found in fields.items() if name})
    _report(joined, row, decision)
    for index, cell in list(row.cells.items()):
        found = evidence[index] or []
        target = above[index]
        if not goes_on(decision.reading, joined.columns[index].field or "", found):
            continue
        if target is None:
            joined.rows[-1].cells[index] = row.cells.pop(index)
            continue
        target.extend(row.cells.pop(index), within_paragraph=total(found) > 0)
        page = cell.paragraphs[0].origin[0].page if cell.paragraphs[0].origin else None
        field_name = joined.columns[index].field or joined.columns[index].heading
        joined.rows[-1].joins.append(Join(field_name, page, _reason(found, decision)))
    return decision.reading


def _open_cell(joined: Joined, index: int) -> CellDraft | None:
    """The last cell of the column that has text, as far up as the objective in force reaches."""
    objective = next((i for i, column in enumerate(joined.columns) if column.field == "objective"), None)
    for row in reversed(joined.rows):
        if index in row.cells:
            return row.cells[index]
        if objective in row.cells:
            return None
    return None


def _evidence(column: Column, above: CellDraft | None, below: CellDraft | None, habits: Habits) -> list[Evidence] | None:
    if below is None:
        return None
    if above is None:
        return [Evidence(0.0, "the cell before the break is blank")]
    return weigh(column.field or "", above.text, below.text, (above.edge, below.edge), habits)


def _reason(found: Sequence[Evidence], decision: Decision) -> str:
    best = max(found, key=lambda e: e.points, default=None)
    if best is not None and best.points > 0:
        return best.reason
    return f"the row as a whole reads as {decision.reading.value}"


def _report(joined: Joined, row: RowDraft, decision: Decision) -> None:
    if decision.margin >= SURE:
        return
    first = row.cells[min(row.cells)].paragraphs[0]
    detail = {"page": str(row.place.page or "?"), "choice": decision.reading.value}
    joined.findings.append(Finding(code="row-join-uncertain", raw=first.text, detail=detail, origin=first.origin))
