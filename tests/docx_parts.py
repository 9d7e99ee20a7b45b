"""Word files written by hand: the parts of a body, and what the reader makes of it."""

from extract.readers.docx import read_docx
from tests.documents import Grid, content, grids, word_file

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa">' + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 9}">' for i in range(9)) + "]>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(inside: str = "", properties: str = "") -> str:
    """A paragraph; plain text becomes a run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside if inside.startswith('<') else run(inside)}</w:p>"


def cell(*texts: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(par(text) for text in texts)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(each if each.startswith('<') else cell(each) for each in cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def sdt(inside: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


BY = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"'


def read(body: str, **parts: str) -> list[str | Grid]:
    return content(read_docx(word_file(body, **parts)))


def texts(paragraph: str, **parts: str) -> str:
    """The paragraphs of a cell that holds this."""
    return grids(read_docx(word_file(table(row(f"<w:tc>{paragraph}</w:tc>", "x")), **parts)))[0][0][0]


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Capo"><w:name w:val="Titolo 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Sezione"><w:name w:val="Sezione"/><w:basedOn w:val="Titolo1"/></w:style>
<w:style w:type="paragraph" w:styleId="Livello"><w:name w:val="Livello"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Piatto"><w:name w:val="Piatto"/><w:basedOn w:val="Titolo1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Didascalia"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Giro"><w:name w:val="Giro"/><w:basedOn w:val="Giro"/></w:style>
<w:style w:type="character" w:styleId="Forte"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Punti"><w:name w:val="Punti"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
"""
