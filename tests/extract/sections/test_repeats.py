"""The same table twice in one act is read once."""

from extract.sections.repeats import drop_repeats
from extract.words.profile import load_profile
from models.layout.blocks import Paragraph, Row, RowCell, RowSection
from models.layout.columns import Column
from models.place import Place

PROFILE = load_profile()


def section(title: str, *texts: str, responsible: str = "", above: tuple[str, ...] = ()) -> RowSection:
    columns = (Column("objective", "Obiettivo"), Column("responsible", "Responsabile"))
    rows = [[RowCell(columns[0], (Paragraph(text),)), RowCell(columns[1], (Paragraph(responsible),))] for text in texts]
    return RowSection(title, (), tuple(Row(tuple(cells), Place(page=1)) for cells in rows), (*above, title))


def test_an_annex_that_stands_twice_is_kept_once_whatever_its_page_breaks() -> None:
    first, again = section("Legalità", "Cultura della legalità"), section("Legalità", "Cultura della", "legalità")
    kept, findings = drop_repeats([first, section("Strade", "Buche"), again, section("Strade", "Buche")], PROFILE)
    assert [s.title for s in kept] == ["Legalità", "Strade"]
    assert [(f.code, f.raw, f.detail["objectives"]) for f in findings] == [
        ("section-repeated", "Legalità", "Cultura della; legalità"),
        ("section-repeated", "Strade", "Buche"),
    ]


def test_a_section_that_comes_again_without_the_rest_of_the_annex_is_kept_and_named() -> None:
    kept, findings = drop_repeats([section("Legalità", "Corsi"), section("Strade", "Buche"), section("Legalità", "Corsi")], PROFILE)
    assert len(kept) == 3
    assert [(f.code, f.detail["objectives"]) for f in findings] == [("section-again", "Corsi")]


def test_what_each_area_repeats_under_its_own_heading_is_no_copy() -> None:
    """The Area stands two headings above the table, and its name need not say that it is one."""
    shared = [section("Obiettivi comuni", "Corsi", above=(area,)) for area in ("Area I", "Finanze", "Settore tecnico")]
    kept, findings = drop_repeats(shared, PROFILE)
    assert (len(kept), findings) == (3, [])


def test_a_section_of_a_copy_that_differs_in_a_few_words_is_kept() -> None:
    texts = [f"Misura numero {n} del piano triennale" for n in range(20)]
    acts = [("Proposta", texts), ("Delibera", [*texts[:-1], "Misura 19 del piano triennale"])]
    made = [s for act, rows in acts for s in (section("Strade", "Buche", above=(act,)), section("Legalità", *rows))]
    kept, findings = drop_repeats(made, PROFILE)
    assert [s.title for s in kept] == ["Strade", "Legalità", "Legalità"]
    assert [f.code for f in findings] == ["section-repeated", "section-similar"]


def test_sections_of_one_name_that_say_different_things_are_both_kept() -> None:
    kept, findings = drop_repeats([section("Legalità", "Corsi"), section("Legalità", "Controlli")], PROFILE)
    assert len(kept) == 2
    assert not findings


def test_under_the_headings_of_an_act_the_same_table_is_one_and_under_those_of_two_areas_it_is_two() -> None:
    act = [section(title, "Corsi", responsible="Area I") for title in ("Proposta di deliberazione n. 3", "Deliberazione n. 12")]
    areas = [section(title, "Corsi", responsible="Area I") for title in ("Area I", "Area II")]
    kept, findings = drop_repeats([*act, *areas], PROFILE)
    assert [s.title for s in kept] == ["Proposta di deliberazione n. 3", "Area I", "Area II"]
    assert [f.code for f in findings] == ["section-repeated"]


def test_a_section_that_differs_from_another_in_a_few_words_is_kept_and_named() -> None:
    texts = [f"Misura numero {n} del piano triennale" for n in range(20)]
    kept, findings = drop_repeats([section("Legalità", *texts), section("Legalità", *texts[:-1], "Misura 19 del piano triennale")], PROFILE)
    assert len(kept) == 2
    assert [(f.code, f.detail["words"]) for f in findings] == [("section-similar", "numero")]
