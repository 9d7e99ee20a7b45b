"""The annex as text: tab-separated rows page by page, and Markdown; and the page-by-page HTML that a converter writes."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from tests.press.annexes.grid import Line, rows_of
from tests.press.annexes.sheets import Part, SheetRow, sheets_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.web import write_lines


def write_text(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the pages of the annex as rows of cells between tabs, with light HTML in the cells."""
    path.write_text("\n".join(_text(annex)) + "\n", encoding="utf-8")


def _text(annex: Annex) -> Iterator[str]:
    header = "\t".join(column.name for column in annex.columns)
    yield f"## {annex.title}\n"
    for page in sheets_of(annex, annex.forms.text_lines):
        for part in page:
            if part.title:
                yield f"### {part.title}\n"
            yield header
            yield from ("\t".join(map(_light, row)) for row in part.rows)
            yield ""


def _light(lines: tuple[Line, ...]) -> str:
    if len(lines) > 1:
        return write_lines(lines)
    return "".join(f"<b>{line.mark}</b> {line.text}" if line.mark else line.text for line in lines)


def write_markdown(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as Markdown, one pipe table a section; a cell that goes on is left blank."""
    path.write_text("\n".join(_markdown(annex)) + "\n", encoding="utf-8")


def _markdown(annex: Annex) -> Iterator[str]:
    yield f"{annex.town}\n\n# {annex.title}\n"
    for section in annex.sections:
        yield f"## {section.title}\n"
        yield from map(_piped, _markdown_rows(annex, section))
        yield ""


def _markdown_rows(annex: Annex, section: Section) -> Iterator[list[str]]:
    yield [column.name for column in annex.columns]
    yield ["---"] * len(annex.columns)
    for row in rows_of(annex, section):
        yield ["<br>".join(map(_starred, cell.lines)) if cell else "" for cell in row.cells]


def _starred(line: Line) -> str:
    return f"**{line.mark}** {line.text}" if line.mark else line.text


def _piped(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def write_sheets(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as HTML, page by page, as converters write it: no merged cell, the header on each page."""
    path.write_text("\n".join(_sheets(annex)) + "\n", encoding="utf-8")


def _sheets(annex: Annex) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8"/>\n<title>{escape(annex.stem)}</title>\n</head>\n<body>'
    for number, page in enumerate(sheets_of(annex, annex.forms.page_lines), start=1):
        yield f'<div class="page" id="page-{number}">'
        if number == 1:
            yield f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"
        for part in page:
            yield from _part(annex, part)
        yield f"<p>{number}</p>\n</div>"
    yield "</body>\n</html>"


def _part(annex: Annex, part: Part) -> Iterator[str]:
    if part.title:
        yield f"<h2>{escape(part.title)}</h2>"
    yield "<table>\n<tr>" + "".join(f"<th>{escape(column.name)}</th>" for column in annex.columns) + "</tr>"
    yield from map(_sheet_row, part.rows)
    yield "</table>"


def _sheet_row(row: SheetRow) -> str:
    return "<tr>" + "".join(f"<td>{write_lines(cell)}</td>" for cell in row) + "</tr>"
