"""What phrases say: the project's own list, the real annex and the shared sets, and what holds for any text whatever."""

import gc
import json
import re
import string
import subprocess
import sys
import time
from dataclasses import FrozenInstanceError, asdict
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import CATALOGUE
from models.phrases import Reading, Role
from normalize.phrases import read_phrase
from normalize.phrases.language.cleaning import clean_phrase
from normalize.phrases.language.lexicon import VOCABULARY
from normalize.phrases.language.masks import mask_names
from normalize.phrases.language.notation import CLASSES
from normalize.phrases.language.tokens import Tokens
from tests import phrase_scores
from tests.paths import ROOT

SHARED = ROOT.parent / "shared"
OWN = [case for path in sorted((ROOT / "tests" / "phrases").glob("*.jsonl")) for case in phrase_scores.cases(path)]
WORDS = sorted({entry.partition("=")[0].partition("|")[0] for entries in VOCABULARY.values() for entry in entries.split()})
PIECES = [
    *WORDS,
    "1",
    "3",
    "31",
    "2024",
    "31/12",
    "1/3",
    "30/06/2024",
    "3.5",
    "10-20",
    "2024-2026",
    "€",
    "%",
    "-",
    ",",
    ".",
    ":",
    "(",
    ")",
    "n.",
    "à",
]


# what dates and quantities are written with
COUNTED = [
    *[
        "incontri",
        "report",
        "servizi",
        "del",
        "al",
        "il",
        "la",
        "per",
        "entro",
        "almeno",
        "non",
        "oltre",
        "fino",
        "a",
        "dal",
        "e",
        "o",
        "con",
        "circa",
        "€",
        "%",
        "1",
        "3",
        "12",
        "31",
        "45",
        "2024",
        "31/12",
        "30/06/2024",
    ],
    *[
        "1/3",
        "3.5",
        "12.10",
        "10-20",
        "2024-2026",
        "1.000",
        "2,5",
        "1°",
        "31.12.24",
        "10/2024",
        "5.000,00",
        "20%",
        "1O/12/2024",
        "dicenbre",
        "3Q",
        "9O",
    ],
]


@pytest.mark.parametrize("case", OWN, ids=lambda case: case["text"])
def test_a_phrase_of_the_list_is_read_as_expected(case: dict[str, Any]) -> None:
    """Dates with their roles, recurrences, terms, deadline, quantities and findings are what was decided beforehand."""
    assert phrase_scores.own_difference(case) == ""


def test_the_list_is_long_and_says_nothing_twice() -> None:
    """At least 400 phrases, none of them twice."""
    assert len({case["text"] for case in OWN}) == len(OWN) >= 400


@pytest.mark.skipif(not SHARED.exists(), reason="the shared evaluation sets are not here")
def test_the_shared_sets_are_read_as_well_as_was_asked() -> None:
    """Dates at least 95 % exact and nothing found in negatives, numbers at least 90 %."""
    dates = phrase_scores.score_dates()
    assert dates.share >= 0.95
    assert dates.false_finds == 0
    assert phrase_scores.score_numbers().share >= 0.9


@pytest.mark.skipif(not SHARED.exists(), reason="the real annex is not here")
def test_every_target_of_the_real_annex_gives_its_deadline() -> None:
    """With the year of the target's marker, in the annex of 2023."""
    records = json.loads((SHARED / "annexes" / "allegato-h-2023.records.json").read_text(encoding="utf-8"))
    wrong = [
        record["target"]
        for record in records
        if str(read_phrase(record["target"], record["target_year"], plan_year=2023).deadline) != str(record["deadline"])
    ]
    assert len(records) == 85
    assert wrong == []


def test_a_year_that_is_not_written_is_the_one_that_is_given() -> None:
    """And the reading says that it was inferred."""
    reading = read_phrase("Entro il 15/5", 2031)
    assert reading.deadline == date(2031, 5, 15)
    assert reading.dates[0].inferred == ("year",)


