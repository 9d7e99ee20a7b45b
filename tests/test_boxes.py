"""Objectives in boxes: labels and values beside, above and inside each other, in one table or several, over page breaks."""

from collections.abc import Sequence

from extract.documents import read_document
from extract.words.profile import load_profile
from models.layout import Block, Cell, CellParagraph, PageStart, Source, Table, TableDocument, TextLine
from models.place import Box, Place
from models.text import Text

PROFILE = load_profile()
SHEET = Box(0, 0, 600, 800)
HEAD = "*Indicatore/2 | *Target/2"
ROW = "Giorni di ritardo/2 | 2024: zero/2"


def page(number: int) -> PageStart:
    return PageStart(number, SHEET, words=100, size=10)


def line(text: str, top: float, number: int = 1, *, bold: bool = False) -> TextLine:
    return TextLine(Text(text), Place(page=number, box=Box(50, top, 300, top + 10)), size=10, bold=bold)


def grid(*rows: str, number: int = 1, columns: int = 4) -> Table:
    """A table of rows like "*Obiettivo | Pagamenti/3": bold after an asterisk, over three columns after a slash."""
    cells = []
    for row, texts in enumerate(rows):
        column = 0
        for text in texts.split("|"):
            words, _, span = text.strip().partition("/")
            width = int(span or 1)
            place = Place(page=number, box=Box(50.0 + 100 * column, 20.0 * row, 50.0 + 100 * (column + width), 20.0 * row + 20))
            paragraphs = tuple(CellParagraph(Text(part), (place,)) for part in words.lstrip("*").split(" ¶ ") if part)
            cells.append(Cell(row, column, paragraphs, place, 1, width, bold=words.startswith("*")))
            column += width
    edges = tuple(50.0 + 100 * i for i in range(columns + 1))
    return Table(tuple(cells), len(rows), columns, Place(page=number, box=Box(50, 0, edges[-1], 20 * len(rows))), edges)


def document(*blocks: Block) -> TableDocument:
    return read_document(Source("pdf", iter((page(1), *blocks)), pages=1), PROFILE)


def rows(*blocks: Block) -> list[dict[str, str]]:
    """The rows of all sections: text by field, or by heading where a column has none."""
    found = document(*blocks)
    sections = [row for section in found.sections for row in section.rows]
    return [{cell.column.field or cell.column.heading: cell.text for cell in row.cells if cell.paragraphs} for row in sections]


def expected(objective: str, **others: str) -> dict[str, str]:
    return {"objective": objective, "indicator": "Giorni di ritardo", "target": "2024: zero", **others}


def test_labels_above_the_header_are_columns_of_the_first_row() -> None:
    box = grid("Obiettivo | Pagamenti/3", "Peso: 5/4", HEAD, ROW, "Fatture/2 | 2024: tutte/2")
    first, second = rows(box)
    assert first == expected("Pagamenti", weight="5")
    assert second == {"indicator": "Fatture", "target": "2024: tutte"}


def test_further_labels_are_further_columns() -> None:
    (row,) = rows(grid("*Missione | 01 Servizi | *Programma | 03", "*Obiettivo | Pagamenti/3", "*Descrizione | Pagare prima/3", HEAD, ROW))
    assert row == expected("Pagamenti", Missione="01 Servizi", Programma="03", Descrizione="Pagare prima")


def test_a_form_at_the_foot_of_a_page_belongs_to_the_rows_on_the_next() -> None:
    form = grid("*Obiettivo | Pagamenti", "*Responsabile | Area I", columns=2)
    assert rows(form, page(2), grid(HEAD, ROW, number=2)) == [expected("Pagamenti", responsible="Area I")]


def test_a_header_at_the_foot_of_a_page_belongs_to_the_rows_on_the_next() -> None:
    assert rows(grid("Obiettivo: Pagamenti/4", HEAD), page(2), grid(ROW, ROW, number=2))[0] == expected("Pagamenti")


def test_a_value_goes_on_over_the_page() -> None:
    cut = (grid("*Obiettivo | Tempestività dei/3"), page(2), grid(" | pagamenti/3", HEAD, ROW, number=2))
    assert rows(*cut) == [expected("Tempestività dei pagamenti")]


