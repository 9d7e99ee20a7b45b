"""Pages written by hand, and what the reader makes of them."""

from extract.readers.html import read_html
from tests.documents import content, grids

TABLE = "<table><tr><th>Obiettivo<th>Peso<tr><td>Uno<td>5</table>"
GRID = [["Obiettivo", "Peso"], ["Uno", "5"]]


def read(body: str, *, head: str = "") -> list[object]:
    """What a page with this body holds."""
    return list(content(read_html(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())))


def cell(inside: str, *, attributes: str = "", style: str = "") -> str:
    """The paragraphs of a cell with this inside."""
    page = f"<html><head><style>{style}</style></head><body><table><tr><td{attributes}>{inside}</td><td>x</td></tr></table></body></html>"
    return grids(read_html(page.encode()))[0][0][0]