def test_without_any_year_there_is_a_date_without_bounds_and_a_finding() -> None:
    """Today's date is never taken."""
    reading = read_phrase("Entro il 15/5")
    assert reading.deadline is None
    assert [(each.role, each.start, each.end) for each in reading.dates] == [(Role.BY, None, None)]
    assert [each.code for each in reading.findings] == ["date-year-unknown"]


def test_the_year_that_the_phrase_writes_serves_its_other_dates_where_no_year_is_given() -> None:
    """One year is written, so it is meant for all of them."""
    reading = read_phrase("Nel 2024: bozza entro il 30 giugno")
    assert reading.deadline == date(2024, 6, 30)


def test_a_reference_day_gives_the_next_year_only_where_no_year_is_known() -> None:
    """It is for measuring; a plan year always comes first."""
    assert read_phrase("15 marzo", reference=date(2020, 4, 1)).deadline == date(2021, 3, 15)
    assert read_phrase("15 marzo", 2019, reference=date(2020, 4, 1)).deadline == date(2019, 3, 15)


def test_a_deadline_before_the_plan_year_is_none() -> None:
    """The target may be of a later year than the plan, so that both are given."""
    assert read_phrase("entro il 31/12/2023", 2024).deadline is None
    assert read_phrase("entro il 31/12/2023", 2024, plan_year=2023).deadline == date(2023, 12, 31)


def test_a_year_marker_within_a_phrase_gives_its_year_to_what_follows() -> None:
    """As in a cell that names two years."""
    reading = read_phrase("2025: entro il 30/06; 2026: entro il 31/10", 2024)
    assert [each.end for each in reading.dates] == [date(2025, 6, 30), date(2026, 10, 31)]


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("2025 - entro il 30/06", "2025-06-30"),
        ("anno 2025 (entro giugno)", "2025-06-30"),
        ("nel 2025, entro giugno", "2025-06-30"),
        ("avviato nel 2023, da concludere entro il 30/06", "2024-06-30"),
        ("programma per il 2025 entro il 30/11", "2024-11-30"),
    ],
)
def test_a_year_before_the_dates_is_theirs_unless_it_is_past_or_the_thing_s(text: str, deadline: str) -> None:
    """With or without a colon."""
    assert str(read_phrase(text, 2024).deadline) == deadline


def test_the_text_of_a_reading_is_the_phrase_as_it_was_given() -> None:
    """White space included; the texts within it are those of its words."""
    reading = read_phrase("  Entro  il\n30\u00a0settembre ", 2024)
    assert reading.text == "  Entro  il\n30\u00a0settembre "
    assert reading.dates[0].text == "Entro il 30 settembre"


def test_a_reading_cannot_be_changed() -> None:
    """Like every public type of the project."""
    with pytest.raises(FrozenInstanceError):
        read_phrase("100%").deadline = date(2024, 1, 1)  # type: ignore[misc]


@pytest.mark.parametrize("module", ["pydantic", "dateparser"])
def test_reading_phrases_does_not_import_what_takes_long(module: str) -> None:
    """Neither the import nor a phrase that does not need it."""
    script = f"import sys; from normalize.phrases import read_phrase; read_phrase('entro il 30 settembre 2024', 2024); print('{module}' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@settings(max_examples=400)
@given(st.text(max_size=200), st.none() | st.integers(1990, 2090))
def test_any_text_is_read(text: str, year: int | None) -> None:
    """A value, a finding or nothing, but never an exception; and twice the same."""
    assert_sound(read_phrase(text, year), text)
    assert read_phrase(text, year) == read_phrase(text, year)


@settings(max_examples=600)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([" ", "", "  "]), st.none() | st.just(2024))
def test_any_heap_of_the_words_that_are_known_is_read(words: list[str], glue: str, year: int | None) -> None:
    """Words that the grammars know are more dangerous than words that they do not."""
    text = glue.join(words)
    assert_sound(read_phrase(text, year), text)


@settings(max_examples=200)
@given(st.text(string.digits + " /.-,°%()'", max_size=60))
def test_any_heap_of_digits_and_signs_is_read(text: str) -> None:
    """Numbers that are no dates and dates that are no numbers."""
    assert_sound(read_phrase(text, 2024), text)


