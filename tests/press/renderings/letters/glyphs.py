"""Text as it comes: ligatures, soft hyphens, hard spaces, letters drawn twice, spaced headings, fonts that tell no letters."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.grid import GridRow, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, fill_annex, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, FONTS, Easel, Look, draw_annex, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint, write_annex
from tests.press.renderings.typesetting.strip import Face, Tile
from tests.press.renderings.typesetting.syllables import soften

EMBEDDED = {
    "LiberationSans": "LiberationSans-Regular.ttf",
    "LiberationSans-Bold": "LiberationSans-Bold.ttf",
    "LiberationSerif": "LiberationSerif-Regular.ttf",
    "LiberationSerif-Bold": "LiberationSerif-Bold.ttf",
}
SANS, SERIF = Face("LiberationSans", "LiberationSans-Bold", 9.5), Face("LiberationSerif", "LiberationSerif-Bold", 9.5)
LIGATURES = "body { font-variant-ligatures: common-ligatures; } "
FAKE_BOLD = "h1, h2, th, td b { font-weight: normal; text-shadow: 0.35pt 0 0 #000; } "
# between the letters of a heading, in points
SPREAD = 3.2
SPACED = "h1, h2 { letter-spacing: 0.25em; } th { letter-spacing: 0.12em; text-transform: none; } "

# "n. 20", "Area III", "31 luglio", "entro il": the places where a careful hand puts a space that does not break
HARD = re.compile(r"(?<=\bn\.) |(?<=\bArea) |(?<=\bAree) |(?<=\bSettore) |(?<=\d) (?=[a-z]{4,9} 20)|(?<=[Ee]ntro) (?=il)")
# "fi" in "ufficio", "fl" in "conflitto"
LIGATURE = {"fi": "\ufb01", "fl": "\ufb02"}


def _with_ligatures(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    for letters, glyph in LIGATURE.items():
        text = text.replace(letters, glyph)
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)


def _twice(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Bold letters are thin ones drawn twice: headings at the same place, the rest a little aside."""
    bold = font.endswith("Bold")
    canvas.setFont(font.removesuffix("-Bold"), size)
    canvas.drawString(x, y, text)
    if bold:
        canvas.drawString(x + (0.0 if size > 10 else 0.35), y, text)


