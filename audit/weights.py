"""Weight cells that differ in form from the others of their annex."""

from collections.abc import Iterator

from models.annex import Annex, WeightCell
from models.findings import Finding

# So many cells, and so large a part of them, show what is usual.
CELLS, USUAL = 4, 0.8


def find_odd_weights(annex: Annex) -> Iterator[Finding]:
    """A finding for each weight cell with several values that name no Area, where nearly all cells hold one value."""
    cells = [(b.id, b.weight) for section in annex.sections for objective in section.objectives for b in objective.blocks if b.weight]
    odd = [(block, cell, count) for block, cell in cells if (count := _count_unnamed(cell)) > 1]
    if len(cells) < CELLS or len(cells) - len(odd) < USUAL * len(cells):
        return
    for block, cell, count in odd:
        detail = {"values": str(count)}
        yield Finding(code="weight-pattern", field="weights", raw=cell.raw, detail=detail, part=block, origin=cell.origin)


def _count_unnamed(cell: WeightCell) -> int:
    """How many values the cell holds that name no Area."""
    return sum(not weight.areas for weight in cell.weights)
