"""Slides with tables, printed by LibreOffice Impress: a table a slide, cut where it is full, its title repeated."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.press.annexes.grid import GridCell, GridRow, rows_of
from tests.press.annexes.source import Annex, Objective, Section
from tests.press.printers.programs import convert_word
from tests.press.renderings.entry import TORREFOSCA, VALDORIA, Rendering

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"),
        ("draw", "drawing"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("presentation", "presentation"),
    )
)
WIDTH = 26.0  # of the table, in cm, on a slide of 28 cm


@dataclass(frozen=True, slots=True)
class Show:
    """How the slides are set: rows on a slide at most, the letters, where text stands in a cell, fills and the rules as ODF names them."""

    rows: int = 4
    size: float = 11
    upright: str = "middle"
    border: str = "0.03cm solid #000000"
    header_fill: str = "#4472c4"
    header_ink: str = "#ffffff"
    fill: str = "#e9ebf5"


def write_slides(annex: Annex, show: Show) -> str:
    """The annex as a flat OpenDocument presentation."""
    slides = "".join(_slide(annex, section, part) for section in annex.sections for part in _parts(section, show.rows))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.presentation">'
        f"{_styles(annex, show)}<office:body><office:presentation>{_cover(annex)}{slides}"
        "</office:presentation></office:body></office:document>"
    )


def _parts(section: Section, most: int) -> Iterator[list[Objective]]:
    part: list[Objective] = []
    for objective in section.objectives:
        if part and sum(len(o.rows) for o in [*part, objective]) > most:
            yield part
            part = []
        part.append(objective)
    yield part


def _styles(annex: Annex, show: Show) -> str:
    shares = annex.layouts["writer"].widths
    columns = "".join(
        f'<style:style style:name="co{number}" style:family="table-column"><style:table-column-properties '
        f'style:column-width="{WIDTH * share / sum(shares):.2f}cm"/></style:style>'
        for number, share in enumerate(shares)
    )
    return (
        '<office:styles/><office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties '
        'fo:page-width="28cm" fo:page-height="21cm" fo:margin="0cm" style:print-orientation="landscape"/></style:page-layout>'
        f"{columns}{_cell_style('head', show, show.header_fill)}{_cell_style('body', show, show.fill)}"
        f"{_text_style('t', show.size)}{_text_style('h', show.size, show.header_ink)}{_text_style('b', show.size + 6)}"
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="m" style:page-layout-name="pl"/></office:master-styles>'
    )


def _cell_style(name: str, show: Show, fill: str) -> str:
    painted = f'draw:fill="solid" draw:fill-color="{fill}"' if fill else 'draw:fill="none"'
    return (
        f'<style:style style:name="{name}" style:family="table-cell"><style:graphic-properties {painted} '
        f'draw:textarea-vertical-align="{show.upright}" fo:padding="0.1cm"/>'
        f'<style:paragraph-properties fo:border="{show.border}"/></style:style>'
    )


def _text_style(name: str, size: float, ink: str = "#000000") -> str:
    bold = "normal" if name == "t" else "bold"
    return (
        f'<style:style style:name="{name}" style:family="text"><style:text-properties fo:font-family="Liberation Sans" '
        f'fo:font-size="{size}pt" fo:color="{ink}" fo:font-weight="{bold}"/></style:style>'
    )


def _frame(content: str, top: float, height: float) -> str:
    return f'<draw:frame svg:x="1cm" svg:y="{top}cm" svg:width="{WIDTH}cm" svg:height="{height}cm">{content}</draw:frame>'


def _words(text: str, style: str) -> str:
    return f'<text:p><text:span text:style-name="{style}">{escape(text)}</text:span></text:p>'


def _cover(annex: Annex) -> str:
    box = f"<draw:text-box>{_words(annex.town, 'b')}{_words(annex.title, 'b')}</draw:text-box>"
    return f'<draw:page draw:master-page-name="m">{_frame(box, 8, 3)}</draw:page>'


def _slide(annex: Annex, section: Section, part: list[Objective]) -> str:
    title = _frame(f"<draw:text-box>{_words(section.title, 'b')}</draw:text-box>", 0.7, 1.2)
    rows = list(rows_of(annex, Section(section.title, tuple(part))))
    columns = "".join(f'<table:table-column table:style-name="co{number}"/>' for number in range(len(annex.columns)))
    header = "".join(_cell("head", "".join(_words(text, "h") for text in column.heading)) for column in annex.columns)
    body = "".join(_row(row) for row in rows)
    table = f"<table:table>{columns}<table:table-row>{header}</table:table-row>{body}</table:table>"
    return f'<draw:page draw:master-page-name="m">{title}{_frame(table, 2.4, 3)}</draw:page>'


def _cell(style: str, content: str, spans: str = "") -> str:
    return f'<table:table-cell table:style-name="{style}"{spans}>{content}</table:table-cell>'


def _row(row: GridRow) -> str:
    return f"<table:table-row>{''.join(_body(cell) for cell in row.cells)}</table:table-row>"


def _body(cell: GridCell | None) -> str:
    if cell is None:
        return "<table:covered-table-cell/>"
    spans = f' table:number-rows-spanned="{cell.span}" table:number-columns-spanned="1"' if cell.span > 1 else ""
    return _cell("body", "".join(_words(line.whole, "t") for line in cell.lines), spans)


def impress(way: str, annex: Annex, purpose: str, show: Show) -> Rendering:
    """A rendering that LibreOffice Impress prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as workshop:
            slides = Path(workshop) / "annex.fodp"
            slides.write_text(write_slides(annex, show), encoding="utf-8")
            convert_word(slides, "pdf", path)

    return Rendering(f"{way}-impress", "LibreOffice Impress", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    impress("slides", TORREFOSCA, "a table a slide, white letters on a blue header, cells in the middle of all that they cover", Show()),
    impress(
        "slides-plain",
        VALDORIA,
        "a table a slide under full rules, six columns",
        Show(rows=3, size=10, upright="top", fill="", header_fill="", header_ink="#000000"),
    ),
)
