"""Short lines that stand under a table and look like a rest of it: what no row has taken in is named, and never lost in silence."""

from collections.abc import Iterable, Sequence

from extract.tables.fragments import Step
from models.columns import stands_in_one
from models.findings import Finding
from models.layout import Table, TextLine
from models.place import Place

# More lines than this under a table are prose.
FEW = 3


def find_leftovers(steps: Iterable[Step]) -> list[Finding]:
    """A finding for each few lines that stand between two parts of a table, or under a table within one of its columns.

    Args:
        steps: the tables of objectives and the lines outside them in reading order, running heads and feet left out; none stands for a
            line that is a heading.
    """
    findings: list[Finding] = []
    above: Table | None = None
    run: list[TextLine] = []
    for step in steps:
        if isinstance(step, TextLine):
            run.append(step)
            continue
        if above is not None and _is_left_over(run, above, step):
            findings.append(_report(run))
        above, run = step, []
    if above is not None and _is_left_over(run, above, None) and _page(run[0].place) > _page(above.place):
        findings.append(_report(run))
    return findings


def _is_left_over(run: Sequence[TextLine], above: Table, below: Table | None) -> bool:
    if not 0 < len(run) <= FEW or not all(line.place.box for line in run):
        return False
    goes_on = below is not None and below.columns == above.columns and _page(below.place) == _page(above.place) + 1
    return goes_on or all(_is_in_column(line, above.edges) for line in run)


def _is_in_column(line: TextLine, edges: Sequence[float]) -> bool:
    box = line.place.box
    return box is not None and stands_in_one(box.x0, box.x1, edges)


def _page(place: Place) -> int:
    return place.page or 0


def _report(run: Sequence[TextLine]) -> Finding:
    return Finding(code="text-between", raw=" ".join(line.text.value for line in run)[:200], origin=tuple(line.place for line in run))
