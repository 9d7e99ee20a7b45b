"""An annex as formatting objects (XSL-FO), printed by Apache FOP."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.press.annexes.grid import GridCell, Line, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import run_program, without_clock
from tests.press.renderings.entry import BORGOSERENO, MONTELAGO, PIETRAFONDA, Rendering

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="{font}" font-size="{size}pt" language="it" country="IT"
  hyphenate="{hyphenate}" text-align="{align}">
<fo:layout-master-set><fo:simple-page-master master-name="page" page-width="{width}" page-height="{height}" margin="12mm 15mm 8mm 15mm">
<fo:region-body margin="8mm 0 12mm 0"/><fo:region-before extent="8mm"/><fo:region-after extent="8mm"/>
</fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="page">
<fo:static-content flow-name="xsl-region-before"><fo:block font-size="7pt">{before}</fo:block></fo:static-content>
<fo:static-content flow-name="xsl-region-after"><fo:block font-size="7pt" text-align="center">{after}</fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body">
<fo:block>{town}</fo:block>
<fo:block font-size="{large}pt" font-weight="bold" space-after="8pt" text-align="left" hyphenate="false">{title}</fo:block>
"""
FOOT = "</fo:flow>\n</fo:page-sequence>\n</fo:root>\n"
NUMBERS = "Pag. <fo:page-number/>"


@dataclass(frozen=True, slots=True)
class Objects:
    """How the document is set.

    Attributes:
        page: its width and height.
        font: one of those that every viewer has (Helvetica, Times), or one that is installed.
        widths: of the columns, in proportion; those of the sample where empty.
        gap: between paragraphs, in points.
        rule: the border of a cell; `rows` for rules above and below it alone.
        upright: display-align of the cells that span rows.
        omit: whether the header stands over the first part of a table alone.
        before, after: at the head and at the foot of each page.
    """

    page: tuple[str, str] = ("297mm", "210mm")
    font: str = "Helvetica"
    size: float = 9
    widths: tuple[float, ...] = ()
    gap: float = 3
    rule: str = "0.5pt solid black"
    rows: bool = False
    hyphenate: bool = True
    align: str = "start"
    upright: str = "before"
    omit: bool = False
    before: str = ""
    after: str = NUMBERS


def write_document(annex: Annex, objects: Objects) -> str:
    """The whole document."""
    head = HEAD.format(
        font=objects.font,
        size=objects.size,
        large=objects.size + 4,
        hyphenate="true" if objects.hyphenate else "false",
        align=objects.align,
        width=objects.page[0],
        height=objects.page[1],
        before=objects.before,
        after=objects.after,
        town=escape(annex.town),
        title=escape(annex.title),
    )
    return head + "\n".join(line for section in annex.sections for line in _section(annex, section, objects)) + FOOT


def _section(annex: Annex, section: Section, objects: Objects) -> Iterator[str]:
    title = f'font-size="{objects.size + 2}pt" font-weight="bold" space-before="10pt" space-after="4pt" text-align="left" hyphenate="false"'
    yield f'<fo:block {title} keep-with-next.within-page="always">{escape(section.title)}</fo:block>'
    omit = "true" if objects.omit else "false"
    yield f'<fo:table table-layout="fixed" width="100%" border-collapse="collapse" table-omit-header-at-break="{omit}">'
    for width in objects.widths or annex.layouts["chromium"].widths:
        yield f'<fo:table-column column-width="proportional-column-width({width})"/>'
    yield "<fo:table-header><fo:table-row>"
    yield from (
        f'<fo:table-cell {_look(objects)}><fo:block font-weight="bold">{escape(c.name)}</fo:block></fo:table-cell>' for c in annex.columns
    )
    yield "</fo:table-row></fo:table-header>\n<fo:table-body>"
    for row in rows_of(annex, section):
        yield "<fo:table-row>" + "".join(_cell(cell, objects) for cell in row.cells if cell) + "</fo:table-row>"
    yield "</fo:table-body></fo:table>"


def _cell(cell: GridCell, objects: Objects) -> str:
    span = f' number-rows-spanned="{cell.span}" display-align="{objects.upright}"' if cell.span > 1 else ""
    return f"<fo:table-cell {_look(objects)}{span}>{_blocks(cell.lines, objects.gap)}</fo:table-cell>"


def _look(objects: Objects) -> str:
    border = f'border-top="{objects.rule}" border-bottom="{objects.rule}"' if objects.rows else f'border="{objects.rule}"'
    return f'{border} padding="2pt 3pt"'


def _blocks(lines: tuple[Line, ...], gap: float) -> str:
    """The paragraphs of a cell; items of a list that a colon opens stand without space between them."""
    parts: list[str] = []
    listed = False
    for line in lines:
        listed = line.dashed and listed
        mark = f'<fo:inline font-weight="bold">{escape(line.mark)}</fo:inline> ' if line.mark else ""
        space = 0 if listed or not parts else gap
        parts.append(f'<fo:block space-before="{space}pt">{mark}{escape(line.text)}</fo:block>')
        listed = listed or line.text.endswith(":")
    return "".join(parts)


def fop(way: str, annex: Annex, purpose: str, objects: Objects) -> Rendering:
    """A rendering that Apache FOP prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "annex.fo"
            source.write_text(write_document(annex, objects), encoding="utf-8")
            run_program("FOP", "-fo", str(source), "-pdf", str(source.with_suffix(".pdf")))
            path.write_bytes(without_clock(source.with_suffix(".pdf").read_bytes()))

    return Rendering(f"{way}-fop", "FOP", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    fop(
        "objects",
        BORGOSERENO,
        "all rules, rows that pages cut, header repeated, hyphenated, a running head",
        Objects(size=11, before="Allegato H"),
    ),
    fop(
        "objects-middle",
        PIETRAFONDA,
        "all rules on a portrait page, spanning cells centred upright, lines even at the right, header on the first part alone",
        Objects(
            page=("210mm", "297mm"),
            font="Times",
            size=11,
            align="justify",
            upright="center",
            omit=True,
            gap=2,
            widths=(17, 5, 28, 8, 22, 20),
        ),
    ),
    fop(
        "objects-rows",
        MONTELAGO,
        "rules above and below each cell alone, nothing hyphenated",
        Objects(rows=True, hyphenate=False, size=10.5),
    ),
)
