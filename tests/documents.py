"""Documents written by hand in every format, and what a reader made of them in a form that is easy to compare."""

import io
import zipfile
from collections.abc import Mapping

from models.findings import Finding
from models.layout import Source, Table, TextLine

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing", "fo": "xsl-fo-compatible"}
OPEN_NAMES = (
    " ".join(f'xmlns:{prefix}="{_OPEN}:{name}:1.0"' for prefix, name in _NAMES.items()) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)

Grid = list[list[str]]


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive with these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def word_file(body: str, *, prolog: str = "", **parts: str) -> bytes:
    """A Word file with this body; `styles`, `numbering`, `footnotes` are the inside of the parts of these names."""
    overrides = f'<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>'
    relations = ""
    files = {"word/document.xml": f'{prolog}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'}
    for name, inside in parts.items():
        overrides += f'<Override PartName="/word/{name}.xml" ContentType="{_WORD_TYPE}.{name}+xml"/>'
        relations += f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>'
        files[f"word/{name}.xml"] = f'<w:{name} xmlns:w="{WORD}">{inside}</w:{name}>'
    main = f'<Relationship Id="main" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    defaults = (
        f'<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="{_PACKAGE[:-13]}'
        'vnd.openxmlformats-package.relationships+xml"/>'
    )
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{main}</Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
            **files,
        }
    )


def open_file(text: str, *, styles: str = "", prolog: str = "", more: Mapping[str, str] | None = None) -> bytes:
    """An OpenDocument text with this body and these automatic styles."""
    content = (
        f"{prolog}<office:document-content {OPEN_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **(more or {})})


def grid(table: Table) -> Grid:
    """The texts of a table, row by row: paragraphs parted by " | ", an item of a list with "* " before it; "^" and "<" where a cell goes on."""
    rows = [["."] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.row_span):
            for column in range(cell.column, cell.column + cell.column_span):
                assert rows[row][column] == ".", "a square of the grid is covered twice"
                rows[row][column] = "^" if row > cell.row else "<"
        rows[cell.row][cell.column] = " | ".join(("* " if p.item else "") + p.text.value for p in cell.paragraphs)
    return rows


def content(source: Source) -> list[str | Grid]:
    """What a document holds: lines (a heading with its level in front, bold ones between asterisks), grids, codes of findings."""
    found: list[str | Grid] = []
    for block in source.blocks:
        if isinstance(block, Table):
            found.append(grid(block))
        elif isinstance(block, TextLine):
            level = f"{block.level}: " if block.level else ""
            found.append(level + (f"*{block.text.value}*" if block.bold and not block.level else block.text.value))
        elif isinstance(block, Finding):
            found.append(f"!{block.code}: {block.raw}")
    return found


def grids(source: Source) -> list[Grid]:
    """The tables of a document."""
    return [each for each in content(source) if isinstance(each, list)]


def lines(source: Source) -> list[str]:
    """The lines of a document, and its findings."""
    return [each for each in content(source) if isinstance(each, str)]
