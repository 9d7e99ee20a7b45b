"""The points of each Area, and the check that the annex carries in itself: all Areas make the same total."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from models.annex import Area, Weight
from models.findings import Finding
from models.layout.markers import EVERY_AREA
from normalize.responsibles.directory import Directory

_FEWEST_FOR_MAJORITY = 3


def sum_areas(directory: Directory, cells: Iterable[Sequence[Weight]]) -> tuple[Area, ...]:
    """Every Area of the annex, with its names and its points.

    Args:
        directory: the Areas.
        cells: the weights of each weight cell, each cell once.
    """
    codes = directory.areas
    totals = dict.fromkeys(codes, Decimal(0))
    still_open: Counter[str] = Counter()
    for weight in (weight for cell in cells for weight in cell):
        for code in codes if EVERY_AREA in weight.areas else weight.areas:
            if weight.value is None:
                still_open[code] += 1
            else:
                totals[code] = totals.get(code, Decimal(0)) + weight.value
    return tuple(
        Area(code=code, names=tuple(directory.names.get(code, ())), total=_shorten(totals[code]), open_weights=still_open[code])
        for code in codes
    )


def compare_totals(areas: Sequence[Area]) -> tuple[Finding, ...]:
    """A finding for each Area whose points differ from the total of most others.

    There is nothing to say where fewer than three Areas have points, or where no total is that of more than half of them: then the annex
    has no fixed total.
    """
    counted = Counter(area.total for area in areas)
    if len(areas) < _FEWEST_FOR_MAJORITY:
        return ()
    expected, frequency = counted.most_common(1)[0]
    if frequency * 2 <= len(areas) or not expected:
        return ()
    return tuple(_differs(area, expected) for area in areas if area.total != expected)


def _differs(area: Area, expected: Decimal) -> Finding:
    detail = {"area": area.code, "total": str(area.total), "expected": str(expected)}
    return Finding(code="area-total-differs", field="weights", raw=area.code, detail=detail)


def _shorten(points: Decimal) -> Decimal:
    """The points without zeros that say nothing: 65, 2.5."""
    return Decimal(f"{points.normalize():f}")
