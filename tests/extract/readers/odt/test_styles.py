"""What the styles of an OpenDocument text say: headings, bold letters, their size, what is hidden."""

import pytest

from extract.readers.odt import read_odt
from models.layout.blocks import TextLine
from tests.documents import OPEN_NAMES, content, open_file
from tests.odt_parts import par, read

STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="Heading_20_2" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="0.5in"/></style:style>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="P4" style:family="paragraph" style:parent-style-name="P4"/>
<style:style style:name="P5" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="400"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
"""


@pytest.mark.parametrize(
    ("paragraph", "line"),
    [
        ('<text:h text:outline-level="2">Legalità</text:h>', "2: Legalità"),
        ("<text:h>Legalità</text:h>", "1: Legalità"),
        (par("Legalità", "P1"), "2: Legalità"),
        (par("Legalità", "Title"), "1: Legalità"),
        (par("Legalità", "P2"), "*Legalità*"),
        (par("Legalità", "P3"), "Legalità"),
        (par("Legalità", "P4"), "Legalità"),
        (par('<text:span text:style-name="T1">Legalità</text:span>'), "*Legalità*"),
        (par('<text:span text:style-name="T1">Lega</text:span>lità'), "Legalità"),
        (par('<text:span text:style-name="T2">Lega</text:span>lità', "P2"), "Legalità"),
        (par('<text:span text:style-name="T3">nascosta </text:span>Legalità'), "Legalità"),
    ],
)
def test_headings_and_bold_paragraphs_are_known(paragraph: str, line: str) -> None:
    assert read(paragraph + par("nascosto", "P5"), STYLES) == [line]


def test_the_size_of_letters_is_in_points() -> None:
    found = [
        block.size
        for block in read_odt(open_file(par("a", "P1") + par("b", "P2") + par("c"), styles=STYLES)).blocks
        if isinstance(block, TextLine)
    ]
    assert found == [14.0, 36.0, 0.0]


def test_styles_of_the_document_and_its_title_are_in_parts_of_their_own() -> None:
    styles = f'<office:document-styles {OPEN_NAMES}><office:styles><style:style style:name="F" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:styles></office:document-styles>'
    meta = f"<office:document-meta {OPEN_NAMES}><office:meta><dc:title>Piano 2024</dc:title></office:meta></office:document-meta>"
    source = read_odt(open_file(par("Legalità", "F"), more={"styles.xml": styles, "meta.xml": meta}))
    assert source.title == "Piano 2024"
    assert content(source) == ["*Legalità*"]
