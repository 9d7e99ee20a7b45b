"""Dates and periods of a phrase, read back from every way to write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import DateExpression, Grain, Relative, Role
from normalize.phrases import read_phrase
from tests.readings import dates, findings

MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()  # noqa: SIM905


def first(text: str, year: int | None = 2024) -> DateExpression:
    """The first date that a phrase names."""
    return read_phrase(text, year).dates[0]


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_every_day_is_read_back_from_every_form(day: date) -> None:
    """Printed in digits and in words, a day is read as itself."""
    forms = [
        f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%d-%m-%Y}", f"{day:%Y-%m-%d}", f"{day:%Y/%m/%d}", f"{day.day}/{day.month}/{day.year}",
        f"{day:%d/%m/%y}", f"{day:%d / %m / %Y}", f"{day.day} {MONTHS[day.month - 1]} {day.year}", f"{day.day}° {MONTHS[day.month - 1]} {day.year}",
        f"{day.day} {MONTHS[day.month - 1][:3]}. {day.year}", f"{day.day} di {MONTHS[day.month - 1].upper()} del {day.year}",
    ]  # fmt: skip
    for form in forms:
        read = first(f"entro il {form}")
        assert (read.start, read.end, read.role, read.grain) == (day, day, Role.BY, Grain.DAY), form


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.integers(1, 400))
def test_a_range_is_read_back_from_its_two_days(start: date, days: int) -> None:
    """From the first to the last day that it names."""
    end = start + timedelta(days=days)
    for form in (
        f"dal {start:%d/%m/%Y} al {end:%d/%m/%Y}",
        f"{start:%d.%m.%Y} - {end:%d.%m.%Y}",
        f"tra il {start:%d/%m/%Y} e il {end:%d/%m/%Y}",
    ):
        read = first(form)
        assert (read.start, read.end, read.role) == (start, end, Role.WITHIN), form


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("marzo", "2024-03-01", "2024-03-31", Grain.MONTH),
        ("09/2024", "2024-09-01", "2024-09-30", Grain.MONTH),
        ("il 2024-9", "2024-09-01", "2024-09-30", Grain.MONTH),
        ("terzo bimestre", "2024-05-01", "2024-06-30", Grain.BIMESTER),
        ("IV trim.", "2024-10-01", "2024-12-31", Grain.QUARTER),
        ("trimestre 2", "2024-04-01", "2024-06-30", Grain.QUARTER),
        ("T3 2026", "2026-07-01", "2026-09-30", Grain.QUARTER),
        ("2° quadr. 2025", "2025-05-01", "2025-08-31", Grain.FOUR_MONTHS),
        ("secondo semestre", "2024-07-01", "2024-12-31", Grain.HALF),
        ("nel duemilaventicinque", "2025-01-01", "2025-12-31", Grain.YEAR),
        ("triennio 2024/26", "2024-01-01", "2026-12-31", Grain.YEARS),
        ("anni 2024, 2025 e 2026", "2024-01-01", "2026-12-31", Grain.YEARS),
        ("la prima decade di giugno", "2024-06-01", "2024-06-10", Grain.DECADE),
        ("terza decade di febbraio", "2024-02-21", "2024-02-29", Grain.DECADE),
        ("prima quindicina di aprile", "2024-04-01", "2024-04-15", Grain.FORTNIGHT),
        ("ultima settimana di novembre", "2024-11-24", "2024-11-30", Grain.WEEK),
        ("settimana del 18 settembre", "2024-09-16", "2024-09-22", Grain.WEEK),
        ("l'ultimo mese dell'anno", "2024-12-01", "2024-12-31", Grain.MONTH),
        ("fine ottobre", "2024-10-25", "2024-10-31", Grain.DAY),
        ("fine 2025", "2025-12-31", "2025-12-31", Grain.DAY),
        ("metà marzo", "2024-03-15", "2024-03-15", Grain.DAY),
        ("metà del secondo semestre", "2024-09-30", "2024-09-30", Grain.DAY),
        ("terzo lunedì di maggio", "2024-05-20", "2024-05-20", Grain.DAY),
        ("XXV aprile", "2024-04-25", "2024-04-25", Grain.DAY),
        ("31. Dezember 2024", "2024-12-31", "2024-12-31", Grain.DAY),
        ("15 juin 2024", "2024-06-15", "2024-06-15", Grain.DAY),
    ],
)
def test_a_period_covers_its_days(text: str, start: str, end: str, grain: Grain) -> None:
    """The first and the last day are included."""
    read = first(text)
    assert (str(read.start), str(read.end), read.grain) == (start, end, grain)


@pytest.mark.parametrize("text", ["31/06/2024", "il 30 febbraio", "29/02/2023", "0 marzo 2024", "32/01/2024", "2024-13-01", "31 aprile"])
def test_a_day_that_no_calendar_has_is_a_finding_and_no_date(text: str) -> None:
    """Nor is a part of it read as something else."""
    reading = read_phrase(text, 2024)
    assert (reading.dates, reading.deadline, reading.quantities) == ((), None, ())
    assert [each.code for each in reading.findings] == ["date-impossible"]


@pytest.mark.parametrize("text", ["entro la quinta settimana di febbraio", "il quinto trimestre", "entro il terzo semestre 2024"])
def test_a_part_that_no_month_and_no_year_has_is_a_finding_and_no_date(text: str) -> None:
    """It is not the part of the next one."""
    assert dates(text) == []
    assert findings(text) == ["date-impossible"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro il 1O/12/2024", ["by 2024-12-10"]),
        ("entro il 30/O6", ["by 2024-06-30"]),
        ("entro il 31 dicenbre", ["by 2024-12-31"]),
        ("entro il 3O giugno 2024", ["by 2024-06-30"]),
        ("il 15 dicembre 202", ["on 2024-12-15"]),
        ("entro il 3S/12/2024", []),
        ("entro il 31/122024", []),
        ("entro il 31/12/0224", []),
        ("entro il 3o settembre 2024", []),
    ],
)
def test_a_damaged_day_is_a_finding_and_no_month_around_it(text: str, named: list[str]) -> None:
    """The day is read where only one can be meant."""
    assert dates(text) == named
    assert findings(text) == ["misprint"]


@pytest.mark.parametrize("text", ["3/5", "entro il 15", "venerdì 30 settembre 2024", "entro il 31 setbr", "entro il 31122024", "3Q"])
def test_what_can_be_two_days_is_a_finding(text: str) -> None:
    """Three fifths or the third of May; a day whose month is not named; a weekday that the calendar does not have; three months or four."""
    assert [each.code for each in read_phrase(text, 2024).findings] == ["date-ambiguous"]


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("entro 30 (trenta) giorni dalla notifica", ("30", "day", "notifica")),
        ("entro gg. 15 dalla domanda", ("15", "day", "domanda")),
        ("entro il terzo giorno lavorativo successivo alla richiesta", ("3", "working-day", "richiesta")),
        ("entro un trimestre dall'avvio", ("3", "month", "avvio")),
        ("almeno 10 giorni prima della seduta", ("10", "day", "seduta")),
    ],
)
def test_a_term_is_unresolved_but_complete(text: str, relative: tuple[str, str, str]) -> None:
    """How much of what unit, from what event on."""
    found = first(text).relative
    assert isinstance(found, Relative)
    assert (str(found.amount), found.unit, found.anchor) == relative


def test_easter_is_computed() -> None:
    """For some years that are known."""
    assert [str(first("entro Pasqua", year).end) for year in (2019, 2023, 2024, 2025)] == [
        "2019-04-21",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
    ]
