"""What the styles of a Word file say: headings, and what is bold."""

import pytest

from extract.readers.docx import read_docx
from models.layout import TextLine
from tests.documents import word_file
from tests.docx_parts import STYLES, par, read, run


@pytest.mark.parametrize(
    ("properties", "line"),
    [
        ('<w:pStyle w:val="Titolo1"/>', "1: Legalità"),
        ('<w:pStyle w:val="Capo"/>', "2: Legalità"),
        ('<w:pStyle w:val="Sezione"/>', "1: Legalità"),
        ('<w:pStyle w:val="Livello"/>', "3: Legalità"),
        ('<w:pStyle w:val="Piatto"/>', "*Legalità*"),
        ('<w:pStyle w:val="Titolo"/>', "1: Legalità"),
        ('<w:pStyle w:val="Didascalia"/>', "7: Legalità"),
        ('<w:pStyle w:val="Giro"/>', "Legalità"),
        ('<w:pStyle w:val="Ignoto"/>', "Legalità"),
        ('<w:pStyle w:val="Titolo1"/><w:outlineLvl w:val="9"/>', "*Legalità*"),
        ('<w:outlineLvl w:val="1"/>', "2: Legalità"),
        ("", "Legalità"),
    ],
)
def test_headings_are_known_by_style_name_or_outline_level(properties: str, line: str) -> None:
    assert read(par("Legalità", properties), styles=STYLES) == [line]


@pytest.mark.parametrize(
    ("runs", "bold"),
    [
        (run("Legalità", "<w:b/>"), True),
        (run("Legalità", '<w:rStyle w:val="Forte"/>'), True),
        (run("Lega", "<w:b/>") + run(" ") + run("lità", '<w:b w:val="true"/>'), True),
        (run("Legalità", '<w:b w:val="0"/>'), False),
        (run("Lega", "<w:b/>") + run("lità"), False),
    ],
)
def test_a_paragraph_is_bold_when_all_its_letters_are(runs: str, bold: bool) -> None:
    line = next(iter(read_docx(word_file(par(runs), styles=STYLES)).blocks))
    assert isinstance(line, TextLine)
    assert (line.text.value, line.bold, line.size) == (line.text.value.strip(), bold, 11.0)
