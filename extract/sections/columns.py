"""Sections that no heading names but the cells of a column: "Sezione", "Missione"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.words.profile import Profile, fold, squash
from models.findings import Finding
from models.layout.blocks import Row, RowCell, RowSection
from models.place import Origin


def name_by_columns(sections: Sequence[RowSection], profile: Profile) -> tuple[tuple[RowSection, ...], tuple[Finding, ...]]:
    """The sections, cut and named by the column that groups their rows, with a note on it; as they are where a heading names one of them.

    The cells stay among the further ones of their records.

    Args:
        sections: of the whole document.
        profile: what such a column is called, the surest name first.
    """
    if any(section.title for section in sections):
        return tuple(sections), ()
    cells = [cell for section in sections for row in section.rows for cell in row.cells if not cell.column.field]
    named = {cell.column.heading: rank for cell in cells if (rank := _rank(cell, profile)) is not None}
    heading = min(named, key=lambda name: named[name], default=None)
    first = next((cell for cell in cells if cell.column.heading == heading and cell.paragraphs), None)
    if heading is None or first is None:
        return tuple(sections), ()
    note = Finding(code="section-from-column", raw=heading, origin=first.column.origin or first.paragraphs[0].origin)
    return tuple(part for section in sections for part in _cut(section, heading)), (note,)


def _rank(cell: RowCell, profile: Profile) -> int | None:
    """How sure the heading of a cell names sections; none where it does not."""
    heading = squash(fold(cell.column.heading))
    return profile.sections.index(heading) if heading in profile.sections else None


def _cut(section: RowSection, heading: str) -> Iterator[RowSection]:
    """The rows in which the column says the same; a blank cell, or a row that goes on with an objective, says what the one above does."""
    title, origin = "", section.origin
    rows: list[Row] = []
    for row in section.rows:
        said, place = _say(row, heading)
        goes_on = rows and not any(cell.column.field == "objective" and cell.paragraphs for cell in row.cells)
        if said and fold(said) != fold(title) and not goes_on:
            if rows:
                yield replace(section, title=title, origin=origin, rows=tuple(rows))
            title, origin, rows = said, place, []
        rows.append(row)
    yield replace(section, title=title, origin=origin, rows=tuple(rows))


def _say(row: Row, heading: str) -> tuple[str, Origin]:
    """What the column says in a row, and where."""
    cell = next((cell for cell in row.cells if cell.column.heading == heading and cell.paragraphs), None)
    return (cell.text, tuple(place for paragraph in cell.paragraphs for place in paragraph.origin)) if cell else ("", ())
