"""Which rows stand under which heading, and which of them a page break may have cut."""

from dataclasses import replace

import pytest

from extract.breaks.habits import Habits
from extract.sections.sections import find_sections
from extract.tables.drafts import CellDraft, RowDraft
from extract.tables.fragments import Fragment
from extract.tables.headings import Heading
from models.layout.blocks import CellParagraph, Edge
from models.layout.columns import ColumnDraft, Columns
from models.layout.text import Text
from models.place import Box, Place

FIELDS = ("objective", "indicator", "target")
COLUMNS = Columns(tuple(ColumnDraft(field, Text(field)) for field in FIELDS), ((0, 1), (1, 2), (2, 3)), (), 3)
HABITS = Habits({"objective": 0.02, "indicator": 0.1}, {"target": 0.98}, leaves_open=False)


def row(*texts: str, page: int | None = 1) -> RowDraft:
    place = Place(page=page)
    return RowDraft(
        {i: CellDraft([CellParagraph(Text(text), (place,))] if text else [], Edge(), True) for i, text in enumerate(texts)}, place
    )


def fragment(*items: RowDraft | Heading, page: int | None = 1, columns: Columns = COLUMNS, begins: bool = False) -> Fragment:
    return Fragment(columns, items, Place(page=page), begins)


def heading(text: str) -> Heading:
    return Heading(Text(text), ())


def outline(*parts: Heading | Fragment) -> list[tuple[str, list[list[str]]]]:
    """The title of each section, and the objectives of each of its runs."""
    return [
        (section.heading.text.value, [[made.cells[0].text.value for made in run.rows] for run in section.runs])
        for section in find_sections(parts, HABITS)
    ]


def asili() -> RowDraft:
    """A row; drafts are added to, so that each test has its own."""
    return row("Asili", "Posti", "2024: 12")


def buche() -> RowDraft:
    return row("Buche", "Vie", "2024: 3", page=2)


def test_rows_stand_under_the_heading_above_them_and_a_heading_without_rows_is_none() -> None:
    parts = (heading("Piano"), heading("Scuola"), fragment(asili()), heading("Strade"), fragment(buche(), page=2))
    assert outline(*parts) == [("Scuola", [["Asili"]]), ("Strade", [["Buche"]])]


def test_rows_above_every_heading_are_a_section_without_a_title() -> None:
    assert outline(fragment(asili())) == [("", [["Asili"]])]


def test_a_heading_that_is_printed_again_on_the_next_page_begins_no_section() -> None:
    for again in ("SCUOLA", "Scuola (segue)", "Segue: Scuola", "Scuola - continua"):
        assert outline(heading("Scuola"), fragment(asili()), heading(again), fragment(buche(), page=2)) == [
            ("Scuola", [["Asili", "Buche"]])
        ]


def test_a_heading_inside_a_table_cuts_it_into_two_sections() -> None:
    assert outline(heading("Scuola"), fragment(asili(), heading("Strade"), buche())) == [("Scuola", [["Asili"]]), ("Strade", [["Buche"]])]


def test_rows_of_other_columns_are_a_run_of_their_own() -> None:
    other = Columns((*COLUMNS.columns[:2], ColumnDraft("target", Text("Valore"))), COLUMNS.spans, (), 3)
    assert outline(heading("Scuola"), fragment(asili()), fragment(buche(), page=2, columns=other)) == [("Scuola", [["Asili"], ["Buche"]])]


def cut(page: int | None = 1) -> RowDraft:
    return row("Manutenzione straordinaria della", "Posti", "2024: 12", page=page)


def rest(page: int | None = 2) -> RowDraft:
    return row("rete viaria", "", "", page=page)


WHOLE = "Manutenzione straordinaria della rete viaria"


def test_a_row_goes_on_at_the_head_of_the_next_page() -> None:
    assert outline(fragment(cut()), fragment(rest(), page=2)) == [("", [[WHOLE]])]


def test_a_row_goes_on_in_a_source_without_pages() -> None:
    """There a blank line stands where the page had its end."""
    assert outline(fragment(cut(None), page=None), fragment(rest(None), page=None)) == [("", [[WHOLE]])]


@pytest.mark.parametrize(
    "after",
    [
        [fragment(rest(3), page=3)],
        [fragment(rest(1))],
        [fragment(rest(), page=2, begins=True)],
        [heading("Strade"), fragment(rest(), page=2)],
    ],
    ids=["two pages on", "on the same page", "where a form begins", "under another heading"],
)
def test_no_row_goes_on_where_none_can_have_been_cut(after: list[Heading | Fragment]) -> None:
    rows = [objective for _, runs in outline(fragment(cut()), *after) for run in runs for objective in run]
    assert rows == [WHOLE.removesuffix(" rete viaria"), "rete viaria"]


def placed(text: str, page: int, top: float = 20.0) -> Heading:
    return Heading(Text(text), (Place(page=page, box=Box(50, top, 300, top + 10)),))


@pytest.mark.parametrize(("top", "titles"), [(20.0, ["Viabilità"]), (60.0, ["Viabilità", "Comune di Altomare"])])
def test_a_letterhead_that_the_second_page_prints_again_is_no_section(top: float, titles: list[str]) -> None:
    head = [placed("Comune di Altomare", 1), placed("Viabilità", 1, 40.0), fragment(asili())]
    found = outline(*head, placed("Comune di Altomare", 2, top), fragment(buche(), page=2))
    assert [title for title, _ in found] == titles


def test_a_heading_above_rows_is_a_section_again_on_another_page() -> None:
    parts = [placed("Viabilità", 1), fragment(asili()), placed("Scuola", 1, 300.0), fragment(row("Nidi", "Posti", "2024: 5"))]
    found = outline(*parts, placed("Viabilità", 2), fragment(buche(), page=2))
    assert [title for title, _ in found] == ["Viabilità", "Scuola", "Viabilità"]


@pytest.mark.parametrize(("top", "goes_on"), [(149.0, False), (151.0, True)])
def test_a_row_goes_on_below_a_blank_as_wide_as_the_margins_of_two_pages_on_one_sheet(top: float, goes_on: bool) -> None:
    upper, lower = (
        replace(each, place=Place(page=1, box=Box(0.0, y, 500.0, y + 80)))
        for each, y in ((fragment(cut()), 20.0), (fragment(rest(1)), top))
    )
    assert (outline(upper, lower) == [("", [[WHOLE]])]) is goes_on
