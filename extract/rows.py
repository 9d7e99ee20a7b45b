"""Fragments to whole rows: what a page break cut is put together again, column by column."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extract.breaks import Decision, Reading, decide, goes_on
from extract.drafts import CellDraft, RowDraft
from extract.evidence import Evidence, Habits, learn_habits, total, weigh, weigh_agreement
from extract.fragments import Fragment
from extract.joints import plain_text
from models.findings import Finding
from models.layout import Column, Edge, Join
from models.markers import YEAR_MARKER

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
            cells += [(fragment.columns.columns[i].field or "", cell.text) for i, cell in row.cells.items() if cell.text]
    return learn_habits(cells, leaves_open=leaves_open)


def append_rows(joined: Joined, rows: Sequence[RowDraft], habits: Habits, *, after_break: bool) -> None:
    """Add the rows of the next fragment; the first of them may go on with what a page break cut."""
    rest = list(rows)
    if after_break and joined.rows and rest:
        reading = _join_first(joined, rest[0], habits)
        if reading is Reading.SAME_ROW:
            rest.pop(0)
    joined.rows += rest


def _join_first(joined: Joined, row: RowDraft, habits: Habits) -> Reading:
    """Put each cell of the row that goes on where it belongs; what is left in the row is new."""
    columns = list(enumerate(joined.columns))
    above = [_open_cell(joined, index) for index, _ in columns]
    below = [_filled(row, index) for index, _ in columns]
    evidence = [_evidence(column.field or "", above[i], below[i], habits) for i, column in columns]
    _weigh_pairing(joined, row, evidence)
    decision = decide([(column.field, evidence[i]) for i, column in columns if column.field])
    _report(joined, row, decision)
    new_weight = any(
        column.field == "weight" and evidence[i] is not None and not goes_on(decision.reading, "weight", evidence[i] or [])
        for i, column in columns
    )
    for index, column in columns:
        cell, found = below[index], evidence[index] or []
        if column.field == "responsible" and new_weight:
            # a weight of its own comes with a responsible of its own, unless its text plainly goes on
            found = [e for e in found if not e.is_drawn]
        if cell is not None and goes_on(decision.reading, column.field or "", found):
            _append(joined, index, above[index], row.cells.pop(index), found, decision)
    return decision.reading


def _weigh_pairing(joined: Joined, row: RowDraft, evidence: list[list[Evidence] | None]) -> None:
    """Add to the evidence of the indicator what the numbers of indicators and targets say."""
    at = {column.field: i for i, column in enumerate(joined.columns)}
    if "indicator" not in at or "target" not in at or evidence[at["indicator"]] is None:
        return
    before, after = joined.rows[-1], row
    indicators, targets = ((_count(before, at[field]), _count(after, at[field])) for field in ("indicator", "target"))
    evidence[at["indicator"]] = [*(evidence[at["indicator"]] or []), *weigh_agreement(indicators, targets)]


def _count(row: RowDraft, index: int) -> int:
    """How many paragraphs a cell has, or, where it has year markers, how many of these."""
    cell = _filled(row, index)
    texts = [p.text for p in cell.paragraphs] if cell else []
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
        if _filled(row, index):
            return row.cells[index]
        if _filled(row, objective):
            return None
    return None


def _evidence(field_name: str, above: CellDraft | None, below: CellDraft | None, habits: Habits) -> list[Evidence] | None:
    if below is None:
        return None
    edges = (above.edge if above else Edge(), below.edge)
    return weigh(field_name, above.text if above else "", below.text, edges, habits)


def _append(joined: Joined, index: int, above: CellDraft | None, rest: CellDraft, found: Sequence[Evidence], decision: Decision) -> None:
    row, column = joined.rows[-1], joined.columns[index]
    if above is None:
        row.cells[index] = rest
    else:
        above.extend(rest, within_paragraph=column.field != "weight" and total(e for e in found if not e.is_drawn) > 0)
    page = next((place.page for p in rest.paragraphs for place in p.origin), None)
    row.joins.append(Join(column.field or column.heading, page, _reason(found, decision)))


def _reason(found: Sequence[Evidence], decision: Decision) -> str:
    best = max(found, key=lambda e: e.points, default=None)
    if best is not None and best.points > 0:
        return best.reason
    return f"the row as a whole reads as {decision.reading.value}"


def _report(joined: Joined, row: RowDraft, decision: Decision) -> None:
    if decision.margin >= SURE:
        return
    first = next(cell.paragraphs[0] for _, cell in sorted(row.cells.items()) if cell.paragraphs)
    detail = {"page": str(row.place.page or "?"), "choice": decision.reading.value}
    joined.findings.append(Finding(code="row-join-uncertain", raw=plain_text(first.text), detail=detail, origin=first.origin))
