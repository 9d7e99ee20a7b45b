"""Borders that are not drawn: at the right, under a row, at the head of a page; and one filled rectangle a line of text."""

from docx.table import Table, _Cell
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, set_cell_rules, shading, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, Part, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint, write_annex
from tests.press.renderings.typesetting.strip import Tile

NONE = ("nil", 0)
OPEN = """
th:last-child, td:last-child { border-right-style: hidden; }
tr:last-child td { border-bottom-style: hidden; }
tr.odd.first td.responsible, tr.odd.first td.weight { border-top-style: hidden; }
"""
# borders at three sides only: where no header is repeated, the first row on a page has no top rule
THREE_SIDES = """
table { border-collapse: separate; border-spacing: 0; } th { border: 0.75pt solid #000; border-right-width: 0; }
td { border-left: 0.75pt solid #000; border-bottom: 0.75pt solid #000; } th:last-child, td:last-child { border-right: 0.75pt solid #000; }
td.weight { border-right: 0.75pt solid #000; } tr { break-inside: avoid; }
"""
# horizontal rules everywhere; vertical ones at the table's sides, and for some beside the objective and the target
BOXED = "table { border: 0.75pt solid #000; } th, td { border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000; } "
PAIRED = BOXED + "th.objective, td.objective, th.target, td.target { border-right: 0.75pt solid #000; }"
UPRIGHT = "th, td { border-left: 0.75pt solid #000; border-right: 0.75pt solid #000; padding: 6pt 4pt; }"
ENDLESS = GRID + "thead th { border-top-style: hidden; } tr:last-child td, td.last { border-bottom-style: hidden; }"
LILAC = (0.9, 0.835, 1.0)
LINE_FILLS = (
    "td.objective, td.target { background: #e6d5ff; } td p span { background: #e6d5ff; } td.responsible p span { background: #fff2a8; } "
)


def _open_sides(tile: Tile) -> str:
    """All sides but the right one of the table and, in its last two columns, the rule between every second objective and the next."""
    sides = {"top", "right", "bottom", "left"}
    if tile.field == "weight" or (not tile.number and tile.column == 4):
        sides.discard("right")
    if tile.field in ("responsible", "weight"):
        if tile.last and tile.number % 2 == 0:
            sides.discard("bottom")
        if tile.first and tile.number % 2 == 1 and tile.number > 1:
            sides.discard("top")
    return " ".join(sides)


def _in_pairs(tile: Tile) -> str:
    """Horizontal rules everywhere, vertical ones at the table's sides, beside the objective and beside the target."""
    return "top bottom" + (" left" if tile.column in (0, 1, 3) else "") + (" right" if tile.column in (0, 2, 4) else "")


def _in_box(tile: Tile) -> str:
    """Horizontal rules everywhere, vertical ones at the table's sides only."""
    return "top bottom" + (" left" if tile.column == 0 else "") + (" right" if tile.column == 6 else "")


def _upright(_: Tile) -> str:
    """Vertical rules only."""
    return "left right"


def _apart(tile: Tile) -> str:
    """In the last column vertical rules only, so that the table's right border touches no other rule; no rule above the header."""
    sides = "left right" if tile.column == 4 else "top left bottom"
    return sides if tile.number else sides.replace("top ", "")


def _open_cells(table: Table) -> None:
    """No right border in the last column, none under every third row of the last two."""
    for number, row in enumerate(table.rows):
        cells = [_Cell(tc, table) for tc in row._tr.tc_lst]
        set_cell_rules(
            cells[-1], {"right": NONE, **({"bottom": NONE} if number % 3 == 0 else {}), **({"top": NONE} if number % 3 == 1 else {})}
        )
        if number and number % 3 == 0:
            set_cell_rules(cells[-2], {"bottom": NONE})
        if number > 1 and number % 3 == 1:
            set_cell_rules(cells[-2], {"top": NONE})


def _fill_cells(tile: Tile) -> tuple[float, float, float] | None:
    return LILAC if tile.field in ("objective", "target", "responsible") else None


def _fill_lines(canvas: Canvas, part: Part) -> None:
    """Each line of a filled cell is filled once more, as word processors shade a paragraph."""
    if not _fill_cells(part.tile):
        return
    canvas.setFillColorRGB(*LILAC)
    for _, y in part.base_lines(9):
        canvas.rect(part.x0 + 3.5, y - 2.2, part.x1 - part.x0 - 7, 10.8, stroke=0, fill=1)


