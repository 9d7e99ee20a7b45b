"""Pages that keep the annex as tables: what stands around them, and what responsive designs write into them."""

from collections.abc import Iterator
from html import escape

from tests.press.annexes.grid import GridCell, rows_of
from tests.press.annexes.source import Annex
from tests.press.sites.parts import broken, cards_of, heading_of, paragraphs, write_frame, write_header, write_row, write_table


def write_blocks(annex: Annex) -> str:
    """WordPress' block editor: figures of tables with a caption below."""

    def parts() -> Iterator[str]:
        for number, section in enumerate(annex.sections, start=1):
            yield f'<h2 class="wp-block-heading">{escape(section.title)}</h2>\n<p>La tabella riporta gli obiettivi assegnati.</p>'
            table = write_table(annex, section, broken, ' class="has-fixed-layout"')
            caption = f'<figcaption class="wp-element-caption">Tabella {number} - Fonte: elaborazione degli uffici</figcaption>'
            yield f'<figure class="wp-block-table is-style-stripes">{table}{caption}</figure>'

    return write_frame(annex, parts(), heading='<h1 class="wp-block-post-title">{title}</h1>')


def write_stacked(annex: Annex) -> str:
    """Drupal's Tablesaw: each cell says its column again, for narrow screens."""

    def fill(cell: GridCell) -> str:
        label = f'<b class="tablesaw-cell-label">{heading_of(cell.column)}</b>'
        return f'{label}<span class="tablesaw-cell-content">{broken(cell)}</span>'

    def parts() -> Iterator[str]:
        for section in annex.sections:
            yield f'<div class="field field--name-title"><h3>{escape(section.title)}</h3></div>'
            yield write_table(annex, section, fill, ' class="tablesaw tablesaw-stack" data-tablesaw-mode="stack"')

    return write_frame(annex, parts())


def write_captions(annex: Annex) -> str:
    """Plone: listings with captions."""
    tables = (
        write_table(annex, section, paragraphs, ' class="listing grid"', f"<caption>{escape(section.title)}</caption>")
        for section in annex.sections
    )
    return write_frame(annex, tables, heading='<h1 class="documentFirstHeading">{title}</h1><p class="documentDescription">Allegato</p>')


def write_one_table(annex: Annex) -> str:
    """One table for all: a head for each section, titles over all columns, row headings, blank cells of no-break spaces, a foot."""

    def parts() -> Iterator[str]:
        width = len(annex.columns)
        yield '<div class="table-responsive"><table class="table table-striped">'
        for section in annex.sections:
            title = f'<tr class="table-primary"><th colspan="{width}">{escape(section.title)}</th></tr>'
            yield f"<thead>{title}{write_header(annex)}</thead><tbody>"
            for row in rows_of(annex, section):
                yield write_row(row, broken, scope=True, merged=False)
            yield "</tbody>"
        yield f'<tfoot><tr><td colspan="{width - 1}">Totale</td><td>100</td></tr></tfoot></table></div>'

    return write_frame(annex, parts())


def write_labelled(annex: Annex) -> str:
    """A municipal kit: cells that carry their label, a copy as cards for telephones, and a head for screen readers alone."""

    def parts() -> Iterator[str]:
        for section in annex.sections:
            yield f'<h2 class="h4">{escape(section.title)}</h2>\n<div class="d-md-none">'
            for title, pairs in cards_of(annex, section):
                yield f"<h3>{title}</h3><dl>{''.join(f'<dt>{label}</dt><dd>{value}</dd>' for label, value in pairs)}</dl>"
            yield '</div>\n<div class="d-none d-md-block"><table class="table">'
            yield f'<caption class="visually-hidden">Elenco</caption><thead>{write_header(annex)}</thead><tbody>'
            for row in rows_of(annex, section):
                yield write_row(row, paragraphs, labelled=True)
            yield "</tbody></table></div>"

    return write_frame(annex, parts())


def write_unheaded(annex: Annex) -> str:
    """A theme that has the headings of its tables in the style sheet alone, from the label that each cell carries."""

    def parts() -> Iterator[str]:
        for section in annex.sections:
            yield f'<p class="section-title">{escape(section.title)}</p>\n<table class="rwd-table"><tbody>'
            for row in rows_of(annex, section):
                yield write_row(row, paragraphs, labelled=True)
            yield "</tbody></table>"

    return write_frame(annex, parts(), ".rwd-table td::before { content: attr(data-label) }")


def write_roles(annex: Annex) -> str:
    """A table of divisions, by their roles."""

    def parts() -> Iterator[str]:
        for section in annex.sections:
            yield f'<div role="heading" aria-level="2">{escape(section.title)}</div>\n<div role="table" class="grid"><div role="rowgroup">'
            heads = "".join(f'<div role="columnheader">{heading_of(column)}</div>' for column in annex.columns)
            yield f'<div role="row">{heads}</div></div><div role="rowgroup">'
            for row in rows_of(annex, section):
                cells = "".join(f'<div role="cell">{paragraphs(cell) if cell else ""}</div>' for cell in row.cells)
                yield f'<div role="row">{cells}</div>'
            yield "</div></div>"

    return write_frame(annex, parts())


def write_laid_out(annex: Annex) -> str:
    """An old content system: tables in tables, titles in cells of their own, spaces that do not break."""

    def parts() -> Iterator[str]:
        yield '<table width="100%"><tr><td width="160"><a href="/">Home</a><br><a href="/albo">Albo</a></td><td>'
        for section in annex.sections:
            yield f'<table width="100%"><tr><td class="titolo"><b>{escape(section.title)}</b></td></tr></table>'
            yield '<table width="100%"><tr><td>&nbsp;</td><td>'
            rows = "\n".join(write_row(row, broken) for row in rows_of(annex, section))
            heads = "".join(f"<td>&nbsp;{heading_of(column)}&nbsp;</td>" for column in annex.columns)
            yield f'<table border="1"><tr>{heads}</tr>{rows}</table>'
            yield "</td></tr></table>"
        yield "</td></tr></table>"

    return write_frame(annex, parts())
