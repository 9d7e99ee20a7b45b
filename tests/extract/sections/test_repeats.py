"""The same table twice in one act is read once."""

from extract.sections.repeats import drop_repeats
from extract.words.profile import load_profile
from models.layout.blocks import Paragraph, Row, RowCell, RowSection
from models.layout.columns import Column
from models.place import Place


def section(title: str, *texts: str, responsible: str = "") -> RowSection:
    columns = (Column("objective", "Obiettivo"), Column("responsible", "Responsabile"))
    rows = [[RowCell(columns[0], (Paragraph(text),)), RowCell(columns[1], (Paragraph(responsible),))] for text in texts]
    return RowSection(title, (), tuple(Row(tuple(cells), Place(page=1)) for cells in rows))


def test_a_section_that_stands_twice_is_kept_once_whatever_its_page_breaks():
    first, again = section("Legalità", "Cultura della legalità"), section("Legalità", "Cultura della", "legalità")
    kept, findings = drop_repeats([first, section("Strade", "Buche"), again], load_profile())
    assert [s.title for s in kept] == ["Legalità", "Strade"]
    assert [(f.code, f.raw) for f in findings] == [("section-repeated", "Legalità")]


def test_sections_of_one_name_that_say_different_things_are_both_kept():
    kept, findings = drop_repeats([section("Legalità", "Corsi"), section("Legalità", "Controlli")], load_profile())
    assert len(kept) == 2
    assert not findings


def test_under_the_headings_of_an_act_the_same_table_is_one_and_under_those_of_two_areas_it_is_two():
    act = [section(title, "Corsi", responsible="Area I") for title in ("Proposta di deliberazione n. 3", "Deliberazione n. 12")]
    areas = [section(title, "Corsi", responsible="Area I") for title in ("Area I", "Area II")]
    kept, findings = drop_repeats([*act, *areas], load_profile())
    assert [s.title for s in kept] == ["Proposta di deliberazione n. 3", "Area I", "Area II"]
    assert [f.code for f in findings] == ["section-repeated"]


def test_a_section_that_differs_from_another_in_a_few_words_is_kept_and_named():
    texts = [f"Misura numero {n} del piano triennale" for n in range(20)]
    kept, findings = drop_repeats(
        [section("Legalità", *texts), section("Legalità", *texts[:-1], "Misura 19 del piano triennale")], load_profile()
    )
    assert len(kept) == 2
    assert [(f.code, f.detail["words"]) for f in findings] == [("section-similar", "numero")]
