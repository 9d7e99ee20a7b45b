"""The parts of a Word file: what is no whole one is refused."""

import io
import time
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from extract.readers.docx import read_docx
from models.errors import UnreadableError
from tests.documents import content, word_file, zipped
from tests.docx_parts import BOMB, BY, cell, par, read, row, run, table


def test_what_python_docx_writes_is_read() -> None:
    document = docx.Document()
    document.core_properties.title = "Piano 2024"
    document.styles.add_style("Sezione", WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Heading 2"]
    document.add_paragraph("Legalità", style="Sezione")
    made = document.add_table(2, 2)
    made.cell(0, 0).text = "Uno"
    made.cell(0, 0).merge(made.cell(1, 0))
    made.cell(0, 1).add_paragraph("voce", style="List Bullet")
    made.cell(1, 1).text = "5"
    document.sections[0].header.paragraphs[0].text = "intestazione"
    buffer = io.BytesIO()
    document.save(buffer)
    source = read_docx(buffer.getvalue())
    assert source.title == "Piano 2024"
    assert content(source) == ["2: Legalità", [["Uno", "* voce"], ["^", "5"]]]


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (zipped({"[Content_Types].xml": TYPES, "word/document.xml": "<x/>"}), "no Word document"),
        (zipped({"[Content_Types].xml": "<Types", "word/document.xml": "<x/>"}), "damaged"),
        (word_file("<w:p>"), "damaged"),
        (word_file(par("&i;"), prolog=BOMB), "damaged|DTD"),
        (word_file("<w:customXml>" * 300 + "</w:customXml>" * 300), "damaged"),
        (word_file("x" * 70_000_000), "unpacks to more"),
        (word_file(par("uno"))[:-200], "damaged"),
        (word_file(table(row(cell("a", properties='<w:gridSpan w:val="1000000000"/>')))), "claims to span"),
        (word_file(table(row("a", properties='<w:gridBefore w:val="1000000000"/>'))), "claims to span"),
    ],
)
def test_what_is_no_whole_word_file_is_refused(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match=word):
        list(read_docx(data).blocks)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("opening", "closing", "depth"),
    [
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        ("<w:customXml>", "</w:customXml>", 240),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        (f"<w:tbl>{row('a', 'b', 'c') * 2}<w:tr>{cell('d' * 99)}<w:tc>", "</w:tc></w:tr></w:tbl>", 80),
    ],
)
def test_the_deepest_nesting_that_xml_allows_is_read(opening: str, closing: str, depth: int) -> None:
    assert read(opening * depth + par("in fondo") + closing * depth)


def test_the_deepest_nesting_in_a_paragraph_is_read() -> None:
    assert read(f"<w:p>{f'<w:ins {BY}>' * 240}{run('in fondo')}{'</w:ins>' * 240}</w:p>") == ["in fondo"]


def test_a_word_file_without_a_body_holds_no_document() -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(""))) as archive:
        parts = {name: archive.read(name).replace(b"<w:body></w:body>", b"") for name in archive.namelist()}
    with pytest.raises(UnreadableError, match="holds no Word document"):
        read_docx(zipped(parts))
