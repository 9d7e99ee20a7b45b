"""What stands around the table, drawn by hand: letterhead, footnotes under a short rule, signature, stamp, watermark."""

from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.prose import NOTE, SIGNED
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering, expecting
from tests.press.renderings.typesetting.drawn import A4, A4_LANDSCAPE, Look, reportlab


def _letterhead(canvas: Canvas, number: int) -> None:
    canvas.setFillColorRGB(0.16, 0.37, 0.66)
    canvas.rect(40, A4[1] - 46, 20, 26, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setFont("Times-Bold", 12)
    canvas.drawString(70, A4[1] - 32, "COMUNE DI MONTELAGO")
    canvas.setFont("Times-Roman", 8)
    canvas.drawString(70, A4[1] - 42, "Provincia di Belmonte - Piazza del Municipio, 1")
    canvas.setLineWidth(1)
    canvas.line(40, A4[1] - 50, A4[0] - 40, A4[1] - 50)
    canvas.drawCentredString(A4[0] / 2, 24, f"- {number} -")


def _foot(canvas: Canvas, number: int) -> None:
    """Footnotes under a short rule, a page number, a line of digital signature in the margin, a stamp over the table."""
    canvas.setLineWidth(0.5)
    canvas.line(40, 47, 160, 47)
    canvas.setFont("Times-Roman", 7)
    canvas.drawString(40, 38, NOTE)
    canvas.drawRightString(A4[0] - 40, 24, f"{number}")
    canvas.saveState()
    canvas.translate(20, 140)
    canvas.rotate(90)
    canvas.setFont("Helvetica", 6.5)
    canvas.drawString(0, 0, SIGNED)
    canvas.restoreState()


def _stamp(canvas: Canvas, _: int) -> None:
    canvas.saveState()
    canvas.translate(330, 330)
    canvas.rotate(28)
    canvas.setStrokeColorRGB(0.7, 0.1, 0.1)
    canvas.setFillColorRGB(0.7, 0.1, 0.1)
    canvas.setLineWidth(1.5)
    canvas.rect(-95, -18, 190, 42, fill=0)
    canvas.setFont("Helvetica-Bold", 17)
    canvas.drawCentredString(0, 4, "COPIA CONFORME")
    canvas.setFont("Helvetica", 7)
    canvas.drawCentredString(0, -10, "all'originale - Il Segretario comunale")
    canvas.restoreState()


def _watermark(canvas: Canvas, _: int) -> None:
    canvas.saveState()
    canvas.translate(A4_LANDSCAPE[0] / 2, A4_LANDSCAPE[1] / 2)
    canvas.rotate(32)
    canvas.setFillGray(0.88)
    canvas.setFont("Helvetica-Bold", 90)
    canvas.drawCentredString(0, -30, "PUBBLICATO")
    canvas.restoreState()


PRINTED: tuple[Rendering, ...] = (
    reportlab("letterhead", MONTELAGO, "letterhead on each page, page number", Look(margins=(62, 40, 45, 40), under=_letterhead)),
    reportlab(
        "footnotes",
        MONTELAGO,
        "footnotes under a short rule at each page's foot, a digital signature in the margin; horizontal rules only",
        Look(margins=(45, 40, 60, 40), sides=lambda _: "top bottom", over=_foot),
    ),
    reportlab("stamp", MONTELAGO, "a stamp in a frame across the table", Look(over=_stamp, repeat=False)),
    reportlab(
        "watermark",
        CASTELROVERE,
        "a large light word behind the text, no rule at all",
        Look(size=A4_LANDSCAPE, under=_watermark, sides=lambda _: "", above=5, gap=1.5, shares=WIDE),
    ),
)

# findings that are asked of them, by way
ASKED = {"stamp": "text-aside", "watermark": "text-aside", "footnotes": "text-aside"}

RENDERINGS: tuple[Rendering, ...] = tuple(
    expecting(rendering, *(code for way, code in ASKED.items() if rendering.name.startswith(way))) for rendering in PRINTED
)
