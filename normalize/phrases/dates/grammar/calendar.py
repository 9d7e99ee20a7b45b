"""The days that a named date or period covers in a year, first and last one included."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

Bounds = tuple[date, date]
BoundsOf = Callable[[int], Bounds]
"""From a year to the days covered in it; raises ValueError where that year has no such day."""

LAST: Final = -1
"""The number of what is called the last."""

_WEEK: Final = timedelta(days=6)
_DAY: Final = timedelta(days=1)


def of_day(month: int, day: int) -> BoundsOf:
    """One day."""

    def bounds(year: int) -> Bounds:
        return (the_day := date(year, month, day)), the_day

    return bounds


def of_no_day(_year: int) -> Bounds:
    """What names no day at all.

    Raises:
        ValueError: always.
    """
    raise ValueError("no such day")


def of_days(month: int, first: int, last: int) -> BoundsOf:
    """Days of one month."""
    return lambda year: (date(year, month, first), date(year, month, last))


def of_months(first: int, count: int) -> BoundsOf:
    """Whole months, from `first` (1 to 12) on."""

    def bounds(year: int) -> Bounds:
        last = first + count - 1
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])

    return bounds


def of_period(number: int, months: int) -> BoundsOf:
    """The first, second … part of the year that has so many months."""
    number = 12 // months if number == LAST else number
    return of_months((number - 1) * months + 1, months)


def of_year(years: int = 1) -> BoundsOf:
    """A whole year, or several."""
    return lambda year: (date(year, 1, 1), date(year + years - 1, 12, 31))


def of_school_year(year: int) -> Bounds:
    """A school year, which begins on 1 September (Testo unico sull'istruzione, d.lgs. 297/1994, art. 74)."""
    return date(year, 9, 1), date(year + 1, 8, 31)


def of_easter(shift: int) -> BoundsOf:
    """Easter Sunday, or a day after it."""

    def bounds(year: int) -> Bounds:
        # imported when Easter is named, which is seldom
        from dateutil.easter import easter  # type: ignore[import-untyped]

        sunday: date = easter(year) + timedelta(days=shift)
        return sunday, sunday

    return bounds


def day_before(bounds_of: BoundsOf) -> BoundsOf:
    """The day before another."""

    def bounds(year: int) -> Bounds:
        first, _ = bounds_of(year)
        return first - _DAY, first - _DAY

    return bounds


def end_of(bounds: Bounds) -> Bounds:
    """The end of a period: the last seven days of a month, the last day of what is longer."""
    _, last = bounds
    return (last - _WEEK if _months(bounds) == 1 else last), last


def beginning_of(bounds: Bounds) -> Bounds:
    """The beginning of a period: its first ten days, the first month of a year."""
    first, _ = bounds
    return first, first.replace(day=monthrange(first.year, first.month)[1] if _months(bounds) >= 12 else 10)


def middle_of(bounds: Bounds) -> Bounds:
    """The middle of a period: the day on which its first half ends."""
    first, _ = bounds
    months = _months(bounds)
    year, month = divmod(first.year * 12 + first.month - 1 + (months - 1) // 2, 12)
    the_day = date(year, month + 1, 15 if months % 2 else monthrange(year, month + 1)[1])
    return the_day, the_day


def part_of(bounds: Bounds, number: int, parts: tuple[int, ...]) -> Bounds:
    """One of the parts of a month that begin on these days."""
    first, last = bounds
    number = len(parts) if number == LAST else number
    if number > len(parts):
        raise ValueError("no such part")
    end = last if number == len(parts) else first.replace(day=parts[number] - 1)
    return first.replace(day=parts[number - 1]), end


def half_of(bounds: Bounds, number: int) -> Bounds:
    """The first or second half of a month or of a longer period."""
    first, last = bounds
    _, middle = middle_of(bounds)
    return (first, middle) if number == 1 else (middle + _DAY, last)


def week_of(bounds: Bounds, number: int) -> Bounds:
    """The first, second … week of a month (from its first Monday on) or of a year (as ISO 8601 counts); the last seven days as the last."""
    first, last = bounds
    if number == LAST:
        return last - _WEEK, last
    if _months(bounds) >= 12:
        monday = date.fromisocalendar(first.year, number, 1)
    else:
        monday = first + timedelta(days=-first.weekday() % 7, weeks=number - 1)
        if monday > last:
            raise ValueError("no such week")
    return monday, monday + _WEEK


def week_around(bounds: Bounds) -> Bounds:
    """Monday to Sunday of the week that a day is in."""
    monday = bounds[0] - timedelta(days=bounds[0].weekday())
    return monday, monday + _WEEK


def month_around(bounds: Bounds) -> Bounds:
    """The month that a day is in."""
    first = bounds[0]
    return first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1])


def weekday_of(bounds: Bounds, number: int, weekday: int) -> Bounds:
    """The first, second … Monday (0) to Sunday (6) of a month or a longer period."""
    first, last = bounds
    if number == LAST:
        the_day = last - timedelta(days=(last.weekday() - weekday) % 7)
    else:
        the_day = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=number - 1)
    if the_day > last:
        raise ValueError("no such weekday")
    return the_day, the_day


def day_of(bounds: Bounds, number: int) -> Bounds:
    """The first, second … day of a period."""
    first, last = bounds
    the_day = last if number == LAST else first + timedelta(days=number - 1)
    if the_day > last:
        raise ValueError("no such day")
    return the_day, the_day


def days_of(bounds: Bounds, number: int, count: int) -> Bounds:
    """The first days of a period, or its `LAST` ones."""
    first, last = bounds
    days = timedelta(days=count - 1)
    return (last - days, last) if number == LAST else (first, first + days)


def months_of(bounds: Bounds, number: int, count: int = 1) -> Bounds:
    """The first, second … month of a period, or several of them: `LAST` for the last ones."""
    first, _ = bounds
    start = first.month + (_months(bounds) - count if number == LAST else number - 1)
    return of_months(start, count)(first.year)


def _months(bounds: Bounds) -> int:
    first, last = bounds
    return (last.year - first.year) * 12 + last.month - first.month + 1
