"""The annex as a town publishes it on the web: one table a section, with or without the portal around it."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.press.annexes.grid import GridCell, GridRow, rows_of
from tests.press.annexes.source import Annex, Column, Section
from tests.press.printers.web import write_lines, write_spaced

PORTAL_HEAD = """
<div id="cookie-banner" role="dialog"><p>Questo sito utilizza cookie tecnici. <a href="#">Leggi l'informativa</a></p>
<button>Accetto</button></div>
<header><a href="/">{town}</a>
<nav><ul><li><a href="/novita">Novità</a></li><li><a href="/servizi">Servizi</a></li>
<li><a href="/trasparenza"><b>Amministrazione trasparente</b></a></li></ul></nav></header>
<main>
""".strip()

PORTAL_FOOT = """
<h2>Uffici di riferimento</h2>
<table><thead><tr><th>Ufficio</th><th>Telefono</th><th>Orario</th></tr></thead>
<tbody><tr><td>Controllo di gestione</td><td>0000 123456</td><td>lunedì e giovedì, 9.00-12.30</td></tr>
<tr><td>Segreteria generale</td><td>0000 123457</td><td>dal lunedì al venerdì, 9.00-12.00</td></tr></tbody></table>
</main>
<footer><h2>Contatti</h2><p>Piazza del Popolo 1 - Codice fiscale 00000000000</p></footer>
""".strip()

FRAME_HEAD = """
<table width="100%" border="0" cellpadding="8"><tr><td width="150" valign="top"><font size="2"><b>{town}</b><br><br>
<a href="index.htm">Home</a><br><a href="albo.htm">Albo pretorio</a><br><a href="piani.htm">Piani e programmi</a></font></td>
<td valign="top">
""".strip()

FRAME_FOOT = "</td></tr></table>"

DRESSES = {"": ("<p>{town}</p>", ""), "portal": (PORTAL_HEAD, PORTAL_FOOT), "frame": (FRAME_HEAD, FRAME_FOOT)}


def write_site(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as a web page: UTF-8, or, in the old-fashioned frame, cp1252 that says so nowhere."""
    framed = annex.forms.dress == "frame"
    path.write_bytes(("\n".join(_site(annex, framed=framed)) + "\n").encode("cp1252" if framed else "utf-8"))


def _site(annex: Annex, *, framed: bool) -> Iterator[str]:
    head, foot = DRESSES[annex.forms.dress]
    yield "<html>\n<head>" if framed else '<!DOCTYPE html>\n<html lang="it">\n<head>\n<meta charset="utf-8">'
    yield f"<title>{escape(annex.title)} - {escape(annex.town)}</title>\n</head>\n<body>"
    yield head.format(town=escape(annex.town))
    yield f"<h1>{escape(annex.title)}</h1>"
    for section in annex.sections:
        yield from _section(annex, section)
    yield f"{foot}\n</body>\n</html>"


def _section(annex: Annex, section: Section) -> Iterator[str]:
    title = escape(section.title)
    yield {"h2": f"<h2>{title}</h2>\n<table>", "caption": f"<table>\n<caption>{title}</caption>"}.get(
        annex.forms.heading, f'<p><b>{title}</b></p>\n<table border="1">'
    )
    header = "\n".join(f"<tr>{''.join(row)}</tr>" for row in _header(annex))
    yield header.replace("th", "td") if annex.forms.dress == "frame" else f"<thead>\n{header}\n</thead>\n<tbody>"
    for row in rows_of(annex, section):
        yield "<tr>\n" + "\n".join(_cells(row, spaced=annex.forms.dress == "frame")) + "\n</tr>"
    yield "</table>" if annex.forms.dress == "frame" else "</tbody>\n</table>"


def _header(annex: Annex) -> Iterator[list[str]]:
    groups = annex.forms.grouped
    group_of = {name: heading for heading, names in groups.items() for name in names}
    depth = ' rowspan="2"' if groups else ""
    upper: dict[str, str] = {}
    for column in annex.columns:
        group = group_of.get(column.name)
        upper[group or column.name] = f'<th colspan="{len(groups[group])}">{group}</th>' if group else f"<th{depth}>{_heading(column)}</th>"
    yield list(upper.values())
    if groups:
        yield [f"<th>{_heading(column)}</th>" for column in annex.columns if column.name in group_of]


def _heading(column: Column) -> str:
    return "<br>".join(map(escape, column.heading))


def _cells(row: GridRow, *, spaced: bool) -> Iterator[str]:
    for cell in row.cells:
        if cell is not None:
            yield f"<td{_span(cell)}>{(write_spaced if spaced else write_lines)(cell.lines)}</td>"


def _span(cell: GridCell) -> str:
    return f' rowspan="{cell.span}"' if cell.span > 1 else ""