def _in_spans(annex: Annex, sheet: Sheet) -> str:
    """The annex with the text of each paragraph in a span, whose background is one rectangle a line."""
    return write_annex(annex, sheet).replace("<td", "\n<td").replace("<p>", "<p><span>").replace("</p>", "</span></p>")


def _shade_runs(table: Table) -> None:
    """The letters of two columns are shaded: one rectangle a line."""
    for row in table.rows[1:]:
        cells = (_Cell(tc, table) for tc in row._tr.tc_lst[1:3])
        for run in (run for cell in cells for paragraph in cell.paragraphs for run in paragraph.runs):
            run._r.get_or_add_rPr().append(shading("E2EFD9"))


RENDERINGS: tuple[Rendering, ...] = (
    reportlab("open-borders", MONTELAGO, "the table's right border and some borders between rows are not drawn", Look(sides=_open_sides)),
    chromium(
        "open-borders",
        CASTELROVERE,
        "the table's right and last border and some between rows are not drawn",
        Sheet(page="A4 landscape", size=9, css=GRID + OPEN, widths=WIDE),
    ),
    writer(
        "open-borders",
        MONTELAGO,
        "the right border and some borders between rows of the last columns are not drawn",
        Draft(rules=BOX, finish=_open_cells),
    ),
    reportlab(
        "headless",
        CASTELROVERE,
        "no header after the first page, rows kept whole, and the first row on a page without its top rule",
        Look(size=A4_LANDSCAPE, repeat=False, whole=True, headless=True, shares=WIDE),
    ),
    weasyprint(
        "headless",
        MONTELAGO,
        "no header after the first page, and the first row on a page without its top rule",
        Sheet(repeat=False, css=THREE_SIDES),
    ),
    chromium(
        "headless",
        MONTELAGO,
        "no header after the first page, and the first row on a page without its top rule",
        Sheet(size=9.5, repeat=False, css=THREE_SIDES),
    ),
    reportlab("pairs", MONTELAGO, "vertical rules beside every second column only", Look(sides=_in_pairs)),
    chromium("pairs", MONTELAGO, "vertical rules beside every second column only", Sheet(css=PAIRED)),
    weasyprint(
        "pairs",
        MONTELAGO,
        "vertical rules beside every second column, header not repeated",
        Sheet(repeat=False, css=PAIRED),
    ),
    reportlab("box", CASTELROVERE, "a box around the table and horizontal rules", Look(size=A4_LANDSCAPE, sides=_in_box, shares=WIDE)),
    weasyprint("box", MONTELAGO, "a box around the table and horizontal rules", Sheet(css=BOXED)),
    reportlab("upright", MONTELAGO, "vertical rules only", Look(sides=_upright, above=6)),
    chromium("upright", MONTELAGO, "vertical rules only", Sheet(gap=3, css=UPRIGHT)),
    writer(
        "upright",
        CASTELROVERE,
        "vertical rules only",
        Draft(landscape=True, padding=6, rules=dict.fromkeys(("left", "right", "insideV"), ("single", 4)), widths=WIDE),
    ),
    reportlab(
        "apart",
        MONTELAGO,
        "a right border that touches no other rule, no rule above the header nor, in the last column, between the rows",
        Look(sides=_apart),
    ),
    weasyprint("endless", MONTELAGO, "no rule above the header and none under the last row", Sheet(css=ENDLESS)),
    writer(
        "endless",
        CASTELROVERE,
        "no rule above the header and none under the last row",
        Draft(landscape=True, rules={side: rule for side, rule in BOX.items() if side not in ("top", "bottom")}, widths=WIDE),
    ),
    reportlab("line-fills", MONTELAGO, "one filled rectangle a line of text", Look(fill=_fill_cells, dress=_fill_lines)),
    chromium(
        "line-fills",
        CASTELROVERE,
        "one filled rectangle a line of text",
        Sheet(page="A4 landscape", size=9, css=GRID + LINE_FILLS, widths=WIDE),
        _in_spans,
    ),
    writer("line-fills", MONTELAGO, "shaded letters: one filled rectangle a line of text", Draft(rules=BOX, finish=_shade_runs)),
)
