"""Weight cells that differ in form from the others of their annex."""

from collections.abc import Iterator

from models.annex import Annex, WeightBlock
from models.findings import Finding

# So many cells, and so large a part of them, show what is usual.
CELLS, USUAL = 4, 0.8


def find_odd_weights(annex: Annex) -> Iterator[Finding]:
    """A finding for each weight cell with several values that name no Area, where nearly all cells hold one value."""
    blocks = [block for section in annex.sections for objective in section.objectives for block in objective.blocks if block.weight]
    odd = [block for block in blocks if _values(block) > 1]
    if len(blocks) < CELLS or len(blocks) - len(odd) < USUAL * len(blocks):
        return
    for block in odd:
        if block.weight:
            detail = {"values": str(_values(block))}
            yield Finding(
                code="weight-pattern", field="weights", raw=block.weight.raw, detail=detail, record=block.id, origin=block.weight.origin
            )


def _values(block: WeightBlock) -> int:
    """How many values the block's weight cell holds that name no Area."""
    return sum(not weight.areas for weight in block.weight.weights) if block.weight else 0
