"""OpenDocument texts written by hand: the parts of a body, and what the reader makes of it."""

from extract.readers.odt import read_odt
from tests.documents import Grid, content, grids, open_file


def par(inside: str = "", name: str = "") -> str:
    return f'<text:p text:style-name="{name}">{inside}</text:p>'


def cell(*texts: str, attributes: str = "") -> str:
    inside = "".join(text if text.startswith("<") else par(text) for text in texts)
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    inside = "".join(each if each.startswith("<table:") else cell(each) for each in cells)
    return f"<table:table-row {attributes}>{inside}</table:table-row>"


def table(*rows: str) -> str:
    return f'<table:table><table:table-column table:number-columns-repeated="3"/>{"".join(rows)}</table:table>'


COVERED = "<table:covered-table-cell/>"


def read(text: str, styles: str = "") -> list[str | Grid]:
    return content(read_odt(open_file(text, styles=styles)))


def texts(inside: str, styles: str = "") -> str:
    """The paragraphs of a cell that holds this."""
    return grids(read_odt(open_file(table(row(f"<table:table-cell>{inside}</table:table-cell>", "x")), styles=styles)))[0][0][0]


HUGE = 'table:number-{}-repeated="1000000000"'
