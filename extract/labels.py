"""Boxes: what stands as label and value above the header of a table ("Obiettivo | …", "Peso | 5", "Obiettivo: …")."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.columns import Header, match_field
from extract.joints import plain_text
from extract.profile import Profile, fold
from models.layout import Cell, Column, Paragraph, Table


@dataclass(frozen=True, slots=True)
class Label:
    """A label above the header and its value.

    Attributes:
        column: as which it is read.
        paragraphs: of the value; none where the box goes on from the page before and does not repeat it.
        cells: row and grid column of the cells that it was read from.
    """

    column: Column
    paragraphs: tuple[Paragraph, ...]
    cells: tuple[tuple[int, int], ...] = ()


def find_labels(table: Table, header: Header, profile: Profile) -> list[Label]:
    """The labels of a table, from top to bottom; a field that the header names too is none."""
    named = {column.field for column in header.columns}
    found: dict[str, Label] = {}
    rows = sorted({cell.row for cell in table.cells if cell.row < header.first})
    for row in rows:
        cells = [cell for cell in table.cells if cell.row == row and cell.text]
        for label in (*_beside(cells, profile), *_within(cells, profile)):
            if label.column.field not in named:
                found.setdefault(label.column.field or "", label)
    return list(found.values())


def _beside(cells: list[Cell], profile: Profile) -> Iterable[Label]:
    """Labels with their value in the next cell: "Obiettivo | Tempestività dei pagamenti"."""
    for label, value in zip(cells[::2], cells[1::2], strict=False):
        text = plain_text(label.text, profile.words)
        field, length = match_field(text.rstrip(": "), profile)
        if field and len(fold(text)) <= length + 4:
            places = ((label.row, label.column), (value.row, value.column))
            yield Label(Column(field, text.rstrip(": ")), value.paragraphs, places)


def _within(cells: list[Cell], profile: Profile) -> Iterable[Label]:
    """A label and its value in one cell: "Obiettivo: Tempestività dei pagamenti"."""
    for cell in cells:
        head, colon, tail = cell.paragraphs[0].text.partition(":")
        field, length = match_field(plain_text(head, profile.words), profile)
        if not (colon and field and len(fold(head)) <= length + 4):
            continue
        first = replace(cell.paragraphs[0], text=tail.strip())
        paragraphs = (*((first,) if first.text else ()), *cell.paragraphs[1:])
        if paragraphs:
            yield Label(Column(field, head.strip()), paragraphs, ((cell.row, cell.column),))
