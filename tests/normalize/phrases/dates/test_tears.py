"""Dates that something tore."""

import pytest

from normalize.phrases import read_phrase
from tests.readings import dates, findings

# what print and recognition put for a letter or a digit, or between two
SLIPS = "OoIlSB|_?.,;:/-'°x()*%€"


@pytest.mark.parametrize(
    "text",
    [
        "entro il 15% settembre 2024",
        "entro il 15/:12/2024",
        "entro il %5/12/2024",
        "entro il .5 settembre",
        "il 15/1*2/2024",
        "il 15/1a/2024",
        "entro giugno 2?024",
        "entro il 31.10.20'4",
        "entro il 31.10.20 4",
        "entro il 1.5 settembre 2024",
        "entro giugno 2 24",
    ],
)
def test_a_part_that_no_date_takes_makes_a_date_doubtful(text: str) -> None:
    """Whatever is read of it."""
    assert "misprint" in findings(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro il 30/06, 31/12", ["by 2024-06-30", "by 2024-12-31"]),
        ("31/3-30/6-30/9", ["on 2024-03-31", "on 2024-06-30", "on 2024-09-30"]),
        ("30/06:50%", ["on 2024-06-30"]),
        ("31/12/2024*", ["on 2024-12-31"]),
        ("l'8 marzo", ["on 2024-03-08"]),
        ("entro il 5% delle ore, giugno", ["within 2024-06-01..2024-06-30"]),
        ("30/06(bozza)", ["on 2024-06-30"]),
        ("31/12/24 (100%)", ["on 2024-12-31"]),
    ],
)
def test_signs_that_belong_around_a_date_do_not_tear_it(text: str, named: list[str]) -> None:
    """Lists, footnotes, brackets, shares."""
    assert dates(text) == named
    assert findings(text) == []


@pytest.mark.parametrize("text", ["entro il 15/12/2024", "entro il 30.10.2024", "entro il 15 settembre 2024"])
def test_a_wrong_sign_in_a_date_never_gives_another_one_in_silence(text: str) -> None:
    """Each sign of it is replaced by each of those that come for another, and each is put before it; what is well written counts as meant."""
    meant = read_phrase(text, 2024).deadline
    silent = [
        damaged
        for at in range(len("entro il "), len(text))
        for slip in SLIPS
        for damaged in (text[:at] + slip + text[at + 1 :], text[:at] + slip + text[at:])
        if (reading := read_phrase(damaged, 2024)).deadline not in (meant, None) and not reading.findings
    ]
    assert [each for each in silent if each not in WELL_WRITTEN] == []


# other days, as one writes them: the first, a range, three sets of them
WELL_WRITTEN = {
    *("entro il 1/12/2024", "entro il 1°/12/2024", "entro il 1-5/12/2024", "entro il 3.10.2024"),
    *("entro il 1-5 settembre 2024", "entro il 1/5 settembre 2024", "entro il 1. settembre 2024", "entro il 1° settembre 2024"),
    "entro il 1o settembre 2024",
}
