"""Values that were read as another field than the column in which they stand says."""

from collections import defaultdict
from collections.abc import Container, Iterator

from audit.told import RAW, Told, find_values, letters_of
from models.annex import Annex
from models.findings import Finding
from models.layout.blocks import Cell, Table, TableDocument
from models.place import Place

# What a column holds: one of the five fields.
Fields = frozenset[str]


def find_misplaced(annex: Annex, document: TableDocument, told: Told) -> Iterator[Finding]:
    """A finding for each value that stands in the columns of other fields alone.

    Nothing is said of a table without a header of its own, of a column whose heading no row was read under, of a row over the whole
    table, and of places that several cells share, as those of one line of a text do.
    """
    fields = _find_fields(document, told)
    for value in dict.fromkeys(find_values(annex)):
        stands = [fields[place] for place in value.origin if place in fields] if value.field else []
        if stands and all(value.field not in known for known in stands):
            detail = {"column": ", ".join(sorted(frozenset().union(*stands)))}
            yield Finding(
                code="value-misplaced", field=value.field, raw=value.text[:RAW], detail=detail, part=value.record, origin=value.origin
            )


def _find_fields(document: TableDocument, told: Told) -> dict[Place, Fields]:
    """What the columns hold in which each place of the tables lies, where that is known."""
    headings = _find_headings(document)
    found: dict[Place, Fields] = {}
    unknown: set[Place] = set()
    for table in document.tables:
        header = _find_header(table, headings, told)
        columns = {cell.column: headings.get(letters_of(cell.text.value)) for cell in header if cell.column_span == 1}
        below = max((cell.row + 1 for cell in header), default=table.rows)
        for cell in table.cells:
            covered = [columns.get(column) for column in range(cell.column, cell.column + cell.column_span)]
            known: Fields = frozenset().union(*filter(None, covered))
            for place in {place for paragraph in cell.paragraphs for place in paragraph.origin}:
                found[place] = found.get(place, frozenset()) | known
                unknown.update([place] if None in covered or cell.row < below or 1 < table.columns == cell.column_span else [])
    return {place: fields for place, fields in found.items() if place not in unknown}


def _find_headings(document: TableDocument) -> dict[str, Fields]:
    """The fields that were read under each heading, by its letters."""
    fields: dict[str, set[str | None]] = defaultdict(set)
    for column in {cell.column for section in document.sections for row in section.rows for cell in row.cells}:
        fields[letters_of(column.heading)].add(column.field)
    return {heading: frozenset(filter(None, known)) for heading, known in fields.items() if heading and None not in known}


def _find_header(table: Table, headings: Container[str], told: Told) -> list[Cell]:
    """The cells of a table's only header; a form has headings in other rows too, and these name no columns."""
    header = [cell for cell in table.cells if told.is_header(cell.place)]
    rows = {cell.row for cell in header}
    is_form = any(letters_of(cell.text.value) in headings for cell in table.cells if cell.row not in rows)
    return [] if is_form or len(rows) != 1 else header
