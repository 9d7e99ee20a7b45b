"""A table of a page while it is read: its row groups, rows and cells."""

import re
from dataclasses import dataclass, field

from extract.readers.html.soup import Tag
from extract.readers.written.flow import Flow, Piece, make_cell
from extract.readers.written.spans import MOST_SPANNED, check_cells, check_span, finish_table, stack_groups
from models.layout.blocks import Cell, Table, TextLine
from models.place import Place

# Heads stand above the bodies of their table and feet below, wherever the source has them.
_GROUPS = {"thead": 0, "tbody": 1, "tfoot": 2}
# " 2", "+2", "2px": what browsers read as 2
_COUNT = re.compile(r"\s*\+?(\d{1,18})")


@dataclass(slots=True)
class _OpenCell:
    """A cell that has begun."""

    tag: Tag
    place: Place
    flow: Flow = field(default_factory=lambda: Flow(in_cell=True))


class PageTable:
    """Gathers the rows of one table; tables inside its cells become paragraphs of them."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._groups: list[tuple[int, list[list[Cell]]]] = [(1, [])]
        self._cell: _OpenCell | None = None
        self._pieces: list[Piece] = []
        self._count = 0

    @property
    def flow(self) -> Flow | None:
        """Where text goes: that of the open cell; none between cells."""
        return self._cell.flow if self._cell else None

    def open(self, tag: Tag, place: Place) -> bool:
        """A part of the table begins; False when the element is no such part."""
        if tag.name in ("td", "th"):
            self._open_cell(tag, place)
        elif tag.name == "tr":
            self._close_cell()
            self._groups[-1][1].append([])
        elif tag.name in _GROUPS:
            self._close_cell()
            self._groups.append((_GROUPS[tag.name], []))
        else:
            return False
        return True

    def close(self, tag: Tag) -> bool:
        """A part of the table ends; False when the element is no such part."""
        if tag.name in ("td", "th"):
            if self._cell and self._cell.tag is tag:
                self._close_cell()
            return True
        if tag.name in _GROUPS:
            self._groups.append((1, []))  # rows that stand in no group are a body of their own
        return tag.name in _GROUPS or tag.name == "tr"

    def _open_cell(self, tag: Tag, place: Place) -> None:
        self._close_cell()
        if not self._groups[-1][1]:
            self._groups[-1][1].append([])
        self._cell = _OpenCell(tag, place)
        self._count += 1
        check_cells(self._count)

    def _close_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        rows = _count(cell.tag.get("rowspan"))
        spans = MOST_SPANNED if rows == 0 else check_span(rows), check_span(_count(cell.tag.get("colspan")), "columns")
        pieces = cell.flow.take()
        self._pieces += pieces
        self._groups[-1][1][-1].append(make_cell(pieces, cell.place, spans=spans))

    def finish(self) -> list[Table | TextLine]:
        """The blocks that the table comes to."""
        self._close_cell()
        groups = [rows for _, rows in sorted(self._groups, key=lambda group: group[0])]
        return finish_table(stack_groups(groups), self._pieces, self._place)


def _count(value: object) -> int:
    """The number that a span attribute begins with; 1 where it begins with none."""
    found = _COUNT.match(str(value)) if value is not None else None
    return int(found.group(1)) if found else 1
