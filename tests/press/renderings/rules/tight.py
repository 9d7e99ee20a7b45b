"""Cells whose paragraphs stand without space between them."""

from tests.press.annexes.change import one_indicator_a_row
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint
from tests.press.renderings.typesetting.strip import Face, Tile

ROW_BY_ROW = "th { border-bottom: 1pt solid #000; } td { padding: 0 5pt; } tr.first td { border-top: 0.5pt solid #000; padding-top: 3pt; }"

ALIGNED = one_indicator_a_row(MONTELAGO)


def _between_objectives(tile: Tile) -> str:
    """Rules around the table and between objectives; the rows of an objective follow each other as the lines of a paragraph do."""
    return "top bottom" if not tile.number else ("top " if tile.first else "") + ("bottom" if tile.last else "")


RENDERINGS: tuple[Rendering, ...] = (
    chromium("tight", MONTELAGO, "no space between paragraphs: told by short lines, capitals, year markers", Sheet(gap=0, css=GRID)),
    writer(
        "tight",
        CASTELROVERE,
        "no space between paragraphs, landscape",
        Draft(landscape=True, gap=0, rules=BOX, widths=WIDE),
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
    reportlab(
        "aligned",
        ALIGNED,
        "no space between the rows of an objective: an indicator begins where its target's year marker does",
        Look(above=1.2, gap=0, sides=_between_objectives),
    ),
    chromium(
        "aligned",
        ALIGNED,
        "no space between the rows of an objective and no rule between them: an indicator begins where its target's year marker does",
        Sheet(size=9.5, gap=0, css=ROW_BY_ROW),
    ),
)
