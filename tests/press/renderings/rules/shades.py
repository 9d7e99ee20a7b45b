"""Colour and shade, and rules that are drawn in every way but as plain lines."""

from tests.press.annexes.change import keep_sections
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, SIDES, Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, reportlab
from tests.press.renderings.typesetting.pens import dashes, double, lines, rectangles
from tests.press.renderings.typesetting.sheet import Sheet, chromium, weasyprint
from tests.press.renderings.typesetting.strip import Face, Tile

# a dash is many bytes: the sections that teach all the names that they use
FEWER = keep_sections(CASTELROVERE, 2, 3, 5, 6)

NAVY = "th { background: #1f3864; color: #fff; padding: 4pt; } "
STRIPES = "tr.even td { background: #e7ecf4; } "
# the rules are what is left free between white cells on a dark table
GAPS = (
    "table { border-collapse: separate; border-spacing: 0.75pt; background: #444; } th, td { background: #fff; } th { background: #ddd; }"
)


def _striped(tile: Tile) -> tuple[float, float, float] | None:
    if not tile.number:
        return (0.85, 0.85, 0.85)
    return None if tile.number % 2 else (0.93, 0.95, 0.9)


def _no_rule(_: Tile) -> str:
    return ""


SHADED = (
    chromium(
        "filled-header",
        MONTELAGO,
        "white letters on a dark header, striped rows, thin grey rules, text in the middle of its cell",
        Sheet(font="Liberation Sans", size=9, css=NAVY + STRIPES + "th, td { border: 0.5pt solid #999; } td { vertical-align: middle; }"),
    ),
    writer(
        "stripes",
        CASTELROVERE,
        "a filled header and striped rows under full rules",
        Draft(landscape=True, rules=BOX, header_fill="BDD6EE", stripe="F2F2F2", widths=WIDE),
    ),
    weasyprint(
        "stripes",
        MONTELAGO,
        "striped rows and a filled header without any rule; fills are not rules",
        Sheet(font="DejaVu Sans", size=8, gap=2, css=NAVY + STRIPES + "td { padding: 5pt; }"),
    ),
    reportlab(
        "stripes",
        CASTELROVERE,
        "striped cells between white rules, rows cut by the page",
        Look(size=A4_LANDSCAPE, fill=_striped, pen=lines(1.0, 1.0), shares=WIDE),
    ),
    reportlab(
        "stripes-bare",
        MONTELAGO,
        "each cell filled by a rectangle of its own, no rule",
        Look(fill=_striped, sides=_no_rule, above=4, gap=1.5, face=Face("Times-Roman", "Times-Bold", 10)),
    ),
    weasyprint("gaps", MONTELAGO, "rules that are the gaps between white cells on a dark ground", Sheet(css=GAPS)),
)

KINDS_OF_RULE = (
    writer("double", MONTELAGO, "double rules", Draft(rules=dict.fromkeys(SIDES, ("double", 4)), font="Liberation Serif", size=10)),
    chromium(
        "double", CASTELROVERE, "double rules", Sheet(page="A4 landscape", size=9, css="th, td { border: 3pt double #000; }", widths=WIDE)
    ),
    reportlab("double", MONTELAGO, "double rules, left open at the page's foot", Look(pen=double())),
    writer(
        "dotted",
        CASTELROVERE,
        "dotted rules",
        Draft(landscape=True, rules=dict.fromkeys(SIDES, ("dotted", 4)), widths=WIDE),
    ),
    chromium("dotted", FEWER, "dotted rules", Sheet(page="A4 landscape", size=9, css="th, td { border: 1pt dotted #000; }", widths=WIDE)),
    weasyprint("dotted", MONTELAGO, "dotted rules", Sheet(size=9, css="th, td { border: 1pt dotted #333; }")),
    weasyprint(
        "hairline",
        CASTELROVERE,
        "very thin rules",
        Sheet(page="A4 landscape", size=9, css="th, td { border: 0.1pt solid #000; }", widths=WIDE),
    ),
    reportlab("hairline", MONTELAGO, "very thin light grey rules", Look(pen=lines(0.05, 0.7))),
    reportlab("dashes", MONTELAGO, "rules drawn as many short lines", Look(pen=dashes(3.0, 2.5))),
    chromium("dashes", FEWER, "dashed rules", Sheet(page="A4 landscape", size=9, css="th, td { border: 1.5pt dashed #000; }", widths=WIDE)),
    reportlab(
        "dash-rectangles",
        CASTELROVERE,
        "rules drawn as many small filled rectangles",
        Look(size=A4_LANDSCAPE, pen=dashes(3.0, 2.0, 0.6, filled=True), shares=WIDE, repeat=False),
    ),
    reportlab("thin-rectangles", MONTELAGO, "rules drawn as thin filled rectangles", Look(pen=rectangles(0.8), closed=True)),
    weasyprint(
        "thin-rectangles",
        CASTELROVERE,
        "thick rules, drawn as filled shapes",
        Sheet(page="A4 landscape", size=9, css="th, td { border: 2pt solid #555; }", widths=WIDE),
    ),
)

RENDERINGS: tuple[Rendering, ...] = (*SHADED, *KINDS_OF_RULE)
