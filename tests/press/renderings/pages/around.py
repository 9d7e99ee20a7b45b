"""What stands around the table, as web pages and word processors make it: letterhead, stamp, signature, watermark, footnotes."""

from html import escape

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.press.annexes.prose import NOTE, SIGNED, paragraph
from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering, expecting
from tests.press.renderings.typesetting.document import BOX, Draft, add_text, fill_section, writer
from tests.press.renderings.typesetting.sheet import GRID, LINES, Sheet, chromium, weasyprint, write_annex, write_section

UNDER_HEADER = "th { border-bottom: 1pt solid #000; } td { padding: 5pt; } "
CREST = (
    '<svg width="34" height="42" viewBox="0 0 34 42"><path d="M1 1h32v22q0 12-16 18Q1 35 1 23z" fill="#2a5ea8"/>'
    '<path d="M5 25l7-11 5 7 4-5 8 9z" fill="#fff"/><path d="M1 28h32" stroke="#fff"/></svg>'
)

LETTERHEAD = f"""<div class="head">{CREST}<div><b>{{town}}</b><br>
Provincia di Belmonte<br>Piazza del Municipio, 1 - Tel. 0123 456789 - C.F. 80001230456</div></div>
<div class="act">Allegato alla deliberazione della Giunta comunale n. 21 del 29/02/2024</div>"""
LETTERHEAD_STYLE = """
.head { display: flex; gap: 8pt; align-items: center; border-bottom: 1.5pt solid #2a5ea8; padding-bottom: 4pt; font-size: 9pt; }
.act { text-align: right; font-style: italic; margin: 4pt 0 8pt; }
@page { @bottom-center { content: "Pag. " counter(page) " di " counter(pages); font-size: 8pt; }
        @top-right { content: "Allegato H - Performance"; font-size: 8pt; color: #555; } }
"""
STAMP_STYLE = """
.stamp { position: fixed; top: 150mm; left: 95mm; transform: rotate(-24deg); border: 2pt solid #b22;
         color: #b22; font: bold 17pt 'Liberation Sans'; padding: 4pt 10pt; opacity: .75; }
"""
SIGNED_STYLE = """
@page { margin-left: 0; } body { margin-left: 14mm; }
.signed { position: fixed; left: 5mm; top: 15mm; writing-mode: vertical-rl; transform: rotate(180deg);
          font: 6.5pt 'Liberation Sans'; color: #333; }
"""
WATERMARK_STYLE = """
.mark { position: fixed; top: 105mm; left: 8mm; z-index: -1; transform: rotate(-50deg);
        font: bold 105pt 'Liberation Sans'; color: #e4e4e4; }
"""
# WeasyPrint knows no vertical writing
SIGNED_TURNED = (
    ".signed { position: fixed; left: -98mm; top: 120mm; width: 180mm; transform: rotate(-90deg); font: 6.5pt 'Liberation Sans'; }"
)
FOOTNOTES = ".note { float: footnote; font-size: 8pt; } @page { @footnote { border-top: 0.5pt solid #000; padding-top: 3pt; } }"


def _headed(annex: Annex, sheet: Sheet) -> str:
    return LETTERHEAD.format(town=escape(annex.town.upper())) + write_annex(annex, sheet)


def _stamped(annex: Annex, sheet: Sheet) -> str:
    return '<div class="stamp">COPIA CONFORME</div>' + write_annex(annex, sheet)


def _signed(annex: Annex, sheet: Sheet) -> str:
    return f'<div class="signed">{SIGNED}</div>' + write_annex(annex, sheet)


def _marked(annex: Annex, sheet: Sheet) -> str:
    return '<div class="mark">BOZZA</div>' + write_annex(annex, sheet)


def _footnoted(annex: Annex, sheet: Sheet) -> str:
    """A paragraph with a footnote under the table of each section; the footnote stands at the foot of its page."""
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    for number, section in enumerate(annex.sections):
        note = f'<span class="note">{escape(paragraph(number + 40, 1))}</span>'
        parts += [f'<p class="prose">{escape(paragraph(number + 30, 2))}{note}</p>', write_section(annex, section, sheet)]
    return "\n".join(parts)


def _fill_with_letterhead(document: Document, annex: Annex, draft: Draft) -> None:
    """A letterhead in the page's head, the act and a page number in its foot, as word processors keep them."""
    section = document.sections[0]
    for text, size, bold in (
        (annex.town.upper(), 13.0, True),
        ("Provincia di Belmonte - Piazza del Municipio, 1 - C.F. 80001230456", 8.0, False),
    ):
        paragraph_ = section.header.paragraphs[0] if bold else section.header.add_paragraph()
        run = paragraph_.add_run(text)
        run.bold, run.font.size = bold, Pt(size)
        paragraph_.alignment = 1
    foot = section.footer.paragraphs[0]
    foot.add_run("Allegato alla deliberazione G.C. n. 21 del 29/02/2024 - pag. ").font.size = Pt(8)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    foot._p.append(field)
    add_text(document, annex.title, draft.size + 5, bold=True)
    for part in annex.sections:
        fill_section(document, annex, part, draft)
    add_text(document, NOTE, 7)


PRINTED: tuple[Rendering, ...] = (
    chromium(
        "letterhead",
        MONTELAGO,
        "letterhead with a crest, number of the act, running head, page numbers",
        Sheet(css=GRID + LETTERHEAD_STYLE),
        _headed,
    ),
    writer(
        "letterhead",
        MONTELAGO,
        "letterhead in the page's head, the act in its foot, a note under the last table",
        Draft(rules=BOX, margins=(28, 14, 18, 14)),
        _fill_with_letterhead,
    ),
    weasyprint(
        "letterhead",
        CASTELROVERE,
        "letterhead, number of the act, page numbers; horizontal rules only",
        Sheet(page="A4 landscape", size=9, css=LINES + LETTERHEAD_STYLE, widths=WIDE),
        _headed,
    ),
    chromium("stamp", MONTELAGO, "COPIA CONFORME stamped across the table of each page", Sheet(css=GRID + STAMP_STYLE), _stamped),
    weasyprint(
        "stamp",
        CASTELROVERE,
        "COPIA CONFORME stamped across the table, a rule under the header only",
        Sheet(size=8.5, gap=2, css=UNDER_HEADER + STAMP_STYLE, widths=WIDE),
        _stamped,
    ),
    chromium(
        "signature",
        CASTELROVERE,
        "a line of digital signature runs up the margin",
        Sheet(page="A4 landscape", size=9, css=GRID + SIGNED_STYLE, widths=WIDE),
        _signed,
    ),
    weasyprint(
        "signature",
        MONTELAGO,
        "a line of digital signature runs up the margin; no rule at all",
        Sheet(gap=2, css="td, th { padding: 6pt; }" + SIGNED_TURNED),
        _signed,
    ),
    chromium("watermark", MONTELAGO, "a large light word lies across the page behind the text", Sheet(css=GRID + WATERMARK_STYLE), _marked),
    weasyprint(
        "watermark",
        MONTELAGO,
        "a large light word lies behind a table with horizontal rules only",
        Sheet(css=LINES + WATERMARK_STYLE),
        _marked,
    ),
    weasyprint("footnotes", MONTELAGO, "prose with footnotes between the tables", Sheet(css=GRID + FOOTNOTES), _footnoted),
)

# findings that are asked of them, by way
ASKED = {"stamp": "text-aside", "signature": "text-aside", "watermark": "text-aside"}

RENDERINGS: tuple[Rendering, ...] = tuple(
    expecting(rendering, *(code for way, code in ASKED.items() if rendering.name.startswith(way))) for rendering in PRINTED
)
