"""An annex among prose and tables that are none of objectives; an annex in the middle of a whole plan."""

from html import escape

from docx.document import Document
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.grid import GridCell, GridRow, Line
from tests.press.annexes.prose import OTHER_TABLES, Rows, chapters, paragraph
from tests.press.annexes.source import Annex, Column
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering, expecting
from tests.press.renderings.typesetting.document import BOX, Draft, add_text, fill_cell, fill_section, set_rules, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Easel, Look, draw_section, reportlab
from tests.press.renderings.typesetting.sheet import GRID, LINES, Markup, Sheet, chromium, weasyprint, write_annex, write_section
from tests.press.renderings.typesetting.strip import Face, Setting, set_header, set_rows

NUMBERS = "@page { @bottom-center { content: 'PIAO 2024-2026 - pagina ' counter(page); font-size: 8pt; } } "
TURNED = "@page turned { size: A4 landscape; } .annex { page: turned; } .chapter { break-before: page; } "
OTHER_STYLE = "table.other { width: 80%; margin: 6pt 0 10pt; } table.other th { background: #eee; } .prose { text-align: justify; } "


def write_other(rows: Rows) -> str:
    """A table that is none of objectives, as HTML."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f'<table class="other"><tr>{head}</tr>{body}</table>'


def _among_prose(annex: Annex, sheet: Sheet) -> str:
    """Prose and another table before and after the table of each section."""
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>", f'<p class="prose">{paragraph(1)}</p>']
    for number, section in enumerate(annex.sections):
        parts.append(write_section(annex, section, sheet))
        parts.append(f'<p class="prose">{escape(paragraph(number + 20, 3))}</p>')
        parts.append(write_other(OTHER_TABLES[number % 3]))
    return "\n".join(parts)


def _plan(before: int, after: int) -> Markup:
    def markup(annex: Annex, sheet: Sheet) -> str:
        parts = ["<h1>Piano integrato di attività e organizzazione 2024-2026</h1>"]
        for title, paragraphs, table in chapters(before + after):
            if title.startswith(f"{before + 1}."):
                parts.append(f'<div class="annex">{write_annex(annex, sheet)}</div>')
            parts.append(
                f'<h2 class="chapter">{escape(title)}</h2>' + "".join(f'<p class="prose">{escape(text)}</p>' for text in paragraphs)
            )
            parts.append(write_other(table) if table else "")
        return "\n".join(parts)

    return markup


def _fill_among_tables(document: Document, annex: Annex, draft: Draft) -> None:
    add_text(document, annex.town, draft.size)
    add_text(document, annex.title, draft.size + 5, bold=True)
    for number, section in enumerate(annex.sections):
        add_text(document, paragraph(number + 60, 3), draft.size)
        fill_section(document, annex, section, draft)
        document.add_paragraph()
        rows = OTHER_TABLES[number % 3]
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        set_rules(table, BOX)
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                fill_cell(cell, (Line(text),), draft)


def draw_other(easel: Easel, rows: Rows) -> None:
    """Nothing; a table that is none of objectives is drawn."""
    face = easel.look.face
    setting = Setting((70.0, 190.0, 110.0, 110.0), face)
    columns = [Column(None, (text,)) for text in rows[0]]
    body = [
        GridRow(tuple(GridCell(column, (Line(text),)) for column, text in zip(columns, row, strict=True)), first=True) for row in rows[1:]
    ]
    easel.table(set_header([column.heading for column in columns], setting), set_rows(body, setting))


def _draw_plan(easel: Easel, annex: Annex) -> None:
    easel.text("Piano integrato di attività e organizzazione 2024-2026", 18, bold=True)
    for number, (title, paragraphs, table) in enumerate(chapters(54)):
        if number == 28:
            easel.next_page(Look(size=A4_LANDSCAPE, over=_page_number, shares=easel.look.shares))
            easel.text(annex.title, 14, bold=True)
            for section in annex.sections:
                draw_section(easel, annex, section)
            easel.next_page(Look(face=easel.look.face, over=_page_number))
        elif number:
            easel.next_page()
        easel.text(title, 13, bold=True, space=16)
        for text in paragraphs:
            easel.text(text, 11, space=7)
        if table:
            easel.y += 10
            draw_other(easel, table)


def _page_number(canvas: Canvas, number: int) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawCentredString(297, 22, f"Comune di Montelago - PIAO 2024-2026 - pagina {number}")


PRINTED: tuple[Rendering, ...] = (
    chromium(
        "other-tables",
        MONTELAGO,
        "prose and tables of staff, budget and risks between the tables",
        Sheet(css=GRID + OTHER_STYLE),
        _among_prose,
    ),
    weasyprint(
        "other-tables",
        CASTELROVERE,
        "prose and other tables between the tables; horizontal rules only",
        Sheet(page="A4 landscape", size=9, css=LINES + OTHER_STYLE, widths=WIDE),
        _among_prose,
    ),
    writer("other-tables", MONTELAGO, "prose and other tables right under the tables", Draft(rules=BOX), _fill_among_tables),
    reportlab(
        "plan",
        MONTELAGO,
        "an annex in the middle of a plan of sixty pages, with other tables before and after it",
        Look(face=Face("Times-Roman", "Times-Bold", 9), over=_page_number),
        _draw_plan,
    ),
    weasyprint(
        "plan",
        MONTELAGO,
        "an annex on landscape pages in the middle of a plan, with other tables before and after it",
        Sheet(size=11, css=GRID + OTHER_STYLE + NUMBERS + TURNED),
        _plan(16, 12),
    ),
)

# findings that are asked of them, by way
ASKED = {"other-tables": "table-other", "plan": "table-other"}

RENDERINGS: tuple[Rendering, ...] = tuple(
    expecting(rendering, *(code for way, code in ASKED.items() if rendering.name.startswith(way))) for rendering in PRINTED
)
