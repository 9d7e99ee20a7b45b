"""Few rules or none: horizontal rules only, a rule under the header only, none at all."""

from docx.enum.table import WD_ALIGN_VERTICAL
from docx.oxml import OxmlElement
from docx.table import Table

from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, VALDORIA, WIDE, Rendering
from tests.press.renderings.typesetting.document import Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, reportlab
from tests.press.renderings.typesetting.pens import lines
from tests.press.renderings.typesetting.sheet import Sheet, chromium, weasyprint
from tests.press.renderings.typesetting.strip import Face, Tile

HORIZONTAL = "th, td { border-top-width: 0.75pt; border-bottom-width: 0.75pt; padding: 3pt 6pt; }"
BETWEEN_OBJECTIVES = "th { border-bottom-width: 1pt; } tr.first td { border-top-width: 0.5pt; } td { padding: 5pt 6pt; }"
UNDER_HEADER = "th { border-bottom-width: 1pt; } td { padding: 6pt 6pt; }"
BARE = "td, th { padding: 6pt 6pt; } tr.first td { padding-top: 10pt; }"
MIDDLE = "td, th { vertical-align: middle; } td { padding: 6pt 6pt; } tr { break-inside: avoid; }"
FOOT = "td, th { vertical-align: bottom; } td { padding: 6pt 6pt; } th { border-bottom-width: 1pt; } tr { break-inside: avoid; }"
CENTRED = "td, th { text-align: center; padding: 6pt 6pt; } th { border-bottom-width: 1pt; vertical-align: middle; }"
NUMBERED = "@page { @bottom-center { content: 'Pagina ' counter(page); font-size: 8pt; } }"


def _horizontal(_: Tile) -> str:
    return "top bottom"


def _under_header(tile: Tile) -> str:
    return "" if tile.number else "bottom"


def _middle(table: Table) -> None:
    """Every cell in the middle of its rows."""
    for row in table.rows:
        for cell in row.cells:
            cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _nowhere(_: Tile) -> str:
    return ""


RENDERINGS: tuple[Rendering, ...] = (
    weasyprint("horizontal", MONTELAGO, "horizontal rules only, between all rows", Sheet(gap=4, css=HORIZONTAL + NUMBERED)),
    chromium(
        "horizontal-objectives",
        MONTELAGO,
        "horizontal rules between objectives only; the rows of an objective are told by the space between them",
        Sheet(font="Liberation Sans", size=9, gap=2, css=BETWEEN_OBJECTIVES + NUMBERED),
    ),
    writer(
        "horizontal",
        CASTELROVERE,
        "horizontal rules only, and none where a cell is merged; seven columns",
        Draft(landscape=True, rules=dict.fromkeys(("top", "bottom", "insideH"), ("single", 4)), widths=WIDE),
    ),
    reportlab(
        "horizontal",
        CASTELROVERE,
        "horizontal rules only, header on the first page of each table only, rows cut by the page and left open",
        Look(size=A4_LANDSCAPE, sides=_horizontal, repeat=False, shares=WIDE),
    ),
    chromium("header-rule", MONTELAGO, "a rule under the header only", Sheet(size=9.5, gap=2, css=UNDER_HEADER + NUMBERED)),
    weasyprint(
        "header-rule",
        CASTELROVERE,
        "a rule under the header only, landscape, seven columns",
        Sheet(page="A4 landscape", font="Liberation Sans", size=8.5, gap=2, css=UNDER_HEADER, widths=WIDE),
    ),
    writer(
        "header-rule",
        MONTELAGO,
        "a rule under the header only, header on the first page of each table only",
        Draft(landscape=True, padding=5, gap=2, header_rule=("single", 8), repeat=False, font="Liberation Serif", size=10.5),
    ),
    reportlab(
        "header-rule",
        MONTELAGO,
        "a thin grey rule under the header only, rows kept whole",
        Look(sides=_under_header, pen=lines(0.3, 0.5), above=5, gap=1.5, whole=True, face=Face("Times-Roman", "Times-Bold", 10)),
    ),
    chromium(
        "no-rule",
        MONTELAGO,
        "no rule at all, cells that go on are blank, landscape",
        Sheet(page="A4 landscape", font="DejaVu Sans", size=8.5, gap=2, merged=False, css=BARE),
    ),
    weasyprint("no-rule", MONTELAGO, "no rule at all, header on the first page of each table only", Sheet(gap=2, repeat=False, css=BARE)),
    writer(
        "no-rule",
        CASTELROVERE,
        "no rule at all, seven columns",
        Draft(landscape=True, padding=5, gap=2, widths=WIDE),
    ),
    reportlab(
        "no-rule",
        CASTELROVERE,
        "no rule at all, landscape, header on the first page of each table only, rows kept whole",
        Look(size=A4_LANDSCAPE, sides=_nowhere, above=5, gap=1.5, whole=True, repeat=False, shares=WIDE),
    ),
    weasyprint(
        "middle",
        MONTELAGO,
        "no rule at all, cells in the middle of their rows, merged ones in the middle of all they cover",
        Sheet(page="A4 landscape", font="Liberation Sans", size=9, gap=2, css=MIDDLE),
    ),
    chromium(
        "middle",
        VALDORIA,
        "a rule under the header only, cells in the middle of their rows, cells that go on are blank",
        Sheet(page="A4 landscape", gap=2, merged=False, css=MIDDLE + UNDER_HEADER),
    ),
    writer(
        "middle",
        CASTELROVERE,
        "no rule at all, cells in the middle of their rows, seven columns",
        Draft(landscape=True, padding=5, gap=2, widths=WIDE, finish=_middle),
    ),
    weasyprint(
        "foot",
        MONTELAGO,
        "a rule under the header only, cells at the foot of their rows, headings of two lines",
        Sheet(size=9.5, gap=2, css=FOOT, widths=(28, 23, 21, 17, 11)),
    ),
    chromium(
        "centred",
        CASTELROVERE,
        "a rule under the header only, text centred in its columns, headings of two lines in the middle of the header",
        Sheet(page="A4 landscape", font="Liberation Sans", size=8.5, gap=2, css=CENTRED, widths=(6, 26, 22, 14, 11, 10, 6)),
    ),
)
