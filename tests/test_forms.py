"""All forms of one annex give the same records, and those are the true ones; where they stand is left out of it."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cli.pipeline import load_profile, read_annex
from extract.readers.opening.signatures import read_signed
from models.catalogue.document import DOCUMENT
from models.record import Record

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
STEMS = sorted(path.name.removesuffix(".records.json") for path in (SAMPLES / "truth").glob("*.records.json"))
FORMS = sorted(path for path in (SAMPLES / "forms").glob("*") if not path.name.endswith(".p7m"))
PRINTED = sorted(path for path in SAMPLES.glob("*.pdf") if any(path.name.startswith(f"{stem}-") for stem in STEMS))
ENVELOPES = sorted((SAMPLES / "forms").glob("*.p7m"))
# Where a record stands, and the number that it has for it.
PLACED = {"id", "origin", "pages"}
ASKED = ("section", "objective", "indicator", "target_year", "target", "deadline", "responsible")


def stem(path: Path) -> str:
    return next(each for each in STEMS if path.name.startswith(each))


@cache
def records(path: Path) -> tuple[Record, ...]:
    _, found = read_annex(path.read_bytes(), path.name, load_profile(), None, lambda _page, _pages: None)
    return found


@cache
def truth(name: str) -> list[dict[str, Any]]:
    found = json.loads((SAMPLES / "truth" / f"{name}.records.json").read_text(encoding="utf-8"))
    return list(found)


def bare(record: Record) -> dict[str, Any]:
    """What a record says, without where it stands, and without the doubts that its form alone gives rise to."""
    return {**record.model_dump(exclude=PLACED), "findings": [code for code in record.findings if code not in DOCUMENT]}


def test_there_are_forms_of_every_kind_of_each_annex() -> None:
    kinds = {path.name.removeprefix(stem(path)) for path in (*FORMS, *ENVELOPES)}
    assert len(kinds) >= 13
    assert {".docx", ".odt", ".xlsx", ".csv", ".txt", ".md", ".html", ".pdf.p7m"} <= kinds
    assert len(FORMS) + len(ENVELOPES) == len(kinds) * len(STEMS)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_a_form_gives_the_true_records(path: Path) -> None:
    found, true = records(path), truth(stem(path))
    assert len(found) == len(true)
    for record, expected in zip(found, true, strict=True):
        values = {name: getattr(record, name) for name in ASKED}
        deadline = expected.get("deadline")
        assert values == {name: expected[name] for name in ASKED} | {"deadline": date.fromisoformat(deadline) if deadline else None}
        assert [weight.value for weight in record.weights] == [each["value"] for each in expected["weights"]]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_all_forms_of_an_annex_give_equal_records(path: Path) -> None:
    """Equal in every field, also those that the truth does not have: numbers, titles, quantities, notes, findings."""
    first = next(each for each in FORMS if stem(each) == stem(path))
    assert [bare(record) for record in records(path)] == [bare(record) for record in records(first)]


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.name)
def test_every_printed_form_gives_the_records_of_the_others(path: Path) -> None:
    """A very narrow further column breaks words where nothing tells how to mend them; their letters are the same."""
    first = next(each for each in FORMS if stem(each) == stem(path))
    for printed, other in zip(records(path), records(first), strict=True):
        assert bare(printed) | {"further": {}} == bare(other) | {"further": {}}
        assert letters(printed.further) == letters(other.further)


def letters(further: dict[str, str]) -> list[str]:
    return ["".join(c for c in text if c.isalnum()) for pair in further.items() for text in pair]


@pytest.mark.parametrize("path", ENVELOPES, ids=lambda path: path.name)
def test_an_envelope_holds_a_printed_form(path: Path) -> None:
    assert read_signed(path.read_bytes()) in [printed.read_bytes() for printed in SAMPLES.glob(f"{stem(path)}-*.pdf")]


def test_a_record_of_each_form_says_where_it_stands() -> None:
    for path in FORMS:
        origin = records(path)[0].origin
        assert all(place.path or place.line for place in (*origin.objective, *origin.indicator, *origin.target, *origin.weight)), path.name
        assert origin.target, path.name
