"""An annex as a Typst document: tables with spanning cells, in the fonts that Typst brings along."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.press.annexes.grid import GridCell, Line, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import run_program, without_clock
from tests.press.renderings.entry import BORGOSERENO, CASTELROVERE, PIETRAFONDA, VALDORIA, Rendering

NUMBERS = 'footer: context [#align(center)[#text(8pt)[#counter(page).display("1 / 1", both: true)]]]'
FOOT = 'footer: context [#text(8pt)[Allegato H #h(1fr) pag. #counter(page).display("1")]]'

HEAD = """
#set document(title: {title}, date: none)
#set page(paper: "a4", flipped: {flipped}, margin: {margin}, {running})
#set text(font: "{font}", size: {size}pt, lang: "it", hyphenate: {hyphenate})
#set par(justify: {justify}, leading: {leading}em, spacing: {gap}pt)
#show heading: set block(above: 14pt, below: 8pt)
#show table.cell.where(y: 0): set text(weight: "bold")
#text({large}pt)[#{town}]

= #{title}
""".lstrip()


@dataclass(frozen=True, slots=True)
class Typst:
    """How the document is set.

    Attributes:
        widths: of the columns, in fractions; those of the sample where empty.
        leading: between the lines of a paragraph, in letters; gap: between paragraphs, in points.
        table: options of the table: stroke, inset, alignment, fill.
        breakable: whether a page may cut a spanning cell.
        under: what is drawn under each objective ("" for nothing).
        heading: what stands over each table; "{}" is the title of the section.
        running: options of the page: its head and its foot.
    """

    flipped: bool = True
    margin: str = "16mm"
    font: str = "Libertinus Serif"
    size: float = 9
    widths: tuple[float, ...] = ()
    hyphenate: bool = True
    justify: bool = False
    leading: float = 0.6
    gap: float = 7
    table: str = "stroke: 0.5pt, inset: 4pt"
    breakable: bool = True
    under: str = ""
    heading: str = "== #{}\n"
    running: str = NUMBERS


def _text(text: str) -> str:
    """The text as a string of Typst."""
    return json.dumps(text, ensure_ascii=False)


def _lines(lines: tuple[Line, ...]) -> str:
    """The paragraphs of a cell; items of a list that a colon opens stand without space between them."""
    parts: list[str] = []
    listed = False
    for line in lines:
        listed = line.dashed and listed
        if parts:
            parts.append(" \\ " if listed else "\n\n")
        parts.append((f"*#{_text(line.mark)};* " if line.mark else "") + f"#{_text(line.text)};")
        listed = listed or line.text.endswith(":")
    return "".join(parts)


def _cell(cell: GridCell, typst: Typst) -> str:
    if cell.span == 1:
        return f"[{_lines(cell.lines)}]"
    return f"table.cell(rowspan: {cell.span}, breakable: {json.dumps(typst.breakable)})[{_lines(cell.lines)}]"


def _table(annex: Annex, section: Section, typst: Typst) -> Iterator[str]:
    widths = typst.widths or annex.layouts["chromium"].widths
    yield typst.heading.format(_text(section.title))
    yield f"#table(columns: ({', '.join(f'{width}fr' for width in widths)}), {typst.table},"
    yield "  table.header(" + ", ".join(f"[#{_text(column.name)}]" for column in annex.columns) + "),"
    for row in rows_of(annex, section):
        if row.first and typst.under:
            yield f"  {typst.under},"
        yield "  " + "".join(f"{_cell(cell, typst)}, " for cell in row.cells if cell)
    yield ")\n"


def write_document(annex: Annex, typst: Typst) -> str:
    """The whole document."""
    head = HEAD.format(
        title=_text(annex.title),
        town=_text(annex.town),
        flipped=json.dumps(typst.flipped),
        margin=typst.margin,
        running=typst.running,
        font=typst.font,
        size=typst.size,
        large=typst.size + 2,
        hyphenate=json.dumps(typst.hyphenate),
        justify=json.dumps(typst.justify),
        leading=typst.leading,
        gap=typst.gap,
    )
    return head + "".join(f"{line}\n" for section in annex.sections for line in _table(annex, section, typst))


def typst(way: str, annex: Annex, purpose: str, setting: Typst) -> Rendering:
    """A rendering that Typst prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "annex.typ"
            source.write_text(write_document(annex, setting), encoding="utf-8")
            run_program("Typst", "compile", "--ignore-system-fonts", "--no-pdf-tags", str(source), str(source.with_suffix(".pdf")))
            path.write_bytes(without_clock(source.with_suffix(".pdf").read_bytes()))

    return Rendering(f"{way}-typst", "Typst", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    typst(
        "spanning",
        BORGOSERENO,
        "all rules, spanning cells that pages cut, header repeated, hyphenated",
        Typst(size=12, gap=9, margin="20mm"),
    ),
    typst(
        "spanning-middle",
        PIETRAFONDA,
        "all rules on a portrait page, all cells centred upright, lines even at the right, hyphenated",
        Typst(
            flipped=False,
            font="New Computer Modern",
            size=11,
            justify=True,
            table="stroke: 0.4pt, inset: 3.5pt, align: horizon + left",
            widths=(17, 5, 28, 8, 22, 20),
            running=FOOT,
        ),
    ),
    typst(
        "spanning-rows",
        VALDORIA,
        "rules between objectives alone, little space between paragraphs, nothing hyphenated",
        Typst(
            size=10,
            gap=6,
            hyphenate=False,
            table="stroke: (x, y) => if y <= 1 { (top: 0.8pt) }, inset: (x: 4pt, y: 4pt)",
            under="table.hline(stroke: 0.4pt)",
            breakable=False,
        ),
    ),
    typst(
        "spanning-shaded",
        CASTELROVERE,
        "a shaded header, thin grey rules, small letters, spanning cells centred upright",
        Typst(
            size=9.5,
            table="stroke: 0.3pt + luma(140), inset: 4pt, align: horizon, fill: (_, y) => if y == 0 { luma(220) }",
            widths=(6, 26, 22, 15, 14, 10, 8),
        ),
    ),
    typst(
        "spanning-narrow",
        BORGOSERENO,
        "all rules on a portrait page, narrow columns, a cramped weight column, whole spanning cells",
        Typst(flipped=False, margin="14mm", size=11, widths=(8, 27, 22, 18, 17, 8), breakable=False, table="stroke: 0.5pt, inset: 3pt"),
    ),
)
