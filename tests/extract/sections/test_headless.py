"""Titles inside tables that head nothing are named."""

from extract.sections.headless import find_headless
from extract.tables.headings import Heading
from models.layout.text import Text
from tests.extract.sections.test_sections import asili, buche, fragment, heading


def inside(text: str, *, is_sure: bool = True) -> Heading:
    return Heading(Text(text), (), is_inside=True, is_sure=is_sure)


def test_a_title_with_rows_below_it_is_well() -> None:
    assert not list(find_headless([fragment(inside("Scuola"), asili(), inside("Area II"), inside("Strade"), buche())]))


def test_a_title_at_a_page_s_foot_has_its_rows_on_the_next_page() -> None:
    assert not list(find_headless([fragment(asili(), inside("Strade")), fragment(buche())]))


def test_a_note_below_the_last_row_is_named() -> None:
    after = [fragment(asili(), inside("Dato provvisorio")), heading("Strade"), fragment(buche(), inside("Fine"))]
    assert [(finding.code, finding.raw) for finding in find_headless(after)] == [
        ("text-between", "Dato provvisorio"),
        ("text-between", "Fine"),
    ]


def test_a_row_that_was_taken_for_a_title_in_doubt_is_named() -> None:
    [finding] = find_headless([fragment(asili(), inside("Strade", is_sure=False), buche())])
    assert (finding.code, finding.raw) == ("row-as-title", "Strade")
