"""What has changed in an annex since its workbook was made."""

from collections.abc import Iterator, Sequence

from models.findings import Finding
from models.monitoring import MonitoredTarget, MonitoringPlan
from models.place import Origin, Place
from models.record import Record

COMPARED = ("objective", "indicator", "target", "target_year", "deadline", "responsible", "weight_raw")
"""Fields that the person who filled in relied on."""


def find_changes(plan: MonitoringPlan, records: Sequence[Record]) -> tuple[Finding, ...]:
    """A finding for each target that is gone, new or other in the annex; each names it by its key.

    Args:
        plan: what the workbook asked.
        records: of the annex as it is now.
    """
    return tuple(_changes(plan, {record.key: record for record in records}))


def _changes(plan: MonitoringPlan, records: dict[str, Record]) -> Iterator[Finding]:
    place: Origin = (Place(path=plan.form.sheet),)
    asked = {target.key for target in plan.targets}
    for target in plan.targets:
        if record := records.get(target.key):
            yield from _differences(target, record, place)
        else:
            yield Finding(code="monitor-target-gone", raw=_name(target), detail={"key": target.key}, keys=(target.key,), origin=place)
    for key, record in records.items():
        if key not in asked:
            detail = {"key": key}
            yield Finding(code="monitor-target-new", raw=_name(record), detail=detail, keys=(key,), origin=record.origin.target or place)


def _differences(target: MonitoredTarget, record: Record, place: Origin) -> Iterator[Finding]:
    for field in COMPARED:
        before, now = getattr(target, field), getattr(record, field)
        if before != now:
            yield Finding(
                code="monitor-target-changed",
                field=field,
                raw=_text(now),
                detail={"key": target.key, "asked": _text(before)},
                keys=(target.key,),
                origin=record.origin.target or place,
            )


def _name(target: MonitoredTarget | Record) -> str:
    return f"{target.indicator}: {target.target}"


def _text(value: object) -> str:
    return "-" if value is None else str(value)