# a class of words with digits that need not be told: the name of a thing, an ordinal, a year, a version
NAMES = {CLASSES[name] for name in ("CODE", "ORDNUM", "PERIODCODE", "SPAN", "YEAR", "POINTPAIR")}


def untold(text: str) -> list[str]:
    """The words with digits that are in no date, quantity or finding and no part of a name."""
    reading, tokens = read_phrase(text, 2024), Tokens(text)
    masked = mask_names(tokens)
    told = [each.text for each in reading.dates + reading.quantities] + [each.raw for each in reading.findings]
    told += [each.base or "" for each in reading.quantities] + [each.relative.anchor or "" for each in reading.dates if each.relative]
    spans = [match.span() for part in filter(None, told) for match in re.finditer(re.escape(part), tokens.text)]
    return [
        tokens.word(at)
        for at, (start, end) in enumerate(tokens.spans)
        if any(map(str.isdecimal, tokens.text[start:end]))
        and not masked[at]
        and tokens.classes[at] not in NAMES
        and not any(first <= start and end <= last for first, last in spans)
    ]


@pytest.mark.parametrize("case", OWN, ids=lambda case: case["text"])
def test_no_number_of_the_list_is_passed_over_in_silence(case: dict[str, Any]) -> None:
    """Each is in a date, a quantity, a name or a finding."""
    assert untold(case["text"]) == []


@settings(max_examples=400)
@given(st.lists(st.sampled_from(COUNTED), min_size=2, max_size=7))
def test_no_number_among_other_words_is_passed_over_in_silence(words: list[str]) -> None:
    """However dates and numbers stand side by side."""
    assert untold(" ".join(words)) == []


def assert_sound(reading: Reading, text: str) -> None:
    """Whatever was read, it can be told: bounds in order, codes of the catalogue, texts from the phrase."""
    assert reading.text == text
    assert all(each.start is None or (each.end is not None and each.start <= each.end) for each in reading.dates)
    assert all(each.code in CATALOGUE for each in reading.findings)
    for each in reading.dates + reading.quantities:
        assert each.text
        assert each.span is not None
        assert clean_phrase(text[each.span.start : each.span.end]) == each.text
    assert reading.deadline is None or reading.dates
    asdict(reading)


@pytest.mark.parametrize(
    "piece",
    [
        "1 ", "1/", "1.", "1,", "1-1,", "1:", "12 345 ", "2/2-", "1a", "31/12/2 0", "entro il ", "due mila ", "dal 1 al ", "e il ", "legge n. ", "rispetto al ", "entro 30 giorni dalla ",
        "ogni ", "novecentonovantanovemila", "x.", "à\u0300", "il1", "( ", "5, 10 e ", "anni 2024, ", "1O ", "l5/12/2024 ", "dicenbre ", "31//", "3Q/", "_/", "3 incontri al mese ", "a1-",
    ],
)  # fmt: skip
def test_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    """Four times the text takes about four times as long; ten times would be a pattern that goes back over what it has read."""
    short, long = (piece * 4000)[:8000], (piece * 16000)[:32000]
    read_phrase(short, 2024)
    assert best_time(long) < 10 * best_time(short) + 0.02


def best_time(text: str) -> float:
    """The best of three times in seconds of the processor, without the collection of what other tests have left behind."""
    times = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            read_phrase(text, 2024)
            times.append(time.process_time() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.parametrize(
    "text",
    [
        "1111111111111111111111111111111111111/2",
        "11111111111111111111111111111111 e mezzo",
        "meno 123456789012345678901234567890123",
        "3 su 0",
        "1/0",
    ],
)
@pytest.mark.parametrize("year", [None, 0, 9999, 10**30])
def test_numbers_and_years_of_any_size_are_read(text: str, year: int | None) -> None:
    """Beyond what decimals and calendars can hold."""
    assert_sound(read_phrase(f"{text} entro il 31/12", year), f"{text} entro il 31/12")