def _spaced(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Headings are set with space between their letters."""
    canvas.setFont(font, size)
    canvas.drawString(x, y, text, charSpace=SPREAD if size > 10 else 0)


def _draw_embedded(easel: Easel, annex: Annex) -> None:
    """The annex in letters that are put into the file."""
    for name, file in EMBEDDED.items():
        registerFont(TTFont(name, str(FONTS / file)))
    draw_annex(easel, annex)


def harden(text: str) -> str:
    """The text with hard spaces where a careful hand puts them."""
    return HARD.sub("\u00a0", text)


def _softened_rows(annex: Annex, section: Section) -> list[GridRow]:
    """The rows of a section with soft hyphens in their long words."""
    return [_change(row, soften) for row in rows_of(annex, section)]


def _hardened_rows(annex: Annex, section: Section) -> list[GridRow]:
    return [_change(row, harden) for row in rows_of(annex, section)]


def _change(row: GridRow, change: Callable[[str], str]) -> GridRow:
    return replace(
        row,
        cells=tuple(
            cell and replace(cell, lines=tuple(replace(line, text=change(line.text)) for line in cell.lines)) for cell in row.cells
        ),
    )


def _under_header(tile: Tile) -> str:
    return "" if tile.number else "bottom"


def _letter_by_letter(annex: Annex, sheet: Sheet) -> str:
    """Headings and header cells with a space after each letter and three between words, as one finds them typed."""
    html = write_annex(annex, sheet)
    for text in {annex.title, *(s.title for s in annex.sections), *(c.name for c in annex.columns)}:
        typed = "\u00a0\u00a0 ".join("\u00a0".join(word) for word in text.split())
        html = html.replace(f">{escape(text)}<", f">{escape(typed)}<")
    return html


def _fill_spaced(document: Document, annex: Annex, draft: Draft) -> None:
    fill_annex(document, annex, draft)
    cells = (p for table in document.tables for cell in table.rows[0].cells for p in cell.paragraphs)
    for paragraph in (*(p for p in document.paragraphs if p.runs and p.runs[0].bold), *cells):
        for run in paragraph.runs:
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), "50" if (run.font.size or 0) > 130000 else "24")  # twentieths of a point
            run._r.get_or_add_rPr().append(spacing)


JOINED = (
    chromium("ligatures", MONTELAGO, "ligatures, each a letter of its own in the file", Sheet(font="C059", size=9.5, css=GRID + LIGATURES)),
    weasyprint(
        "ligatures",
        CASTELROVERE,
        "ligatures, each a glyph that stands for several letters",
        Sheet(page="A4 landscape", font="C059", size=8.5, css=GRID + LIGATURES, widths=WIDE),
    ),
    reportlab(
        "ligatures",
        MONTELAGO,
        "ligatures, each a letter of its own in the file; horizontal rules only",
        Look(face=SERIF, write=_with_ligatures, sides=lambda _: "top bottom"),
        _draw_embedded,
    ),
)

HYPHENS_AND_SPACES = (
    writer(
        "soft-hyphens",
        MONTELAGO,
        "soft hyphens in long words, seen where a line breaks",
        Draft(rules=BOX, size=10, rows=_softened_rows),
    ),
    reportlab(
        "soft-hyphens",
        CASTELROVERE,
        "soft hyphens where a line breaks a word; no rule at all",
        Look(size=A4_LANDSCAPE, face=SANS, rows=_softened_rows, sides=lambda _: "", above=5, gap=1.5, shares=WIDE),
        _draw_embedded,
    ),
    reportlab(
        "soft-hyphens-bare",
        MONTELAGO,
        "soft hyphens in a font that is not in the file; pdfminer takes them for spaces",
        Look(rows=_softened_rows),
    ),
    chromium("hard-spaces", MONTELAGO, "spaces that do not break, in numbers, Areas and dates", Sheet(css=GRID, rows=_hardened_rows)),
    reportlab(
        "hard-spaces",
        CASTELROVERE,
        "spaces that do not break; horizontal rules only",
        Look(size=A4_LANDSCAPE, rows=_hardened_rows, sides=lambda _: "top bottom", shares=WIDE),
    ),
)

BOLD_AND_SPACED = (
    reportlab("doubled", MONTELAGO, "bold letters are thin ones drawn twice, at the same place or a little aside", Look(write=_twice)),
    chromium(
        "doubled",
        CASTELROVERE,
        "bold letters are thin ones drawn twice, a little aside",
        Sheet(page="A4 landscape", font="Liberation Sans", size=8.5, css=GRID + FAKE_BOLD, widths=WIDE),
    ),
    chromium("spaced", MONTELAGO, "headings and header cells with space between their letters", Sheet(css=GRID + SPACED)),
    reportlab(
        "spaced",
        CASTELROVERE,
        "headings with space between their letters; a rule under the header only",
        Look(size=A4_LANDSCAPE, write=_spaced, spread=SPREAD, sides=_under_header, above=5, gap=1.5, shares=WIDE),
    ),
    writer("spaced", MONTELAGO, "headings and header cells with space between their letters", Draft(rules=BOX, size=9), _fill_spaced),
    weasyprint(
        "spaced",
        MONTELAGO,
        "headings typed with a space after each letter",
        Sheet(css=GRID, widths=(28, 26, 20, 17, 9)),
        _letter_by_letter,
    ),
)

RENDERINGS: tuple[Rendering, ...] = (*JOINED, *HYPHENS_AND_SPACES, *BOLD_AND_SPACED)
