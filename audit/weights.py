"""Weight cells that differ in form or in sum from the others of their annex."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from models.annex import Annex, Area, Objective, WeightBlock, WeightCell
from models.findings import Finding
from models.layout.markers import EVERY_AREA
from models.place import Origin
from models.texts import translatable

# So many cells, and so large a part of them, show what is usual.
CELLS, USUAL = 4, 0.8
# Weights of one plan may be two and eight; five times the largest of all others, or a fifth of their smallest, is a digit lost or won.
FAR = 5


class _Sum(NamedTuple):
    """The points of an objective or a section, and what they are added up from."""

    part: str
    raw: str
    values: tuple[Decimal, ...]
    origin: Origin


def find_odd_weights(annex: Annex) -> Iterator[Finding]:
    """A finding for each weight cell, objective or section whose points are unlike those of nearly all others."""
    objectives = [objective for section in annex.sections for objective in section.objectives]
    blocks = [block for objective in objectives for block in objective.blocks]
    yield from _find_several([(block, block.weight) for block in blocks if block.weight])
    yield from _find_far(blocks)
    yield from _find_unweighed(blocks)
    yield from _find_odd_sums("objective", [_Sum(o.id, o.text, _find_values(o.blocks), o.origin) for o in objectives])
    if not _agree_in_total(annex.areas):
        sections = [_Sum(s.id, s.title, _find_all_values(s.objectives), s.origin) for s in annex.sections]
        yield from _find_odd_sums(translatable("section"), sections)


def _find_several(cells: Sequence[tuple[WeightBlock, WeightCell]]) -> Iterator[Finding]:
    """The cells with several values that name no Area, where nearly all hold one value."""
    odd = [(block, count) for block, cell in cells if (count := _count_unnamed(cell)) > 1]
    if not _is_usual(len(cells) - len(odd), len(cells)):
        return
    for block, count in odd:
        yield _finding("weight-pattern", block, {"values": str(count)})


def _find_far(blocks: Sequence[WeightBlock]) -> Iterator[Finding]:
    """The one weight that is many times larger or smaller than every other one."""
    placed = sorted(
        ((weight.value, block) for block in blocks if block.weight for weight in block.weight.weights if weight.value),
        key=lambda pair: pair[0],
    )
    if len(placed) <= CELLS:
        return
    (least, small), (less, _), (more, _), (most, large) = placed[0], placed[1], placed[-2], placed[-1]
    if most >= FAR * more:
        yield _finding("weight-far", large, {"value": str(most), "least": str(least), "most": str(more)})
    if least * FAR <= less:
        yield _finding("weight-far", small, {"value": str(least), "least": str(less), "most": str(most)})


def _find_unweighed(blocks: Sequence[WeightBlock]) -> Iterator[Finding]:
    """The cells whose points are for some of the Areas that are responsible, where nearly all others are for all of them."""
    scoped = [block for block in blocks if _find_weighed(block)]
    odd = [(block, missing) for block in scoped if (missing := _find_missing(block))]
    several = [block for block in blocks if block.weight and block.responsible and len(block.responsible.areas) > 1]
    if len(odd) == 1 or _is_usual(len(several) - len(odd), len(several)):
        for block, missing in odd:
            yield _finding("weight-area-missing", block, {"areas": ", ".join(missing)})


def _find_odd_sums(kind: str, sums: Iterable[_Sum]) -> Iterator[Finding]:
    """The parts of an annex whose points add up to another total than nearly all others, which come to theirs in several ways."""
    several = [each for each in sums if len(each.values) > 1]
    totals = Counter(sum(each.values) for each in several)
    if not totals:
        return
    expected, count = totals.most_common(1)[0]
    ways = {tuple(sorted(each.values)) for each in several if sum(each.values) == expected}
    if len(ways) == 1 or not (_is_usual(count, len(several)) or (count >= CELLS - 1 and count == len(several) - 1)):
        return
    for each in several:
        if (total := sum(each.values)) != expected:
            detail = {"part": kind, "total": str(total), "expected": str(expected)}
            code = "weights-total-differs"
            yield Finding(code=code, field="weights", raw=each.raw, detail=detail, part=each.part, origin=each.origin)


def _agree_in_total(areas: Sequence[Area]) -> bool:
    """Do most Areas have one total, so that they are held against each other already?"""
    counted = Counter(area.total for area in areas).most_common(1)
    return bool(counted) and counted[0][1] * 2 > len(areas)


def _is_usual(count: int, total: int) -> bool:
    return total >= CELLS and count >= USUAL * total


def _find_all_values(objectives: Iterable[Objective]) -> tuple[Decimal, ...]:
    """The points of all the blocks of several objectives; none as below."""
    every = [_find_values(objective.blocks) for objective in objectives]
    return tuple(value for values in every for value in values) if all(every) else ()


def _find_values(blocks: Iterable[WeightBlock]) -> tuple[Decimal, ...]:
    """The points of blocks; none where one of them has none, or has several that are each for other Areas."""
    cells = [block.weight.weights if block.weight else () for block in blocks]
    values = [weights[0].value for weights in cells if len(weights) == 1]
    return tuple(value for value in values if value is not None) if len(values) == len(cells) and None not in values else ()


def _find_weighed(block: WeightBlock) -> set[str]:
    """The Areas that the points of a block are for, where they say so."""
    return {code for weight in block.weight.weights for code in weight.areas} if block.weight else set()


def _find_missing(block: WeightBlock) -> list[str]:
    """The Areas that are responsible for a block, do not coordinate it, and have no points of it."""
    weighed, cell = _find_weighed(block), block.responsible
    if cell is None or block.weight is None or EVERY_AREA in weighed or not all(weight.areas for weight in block.weight.weights):
        return []
    leads = (cell.coordinator or "").split(", ")
    return [code for code in cell.areas if code not in weighed and code not in leads and code != EVERY_AREA]


def _finding(code: str, block: WeightBlock, detail: dict[str, str]) -> Finding:
    cell = block.weight
    raw, origin = (cell.raw, cell.origin) if cell else ("", ())
    return Finding(code=code, field="weights", raw=raw, detail=detail, part=block.id, origin=origin)


def _count_unnamed(cell: WeightCell) -> int:
    """How many values the cell holds that name no Area."""
    return sum(not weight.areas for weight in cell.weights)
