"""A merged cell of objective with rotated text, over several pages."""

from collections.abc import Iterator
from dataclasses import replace

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.change import name_column, one_objective, one_objective_a_section
from tests.press.annexes.grid import GridRow, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.renderings.entry import Rendering, sample
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, Part, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium
from tests.press.renderings.typesetting.strip import Face, wrap

MONTELAGO = name_column(sample("montelago-2024"), "objective", "Obiettivo")
GROUPED = one_objective_a_section(MONTELAGO, "Obiettivi gestionali")
WHOLE = one_objective(MONTELAGO, "Obiettivi gestionali di mantenimento e di sviluppo", "Obiettivi dell'anno 2024")
FACE = Face(size=9)
NARROW = (11, 29, 26, 24, 10)
TURNED = "td.objective p { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: bold; } td.objective { text-align: center; } "


def rows_without_objective(annex: Annex, section: Section) -> Iterator[GridRow]:
    """The rows of a section whose objective is drawn by other means."""
    for row in rows_of(annex, section):
        yield replace(row, cells=(row.cells[0] and replace(row.cells[0], lines=()), *row.cells[1:]))


def _turned(annex: Annex, canvas: Canvas, part: Part) -> None:
    """The objective from below upwards at the head of its cell, once; on later pages the cell goes on without text."""
    if part.tile.field != "objective" or not part.begins:
        return
    objective = [o for section in annex.sections for o in section.objectives][part.tile.number - 1]
    length = min(part.high - part.low, 300.0) - 10
    for number, runs in enumerate(wrap([(objective.paragraphs[0], True)], FACE, length)):
        canvas.saveState()
        canvas.translate(part.x0 + 14 + number * FACE.pitch, part.high - 5 - length)
        canvas.rotate(90)
        canvas.setFont(FACE.bold, FACE.size)
        for run in runs:
            canvas.drawString(run.left, 0, run.text)
        canvas.restoreState()


def _turn_first_column(table: Table) -> None:
    for row in table.rows[1:]:
        direction = OxmlElement("w:textDirection")
        direction.set(qn("w:val"), "btLr")
        row._tr.tc_lst[0].get_or_add_tcPr().append(direction)


RENDERINGS: tuple[Rendering, ...] = (
    reportlab(
        "vertical",
        GROUPED,
        "merged cells with rotated text over one to three pages, the text on the first of them",
        Look(rows=rows_without_objective, dress=lambda canvas, part: _turned(GROUPED, canvas, part), shares=NARROW),
    ),
    reportlab(
        "vertical-long",
        WHOLE,
        "one merged cell with rotated text over all pages, the text on the first of them, landscape, header not repeated",
        Look(
            size=A4_LANDSCAPE,
            rows=rows_without_objective,
            dress=lambda canvas, part: _turned(WHOLE, canvas, part),
            shares=NARROW,
            face=Face(size=11),
            repeat=False,
        ),
    ),
    chromium("vertical", GROUPED, "merged cells with rotated text over several pages", Sheet(css=GRID + TURNED, widths=NARROW)),
    writer(
        "vertical",
        GROUPED,
        "merged cells with rotated text over several pages",
        Draft(rules=BOX, size=8.5, widths=NARROW, finish=_turn_first_column),
    ),
)
