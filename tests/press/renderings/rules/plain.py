"""The plain ruled kind, from the printers that draw it in their own way: header repeated or not, rows cut or whole."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Paragraph, SimpleDocTemplate, TableStyle

from tests.press.annexes.grid import GridCell, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import without_clock
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, VALDORIA, WIDE, Rendering
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, weasyprint

NUMBERS = "@page { @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt; } } "
VALDORIA_WIDTHS = (25, 12, 22, 17, 16, 8)

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=8.5, leading=10.5)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold")
TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=14, leading=18, spaceAfter=8)
SECTION = ParagraphStyle("section", fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=12, spaceAfter=5)

# one command of a table's style: its name, the first and the last cell (column, row) that it holds for, and its values
Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[object, ...]]


def _cell(cell: GridCell) -> list[Flowable]:
    """The paragraphs of a cell, each a flowable."""
    result: list[Flowable] = []
    listed = False
    for line in cell.lines:
        listed = line.dashed and listed
        mark = f"<b>{escape(line.mark)}</b> " if line.mark else ""
        space = 0 if listed or not result else 4
        result.append(Paragraph(mark + escape(line.text), ParagraphStyle("cell", parent=BODY, spaceBefore=space)))
        listed = listed or line.text.endswith(":")
    return result


def _table(annex: Annex, section: Section, widths: tuple[float, ...], *, repeat: bool, split: bool) -> LongTable:
    rows = list(rows_of(annex, section))
    data: list[list[object]] = [[Paragraph("<br/>".join(map(escape, column.heading)), HEAD) for column in annex.columns]]
    style: list[Command] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ]
    for number, row in enumerate(rows, start=1):
        data.append(["" if cell is None else _cell(cell) for cell in row.cells])
        if not split:
            style += [("SPAN", (j, number), (j, number + c.span - 1)) for j, c in enumerate(row.cells) if c and c.span > 1]
    return LongTable(data, colWidths=widths, repeatRows=1 if repeat else 0, splitByRow=1, splitInRow=int(split), style=TableStyle(style))


def _story(annex: Annex, widths: tuple[float, ...], *, repeat: bool, split: bool) -> Iterator[Flowable]:
    yield Paragraph(escape(annex.town), BODY)
    yield Paragraph(escape(annex.title), TITLE)
    for section in annex.sections:
        yield CondPageBreak(120)
        yield Paragraph(escape(section.title), SECTION)
        yield _table(annex, section, widths, repeat=repeat, split=split)


def platypus(
    way: str, annex: Annex, purpose: str, page: tuple[float, float], shares: tuple[float, ...], *, repeat: bool, split: bool = False
) -> Rendering:
    """A rendering that ReportLab's own layout makes: paragraphs and a long table.

    With `split`, rows are cut by the page, and cells that go on are blank instead of merged: ReportLab does not cut merged ones.
    """

    def print_to(path: Path) -> None:
        widths = tuple((page[0] - 80) * share / sum(shares) for share in shares)
        document = SimpleDocTemplate(
            str(path), pagesize=page, leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=45, title=annex.title, invariant=1
        )
        document.build(list(_story(annex, widths, repeat=repeat, split=split)))
        path.write_bytes(without_clock(path.read_bytes()))

    return Rendering(f"{way}-reportlab", "ReportLab", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    weasyprint(
        "ruled-portrait", MONTELAGO, "full rules, portrait, header repeated, rows cut by the page and left open", Sheet(css=GRID + NUMBERS)
    ),
    weasyprint(
        "ruled-landscape",
        CASTELROVERE,
        "full rules, landscape, header on the first page of each table only, rows cut by the page and left open",
        Sheet(page="A4 landscape", size=9, repeat=False, css=GRID + NUMBERS, widths=WIDE),
    ),
    weasyprint(
        "ruled-blank",
        VALDORIA,
        "full rules, portrait, cells that go on are blank, header on the first page of each table only",
        Sheet(merged=False, repeat=False, css=GRID + NUMBERS),
    ),
    platypus("ruled-portrait", MONTELAGO, "full rules, portrait, header repeated", A4, (27, 25, 20, 19, 9), repeat=True),
    platypus(
        "ruled-landscape",
        CASTELROVERE,
        "full rules, landscape, header on the first page of each table only",
        landscape(A4),
        WIDE,
        repeat=False,
    ),
    platypus(
        "ruled-split",
        VALDORIA,
        "full rules, rows cut and closed by the page, cells that go on are blank",
        A4,
        VALDORIA_WIDTHS,
        repeat=True,
        split=True,
    ),
    reportlab(
        "ruled-open", CASTELROVERE, "full rules, rows cut by the page and left open, merged cells", Look(size=A4_LANDSCAPE, shares=WIDE)
    ),
)
