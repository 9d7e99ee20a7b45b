"""The words of the document's tables, and those of the result: none is lost, and none stands elsewhere."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from audit.told import RAW, Told, find_values, letters_of, missing
from models.annex import Annex
from models.findings import Finding
from models.layout.blocks import Cell, CellParagraph, Table, TableDocument
from models.layout.markers import is_continuation
from models.place import Place


def find_lost(told: Told, document: TableDocument) -> Iterator[Finding]:
    """A finding for each row of a table with words that no record and no finding has; one that looks like a title is named as that."""
    for table in document.tables:
        if told.leaves_out(table.place):
            continue
        rows = _rows(table)
        # nothing but titles stands between the head of the table and its header
        is_above = any(told.is_header(cell.place) for cells in rows for cell in cells)
        for cells in rows:
            lost = [p for cell in cells for p in cell.paragraphs if _is_lost(p, cell, told)]
            is_above = is_above and len(lost) == sum(len(cell.paragraphs) for cell in cells)
            if lost:
                yield _report("title-unused" if _is_title(cells, table, is_above=is_above) else "words-lost", lost)


def _is_lost(paragraph: CellParagraph, cell: Cell, told: Told) -> bool:
    """Has no record and no finding its words? One that only says that the table goes on has none to lose."""
    is_told = told.says(paragraph, cell.place) or told.speaks_of(cell.place, *paragraph.origin)
    return not is_told and not is_continuation(paragraph.text.value)


def _rows(table: Table) -> list[list[Cell]]:
    """The cells that hold text, by the row in which they begin."""
    rows: dict[int, list[Cell]] = defaultdict(list)
    for cell in table.cells:
        if cell.paragraphs:
            rows[cell.row].append(cell)
    return [rows[row] for row in sorted(rows)]


def _is_title(cells: Sequence[Cell], table: Table, *, is_above: bool) -> bool:
    """Is it one cell over the whole table, or one at the left above the header?"""
    return len(cells) == 1 < table.columns and (cells[0].column_span == table.columns or (is_above and cells[0].column == 0))


def _report(code: str, lost: Sequence[CellParagraph]) -> Finding:
    origin = tuple(dict.fromkeys(place for paragraph in lost for place in paragraph.origin))
    return Finding(code=code, raw=" ".join(paragraph.text.value for paragraph in lost)[:RAW], origin=origin)


def find_moved(annex: Annex, document: TableDocument) -> Iterator[Finding]:
    """A finding for each value of the result with words that do not stand at its place in a table of the document."""
    printed: dict[Place, list[str]] = defaultdict(list)
    for table in document.tables:
        for cell in table.cells:
            for paragraph in cell.paragraphs:
                for place in paragraph.origin:
                    printed[place].append(letters_of(paragraph.text.value))
    for value in dict.fromkeys(find_values(annex)):
        if value.origin and all(place in printed for place in value.origin):
            source = "".join(text for place in value.origin for text in printed[place])
            if any(missing(letters_of(word), [source]) for word in value.text.split()):
                yield Finding(code="words-moved", raw=value.text[:RAW], part=value.record or None, origin=value.origin)