def test_boxes_of_labels_alone_are_rows_and_what_comes_again_is_a_further_row() -> None:
    first = (
        "*Obiettivo | Pagamenti",
        "*Indicatore 1 | Giorni",
        "*Target 1 | zero",
        "*Indicatore 2 | Fatture",
        "*Target 2 | tutte",
        "*Peso | 5",
    )
    second = ("*Obiettivo | Buche", "*Indicatore 1 | Strade", "*Target 1 | dieci", "*Peso | 3")
    assert rows(grid(*first, *second, columns=2)) == [
        {"objective": "Pagamenti", "indicator": "Giorni", "target": "zero"},
        {"indicator": "Fatture", "target": "tutte", "weight": "5"},
        {"objective": "Buche", "indicator": "Strade", "target": "dieci", "weight": "3"},
    ]


def test_headings_over_their_values_are_labels() -> None:
    (row,) = rows(grid("*Obiettivo/2 | *Responsabile | *Peso", "Pagamenti/2 | Area I | 5", HEAD, ROW))
    assert row == expected("Pagamenti", responsible="Area I", weight="5")
    (row,) = rows(grid("*Obiettivo/4", "Pagamenti/4", HEAD, ROW, "*Responsabile/2 | *Peso/2", "Area I/2 | 5/2"))
    assert row == expected("Pagamenti", responsible="Area I", weight="5")


def test_headings_at_the_foot_of_a_page_have_their_values_on_the_next() -> None:
    above = (grid("*Obiettivo/2 | *Peso/2"), page(2), grid("Pagamenti/2 | 5/2", HEAD, ROW, number=2))
    assert rows(*above) == [expected("Pagamenti", weight="5")]
    below = (grid("*Obiettivo | Pagamenti/3", HEAD, ROW, "*Peso/4"), page(2), grid("5/4", number=2))
    assert rows(*below) == [expected("Pagamenti", weight="5")]


def test_labels_below_the_rows_belong_to_their_box() -> None:
    boxes = grid("*Obiettivo | Pagamenti/3", HEAD, ROW, "*Peso | 5/3", "*Obiettivo | Buche/3", HEAD, ROW, "*Peso | 3/3")
    assert rows(boxes) == [expected("Pagamenti", weight="5"), expected("Buche", weight="3")]


def test_several_labels_may_stand_in_one_cell() -> None:
    (row,) = rows(grid("Obiettivo n. 3: Pagamenti ¶ Responsabile: Area I ¶ ufficio paghe/4", HEAD, ROW))
    assert row == expected("Pagamenti", responsible="Area I ufficio paghe", **{"Obiettivo n.": "3"})


def test_a_line_above_a_table_without_objectives_names_its_objective() -> None:
    section, label = line("Entrate", 10, bold=True), line("Obiettivo n. 2 - Tempestività", 40, bold=True)
    found = document(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert [s.title for s in found.sections] == ["Entrate"]
    (row,) = rows(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert row == expected("Tempestività dei pagamenti", weight="5", **{"Obiettivo n.": "2"})


def test_such_a_line_above_a_table_with_objectives_stays_what_it_is() -> None:
    heading = line("Obiettivo 4: Comune digitale", 10, bold=True)
    found = document(heading, grid("*Obiettivo | *Indicatore | *Target | *Peso", "Pagamenti | Giorni | zero | 5"))
    assert [s.title for s in found.sections] == ["Obiettivo 4: Comune digitale"]


def test_a_caption_between_the_labels_and_the_rows_is_no_section() -> None:
    form = grid("*Obiettivo | Pagamenti", "*Peso | 5", columns=2)
    found = document(line("Entrate", 0, bold=True), form, line("Indicatori di risultato", 60, bold=True), grid(HEAD, ROW))
    assert [s.title for s in found.sections] == ["Entrate"]


def test_a_box_without_rows_is_kept() -> None:
    forms = (grid("*Obiettivo | Pagamenti", "*Peso | 5", columns=2), grid("*Obiettivo | Buche", "*Peso | 3", columns=2))
    assert rows(*forms, grid(HEAD, ROW)) == [{"objective": "Pagamenti", "weight": "5"}, expected("Buche", weight="3")]


def test_a_label_above_several_objectives_holds_for_each_of_them() -> None:
    table = grid(
        "*Responsabile | Area I/3", "*Obiettivo | *Indicatore | *Target | *Peso", "A | Giorni | zero | 5", "B | Giorni | dieci | 3"
    )
    assert [row["responsible"] for row in rows(table)] == ["Area I", "Area I"]


def texts(found: Sequence[dict[str, str]]) -> list[str]:
    return [" ".join(row.values()) for row in found]


def test_a_header_with_further_columns_is_no_row_of_labels() -> None:
    found = rows(grid("*Obiettivo | *Note | *Indicatore | *Tempi", "Pagamenti | nuove | Giorni | zero"))
    assert texts(found) == ["Pagamenti nuove Giorni zero"]
