"""The score of each Area, and of each target: how far it is from what was expected, and whether it was in time."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from models.annex import SourceFile
from models.findings import Finding
from models.monitoring import (
    AreaScore,
    AreaShare,
    FilledTarget,
    FilledValue,
    MonitoredArea,
    MonitoredTarget,
    MonitoringPlan,
    MonitoringReport,
    Outcome,
    Timeliness,
)
from monitor.reading import FilledWorkbook

PLACES = 6
"""Digits of a score behind the point; sums are made of exact fractions before they are rounded."""

JUNE, DECEMBER = (6, 30), (12, 31)
"""The days on which the two values are taken."""

_WHOLE = 100
_DAY = "%d/%m/%Y"

Points = Mapping[tuple[str, str], Fraction | None]
"""The points of a weight block for an Area; none where they are open."""


def make_report(read: FilledWorkbook, workbook: SourceFile, changes: Iterable[Finding] = ()) -> MonitoringReport:
    """The year's work beside its plan.

    Args:
        read: what was filled in.
        workbook: the file that it was read from.
        changes: what has changed in the annex since.
    """
    plan = read.plan
    points = _points(plan)
    sharing = Counter(target.weight_block for target in plan.targets if target.counts)
    filled = {target.key: read.filled.get(target.key, FilledTarget(key=target.key)) for target in plan.targets}
    scores = {target.key: _scores(target, filled[target.key], points, sharing) for target in plan.targets}
    return MonitoringReport(
        title=plan.title,
        year=plan.year,
        source=plan.source,
        workbook=workbook,
        areas=tuple(_area_score(area, plan, points, filled, scores) for area in plan.areas),
        outcomes=tuple(_outcome(target, filled[target.key], scores[target.key], plan.year) for target in plan.targets),
        findings=(*read.findings, *changes),
    )


def judge_time(deadline: date | None, filled: FilledTarget, year: int) -> Timeliness:
    """Whether a target was reached by its deadline, as far as what was filled in says so.

    A day among the values is the day on which it was done. Without one, what was reached in whole by the day of a value that is not after
    the deadline was in time, and what was not reached in whole on a day that is not before the deadline is late.
    """
    if deadline is None:
        return Timeliness.NO_DEADLINE
    if done := _day(filled.value_december) or _day(filled.value_june):
        return Timeliness.IN_TIME if done <= deadline else Timeliness.LATE
    if filled.percent is None:
        return Timeliness.NOT_FILLED
    month_and_day = JUNE if filled.value_december is None and filled.value_june is not None else DECEMBER
    known = date(year, *month_and_day)
    if filled.percent == _WHOLE:
        return Timeliness.IN_TIME if known <= deadline else Timeliness.DAY_UNKNOWN
    return Timeliness.LATE if deadline <= known else Timeliness.OPEN


def _points(plan: MonitoringPlan) -> Points:
    found: dict[tuple[str, str], Fraction | None] = {}
    for weight in plan.weights:
        at = weight.weight_block, weight.area
        before = found.get(at)
        found[at] = before if weight.points is None else Fraction(weight.points) + (before or 0)
    return found


def _scores(
    target: MonitoredTarget, filled: FilledTarget, points: Points, sharing: Mapping[str, int]
) -> dict[str, tuple[Fraction | None, ...]]:
    """What a target can bring to each Area and what it brings; a weight is shared evenly by the targets of its block."""
    found: dict[str, tuple[Fraction | None, ...]] = {}
    for area in target.areas:
        if target.counts and (target.weight_block, area) in points:
            whole = points[target.weight_block, area]
            share = None if whole is None else whole / sharing[target.weight_block]
            brings = None if share is None or filled.percent is None else share * Fraction(filled.percent) / _WHOLE
            found[area] = share, brings
    return found


def _area_score(
    area: MonitoredArea,
    plan: MonitoringPlan,
    points: Points,
    filled: Mapping[str, FilledTarget],
    scores: Mapping[str, Mapping[str, tuple[Fraction | None, ...]]],
) -> AreaScore:
    whole = sum((each for (_, code), each in points.items() if code == area.code and each is not None), Fraction(0))
    brought = [scores[target.key][area.code][1] for target in plan.targets if area.code in scores[target.key]]
    score = sum((each for each in brought if each is not None), Fraction(0))
    shown = [target for target in plan.targets if area.code in target.areas]
    return AreaScore(
        area=area.code,
        names=area.names,
        points=_number(whole),
        open_weights=sum(weight.area == area.code and weight.points is None for weight in plan.weights),
        score=_number(score),
        share=_number(score / whole * _WHOLE) if whole else None,
        targets=len(shown),
        filled=sum(filled[target.key].percent is not None for target in shown),
    )


def _outcome(target: MonitoredTarget, filled: FilledTarget, scores: Mapping[str, tuple[Fraction | None, ...]], year: int) -> Outcome:
    copied = {name: getattr(target, name) for name in set(MonitoredTarget.model_fields) & set(Outcome.model_fields)}
    written = {name: getattr(filled, name) for name in set(FilledTarget.model_fields) & set(Outcome.model_fields)}
    return Outcome(
        **{**copied, **written},
        difference=_difference(target.expected, (filled.value_december, filled.value_june)),
        timeliness=judge_time(target.deadline, filled, year),
        shares=tuple(AreaShare(area=area, weight=_known(share), score=_known(brings)) for area, (share, brings) in scores.items()),
    )


def _difference(expected: Decimal | None, values: Sequence[FilledValue]) -> Decimal | None:
    """The last value less the expected one, where both are numbers."""
    last = next((value for value in values if value is not None), None)
    return last - expected if isinstance(last, Decimal) and expected is not None else None


def _day(value: FilledValue) -> date | None:
    """The day that a value is, also where it was written as text."""
    if isinstance(value, date):
        return value
    try:
        return datetime.strptime(value.strip(), _DAY).date() if isinstance(value, str) else None
    except ValueError:
        return None


def _known(number: Fraction | None) -> Decimal | None:
    return None if number is None else _number(number)


def _number(fraction: Fraction) -> Decimal:
    exact = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    rounded = round(exact, PLACES).normalize()
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded
