"""What readers make of a document: texts of cells, and what an edge says of a cut word."""

import pytest

from models.layout.blocks import Cell, CellParagraph, Edge, Join, Paragraph, Row, RowCell, RowSection, TableDocument
from models.layout.columns import Column
from models.layout.text import Text
from models.place import Place
from models.reasons import Question

TWO = (Paragraph("Posti"), Paragraph("attivati"))


def test_the_text_of_a_cell_is_its_paragraphs_joined_by_one_space() -> None:
    assert Cell(0, 0, tuple(CellParagraph(Text(paragraph.text)) for paragraph in TWO), Place()).text == Text("Posti attivati")
    assert RowCell(Column("indicator", "Indicatore"), TWO).text == "Posti attivati"
    assert RowCell(Column("indicator", "Indicatore")).text == ""


@pytest.mark.parametrize(
    ("lone", "first", "line", "may_cut"),
    [
        (50.0, 25.0, 60.0, True),
        (50.0, 10.0, 60.0, False),  # the two would have fitted on one line
        (None, 25.0, 60.0, False),  # no single word fills the last line
        (50.0, None, 60.0, False),
    ],
)
def test_a_word_may_be_cut_where_it_fills_its_line_and_the_next_does_not_fit(
    lone: float | None, first: float | None, line: float, may_cut: bool
) -> None:
    assert Edge(lone_width=lone, line_width=line).may_cut_word(Edge(first_width=first)) is may_cut


def test_the_joins_of_a_document_are_reasons_where_they_were_made() -> None:
    places = (Place(page=1), Place(page=2))
    row = Row((), Place(page=1), (Join("target", 2, "a list is announced before the break", places),))
    (reason,) = TableDocument("pdf", "", (), None, 2, (RowSection("", (), (row,)),)).joins
    assert (reason.question, reason.answer, reason.origin) == (Question.JOIN, "the target goes on", places)
    assert reason.reason == "a list is announced before the break"
