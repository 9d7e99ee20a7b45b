"""An annex as HTML, with everything about its look left to a style sheet; printed by Chromium or by WeasyPrint."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Column, Section
from tests.press.printers.programs import print_page, without_clock
from tests.press.renderings.entry import Rendering
from tests.press.renderings.typesetting.rows import Bands, Rows

BASE = """
@page {{ size: {page}; margin: {margins}; }}
body {{ font: {size}pt '{font}'; margin: 0; }}
h1 {{ font-size: {large}pt; }}
h2 {{ font-size: {medium}pt; break-after: avoid; }}
thead, thead tr {{ break-inside: avoid; break-after: avoid; }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 8pt; }}
th, td {{ border: 0 solid #000; padding: 2pt 4pt; vertical-align: top; text-align: left; overflow-wrap: anywhere; }}
td p {{ margin: {gap}pt 0 0; }}
td p:first-child, td p.item {{ margin-top: 0; }}
""".strip()

# rules around every cell
GRID = "th, td { border: 0.75pt solid #000; } "
# rules above and below every cell, and more room for the text that they part
LINES = "th, td { border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000; padding: 3pt 5pt; } "

Markup = Callable[[Annex, "Sheet"], str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """How the annex is set: the page, the letters, and a style sheet of its own.

    Attributes:
        widths: of the columns, in percent; those of the sample where empty.
        gap: between the paragraphs of a cell, in points.
        merged: whether a cell that goes on is merged; else it is blank.
        repeat: whether the header stands on every page.
        css: what is drawn; without it there is no rule at all.
        rows: the rows of a section.
        bands: headings over several columns: their text, first and last column.
    """

    page: str = "A4 portrait"
    margins: str = "15mm 14mm 18mm"
    font: str = "Liberation Serif"
    size: float = 10
    widths: tuple[float, ...] = ()
    gap: float = 5
    merged: bool = True
    repeat: bool = True
    css: str = ""
    rows: Rows = rows_of
    bands: Bands = ()


def write_annex(annex: Annex, sheet: Sheet) -> str:
    """The annex from its title to its last table, as HTML without the head."""
    head = f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"
    return "\n".join([head, *(write_section(annex, section, sheet) for section in annex.sections)])


def write_section(annex: Annex, section: Section, sheet: Sheet) -> str:
    """A heading and its table."""
    return f"<h2>{escape(section.title)}</h2>\n{write_table(annex, section, sheet)}"


def write_table(annex: Annex, section: Section, sheet: Sheet) -> str:
    """The table under one heading. Rows carry the classes `first`, `odd` and `even`, cells the name of their field."""
    widths = sheet.widths or annex.layouts["chromium"].widths
    columns = "".join(f'<col style="width: {100 * width / sum(widths):.2f}%">' for width in widths)
    group = "" if sheet.repeat else ' style="display: table-row-group"'
    header = "".join(f"<tr>{row}</tr>" for row in _header(annex, sheet.bands))
    body = "\n".join(_rows(annex, section, sheet))
    return f"<table><colgroup>{columns}</colgroup>\n<thead{group}>{header}</thead>\n<tbody>\n{body}\n</tbody></table>"


def _header(annex: Annex, bands: Bands) -> Iterator[str]:
    """The cells of each header row."""
    banded = {column for _, first, last in bands for column in range(first, last + 1)}
    firsts = {first: (text, last - first + 1) for text, first, last in bands}
    upper = lower = ""
    for number, column in enumerate(annex.columns):
        cell = f'<th class="{column.field or "further"}"{{}}>{"<br>".join(map(escape, column.heading))}</th>'
        if number in firsts:
            upper += f'<th class="band" colspan="{firsts[number][1]}">{escape(firsts[number][0])}</th>'
        if number in banded:
            lower += cell.format("")
        else:
            upper += cell.format(' rowspan="2"' if bands else "")
    yield upper
    if bands:
        yield lower


def _rows(annex: Annex, section: Section, sheet: Sheet) -> Iterator[str]:
    number = 0
    for row in sheet.rows(annex, section):
        number += row.first
        kind = ("first " if row.first else "") + ("odd" if number % 2 else "even")
        yield f'<tr class="{kind}">' + "".join(_cells(annex, row, sheet)) + "</tr>"


def _cells(annex: Annex, row: GridRow, sheet: Sheet) -> Iterator[str]:
    for column, cell in zip(annex.columns, row.cells, strict=True):
        if cell is not None:
            yield _cell(cell, merged=sheet.merged)
        elif not sheet.merged:
            yield _open(column) + "</td>"


def _cell(cell: GridCell, *, merged: bool) -> str:
    span = f' rowspan="{cell.span}"' if merged and cell.span > 1 else ""
    return _open(cell.column, span) + write_lines(cell.lines) + "</td>"


def _open(column: Column, span: str = "") -> str:
    return f'<td class="{column.field or "further"}"{span}>'


def write_lines(lines: tuple[Line, ...]) -> str:
    """The paragraphs of a cell; items of a list that a colon opens stand without space between them."""
    parts = []
    listed = False
    for line in lines:
        listed = line.dashed and listed
        parts.append(f'<p class="item">{write_line(line)}</p>' if listed else f"<p>{write_line(line)}</p>")
        listed = listed or line.text.endswith(":")
    return "".join(parts)


def write_line(line: Line) -> str:
    """One paragraph, its year marker in bold."""
    return f"<b>{escape(line.mark)}</b> {escape(line.text)}" if line.mark else escape(line.text)


def write_document(annex: Annex, sheet: Sheet, body: str) -> str:
    """A whole HTML file around a body."""
    style = BASE.format(
        page=sheet.page,
        margins=sheet.margins,
        font=sheet.font,
        size=sheet.size,
        medium=sheet.size + 2.5,
        large=sheet.size + 5,
        gap=sheet.gap,
    )
    head = f'<meta charset="utf-8">\n<title>{escape(annex.title)}</title>\n<style>\n{style}\n{sheet.css}\n</style>'
    return f'<!doctype html>\n<html lang="it">\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n'


def chromium(way: str, annex: Annex, purpose: str, sheet: Sheet, markup: Markup = write_annex) -> Rendering:
    """A rendering that Chromium prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as workshop:
            page = Path(workshop) / "page.html"
            page.write_text(write_document(annex, sheet, markup(annex, sheet)), encoding="utf-8")
            print_page(page, path)

    return Rendering(f"{way}-chromium", "Chromium", annex, purpose, print_to)


def weasyprint(way: str, annex: Annex, purpose: str, sheet: Sheet, markup: Markup = write_annex) -> Rendering:
    """A rendering that WeasyPrint prints."""

    def print_to(path: Path) -> None:
        from weasyprint import HTML  # heavy, and needed by the printing alone

        html = HTML(string=write_document(annex, sheet, markup(annex, sheet)))
        path.write_bytes(without_clock(html.write_pdf(pdf_identifier=b"0" * 16)))

    return Rendering(f"{way}-weasyprint", "WeasyPrint", annex, purpose, print_to)
