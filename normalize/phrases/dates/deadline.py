"""The last day that is still in time."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from models.phrases import Grain, Role
from normalize.phrases.dates.expressions import Placed

_LIMITS: Final = frozenset({Role.BY, Role.UNTIL, Role.BEFORE})


def find_deadline(dates: Iterable[Placed], first_year: int | None) -> date | None:
    """The last day that "entro", "fino a" or "prima di" leaves; without any, the last day that is named; else the end of the last period.

    A bare date behind an "entro" goes on with it ("bozza entro il 30/06, testo definitivo 31/12"). Dates before the plan's first year set
    none.
    """
    limits: list[date] = []
    days: list[date] = []
    periods: list[date] = []
    for each in dates:
        role, end = each.expression.role, _last_day(each)
        if end is None or (first_year is not None and end.year < first_year):
            continue
        if role in _LIMITS or (limits and each.bare and each.expression.grain is Grain.DAY):
            limits.append(end)
        elif role is Role.ON or (role is Role.WITHIN and each.expression.grain is Grain.DAY):
            days.append(end)
        elif role is Role.WITHIN:
            periods.append(end)
    return max(limits or days or periods, default=None)


def _last_day(each: Placed) -> date | None:
    """The last day that a date leaves: its end, or the day before it."""
    expression = each.expression
    if expression.role is not Role.BEFORE or expression.start is None:
        return expression.end
    return expression.start - timedelta(days=1) if expression.start > date.min else None
