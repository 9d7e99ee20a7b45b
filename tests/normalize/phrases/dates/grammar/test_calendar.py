"""The days that a named date or period covers: pure functions of a year or of bounds."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.phrases.dates.grammar import calendar
from normalize.phrases.dates.grammar.calendar import LAST, Bounds

YEARS = st.integers(1970, 2099)
MARCH = (date(2024, 3, 1), date(2024, 3, 31))
HALF = (date(2024, 7, 1), date(2024, 12, 31))
YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def days(bounds: Bounds) -> str:
    first, last = bounds
    return str(first) if first == last else f"{first}..{last}"


@given(YEARS, st.sampled_from([2, 3, 4, 6]))
def test_the_parts_of_a_year_cover_it_without_a_gap(year: int, months: int) -> None:
    parts = [calendar.of_period(number, months)(year) for number in range(1, 12 // months + 1)]
    assert (parts[0][0], parts[-1][1]) == (date(year, 1, 1), date(year, 12, 31))
    assert all((after[0] - before[1]).days == 1 for before, after in pairwise(parts))
    assert parts[-1] == calendar.of_period(LAST, months)(year)


@given(YEARS)
def test_easter_is_a_sunday_of_spring_and_its_monday_the_day_after(year: int) -> None:
    sunday, _ = calendar.of_easter(0)(year)
    assert sunday.weekday() == 6
    assert date(year, 3, 22) <= sunday <= date(year, 4, 25)
    assert (calendar.of_easter(1)(year)[0] - sunday).days == 1


def test_a_day_that_a_year_does_not_have_is_refused() -> None:
    assert days(calendar.of_day(2, 29)(2024)) == "2024-02-29"
    with pytest.raises(ValueError, match="day"):
        calendar.of_day(2, 29)(2023)


def test_the_day_before_the_first_lies_in_the_year_before() -> None:
    assert days(calendar.day_before(calendar.of_day(1, 1))(2024)) == "2023-12-31"


def test_a_school_year_goes_from_september_to_august() -> None:
    assert days(calendar.of_school_year(2023)) == "2023-09-01..2024-08-31"


@pytest.mark.parametrize(
    ("part", "month", "half", "year"),
    [
        (calendar.beginning_of, "2024-03-01..2024-03-10", "2024-07-01..2024-07-10", "2024-01-01..2024-01-31"),
        (calendar.middle_of, "2024-03-15", "2024-09-30", "2024-06-30"),
        (calendar.end_of, "2024-03-25..2024-03-31", "2024-12-31", "2024-12-31"),
        (lambda bounds: calendar.half_of(bounds, 2), "2024-03-16..2024-03-31", "2024-10-01..2024-12-31", "2024-07-01..2024-12-31"),
        (lambda bounds: calendar.months_of(bounds, LAST, 1), "2024-03-01..2024-03-31", "2024-12-01..2024-12-31", "2024-12-01..2024-12-31"),
        (lambda bounds: calendar.day_of(bounds, LAST), "2024-03-31", "2024-12-31", "2024-12-31"),
        (lambda bounds: calendar.days_of(bounds, LAST, 10), "2024-03-22..2024-03-31", "2024-12-22..2024-12-31", "2024-12-22..2024-12-31"),
        (lambda bounds: calendar.week_of(bounds, LAST), "2024-03-25..2024-03-31", "2024-12-25..2024-12-31", "2024-12-25..2024-12-31"),
        (lambda bounds: calendar.weekday_of(bounds, 1, 0), "2024-03-04", "2024-07-01", "2024-01-01"),
    ],
)
def test_a_part_of_a_month_of_a_half_and_of_a_year(part: calendar.BoundsOf, month: str, half: str, year: str) -> None:
    assert [days(part(bounds)) for bounds in (MARCH, HALF, YEAR)] == [month, half, year]  # type: ignore[arg-type]


def test_the_weeks_of_a_year_are_those_of_iso_8601_and_those_of_a_month_begin_on_mondays() -> None:
    assert days(calendar.week_of(YEAR, 1)) == "2024-01-01..2024-01-07"
    assert days(calendar.week_of(MARCH, 1)) == "2024-03-04..2024-03-10"


@pytest.mark.parametrize(
    "part",
    [
        lambda: calendar.day_of(MARCH, 32),
        lambda: calendar.weekday_of(MARCH, 6, 0),
        lambda: calendar.part_of(MARCH, 4, (1, 11, 21)),
        lambda: calendar.week_of(MARCH, 5),
        lambda: calendar.of_no_day(2024),
    ],
)
def test_a_part_that_a_month_does_not_have_is_refused(part: object) -> None:
    with pytest.raises(ValueError, match="no such"):
        part()  # type: ignore[operator]


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)))
def test_the_week_and_the_month_around_a_day_hold_it(day: date) -> None:
    monday, sunday = calendar.week_around((day, day))
    assert (monday.weekday(), sunday.weekday(), monday <= day <= sunday) == (0, 6, True)
    first, last = calendar.month_around((day, day))
    assert (first.day, first.month, first <= day <= last) == (1, day.month, True)
