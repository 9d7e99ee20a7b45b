"""The same table twice in one act, in the proposal and in the decision, with other page breaks: the records count once."""

from html import escape

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm

from tests.press.annexes.prose import paragraph
from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, add_text, fill_section, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Easel, Look, draw_section, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, write_section
from tests.press.renderings.typesetting.strip import Face

PAGES = "@page decision { size: A4 landscape; margin: 12mm; } .decision { page: decision; font-size: 9.5pt; } .act { text-align: center; } "
PROPOSAL = ("PROPOSTA DI DELIBERAZIONE DELLA GIUNTA COMUNALE N. 34", "Il Responsabile propone di approvare l'allegato che segue.")
DECISION = ("DELIBERAZIONE DELLA GIUNTA COMUNALE N. 29", "La Giunta, con voti unanimi, approva l'allegato che segue.")


def _write_act(annex: Annex, sheet: Sheet) -> str:
    parts = []
    for kind, (title, text) in (("proposal", PROPOSAL), ("decision", DECISION)):
        tables = "\n".join(write_section(annex, section, sheet) for section in annex.sections)
        prose = f"<p>{escape(paragraph(len(kind), 4))}</p><p>{escape(text)}</p>"
        parts.append(f'<div class="{kind}"><p class="act"><b>{title}</b></p>{prose}<h1>{escape(annex.title)}</h1>{tables}</div>')
    return "\n".join(parts)


def _fill_act(document: Document, annex: Annex, draft: Draft) -> None:
    other = Draft(landscape=True, rules=draft.rules, size=8.5, header_fill="D9D9D9", gap=3)
    for number, ((title, text), look) in enumerate(((PROPOSAL, draft), (DECISION, other))):
        if number:
            section = document.add_section(WD_SECTION.NEW_PAGE)
            section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
        add_text(document, title, look.size + 1, bold=True)
        add_text(document, paragraph(number, 4), look.size)
        add_text(document, text, look.size)
        add_text(document, annex.title, look.size + 5, bold=True)
        for part in annex.sections:
            fill_section(document, annex, part, look)


def _draw_act(easel: Easel, annex: Annex) -> None:
    for number, (title, text) in enumerate((PROPOSAL, DECISION)):
        if number:
            easel.next_page(Look(size=A4_LANDSCAPE, face=Face("Times-Roman", "Times-Bold", 10), sides=lambda _: "top bottom"))
        easel.text(title, 11, bold=True)
        easel.text(paragraph(number, 4), 9, space=8)
        easel.text(text, 9, space=8)
        easel.text(annex.title, 14, bold=True, space=12)
        for section in annex.sections:
            draw_section(easel, annex, section)


RENDERINGS: tuple[Rendering, ...] = (
    chromium(
        "twice",
        MONTELAGO,
        "the same tables in the proposal and in the decision, portrait and landscape",
        Sheet(css=GRID + PAGES),
        _write_act,
    ),
    writer(
        "twice",
        CASTELROVERE,
        "the same tables in the proposal and in the decision, portrait and landscape",
        Draft(rules=BOX, size=8.5),
        _fill_act,
    ),
    reportlab("twice", MONTELAGO, "the same tables twice: full rules in the proposal, horizontal rules in the decision", Look(), _draw_act),
)
