"""Findings as a table: which targets each is on, and where it stands."""

from export.tables.findings import finding_table, finding_target_table, place_text
from language import ITALIAN
from models.annex import Annex
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Box, Place


def test_a_finding_on_a_block_names_every_target_of_it(annex: Annex) -> None:
    [finding] = finding_table(annex).dicts()
    targets = tuple(target.id for target in annex.sections[0].objectives[0].blocks[0].indicators[0].targets)
    assert finding["record_ids"] == targets
    assert finding_target_table(annex).rows == tuple(("f1", target) for target in targets)
    assert (finding["code"], finding["severity"], finding["pages"]) == ("weight-open", "note", ("3",))
    assert finding["places"] == ("page 3, at 56.5, 90",)


def test_a_finding_on_the_whole_annex_names_no_target(annex: Annex) -> None:
    whole = annex.model_copy(update={"findings": (Finding(code="year-assumed", raw="2024", detail={"source": "the targets"}),)})
    [finding] = finding_table(whole).dicts()
    assert finding["record_ids"] == ()
    assert finding_target_table(whole).rows == ()


def test_two_equal_findings_are_two_rows(annex: Annex) -> None:
    twice = annex.model_copy(update={"findings": tuple(each.model_copy() for each in annex.findings * 2)})
    assert finding_table(twice).values("id") == ("f1", "f2")


def test_a_place_is_said_in_words_whatever_the_source_is_made_of() -> None:
    assert place_text(Place(page=3, box=Box(56.5, 90.0, 180.25, 120.0))) == "page 3, at 56.5, 90"
    assert place_text(Place(path="Obiettivi!B7")) == "Obiettivi!B7"
    assert place_text(Place(line=12)) == "line 12"


def test_places_title_and_advice_are_told_in_the_language_of_the_output(annex: Annex) -> None:
    [finding] = finding_table(annex, ITALIAN).dicts()
    assert finding["places"] == ("pagina 3, a 56.5, 90",)
    assert finding["title"] == ITALIAN(CATALOGUE["weight-open"].title) != CATALOGUE["weight-open"].title
    assert finding["advice"] == ITALIAN(CATALOGUE["weight-open"].advice)
