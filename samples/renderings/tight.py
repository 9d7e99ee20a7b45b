"""Cells whose paragraphs stand without space between them."""

from samples.renderings.document import Draft, writer
from samples.renderings.drawn import A4_LANDSCAPE, Look, reportlab
from samples.renderings.entry import Rendering, sample
from samples.renderings.sheet import Sheet, chromium, weasyprint
from samples.renderings.strip import Face

MONTELAGO, CASTELROVERE, VALDORIA = sample("montelago-2024"), sample("castelrovere-2025"), sample("valdoria-2026")

GRID = "th, td { border: 0.75pt solid #000; }"
WIDE = (6, 26, 22, 14, 15, 10, 7)

RENDERINGS: tuple[Rendering, ...] = (
    chromium("tight", MONTELAGO, "no space between paragraphs: told by short lines, capitals, year markers", Sheet(gap=0, css=GRID)),
    writer(
        "tight",
        CASTELROVERE,
        "no space between paragraphs, landscape",
        Draft(
            landscape=True, gap=0, rules=dict.fromkeys(("top", "left", "bottom", "right", "insideH", "insideV"), ("single", 4)), widths=WIDE
        ),
    ),
    weasyprint(
        "tight",
        CASTELROVERE,
        "no space between paragraphs, portrait, narrow columns",
        Sheet(font="Liberation Sans", size=8.5, gap=0, css=GRID, widths=(7, 25, 22, 12, 14, 12, 8)),
    ),
    reportlab(
        "tight",
        MONTELAGO,
        "no space between paragraphs and horizontal rules only, landscape",
        Look(size=A4_LANDSCAPE, gap=0, sides=lambda _: "top bottom", face=Face("Times-Roman", "Times-Bold", 11)),
    ),
)
