"""The tables of what targets stand in."""

from export.tables.objectives import block_table, indicator_table, objective_table, section_table
from models.annex import Annex


def test_an_objective_stands_in_its_section_and_has_its_pages(annex: Annex) -> None:
    [section] = section_table(annex).dicts()
    [objective] = objective_table(annex).dicts()
    assert objective["section_id"] == section["id"]
    assert (objective["number"], objective["title"], objective["pages"]) == (1, "Tributi", ("3", "4"))


def test_indicators_and_blocks_name_the_objective_that_they_belong_to(annex: Annex) -> None:
    [block] = block_table(annex).dicts()
    [indicator] = indicator_table(annex).dicts()
    assert block["objective_id"] == indicator["objective_id"] == annex.sections[0].objectives[0].id
    assert indicator["weight_block"] == block["id"]
    assert block["weight_raw"] == "2,5 (Area I-II) 10 (Lavori) ..... (IV)"
