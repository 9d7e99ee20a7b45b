"""What readers make of a document: texts of cells, and what an edge says of a cut word."""

import pytest

from models.columns import Column
from models.layout import Cell, CellParagraph, Edge, Paragraph, RowCell
from models.place import Place
from models.text import Text

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
