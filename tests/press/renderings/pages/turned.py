"""Turned pages: /Rotate, content on its side, several sizes in one file, crop boxes."""

from collections.abc import Callable

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, add_text, fill_section, writer
from tests.press.renderings.typesetting.drawn import A4, A4_LANDSCAPE, Easel, Look, draw_section, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Markup, Sheet, chromium, weasyprint, write_section
from tests.press.renderings.typesetting.stored import crop_to_trim, lay_on_side, store_turned, stored
from tests.press.renderings.typesetting.strip import Face

PAGED = "@page { @bottom-right { content: counter(page); } } "
SIZES = "@page wide { size: A3 landscape; } @page low { size: A4 landscape; } .wide { page: wide; } .low { page: low; } "
A3_LANDSCAPE = (1190.55, 841.89)


def turn(angle: int, seen: tuple[float, float], *, rotate: bool = True) -> Callable[[Canvas], None]:
    """What opens a page whose content lies turned against the clock by that angle, and is set upright by /Rotate, or is not."""

    def open_page(canvas: Canvas) -> None:
        width, height = seen if angle == 180 else (seen[1], seen[0])
        canvas.setPageSize(seen if rotate else (width, height))  # where /Rotate is set, ReportLab itself turns the size
        canvas.setPageRotation(angle if rotate else 0)
        canvas.translate(*{90: (width, 0), 180: (width, height), 270: (0, height)}[angle])
        canvas.rotate(angle)

    return open_page


def _footer(canvas: Canvas, number: int) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawRightString(555, 25, f"pag. {number}")


def _in_classes(*classes: str) -> Markup:
    """The sections of the annex, one after another on pages of these classes."""

    def markup(annex: Annex, sheet: Sheet) -> str:
        head = f"<p>{annex.town}</p>\n<h1>{annex.title}</h1>"
        parts = [
            f'<div class="{classes[number % len(classes)]}">{write_section(annex, section, sheet)}</div>'
            for number, section in enumerate(annex.sections)
        ]
        return "\n".join([head, *parts])

    return markup


def _fill_in_sizes(document: Document, annex: Annex, draft: Draft) -> None:
    """Portrait and landscape pages by turns, as a word processor's sections make them."""
    add_text(document, annex.town, draft.size)
    add_text(document, annex.title, draft.size + 5, bold=True)
    for number, section in enumerate(annex.sections):
        landscape = number % 2 == 1
        if number:
            new = document.add_section(WD_SECTION.NEW_PAGE)
            new.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
            new.page_width, new.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
        fill_section(
            document, annex, section, Draft(landscape=landscape, rules=draft.rules, size=draft.size, header_fill=draft.header_fill)
        )


def _draw_in_sizes(easel: Easel, annex: Annex) -> None:
    looks = (Look(size=A4), Look(size=A3_LANDSCAPE), Look(size=A4_LANDSCAPE, turn=turn(90, A4_LANDSCAPE)))
    easel.text(annex.town, 9)
    easel.text(annex.title, 14, bold=True)
    for number, section in enumerate(annex.sections):
        if number:
            easel.next_page(looks[number % 3])
        draw_section(easel, annex, section)


def _slug(canvas: Canvas, number: int) -> None:
    """What a printer's layout program leaves outside the cut page."""
    canvas.setCropBox((28, 28, A4[0] + 28, A4[1] + 28))
    canvas.setFont("Helvetica", 6)
    canvas.drawString(60, 10, f"montelago_allegato_h_v3_definitivo.indd   {number}   12/03/2024   16:42")
    canvas.setLineWidth(0.25)
    for x in (28, A4[0] + 28):
        canvas.line(x, 0, x, 20)
        canvas.line(x, A4[1] + 36, x, A4[1] + 56)
    canvas.saveState()
    canvas.translate(12, 300)
    canvas.rotate(90)
    canvas.drawString(0, 0, "Obiettivo Indicatore Target Peso - bozza non corretta")
    canvas.restoreState()


ROTATED = (
    reportlab(
        "rotate-90",
        CASTELROVERE,
        "/Rotate 90 over content that lies turned",
        Look(size=A4_LANDSCAPE, turn=turn(90, A4_LANDSCAPE), shares=WIDE),
    ),
    reportlab(
        "rotate-180", MONTELAGO, "/Rotate 180, horizontal rules only", Look(turn=turn(180, A4), sides=lambda _: "top bottom", over=_footer)
    ),
    reportlab(
        "rotate-270",
        MONTELAGO,
        "/Rotate 270, no rule at all",
        Look(size=A4_LANDSCAPE, turn=turn(270, A4_LANDSCAPE), sides=lambda _: "", above=5, gap=1.5),
    ),
    stored(
        chromium("plain", MONTELAGO, "", Sheet(page="A4 landscape", css=GRID + PAGED)),
        "rotate-90",
        "/Rotate 90 over content that lies turned",
        lambda page, _: store_turned(page, 90),
    ),
    stored(
        weasyprint("plain", CASTELROVERE, "", Sheet(page="A4 landscape", size=9, css=GRID + PAGED, widths=WIDE)),
        "rotate-270",
        "/Rotate 270 over content that lies turned, row cut by the page and left open",
        lambda page, _: store_turned(page, 270),
    ),
    stored(
        writer("plain", MONTELAGO, "", Draft(rules=BOX, font="Liberation Serif", size=10)),
        "rotate-180",
        "every second page stored upside down with /Rotate 180",
        lambda page, number: None if number % 2 else store_turned(page, 180),
    ),
)

SIDEWAYS = (
    reportlab(
        "sideways",
        MONTELAGO,
        "a landscape table that lies on its side on portrait pages, read from below, without /Rotate",
        Look(size=A4_LANDSCAPE, turn=turn(90, A4_LANDSCAPE, rotate=False), face=Face("Times-Roman", "Times-Bold", 10.5)),
    ),
    stored(
        chromium("plain", CASTELROVERE, "", Sheet(page="A4 landscape", size=9, css=GRID + PAGED, widths=WIDE)),
        "sideways",
        "a landscape table that lies on its side on portrait pages, read from above, without /Rotate",
        lambda page, _: lay_on_side(page, 270),
    ),
)

SIZED = (
    chromium(
        "sizes",
        MONTELAGO,
        "A4 portrait, A3 landscape and A4 landscape in one file",
        Sheet(css=GRID + PAGED + SIZES),
        _in_classes("", "wide", "low"),
    ),
    writer("sizes", MONTELAGO, "portrait and landscape pages by turns", Draft(rules=BOX, header_fill="FFF2CC"), _fill_in_sizes),
    reportlab("sizes", MONTELAGO, "A4, A3 landscape and A4 landscape stored turned, in one file", Look(), _draw_in_sizes),
)

CROPPED = (
    reportlab(
        "crop",
        MONTELAGO,
        "a crop box that leaves crop marks and a line of the layout program unseen",
        Look(size=(A4[0] + 56, A4[1] + 56), margins=(73, 68, 78, 68), under=_slug),
    ),
    stored(
        weasyprint(
            "plain",
            CASTELROVERE,
            "",
            Sheet(
                page="A4 landscape", margins="20mm", size=8.5, css=GRID + PAGED + "@page { marks: crop cross; bleed: 8mm; }", widths=WIDE
            ),
        ),
        "crop",
        "crop marks in a frame that the crop box cuts away; the visible page does not begin at the corner of the sheet",
        lambda page, _: crop_to_trim(page),
    ),
)

RENDERINGS: tuple[Rendering, ...] = (*ROTATED, *SIDEWAYS, *SIZED, *CROPPED)
