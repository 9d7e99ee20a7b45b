"""What all pages of a document show together: each page is read with what is known of all."""

import pytest

from extract.layout.page import Page, Word
from extract.layout.survey import Survey, survey_pages
from tests.drawn_tables import Printed, print_words
from tests.printed_pages import BODY, FIELDS, HEADER, PROFILE, STARTS, print_page, print_row, tables, texts
from tests.words import SIZE, write


def survey(*pages: Page) -> Survey:
    return survey_pages([page._replace(number=i) for i, page in enumerate(pages, start=1)], PROFILE)


def test_pages_are_measured_in_letters_of_the_document():
    """A page of small print is measured as the others are."""
    small = print_page(word._replace(size=7.0) for word in write("nota", 50, 10))
    found = survey(print_page(write("Le schede sono approvate", 50, 10)), small)
    assert [sheet.page.unit for sheet in found.sheets] == [SIZE, SIZE]
    assert [sheet.page.words[0].size for sheet in found.sheets] == [1.0, 0.7]


@pytest.mark.parametrize("factor", [0.5, 0.71, 1.41, 2.0])
def test_pages_that_are_printed_larger_or_smaller_show_the_same(factor: float):
    pages = [print_page(BODY), print_page([*BODY, *write("Uffici", 52, 302)], (50, 200, 400), (300, 320))]
    found, scaled = survey(*pages), survey(*(page.in_letters(1 / factor)._replace(unit=1.0) for page in pages))
    for page, other in zip(found.sheets, scaled.sheets, strict=True):
        assert [grid.xs for grid in page.grids] == [pytest.approx(grid.xs, abs=0.001) for grid in other.grids]
        assert [region.columns.edges for region in page.regions] == [
            pytest.approx(region.columns.edges, abs=0.001) for region in other.regions
        ]


SHORT = [*print_row(100, *HEADER, bold=True), *print_row(120, "Verde", "Alberi", "2024: 3", "Area I", "5")]
# Its first cell reaches nearly as far as the next column.
LONG = [*print_row(100, *HEADER, bold=True), *print_row(120, "Quattro parole alla via", "Cose", "2024: 1", "Area I", "5")]


def test_columns_without_rules_are_measured_with_the_words_of_all_pages():
    """A table of one short row says little of its columns, whether it stands before the one with a long row or after it."""
    for pages in ([SHORT, LONG], [LONG, SHORT]):
        first, second = (sheet.regions[0].columns.edges for sheet in survey(*map(print_page, pages)).sheets)
        assert first[1] == second[1] == 16.75
    (alone,) = survey(print_page(SHORT)).sheets
    assert alone.regions[0].columns.edges[1] == 14.5


def test_a_table_that_goes_on_is_cut_at_borders_that_a_later_page_shows():
    """Four words reach far into the gap between two headings; on the page itself they would stand in two columns."""
    rest = [
        *print_row(60, "", "Il secondo|indicatore", "2024: n. 7", "", ""),
        *print_row(96, "Quattro parole alla via", "Cose", "2024: 1", "", ""),
    ]
    table = tables(print_page(SHORT), print_page(rest, number=2))[1]
    assert "Quattro parole alla via" in [text for _, _, text in texts(table)]


def test_tables_of_other_headings_have_columns_of_their_own():
    other = [
        *print_row(300, "Indicatore", "Obiettivo", *HEADER[2:], bold=True),
        *print_row(320, "Aree", "Scuole", "2024: 3", "Area I", "5"),
    ]
    found = survey(print_page(BODY), print_page(other))
    assert [sheet.regions[0].columns.fields for sheet in found.sheets] == [FIELDS, (FIELDS[1], FIELDS[0], *FIELDS[2:])]


def test_a_table_without_a_header_goes_on_after_a_page_that_ends_with_one_that_no_rule_draws():
    rest = print_page(print_row(60, "Verde", "Alberi", "2024: n. 30", "Area IV", "3"))
    _, second = survey(print_page(BODY), rest).sheets
    assert [region.columns.fields for region in second.regions] == [FIELDS]
    (alone,) = survey(rest).sheets
    assert alone.regions == ()


