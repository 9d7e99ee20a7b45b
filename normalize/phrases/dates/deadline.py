"""The last day that is still in time, and the words and the rule that set it."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum
from typing import Final, NamedTuple

from models.phrases import DateExpression, DeadlineReason, Grain, Role
from models.texts import translatable
from normalize.phrases.dates.expressions import Placed

_LIMITS: Final = {
    Role.BY: translatable("the last day that 'entro', or a word like it, leaves"),
    Role.UNTIL: translatable("the last day of what 'fino a', or a word like it, names"),
    Role.BEFORE: translatable("the day before what 'prima di', or a word like it, names"),
}
_GOES_ON: Final = translatable("a day that goes on with the 'entro' before it")
_DAY: Final = translatable("the last day that is named, where no word like 'entro' sets a limit")
_PERIOD: Final = translatable("the end of the last period that is named, where no limit and no day is")
# of a reference the words before it say what it is the date of
_NO_LIMITS: Final = {
    Role.FROM: translatable("'a partire da', or a word like it, says when something begins"),
    Role.AFTER: translatable("'dopo', or a word like it, says what something comes after"),
}
_BEFORE_THE_PLAN: Final = translatable("it lies before the plan's year")
_RECURS: Final = translatable("it comes again and again")
_HANGS_ON_AN_EVENT: Final = translatable("it hangs on an event, of which no day is named")
_NO_YEAR: Final = translatable("no year is known")


class Deadline(NamedTuple):
    """The last day that is still in time, with the date that set it; or none, with why each date that is named set none."""

    day: date | None
    reasons: tuple[DeadlineReason, ...]


class _Rank(IntEnum):
    """What counts before what: a day of a higher rank is the deadline, however many later days a lower rank has."""

    NOTHING = 0
    PERIOD = 1
    DAY = 2
    LIMIT = 3


class _Verdict(NamedTuple):
    """What one date says of the deadline."""

    rank: _Rank
    day: date
    reason: DeadlineReason


def find_deadline(dates: Iterable[Placed], first_year: int | None) -> Deadline:
    """The last day that "entro", "fino a" or "prima di" leaves; without any, the last day that is named; else the end of the last period.

    A bare date behind an "entro" goes on with it ("bozza entro il 30/06, testo definitivo 31/12"). Dates before the plan's first year set
    none.
    """
    verdicts: list[_Verdict] = []
    is_limited = False
    for each in dates:
        verdicts.append(_judge(each, first_year, is_limited=is_limited))
        is_limited = is_limited or verdicts[-1].rank is _Rank.LIMIT
    best = max(verdicts, key=lambda verdict: (verdict.rank, verdict.day), default=None)
    if best is None or best.rank is _Rank.NOTHING:
        return Deadline(None, tuple(verdict.reason for verdict in verdicts))
    return Deadline(best.day, (best.reason,))


def _judge(each: Placed, first_year: int | None, *, is_limited: bool) -> _Verdict:
    """What a date says of the deadline; `is_limited` where an "entro" stands before it."""
    rank, rule = _rank(each, is_limited=is_limited)
    day = _last_day(each.expression)
    if rank is not _Rank.NOTHING and day is None:
        rank, rule = _Rank.NOTHING, _why_no_day(each.expression)
    elif rank is not _Rank.NOTHING and day and first_year is not None and day.year < first_year:
        rank, rule = _Rank.NOTHING, _BEFORE_THE_PLAN
    return _Verdict(rank, day or date.min, DeadlineReason(each.expression.text, rule))


def _rank(each: Placed, *, is_limited: bool) -> tuple[_Rank, str]:
    """How much a date counts by its role, and the rule that says so."""
    role, is_day = each.expression.role, each.expression.grain is Grain.DAY
    if role in _LIMITS:
        return _Rank.LIMIT, _LIMITS[role]
    if role in _NO_LIMITS or role is Role.REFERENCE:
        return _Rank.NOTHING, _NO_LIMITS.get(role, each.refers)
    if is_limited and each.bare and is_day:
        return _Rank.LIMIT, _GOES_ON
    if role is Role.ON or is_day:
        return _Rank.DAY, _DAY
    return _Rank.PERIOD, _PERIOD


def _why_no_day(expression: DateExpression) -> str:
    if expression.relative:
        return _HANGS_ON_AN_EVENT
    return _RECURS if expression.recurrence else _NO_YEAR


def _last_day(expression: DateExpression) -> date | None:
    """The last day that a date leaves: its end, or the day before it."""
    if expression.role is not Role.BEFORE or expression.start is None:
        return expression.end
    return expression.start - timedelta(days=1) if expression.start > date.min else None
