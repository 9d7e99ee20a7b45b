"""Findings: severity and message come from the catalogue alone."""

import pytest
from pydantic import ValidationError

from models.catalogue import CATALOGUE, Severity
from models.findings import Finding
from models.place import Place


def test_severity_and_message_come_from_the_catalogue() -> None:
    finding = Finding(code="area-total-differs", raw="I", detail={"area": "I", "total": "65", "expected": "60"})
    assert finding.severity is Severity.WARNING
    assert finding.message == "the weights of Area I add up to 65, those of most other Areas to 60"


def test_a_code_that_the_catalogue_does_not_have_is_refused() -> None:
    with pytest.raises(ValidationError, match="no finding is called 'invented'"):
        Finding(code="invented")


def test_only_a_finding_without_a_place_speaks_of_the_document() -> None:
    assert Finding(code="column-missing", field="weight").is_of_document
    assert not Finding(code="column-missing", field="weight", origin=(Place(page=2),)).is_of_document
    assert not Finding(code="words-lost", raw="Nidi").is_of_document


def test_a_finding_without_the_details_that_its_message_names_says_nothing() -> None:
    with pytest.raises(KeyError, match="area"):
        _ = Finding(code="area-total-differs").message


def test_a_finding_is_told_in_another_language_with_the_words_of_the_annex_as_they_are() -> None:
    finding = Finding(code="year-assumed", raw="2025", detail={"source": "most targets"})
    italian = {CATALOGUE["year-assumed"].message: "l'anno {raw} viene da: {source}", "most targets": "i livelli attesi", "2025": "no"}
    told = finding.told(lambda text: italian[text])
    assert (told.message, told.raw, told.code) == ("l'anno 2025 viene da: i livelli attesi", "2025", "year-assumed")
    assert finding.message == "the annex does not write its year; most targets name 2025"


def test_several_words_of_ours_are_told_one_by_one() -> None:
    finding = Finding(code="table-near", raw="Azione", detail={"fields": "indicator, target"})
    assert "'Azione' names INDICATOR, TARGET" in finding.told(lambda text: text if " " in text else text.upper()).message
