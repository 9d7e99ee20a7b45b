"""Dates and periods: every way to write them, what they cover, and what they do in their phrase."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.phrases import DateExpression, Grain, Relative, Role
from normalize.phrases import read_phrase

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


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("entro il 30/06", Role.BY),
        ("da concludersi entro e comunque non oltre il 30/06", Role.BY),
        ("scadenza 30/06", Role.BY),
        ("per il 30 giugno", Role.BY),
        ("entro la seduta del 30/06", Role.BY),
        ("fino al 30/06", Role.UNTIL),
        ("prima del 30/06", Role.BEFORE),
        ("antecedente al 30/06", Role.BEFORE),
        ("a partire dal 30/06", Role.FROM),
        ("non prima del 30/06", Role.FROM),
        ("con decorrenza 30/06", Role.FROM),
        ("dopo il 30/06", Role.AFTER),
        ("successivamente al 30/06", Role.AFTER),
        ("il 30/06", Role.ON),
        ("al 30/06", Role.ON),
        ("in data 30/06", Role.ON),
        ("nel mese di giugno", Role.WITHIN),
        ("durante il primo semestre", Role.WITHIN),
        ("dal 1° giugno al 30 giugno", Role.WITHIN),
        ("rispetto al 30/06", Role.REFERENCE),
        ("delibera n. 3 del 30/06", Role.REFERENCE),
        ("sottoscritto in data 30/06", Role.REFERENCE),
        ("di cui alla nota 30/06/2024", Role.REFERENCE),
        ("30 giugno u.s.", Role.REFERENCE),
    ],
)
def test_the_words_before_a_date_give_its_role(text: str, role: Role) -> None:
    """Each role by the words that plans use for it."""
    assert first(text).role is role


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("dal 1/3 e relazione entro il 30/6", "2024-06-30"),
        ("evento il 1° ottobre, relazione entro il 31/7", "2024-07-31"),
        ("bozza entro il 30/06, testo definitivo 31/12", "2024-12-31"),
        ("2 eventi nel 2024, il 15 maggio e il 20 ottobre", "2024-10-20"),
        ("prima di marzo", "2024-02-29"),
        ("dal 10 maggio", "None"),
        ("dopo il 10 maggio", "None"),
        ("delibera n. 3 del 10/05/2024", "None"),
        ("dal 1/9/2024 al 30/6", "2025-06-30"),
        ("da ottobre a marzo 2025", "2025-03-31"),
    ],
)
def test_the_deadline_is_the_last_day_that_is_still_in_time(text: str, deadline: str) -> None:
    """Limits come before days, and days before periods."""
    assert str(read_phrase(text, 2024).deadline) == deadline


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("entro il 30/09/2024", [("entro il 30/09/2024", "the last day that 'entro', or a word like it, leaves")]),
        ("fino al 30 giugno", [("fino al 30 giugno", "the last day of what 'fino a', or a word like it, names")]),
        ("prima di marzo", [("prima di marzo", "the day before what 'prima di', or a word like it, names")]),
        ("evento il 1° ottobre, relazione entro il 31/7", [("entro il 31/7", "the last day that 'entro', or a word like it, leaves")]),
        ("bozza entro il 30/06, testo definitivo 31/12", [("31/12", "a day that goes on with the 'entro' before it")]),
        (
            "2 eventi nel 2024, il 15 maggio e il 20 ottobre",
            [("20 ottobre", "the last day that is named, where no word like 'entro' sets a limit")],
        ),
        ("entro il 30/6 e il 31/5, nota del 31/12/2024", [("entro il 30/6", "the last day that 'entro', or a word like it, leaves")]),
        (
            "durante il primo semestre",
            [("durante il primo semestre", "the end of the last period that is named, where no limit and no day is")],
        ),
        ("dal 10 maggio", [("dal 10 maggio", "'a partire da', or a word like it, says when something begins")]),
        ("dopo il 10 maggio", [("dopo il 10 maggio", "'dopo', or a word like it, says what something comes after")]),
        ("delibera n. 3 del 10/05/2024", [("10/05/2024", "the date of an act, a law or a contract")]),
        (
            "nota prot. 3 del 1/2/2024 e del 3/4/2024",
            [("1/2/2024", "the date of an act, a law or a contract"), ("3/4/2024", "the date of an act, a law or a contract")],
        ),
        ("sottoscritto in data 30/06", [("30/06", "the day on which something was done")]),
        ("rispetto al 30/06", [("30/06", "what something refers to or is compared with")]),
        ("le presenze del 2024", [("del 2024", "the period of what stands before it, as in 'le presenze del 2023'")]),
        ("30 giugno u.s.", [("30 giugno u.s.", "a day that is past, as 'scorso' or 'u.s.' says")]),
        ("31/12 dell'anno precedente", [("31/12 dell'anno precedente", "a time before the plan's year, as 'precedente' says")]),
        ("nell'anno scolastico 2024/2025", [("anno scolastico 2024/2025", "a school year, which only says which one is meant")]),
        ("entro il 15/5/2020", [("entro il 15/5/2020", "it lies before the plan's year")]),
        ("ogni 15 giorni", [("ogni 15 giorni", "it comes again and again")]),
        ("entro 30 giorni dalla notifica", [("entro 30 giorni dalla notifica", "it hangs on an event, of which no day is named")]),
        ("almeno 3 incontri", []),
    ],
)
def test_the_words_and_the_rule_that_set_the_deadline_are_kept(text: str, reasons: list[tuple[str, str]]) -> None:
    """Those of the date that set it, or of every date that set none."""
    assert [(each.words, each.rule) for each in read_phrase(text, 2024).deadline_reasons] == reasons


def test_a_date_without_any_year_says_why_it_sets_no_deadline() -> None:
    assert [each.rule for each in read_phrase("entro il 15/5").deadline_reasons] == ["no year is known"]


@given(
    st.lists(st.sampled_from(["entro il 30/06", "31/12", "dal 1/3", "nota del 3/4/2024", "nel 2025", "e", "fino a maggio", "ogni mese"]))
)
def test_every_deadline_has_one_reason_and_every_date_without_one_its_own(parts: list[str]) -> None:
    """Whatever is named, the reasons speak of dates of the phrase."""
    reading = read_phrase(" ".join(parts), 2024)
    assert {each.words for each in reading.deadline_reasons} <= {each.text for each in reading.dates}
    assert len(reading.deadline_reasons) == (1 if reading.deadline else len(reading.dates))
    assert all(each.rule for each in reading.deadline_reasons)


@pytest.mark.parametrize("text", ["31/06/2024", "il 30 febbraio", "29/02/2023", "0 marzo 2024", "32/01/2024", "2024-13-01", "31 aprile"])
def test_a_day_that_no_calendar_has_is_a_finding_and_no_date(text: str) -> None:
    """Nor is a part of it read as something else."""
    reading = read_phrase(text, 2024)
    assert (reading.dates, reading.deadline, reading.quantities) == ((), None, ())
    assert [each.code for each in reading.findings] == ["date-impossible"]


@pytest.mark.parametrize("text", ["3/5", "entro il 15", "venerdì 30 settembre 2024"])
def test_what_can_be_two_days_is_a_finding(text: str) -> None:
    """Three fifths or the third of May; a day whose month is not named; a weekday that the calendar does not have."""
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
