"""An annex as a Word document whose rules and fills are set one by one; printed by LibreOffice."""

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

from tests.press.annexes.grid import GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import convert_word
from tests.press.renderings.entry import Rendering
from tests.press.renderings.typesetting.rows import Bands, Rows

PORTRAIT = (210.0, 297.0)
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
# rules around every cell, half a point wide
BOX = dict.fromkeys(SIDES, ("single", 4))


@dataclass(frozen=True, slots=True)
class Draft:
    """How the document is set.

    Attributes:
        margins: in mm: top, right, bottom, left.
        widths: of the columns, in percent; those of the sample where empty.
        rules: by side (top, left, bottom, right, insideH, insideV): kind of line and its width in eighths of a point.
        header_rule: the line under the header, where it differs.
        header_fill, stripe: colours, as "D9E2F3"; a stripe lies behind every second objective.
        rows: the rows of a section.
        bands: headings over several columns: their text, first and last column.
        finish: what is done to each table when it is filled.
        padding: above and below the text of a cell, in points.
    """

    landscape: bool = False
    margins: tuple[float, float, float, float] = (16, 14, 16, 14)
    font: str = "Liberation Sans"
    size: float = 9.5
    widths: tuple[float, ...] = ()
    gap: float = 4
    padding: float = 2
    merged: bool = True
    repeat: bool = True
    rules: dict[str, tuple[str, int]] = field(default_factory=dict)
    header_rule: tuple[str, int] | None = None
    header_fill: str = ""
    stripe: str = ""
    rows: Rows = rows_of
    bands: Bands = ()
    finish: Callable[[Table], None] = lambda _: None


Fill = Callable[[Document, Annex, Draft], None]


def fill_annex(document: Document, annex: Annex, draft: Draft) -> None:
    """Nothing; the document holds the annex from its title to its last table."""
    add_text(document, annex.town, draft.size)
    add_text(document, annex.title, draft.size + 5, bold=True)
    for section in annex.sections:
        fill_section(document, annex, section, draft)


def fill_section(document: Document, annex: Annex, section: Section, draft: Draft) -> Table:
    """The table that was added, under its heading."""
    heading = add_text(document, section.title, draft.size + 2.5, bold=True)
    heading.paragraph_format.space_before = Pt(10)
    heading.paragraph_format.keep_with_next = True
    return fill_table(document, annex, section, draft)


def add_text(document: Document, text: str, size: float, *, bold: bool = False) -> Paragraph:
    """The paragraph that was added."""
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold
    return paragraph


def fill_table(document: Document, annex: Annex, section: Section, draft: Draft) -> Table:
    """The table that was added: a header, then the rows of the section."""
    rows = list(draft.rows(annex, section))
    table: Table = document.add_table(rows=len(rows) + (2 if draft.bands else 1), cols=len(annex.columns))
    table.autofit = False
    set_rules(table, draft.rules)
    _set_padding(table, draft.padding)
    widths = share_width(draft, draft.widths or annex.layouts["writer"].widths)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _fill_header(table, annex, draft)
    _fill_rows(table, rows, draft)
    draft.finish(table)
    return table


def share_width(draft: Draft, shares: Iterable[float]) -> list[Length]:
    """The text width of the page, shared out in these proportions."""
    shares = tuple(shares)
    width = (PORTRAIT[1] if draft.landscape else PORTRAIT[0]) - draft.margins[1] - draft.margins[3]
    return [Mm(width * share / sum(shares)) for share in shares]


def set_rules(table: Table, rules: dict[str, tuple[str, int]]) -> None:
    """Nothing; the table has these rules and no others."""
    borders = OxmlElement("w:tblBorders")
    for side in SIDES:
        borders.append(_border(side, rules.get(side, ("nil", 0))))
    table._tbl.tblPr.append(borders)


def set_cell_rules(cell: _Cell, rules: dict[str, tuple[str, int]]) -> None:
    """Nothing; the cell has these rules where they differ from those of the table."""
    borders = OxmlElement("w:tcBorders")
    for side in ("top", "left", "bottom", "right"):
        if side in rules:
            borders.append(_border(side, rules[side]))
    cell._tc.get_or_add_tcPr().append(borders)


def _border(side: str, rule: tuple[str, int]) -> _Element:
    border = OxmlElement(f"w:{side}")
    border.set(qn("w:val"), rule[0])
    border.set(qn("w:sz"), str(rule[1]))
    border.set(qn("w:space"), "0")
    border.set(qn("w:color"), "000000")
    return border


