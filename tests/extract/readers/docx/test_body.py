"""The body of a Word file: paragraphs, content controls, notes, and tables inside tables."""

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


def test_a_table_of_one_column_is_only_a_frame_around_text() -> None:
    heading = par("Legalità", '<w:outlineLvl w:val="0"/>')
    assert read(table(row(f"<w:tc>{heading}</w:tc>"))) == ["1: Legalità"]
