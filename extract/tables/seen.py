"""What the tables of a document begin with, for one in which none is of objectives."""

from collections.abc import Iterable

from models.layout.blocks import Table

# So many tables are shown, so many cells of each, and so many letters of a cell.
TABLES, CELLS, LETTERS = 3, 4, 30


def show_seen(tables: Iterable[Table]) -> str:
    """The first row of each table, once where several begin alike, with the page of the first of them: "'Voce', 'Importo' (p. 3)"."""
    first: dict[str, int | None] = {}
    for table in tables:
        if row := _first_row(table):
            first.setdefault(row, table.place.page)
    shown = [f"{row} (p. {page})" if page else row for row, page in first.items()]
    return "; ".join([*shown[:TABLES], *(["…"] if len(shown) > TABLES else [])])


def _first_row(table: Table) -> str:
    """The texts of the first row with several, or of the first with one."""
    rows: dict[int, list[str]] = {}
    for cell in table.cells:
        if cell.text:
            rows.setdefault(cell.row, []).append(cell.text.value)
    row = next((texts for _, texts in sorted(rows.items()) if len(texts) > 1), next(iter(rows.values()), []))
    return ", ".join([*(f"'{_shorten(text)}'" for text in row[:CELLS]), *(["…"] if len(row) > CELLS else [])])


def _shorten(text: str) -> str:
    return text if len(text) <= LETTERS else f"{text[: LETTERS - 1].rstrip()}…"