def test_a_page_with_a_ruled_table_ends_what_goes_on_without_rules():
    ruled = print_page(
        [*write("Ufficio", 52, 302), *print_row(60, "Verde", "Alberi", "2024: 30", "Area IV", "3")], (50, 200, 400), (300, 320)
    )
    assert survey(print_page(BODY), ruled).sheets[1].regions == ()


XS, YS = (50.0, 150.0, 250.0, 350.0), (40.0, 60.0, 120.0)


def ruled(header: tuple[str, str, str] | None, *rest: Printed) -> Page:
    names = print_words(*((text, x + 2, 45) for text, x in zip(header or (), XS, strict=False)), bold=True)
    return print_page([*names, *print_words(*rest)], XS, YS)


NAMED = ruled(("Obiettivo", "Indicatore", "Peso"), ("Verde", 52, 65), ("Aree", 152, 65), ("10", 252, 65))
UNNAMED = ruled(None, ("Scuole", 52, 45), ("Classi", 152, 45), ("5", 252, 45))
NAMES = ("objective", "indicator", "weight")


def test_what_columns_hold_is_said_by_the_last_header_before_them():
    found = survey(ruled(None, ("Sport", 52, 45), ("Eventi", 152, 45), ("8", 252, 45)), NAMED, UNNAMED)
    assert [sheet.fields for sheet in found.sheets] == [((),), (NAMES,), (NAMES,)]
    assert [sheet.fields_above for sheet in found.sheets] == [(), (), NAMES]


def test_a_page_begins_with_a_table_of_its_own_where_that_has_a_header():
    assert [sheet.begins for sheet in survey(UNNAMED, NAMED, print_page([]), print_page(BODY)).sheets] == [False, True, False, True]


def test_a_small_table_that_most_pages_have_at_their_foot_is_none():
    foot = print_words(("Comune di Valscura", 52, 745), ("Piano 2026", 152, 745), ("pag.", 252, 745))
    pages = [print_page([*words, *foot, *print_words((str(i), 280, 745))], XS, (740, 760)) for i, words in enumerate(([], BODY), start=1)]
    found = survey(*pages)
    assert [sheet.grids for sheet in found.sheets] == [(), ()]
    assert [[line.text for i, line in enumerate(sheet.lines) if i in sheet.recurring] for sheet in found.sheets] == [
        ["Comune di Valscura Piano 2026 pag. 1"],
        ["Comune di Valscura Piano 2026 pag. 2"],
    ]


def test_what_columns_hold_is_handed_on_over_a_page_without_a_table():
    assert survey(NAMED, print_page([]), UNNAMED).sheets[2].fields == (NAMES,)


def test_the_columns_of_a_table_without_rules_are_handed_on_too():
    assert survey(print_page(BODY), UNNAMED).sheets[1].fields_above == FIELDS


def test_headings_that_share_a_cell_on_a_later_page_do_not_change_a_table_of_an_earlier_one():
    """A header puts its columns in force for what follows."""
    xs, ys = (0.0, 100.0, 300.0, 500.0), (0.0, 20.0, 60.0, 100.0)
    starts = (4, 104, 204, 304, 404)
    row = print_words(*zip(("Uno due tre", "Quattro", "Entro il mese", "Area III", "10"), starts, (24,) * 5, strict=True))
    header = print_words(*zip(HEADER, starts, (4,) * 5, strict=True))
    found = survey(print_page(row, xs, ys), print_page([*header, *row], xs, ys), print_page(row, xs, ys))
    assert [len(sheet.grids[0].xs) for sheet in found.sheets] == [4, 6, 6]


TALL = (50.0, 150.0, 250.0, 350.0, 400.0)
HEADINGS: list[Printed] = [("Obiettivo", 52, 45), ("Indicatore", 152, 45), ("Valore atteso", 252, 45), ("Peso", 352, 45)]