def shade(cell: _Cell, colour: str) -> None:
    """Nothing; the cell is filled."""
    cell._tc.get_or_add_tcPr().append(shading(colour))


def shading(colour: str) -> _Element:
    """What fills the cell, or lies behind the letters, that it is added to; the colour as "D9E2F3"."""
    element = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        element.set(qn(f"w:{key}"), value)
    return element


def merge(cell: _Cell, *, begins: bool) -> None:
    """Nothing; the cell begins a vertical merge, or goes on with the one above."""
    element = OxmlElement("w:vMerge")
    if begins:
        element.set(qn("w:val"), "restart")
    cell._tc.get_or_add_tcPr().append(element)


def _set_padding(table: Table, padding: float) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side, points in (("top", padding), ("left", 4), ("bottom", padding), ("right", 4)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(round(points * 20)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)


def _fill_header(table: Table, annex: Annex, draft: Draft) -> None:
    head = table.rows[: 2 if draft.bands else 1]
    banded = {column for _, first, last in draft.bands for column in range(first, last + 1)}
    grid = [row.cells for row in head]
    for number, column in enumerate(annex.columns):
        name = grid[-1 if number in banded else 0][number]
        write_paragraph(name.paragraphs[0], "\n".join(column.heading), draft, bold=True)
        if draft.bands and number not in banded:
            merge(grid[0][number], begins=True)
            merge(grid[1][number], begins=False)
    for text, first, last in draft.bands:
        write_paragraph(grid[0][first].merge(grid[0][last]).paragraphs[0], text, draft, bold=True)
    for row in head:
        if draft.repeat:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for tc in row._tr.tc_lst:
            _dress_header(_Cell(tc, table), draft)


def _dress_header(cell: _Cell, draft: Draft) -> None:
    if draft.header_rule:
        set_cell_rules(cell, {"bottom": draft.header_rule})
    if draft.header_fill:
        shade(cell, draft.header_fill)


def write_paragraph(paragraph: Paragraph, text: str, draft: Draft, *, bold: bool = False) -> None:
    """Nothing; the paragraph holds the text, without space after it."""
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(draft.size)


def _fill_rows(table: Table, rows: list[GridRow], draft: Draft) -> None:
    grid = [row.cells for row in table.rows]
    number = 0
    for index, row in enumerate(rows, start=len(grid) - len(rows)):
        number += row.first
        for column, entry in enumerate(row.cells):
            cell = grid[index][column]
            if draft.stripe and number % 2 == 0:
                shade(cell, draft.stripe)
            if entry is None:
                continue
            fill_cell(cell, entry.lines, draft)
            for offset in range(entry.span if draft.merged and entry.span > 1 else 0):
                merge(grid[index + offset][column], begins=offset == 0)


def fill_cell(cell: _Cell, lines: tuple[Line, ...], draft: Draft) -> None:
    """Nothing; the cell holds the paragraphs, the year markers in bold."""
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        if line.mark:
            write_paragraph(paragraph, line.mark + " ", draft, bold=True)
        write_paragraph(paragraph, line.text, draft)
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following and not (following.dashed and (line.dashed or line.text.endswith(":"))):
            paragraph.paragraph_format.space_after = Pt(draft.gap)


def new_document(draft: Draft) -> Document:
    """An empty document with the page and the letters of the draft."""
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = draft.font, Pt(draft.size)
    normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hAnsi"), draft.font)
    normal.paragraph_format.space_after = Pt(4)
    section = document.sections[0]
    width, height = reversed(PORTRAIT) if draft.landscape else PORTRAIT
    section.orientation = WD_ORIENT.LANDSCAPE if draft.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(Mm, draft.margins)
    return document


def writer(way: str, annex: Annex, purpose: str, draft: Draft, fill: Fill = fill_annex) -> Rendering:
    """A rendering that LibreOffice prints."""

    def print_to(path: Path) -> None:
        document = new_document(draft)
        fill(document, annex, draft)
        with tempfile.TemporaryDirectory() as workshop:
            draft_path = Path(workshop) / "annex.docx"
            document.save(str(draft_path))
            convert_word(draft_path, "pdf", path)

    return Rendering(f"{way}-writer", "LibreOffice", annex, purpose, print_to)
