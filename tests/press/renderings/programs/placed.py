"""Word processor tables whose cells stand in the middle or at the foot of all rows that they cover, and lists with Symbol bullets."""

from collections.abc import Callable
from dataclasses import replace

from docx.enum.table import WD_ALIGN_VERTICAL
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.press.renderings.entry import MONTELAGO, TORREFOSCA, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, writer

# widths of Torrefosca's five columns where the objective is so narrow that it fills the rows that it covers
NARROW = (22, 25, 22, 20, 11)
SYMBOL_BULLET = "\uf0b7"


def place_cells(where: WD_ALIGN_VERTICAL) -> Callable[[Table], None]:
    """What sets each cell of a table there, merged ones within all that they cover."""

    def finish(table: Table) -> None:
        for cell in _own_cells(table):
            cell.vertical_alignment = where

    return finish


def bullet_cells(table: Table) -> None:
    """Nothing; each indicator and each target is an item of a list, as Word writes them: a bullet of the font Symbol and a tabulator."""
    for row in table.rows[1:]:
        for column in (1, 2):
            for paragraph in row.cells[column].paragraphs:
                _set_bullet(paragraph)


def _own_cells(table: Table) -> list[_Cell]:
    return [_Cell(tc, table) for row in table.rows for tc in row._tr.tc_lst]


def _set_bullet(paragraph: Paragraph) -> None:
    if not paragraph.text:
        return
    run = OxmlElement("w:r")
    properties = OxmlElement("w:rPr")
    fonts = OxmlElement("w:rFonts")
    for attribute in ("w:ascii", "w:hAnsi"):
        fonts.set(qn(attribute), "Symbol")
    properties.append(fonts)
    text = OxmlElement("w:t")
    text.text = SYMBOL_BULLET
    run.extend((properties, text, OxmlElement("w:tab")))
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, run)
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Pt(9), Pt(-9)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(9))


PLACED = Draft(rules=BOX, size=9, widths=NARROW, landscape=True)

RENDERINGS: tuple[Rendering, ...] = (
    writer(
        "merged-middle",
        TORREFOSCA,
        "full rules, long objectives in the middle of all rows that they cover",
        replace(PLACED, finish=place_cells(WD_ALIGN_VERTICAL.CENTER)),
    ),
    writer(
        "merged-foot",
        TORREFOSCA,
        "full rules, cells at the foot of all rows that they cover, portrait",
        replace(PLACED, landscape=False, finish=place_cells(WD_ALIGN_VERTICAL.BOTTOM)),
    ),
    writer(
        "merged-middle-wide",
        MONTELAGO,
        "full rules, cells in the middle of all rows that they cover, header on the first page only",
        Draft(rules=BOX, landscape=True, size=9, repeat=False, finish=place_cells(WD_ALIGN_VERTICAL.CENTER)),
    ),
    writer(
        "symbol-bullets",
        TORREFOSCA,
        "each indicator and target begins with a bullet of the font Symbol",
        Draft(rules=BOX, size=9.5, finish=bullet_cells),
    ),
)
