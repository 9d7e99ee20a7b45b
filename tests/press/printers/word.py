"""The annex as a Word document, with the tables that a word processor makes: merged cells, repeated header rows."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Layout
from tests.press.printers.archive import MOMENT, without_clock

PORTRAIT = (210.0, 297.0)
LARGER = {"Normal": 0, "Subtitle": 2, "Heading 1": 5, "Heading 2": 3}  # points that a style has more than the text of the cells


def write_word(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as a .docx file, the same bytes for the same source."""
    layout = annex.layouts["writer"]
    document = docx.Document()
    _set_styles(document, layout)
    _set_page(document, layout)
    _set_properties(document, annex)
    document.add_paragraph(annex.town, style="Subtitle")
    document.add_paragraph(annex.title, style="Heading 1")
    for section in annex.sections:
        _add_heading(document, section.title, layout)
        _add_table(document, annex, layout, list(rows_of(annex, section)))
    _add_footer(document, annex)
    buffer = BytesIO()
    document.save(buffer)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(without_clock(buffer.getvalue()))


def _set_styles(document: Document, layout: Layout) -> None:
    for name, larger in LARGER.items():
        style = document.styles[name]
        style.font.name, style.font.size = layout.font, Pt(layout.size + larger)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        fonts.set(qn("w:hAnsi"), layout.font)
    document.styles["Normal"].paragraph_format.space_after = Pt(layout.gap)


def _set_page(document: Document, layout: Layout) -> None:
    section = document.sections[0]
    width, height = reversed(PORTRAIT) if layout.landscape else PORTRAIT
    section.orientation = WD_ORIENT.LANDSCAPE if layout.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(Mm, layout.margins)
    section.footer_distance = Mm(8)


def _set_properties(document: Document, annex: Annex) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = annex.title, annex.town, ""
    properties.created = properties.modified = datetime(*MOMENT)
    properties.language = "it-IT"


def _add_heading(document: Document, title: str, layout: Layout) -> None:
    if not layout.bold:
        document.add_paragraph(title, style="Heading 2")
        return
    paragraph = document.add_paragraph()
    paragraph.add_run(title).bold = True
    paragraph.paragraph_format.space_before = Pt(2 * layout.gap)
    paragraph.paragraph_format.keep_with_next = True


def _add_table(document: Document, annex: Annex, layout: Layout, rows: list[GridRow]) -> None:
    table = document.add_table(rows=len(rows) + 1, cols=len(annex.columns), style="Table Grid")
    table.autofit = False
    widths = _widths(layout)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    for grid_column, width in zip(table.columns, widths, strict=True):
        grid_column.width = width
    _fill_header(table.rows[0], annex, repeat=layout.repeat)
    grid = [row.cells for row in table.rows]
    for number, row in enumerate(rows, start=1):
        for column, entry in enumerate(row.cells):
            if entry is not None:
                _fill(grid[number][column], entry.lines)
                _merge(table, number, column, entry if layout.merged else GridCell(entry.column, entry.lines))


def _widths(layout: Layout) -> list[Mm]:
    width = (PORTRAIT[1] if layout.landscape else PORTRAIT[0]) - layout.margins[1] - layout.margins[3]
    return [Mm(width * share / sum(layout.widths)) for share in layout.widths]


def _fill_header(row: _Row, annex: Annex, *, repeat: bool) -> None:
    if repeat:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, column in zip(row.cells, annex.columns, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        for number, text in enumerate(column.heading):
            run = paragraph.add_run()
            if number:
                run.add_break()
            run.add_text(text)
            run.bold = True


def _fill(cell: _Cell, lines: tuple[Line, ...]) -> None:
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        _write_line(paragraph, line)
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following is None or (following.dashed and (line.dashed or line.text.endswith(":"))):
            paragraph.paragraph_format.space_after = Pt(0)


def _write_line(paragraph: Paragraph, line: Line) -> None:
    if line.mark:
        paragraph.add_run(line.mark).bold = True
        paragraph.add_run(" ")
    paragraph.add_run(line.text)


def _merge(table: Table, row: int, column: int, entry: GridCell) -> None:
    for offset in range(entry.span if entry.span > 1 else 0):
        cell = table.rows[row + offset]._tr.tc_lst[column]
        merge = OxmlElement("w:vMerge")
        if offset == 0:
            merge.set(qn("w:val"), "restart")
        cell.get_or_add_tcPr().append(merge)


def _add_footer(document: Document, annex: Annex) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{annex.town} - {annex.title} - pag. ")
    _add_field(paragraph, "PAGE")


def _add_field(paragraph: Paragraph, name: str) -> None:
    run = paragraph.add_run()._r
    for kind in ("begin", "end"):
        character = OxmlElement("w:fldChar")
        character.set(qn("w:fldCharType"), kind)
        run.append(character)
    instruction = OxmlElement("w:instrText")
    instruction.text = name
    run.insert(len(run) - 1, instruction)
