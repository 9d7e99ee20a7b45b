"""What the pages of all content systems are made of: the frame around them, tables, and cards of labels and values."""

from collections.abc import Callable, Iterator
from html import escape

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Column, Section
from tests.press.printers.web import write_lines, write_spaced

Fill = Callable[[GridCell], str]
_PAGE = """<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>{title} | {town}</title>
{style}</head>
<body class="page">
<header><div class="brand">{town}</div><nav aria-label="Principale"><ul><li><a href="/">Home</a></li><li><a href="/trasparenza">\
Amministrazione trasparente</a></li></ul></nav></header>
<main id="content">
{body}
</main>
<footer><div class="footer-title">Contatti</div><p>Via Roma 1 - tel. 0000 654321</p></footer>
</body>
</html>
"""


def write_frame(annex: Annex, parts: Iterator[str], style: str = "", heading: str = "<h1>{title}</h1>") -> str:
    """The page, with the site's menu above and its foot below."""
    body = "\n".join((heading.format(title=escape(annex.title)), *parts))
    css = f"<style>{style}</style>\n" if style else ""
    return _PAGE.format(title=escape(annex.title), town=escape(annex.town), style=css, body=body)


def heading_of(column: Column) -> str:
    """The heading of a column, on one line."""
    return escape(column.name)


def paragraphs(cell: GridCell) -> str:
    """The text of a cell as editors write it: paragraphs and lists."""
    return write_lines(cell.lines)


def broken(cell: GridCell) -> str:
    """The text of a cell as block editors keep it: one text with line breaks."""
    return write_spaced(cell.lines)


def whole(lines: tuple[Line, ...]) -> str:
    """Some paragraphs on one line."""
    return escape(" ".join(line.whole for line in lines), quote=False)


def write_row(row: GridRow, fill: Fill, *, scope: bool = False, labelled: bool = False, merged: bool = True) -> str:
    """A row. `scope`: its first cell is a heading of the row; `labelled`: each cell says its column; `merged`: cells span rows."""
    cells = []
    for number, cell in enumerate(row.cells):
        if cell is None:
            cells += [] if merged else ["<td>&nbsp;</td>"]
            continue
        name = 'th scope="row"' if scope and not number else "td"
        span = f' rowspan="{cell.span}"' if merged and cell.span > 1 else ""
        label = f' data-label="{heading_of(cell.column)}"' if labelled else ""
        cells.append(f"<{name}{span}{label}>{fill(cell)}</{name[:2]}>")
    return f"<tr>{''.join(cells)}</tr>"


def write_header(annex: Annex) -> str:
    """The row of headings."""
    return "<tr>" + "".join(f'<th scope="col">{heading_of(column)}</th>' for column in annex.columns) + "</tr>"


def write_table(annex: Annex, section: Section, fill: Fill = paragraphs, attributes: str = "", caption: str = "") -> str:
    """The table under one heading."""
    rows = "\n".join(write_row(row, fill) for row in rows_of(annex, section))
    return f"<table{attributes}>{caption}<thead>{write_header(annex)}</thead>\n<tbody>{rows}</tbody></table>"


def cards_of(annex: Annex, section: Section) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The objectives as cards: what each is called, and its labels with their values, one pair below the other."""
    title, pairs = "", list[tuple[str, str]]()
    for row in rows_of(annex, section):
        if row.first and title:
            yield title, pairs
            title, pairs = "", []
        for cell in row.cells:
            if cell is not None and cell.column.field == "objective":
                title = whole(cell.lines)
            elif cell is not None:
                pairs.append((heading_of(cell.column), paragraphs(cell)))
    yield title, pairs
