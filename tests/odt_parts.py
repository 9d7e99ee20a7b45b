"""The parts of an OpenDocument text, for tests that write its body by hand."""


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
