"""Titles that name objectives where no label and no column does."""

import pytest

from extract.boxes.titles import report_titles
from extract.tables.headings import Heading
from models.layout.text import Text
from models.place import Place
from tests.blocks import PROFILE, document, grid

COLUMNS = "*Indicatore | *Target | *Responsabile | *Peso"


def placed(*rows: str) -> list[tuple[str, str]]:
    """The section and the objective of each row of a table."""
    found = document(grid(COLUMNS, *rows))
    cells = [(s.title, {c.column.field: c.text for c in row.cells}) for s in found.sections for row in s.rows]
    return [(title, texts.get("objective", "")) for title, texts in cells]


def test_titles_over_rows_without_a_column_of_objectives_name_them() -> None:
    found = placed("*Pagamenti/4", "Giorni | zero | Area I | 5", "*Buche/4", "Vie | 12 | Area II | 3")
    assert found == [("", "Pagamenti"), ("", "Buche")]


def test_the_upper_one_of_two_titles_is_the_section() -> None:
    found = placed("*Ragioneria/4", "*Pagamenti/4", "Giorni | zero | Area I | 5", "*Buche/4", "Vie | 12 | Area II | 3")
    assert found == [("Ragioneria", "Pagamenti"), ("Ragioneria", "Buche")]


def test_titles_that_name_units_are_no_objectives() -> None:
    found = placed("*Settore I/4", "*Settore II/4", "Giorni | zero | Area I | 5", "*Settore III/4", "Vie | 12 | Area II | 3")
    assert [title for title, _ in found] == ["Settore I", "Settore III"]


def heading(text: str) -> Heading:
    return Heading(Text(text), (Place(page=1),))


@pytest.mark.parametrize(
    ("titles", "others", "of_document"),
    [
        (["Pagamenti", "Buche", "Mercato"], ["Piano", "Servizi"], True),
        (["Pagamenti", "Buche"], ["Piano", "Servizi"], False),
        (["Pagamenti", "Buche", "Mercato"], ["Piano"], False),
        (["Pagamenti", "Buche", "Ufficio tributi"], ["Piano", "Servizi"], False),
        (["Pagamenti", "Buche", "Buche"], ["Piano", "Servizi"], False),
    ],
    ids=["a habit", "few", "no heading left", "a unit", "one twice"],
)
def test_headings_that_name_objectives_throughout_are_told_once_and_not_of_each_record(
    titles: list[str], others: list[str], *, of_document: bool
) -> None:
    finding = report_titles([heading(text) for text in titles], [heading(text) for text in others], PROFILE)
    assert finding.is_of_document is of_document
