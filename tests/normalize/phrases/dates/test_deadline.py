"""The deadline of a phrase: the last day that is still in time, and the words that set it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.phrases import read_phrase


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