def test_a_grid_without_rows_on_a_later_page_shows_that_an_earlier_one_lacks_them_too():
    """The earlier one has a single row, which says nothing by itself."""
    rows: list[Printed] = [
        (text, x, y) for y in (70.0, 150.0) for text, x in (("Strade", 52), ("Buche", 152), ("2024: n. 9", 252), ("5", 352))
    ]
    single = print_page(print_words(*HEADINGS, ("Scuole", 52, 70), ("Classi", 152, 70)), TALL, (40, 60, 90))
    lacking = print_page(print_words(*HEADINGS, *rows), TALL, (40, 60, 400))
    assert [len(sheet.grids) for sheet in survey(single, lacking).sheets] == [0, 0]
    assert [len(sheet.grids) for sheet in survey(single).sheets] == [1]


def test_the_table_that_a_page_ends_with_is_known_on_the_next_one():
    first = print_page(print_words(("Obiettivo", 52, 700), ("Eventi", 202, 700)), (50, 200, 400), (690, 740))
    found = survey(first, print_page(write("operatori", 202, 50)), print_page([]))
    assert found.sheets[0].above is None
    assert found.sheets[1].above is not None
    assert found.sheets[1].above.xs == (5, 20, 40)
    assert found.sheets[2].above is None


def test_a_page_that_ends_with_a_table_without_rules_is_known_on_the_next_one_too():
    above = survey(print_page(BODY), print_page([])).sheets[1].above
    assert above is not None
    assert len(above.xs) == len(STARTS) + 1


def test_habits_are_learnt_of_all_tables_that_no_rule_draws():
    """One space above an objective on each of the two pages."""
    assert len(survey(print_page(BODY), print_page(BODY)).habits.spaces) == 2


def test_each_text_that_stands_aside_is_known_with_its_first_page():
    copy, draft = Word("COPIA", 20, 50, 80, 70, 30, True), Word("BOZZA", 20, 50, 80, 70, 30, True)
    pages = [print_page([]), *(print_page(write("Verde", 50, 10), aside=(word,)) for word in (copy, draft, copy))]
    assert survey(*pages).asides == {"COPIA": 2, "BOZZA": 3}


def test_the_first_page_with_a_table_that_no_rule_draws_is_known():
    assert survey(print_page([]), print_page(BODY), print_page(BODY)).first_unruled == 2
    assert survey(NAMED).first_unruled is None


def test_lines_outside_the_grids_are_those_of_a_page_that_may_recur():
    foot = write("Pagina 3", 280, 780)
    (sheet,) = survey(print_page([*write("Verde", 52, 45), *foot], XS, YS)).sheets
    assert [line.text for line in sheet.lines] == ["Pagina 3"]
    assert sheet.recurring == {0}


def test_a_table_below_a_title_has_the_columns_of_the_one_above_where_its_texts_are_flush_with_them() -> None:
    """Its single row would show other borders."""
    title = [word._replace(size=12.0) for word in write("Settore due - servizi tecnici", 60, 240, bold=True)]
    row = print_row(270, "Verde alberi", "Alberi", "2024: n. 300 xy", "Area I", "5")
    (page,) = survey(print_page([*BODY, *title, *row])).sheets
    first, second = page.regions
    assert not second.apart
    assert first.columns.edges == second.columns.edges
    moved = [word._replace(x0=word.x0 + 8, x1=word.x1 + 8) for word in row]
    (page,) = survey(print_page([*BODY, *title, *moved])).sheets
    assert page.regions[1].apart


def test_no_word_of_a_table_stands_outside_of_it() -> None:
    """The last weight is wider than all that stand on pages from which the columns were learnt."""
    title = [word._replace(size=12.0) for word in write("Settore due - servizi tecnici", 60, 240, bold=True)]
    row = print_row(270, "Verde", "Alberi", "2024: 3", "Area I", "5 (Aree)")
    (page,) = survey(print_page([*BODY, *title, *row])).sheets
    right = max(word.x1 for word in page.page.words)
    assert [region.columns.edges[-1] > right for region in page.regions] == [True, True]
