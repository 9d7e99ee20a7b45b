"""Letters that are in the file and not on the page: clipped away, without ink, white on white, painted over."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table, _Cell
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.prose import paragraph
from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering, expecting
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, Part, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, weasyprint, write_annex
from tests.press.renderings.typesetting.strip import Face, wrap

PITCH = 11.0
CUT = ".cut { height: 0; overflow: hidden; } td .cut + p { margin-top: 0; } "


def _clip(canvas: Canvas, part: Part) -> None:
    """Text that runs over the cell's foot or its right border, into the lines of the next cell, and is clipped there."""
    tile = part.tile
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(part.x0, part.low, part.x1 - part.x0, part.high - part.low)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setFont("Helvetica", 9)
    if tile.field == "objective" and part.ends:
        for step in range(2):
            canvas.drawString(part.x0 + 4, part.low - 2.5 - 9 * 0.93 - 0.6 - step * 10.8, paragraph(tile.number + step, 1)[:38])
    if tile.field == "target" and part.begins and tile.number % 2:
        canvas.drawString(part.x1 + 1.5, part.high - 2.5 - 9 * 0.93, "entro il 31/12 (testo della versione precedente)")
    canvas.restoreState()


def _write_over(canvas: Canvas, part: Part) -> None:
    """What a text recogniser left without ink over the letters, with its mistakes, and white letters on white."""
    if part.tile.field == "indicator":
        text = canvas.beginText()
        text.setTextRenderMode(3)
        text.setFont("Times-Roman", 8.6)
        for row, y in part.base_lines(9):
            text.setTextOrigin(part.x0 + 4.6, y + 0.4)
            text.textOut(" ".join(run.text for run in row.runs).replace("i", "l").replace("o", "0"))
        text.setTextRenderMode(0)
        canvas.drawText(text)
    if part.tile.field == "weight" and part.begins:
        canvas.setFillGray(1)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(part.x0 + 22, part.high - 10.5, "99")


def _paint_over(canvas: Canvas, part: Part) -> None:
    """An older text, a white rectangle over it; the text that holds is written on top."""
    if part.tile.field not in ("weight", "target") or not part.begins:
        return
    canvas.setFont("Helvetica", 9)
    canvas.setFillGray(0)
    canvas.drawString(part.x0 + 4.5, part.high - 11.2, "12" if part.tile.field == "weight" else "2024: entro il 15/02")
    canvas.setFillGray(1)
    canvas.rect(part.x0 + 1, part.low + 1, part.x1 - part.x0 - 2, part.high - part.low - 2, stroke=0, fill=1)


def _with_cuts(annex: Annex, sheet: Sheet) -> str:
    """The annex with an older text in every objective and target, of which nothing is seen."""
    html = write_annex(annex, sheet)
    for field, number in (("objective", 3), ("target", 5), ("responsible", 8)):
        old = paragraph(number, 1)[:70]
        parts = html.split(f'<td class="{field}"')
        html = parts[0] + "".join(f'<td class="{field}"' + part.replace(">", f'><div class="cut">{old}</div>', 1) for part in parts[1:])
    return html


def _fix_heights(table: Table) -> None:
    """Every row is as high as its highest cell needs, and there an older text follows, out of sight."""
    for number, row in enumerate(table.rows[1:]):
        cells = [_Cell(tc, table) for tc in row._tr.tc_lst]
        counts = [_count_lines(cell) for cell in cells]
        highest = counts.index(max(counts))
        for cell in cells:
            for line in cell.paragraphs:
                line.paragraph_format.line_spacing = Pt(PITCH)
        height = OxmlElement("w:trHeight")
        height.set(qn("w:val"), str(round((max(counts) * PITCH + 4) * 20)))
        height.set(qn("w:hRule"), "exact")
        row._tr.get_or_add_trPr().append(height)
        old = cells[highest].add_paragraph()
        old.paragraph_format.space_before = Pt(4)
        old.paragraph_format.line_spacing = Pt(PITCH)
        old.add_run(paragraph(number, 1)).font.size = Pt(9.5)


def _count_lines(cell: _Cell) -> int:
    """How many lines the cell's paragraphs fill."""
    width = (cell.width or 0) / Pt(1) - 8
    return sum(len(wrap([(run.text, bool(run.bold)) for run in line.runs], Face(size=9.5), width)) for line in cell.paragraphs)


PRINTED: tuple[Rendering, ...] = (
    reportlab(
        "clipped",
        MONTELAGO,
        "text that runs out of its cell into the lines of the next one, clipped away and so not seen",
        Look(dress=_clip),
    ),
    weasyprint(
        "clipped",
        MONTELAGO,
        "an older text under the first line of many cells, in boxes of no height and so not seen",
        Sheet(css=GRID + CUT),
        _with_cuts,
    ),
    writer(
        "clipped",
        CASTELROVERE,
        "rows of a fixed height, whose cells hold an older text that runs out of them and is not seen",
        Draft(landscape=True, merged=False, rules=BOX, widths=WIDE, gap=0, finish=_fix_heights),
    ),
    reportlab(
        "without-ink",
        MONTELAGO,
        "a text recogniser's letters without ink over the real ones, white letters on white",
        Look(dress=_write_over),
    ),
    reportlab(
        "painted-over",
        MONTELAGO,
        "older targets and weights under white rectangles",
        Look(size=A4_LANDSCAPE, dress=_paint_over),
    ),
)

# findings that are asked of them, by way; none of clipped-writer, for LibreOffice does not even print what runs out of such a row
ASKED = {
    "clipped-reportlab": "text-hidden",
    "clipped-weasyprint": "text-hidden",
    "without-ink": "text-hidden",
    "painted-over": "text-hidden",
}

RENDERINGS: tuple[Rendering, ...] = tuple(
    expecting(rendering, *(code for way, code in ASKED.items() if rendering.name.startswith(way))) for rendering in PRINTED
)
