"""The body of a Word file: paragraphs, content controls, notes, and tables inside tables."""

from extract.readers.docx import read_docx
from models.layout import Table
from tests.documents import grids, word_file
from tests.docx_parts import BY, cell, par, read, row, run, sdt, table, texts


def test_tables_that_an_empty_paragraph_parts_are_two() -> None:
    assert read(table(row("a", "b")) + "<w:p/>" + table(row("c", "d"))) == [[["a", "b"]], [["c", "d"]]]


def test_paragraphs_whose_end_is_deleted_are_one() -> None:
    deleted = f"<w:rPr><w:del {BY}/></w:rPr>"
    assert texts(par("Area II ", deleted) + par("ufficio sport") + par("Area III")) == "Area II ufficio sport | Area III"
    assert read(table(row(f"<w:tc>{par('a', deleted)}</w:tc>", "b"))) == [[["a", "b"]]]


def test_content_controls_at_every_level_are_read() -> None:
    inner = row(sdt(cell("Uno")), f"<w:tc>{sdt(par(sdt(run('5'))))}</w:tc>")
    assert read(sdt(sdt(table(row("a", "b"), sdt(inner))))) == [[["a", "b"], ["Uno", "5"]]]


def test_a_document_within_the_document_has_a_finding() -> None:
    assert set(map(str, read(par("uno") + "<w:altChunk/>"))) == {"uno", "!part-unread: altChunk"}


def test_notes_stand_at_the_end() -> None:
    notes = (
        '<w:footnote w:id="0">'
        + par("riga")
        + '</w:footnote><w:footnote w:id="2">'
        + par("<w:r><w:footnoteRef/></w:r>" + run(" Nota"))
        + "</w:footnote>"
    )
    assert read(f'<w:p>{run("90%")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + par("fine"), footnotes=notes) == [
        "90%",
        "fine",
        "Nota",
    ]


def test_a_table_that_lays_out_the_page_gives_the_tables_in_it() -> None:
    inner = table(row("Obiettivo", "Indicatore", "Peso"), row("Uno", "a", "5"))
    assert read(table(row("Comune", f"<w:tc>{par('Legalità')}{inner}<w:p/></w:tc>"))) == [
        "Comune",
        "Legalità",
        [["Obiettivo", "Indicatore", "Peso"], ["Uno", "a", "5"]],
    ]


def test_a_small_table_in_a_cell_gives_a_paragraph_a_row() -> None:
    inner = table(row("8", "Area I"), row("9", "Area II"))
    rows = [row("Uno", "Due", "Tre", "5"), row("Uno", "Due", "Tre", f"<w:tc>{inner}<w:p/></w:tc>"), row("Uno", "Due", "Tre", "6")]
    assert [line[-1] for line in grids(read_docx(word_file(table(*rows))))[0]] == ["5", "8 Area I | 9 Area II", "6"]


def test_a_table_of_one_column_is_only_a_frame_around_text() -> None:
    heading = par("Legalità", '<w:outlineLvl w:val="0"/>')
    assert read(table(row(f"<w:tc>{heading}</w:tc>"))) == ["1: Legalità"]


def test_places_are_paths_and_numbers_of_paragraphs() -> None:
    blocks = list(read_docx(word_file(par("uno") + table(row("a", f"<w:tc>{par('b')}{par('c')}</w:tc>")))).blocks)
    found = next(block for block in blocks if isinstance(block, Table))
    assert (found.place.path, found.place.line) == ("body/tbl[1]", 2)
    assert [(p.origin[0].path, p.origin[0].line) for p in found.cells[1].paragraphs] == [
        ("body/tbl[1]/tr[1]/tc[2]/p[1]", 3),
        ("body/tbl[1]/tr[1]/tc[2]/p[2]", 4),
    ]
