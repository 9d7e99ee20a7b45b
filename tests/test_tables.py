"""Which tables go on with the one before, and which sections stand twice."""

from dataclasses import replace

from extract.sections.repeats import drop_repeats
from extract.tables.fragments import Columns, find_fragment
from extract.words.profile import load_profile
from models.layout import Cell, Column, Paragraph, Row, RowCell, RowSection, Table
from models.place import Box, Place

PROFILE = load_profile()
HEADER = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
EDGES = (0.0, 100.0, 200.0, 300.0, 400.0, 500.0)


def paragraph(text: str, top: float) -> Paragraph:
    return Paragraph(text, (Place(page=1, box=Box(0, top, 10, top + 10)),))


def cell(row: int, column: int, *texts: tuple[str, float], row_span: int = 1, column_span: int = 1, bold: bool = False) -> Cell:
    box = Box(EDGES[column], 20.0 * row, EDGES[column + column_span], 20.0 * (row + row_span))
    return Cell(row, column, tuple(paragraph(*t) for t in texts), Place(page=1, box=box), row_span, column_span, bold=bold)


def table(cells: list[Cell], rows: int, edges: tuple[float, ...] = EDGES) -> Table:
    return Table(tuple(cells), rows, len(edges) - 1, Place(page=1, box=Box(0, 0, 500, 20 * rows)), edges)


def plain(*rows: tuple[str, ...], bold_first: bool = False) -> Table:
    cells = [
        cell(r, c, *([(text, 20.0 * r)] if text else []), bold=bold_first and r == 0)
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
    ]
    return table(cells, len(rows))


def test_a_table_with_a_header_of_its_own_is_no_continuation():
    current = Columns(tuple(Column(None, h) for h in HEADER), tuple((i, i + 1) for i in range(5)), EDGES, 5)
    staff = plain(("Categoria", "Posti", "Coperti", "Vacanti", "Costo"), ("C", "12", "10", "2", "9"), bold_first=True)
    assert find_fragment(staff, current, PROFILE) is None
    assert find_fragment(plain(("Asili", "Posti", "2024: 12", "Area II", "8")), current, PROFILE) is not None


def test_a_table_with_other_borders_is_no_continuation():
    current = Columns(tuple(Column(None, h) for h in HEADER), tuple((i, i + 1) for i in range(5)), EDGES, 5)
    other = plain(("a", "b", "c", "d", "e"))
    assert find_fragment(replace(other, edges=(0, 70, 200, 330, 400, 500)), current, PROFILE) is None


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
