"""Rows in the making: what a page break adds to a cell, and the row as it is handed on."""

from extract.tables.drafts import CellDraft, RowDraft
from extract.words.vocabulary import Vocabulary, learn_words
from models.columns import Column
from models.layout import CellParagraph, Edge, Join, Paragraph
from models.place import Place
from models.text import Joint, JointKind, Text

COLUMNS = (Column("objective", "Obiettivo"), Column("weight", "Peso"))


def draft(*texts: str, page: int = 1, edge: Edge | None = None, item: bool = False) -> CellDraft:
    return CellDraft([CellParagraph(Text(text), (Place(page=page),), item) for text in texts], edge or Edge())


def test_the_rest_of_a_paragraph_goes_on_in_it_and_keeps_both_places() -> None:
    cell = draft("Verifica", "Videosorveglianza degli ambiti soggetti a", item=True)
    cell.extend(draft("maggior antropizzazione", "Relazione", page=2), within_paragraph=True)
    assert [p.text.value for p in cell.paragraphs] == [
        "Verifica",
        "Videosorveglianza degli ambiti soggetti a maggior antropizzazione",
        "Relazione",
    ]
    assert [place.page for place in cell.paragraphs[1].origin] == [1, 2]
    assert cell.paragraphs[1].item


def test_the_rest_of_a_cell_may_begin_with_a_further_paragraph() -> None:
    cell = draft("Posti attivati")
    cell.extend(draft("Rette riscosse", page=2), within_paragraph=False)
    assert [p.text.value for p in cell.paragraphs] == ["Posti attivati", "Rette riscosse"]


def test_a_blank_cell_takes_the_rest_as_its_own() -> None:
    cell = draft()
    cell.extend(draft("Area II", page=2), within_paragraph=True)
    assert cell.text == Text("Area II")


def test_a_word_is_whole_again_where_it_fills_its_line_and_the_next_would_not_fit() -> None:
    cell = draft("Amministra", edge=Edge(lone_width=50.0, line_width=60.0))
    cell.extend(draft("zione", page=2, edge=Edge(first_width=25.0)), within_paragraph=True)
    row = RowDraft({0: cell}, Place(page=1)).finish(COLUMNS[:1], learn_words([Text("Amministrazione")]))
    assert row.cells[0].text == "Amministrazione"


def test_the_last_fragment_of_a_cell_says_how_it_ends() -> None:
    cell = draft("a", edge=Edge(open_below=True))
    cell.touches_end = True
    rest = draft("b", edge=Edge(lines_left=3.0))
    cell.extend(rest, within_paragraph=False)
    assert (cell.edge, cell.touches_end) == (rest.edge, False)


def test_a_finished_row_keeps_where_a_further_paragraph_may_begin() -> None:
    cell = CellDraft([CellParagraph(Text("Uno. Due", (Joint(5, JointKind.AFTER_STOP),)))], Edge())
    row = RowDraft({0: cell}, Place(page=1)).finish(COLUMNS[:1], Vocabulary())
    assert row.cells[0].paragraphs == (Paragraph("Uno. Due", soft=((5, 1),)),)


def test_a_finished_row_has_a_cell_for_each_column_and_its_joins() -> None:
    made = RowDraft({1: draft("5")}, Place(page=3), [Join("weight", 3, "perché sì")])
    row = made.finish(COLUMNS, Vocabulary())
    assert [(cell.column.field, cell.text) for cell in row.cells] == [("objective", ""), ("weight", "5")]
    assert (row.place.page, [join.reason for join in row.joins]) == (3, ["perché sì"])
