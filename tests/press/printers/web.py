"""The annex as a web page: one table a section, merged cells as rowspan."""

from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Layout, Section

STYLE = """
@page {{ size: {page}; margin: {margins}; @bottom-center {{ content: "{town} - pag. " counter(page) " di " counter(pages); \
font: {small}pt '{font}'; }} }}
body {{ font: {size}pt '{font}'; margin: 0; }}
h1 {{ font-size: {large}pt; }}
h2 {{ font-size: {medium}pt; break-after: avoid; }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: {gap}pt; }}
th, td {{ border: 0.75pt solid #000; padding: 2pt 4pt; vertical-align: top; text-align: left; }}
th, td {{ overflow-wrap: anywhere; hyphens: {hyphens}; }}
p, ul {{ margin: 0 0 {gap}pt; }}
ul {{ list-style: none; padding: 0; }}
p:last-child, ul:last-child, p:has(+ ul) {{ margin-bottom: 0; }}
""".strip()


def write_page(annex: Annex, layout: Layout, path: Path) -> None:
    """Nothing; `path` holds the annex as HTML, ready to be printed on the pages of the layout."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(_page(annex, layout)) + "\n", encoding="utf-8")


def _page(annex: Annex, layout: Layout) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="it">\n<head>\n<meta charset="utf-8">'
    yield f"<title>{escape(annex.title)}</title>\n<style>\n{_style(annex, layout)}\n</style>\n</head>\n<body>"
    yield f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"
    for section in annex.sections:
        yield f"<h2>{escape(section.title)}</h2>"
        yield from _table(annex, section, layout)
    yield "</body>\n</html>"


def _style(annex: Annex, layout: Layout) -> str:
    return STYLE.format(
        page=layout.page,
        margins=" ".join(f"{margin}mm" for margin in layout.margins),
        town=annex.town,
        font=layout.font,
        size=layout.size,
        small=layout.size - 2,
        medium=layout.size + 3,
        large=layout.size + 5,
        gap=layout.gap,
        hyphens="auto" if layout.hyphens else "manual",
    )


def _table(annex: Annex, section: Section, layout: Layout) -> Iterator[str]:
    yield "<table>"
    yield "<colgroup>" + "".join(f'<col style="width: {width}%">' for width in layout.widths) + "</colgroup>"
    yield "<thead>\n<tr>" + "".join(f"<th>{'<br>'.join(map(escape, c.heading))}</th>" for c in annex.columns) + "</tr>\n</thead>\n<tbody>"
    for row in rows_of(annex, section):
        yield "<tr>\n" + "\n".join(_cells(row, layout)) + "\n</tr>"
    yield "</tbody>\n</table>"


def _cells(row: GridRow, layout: Layout) -> Iterator[str]:
    for cell in row.cells:
        if cell is not None:
            yield _cell(cell, merged=layout.merged)
        elif not layout.merged:
            yield "<td></td>"


def _cell(cell: GridCell, *, merged: bool) -> str:
    span = f' rowspan="{cell.span}"' if merged and cell.span > 1 else ""
    return f"<td{span}>{write_lines(cell.lines)}</td>"


def write_lines(lines: tuple[Line, ...]) -> str:
    """The paragraphs of a cell as HTML: `<p>`, and `<ul>` for the items of a list that a colon opens."""
    parts = []
    for listed, group in groupby(_with_list(lines), key=lambda pair: pair[0]):
        texts = [_line(line) for _, line in group]
        parts.append("<ul>" + "".join(f"<li>{t}</li>" for t in texts) + "</ul>" if listed else "".join(f"<p>{t}</p>" for t in texts))
    return "".join(parts)


def write_spaced(lines: tuple[Line, ...]) -> str:
    """The paragraphs of a cell as old pages have them: one text, broken by `<br>`."""
    return "<br>".join(map(_line, lines))


def _with_list(lines: tuple[Line, ...]) -> Iterator[tuple[bool, Line]]:
    opened = False
    for line in lines:
        opened = line.dashed and opened
        yield opened, line
        opened = opened or line.text.endswith(":")


def _line(line: Line) -> str:
    return f"<b>{escape(line.mark, quote=False)}</b> {escape(line.text, quote=False)}" if line.mark else escape(line.text, quote=False)
