"""A table of a page while it is read: its row groups, rows and cells."""

import re
from dataclasses import dataclass, field

from extract.readers.html.cell_labels import ATTRIBUTES, add_header, drop_labels
from extract.readers.html.meaning import part_of
from extract.readers.html.soup import Tag
from extract.readers.written.flow import Flow, Piece, fold, make_cell
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
        self._labels: dict[int, str] = {}

    @property
    def flow(self) -> Flow | None:
        """Where text goes: that of the open cell; none between cells."""
        return self._cell.flow if self._cell else None

    def open(self, tag: Tag, place: Place) -> bool:
        """A part of the table begins; False when the element is no such part."""
        part = part_of(tag)
        if part in ("td", "th"):
            self._open_cell(tag, place)
        elif part in ("tr", "term"):
            self._close_cell()
            self._groups[-1][1].append([])
            if part == "term":
                self._open_cell(tag, place)
        elif part == "value":
            self._open_value(tag, place)
        elif part in _GROUPS:
            self._close_cell()
            # further heads and feet stand where the source has them, as in browsers
            is_first = all(rank != _GROUPS[part] for rank, _ in self._groups)
            self._groups.append((_GROUPS[part] if is_first else _GROUPS["tbody"], []))
        else:
            return False
        return True

    def _open_value(self, tag: Tag, place: Place) -> None:
        """A value below its label; a further value of the same label goes on in the cell of the first one."""
        if self._cell and part_of(self._cell.tag) == "value":
            self._cell.flow.end()
        else:
            self._open_cell(tag, place)

    def close(self, tag: Tag) -> bool:
        """A part of the table ends; False when the element is no such part."""
        part = part_of(tag)
        if part in ("td", "th", "term"):
            if self._cell and self._cell.tag is tag:
                self._close_cell()
            return True
        if part in _GROUPS:
            self._groups.append((1, []))  # rows that stand in no group are a body of their own
        return part in _GROUPS or part in ("tr", "value")

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
        spans = MOST_SPANNED if rows == 0 else check_span(rows), check_span(_count(cell.tag.get("colspan")))
        pieces = cell.flow.take()
        self._pieces += pieces
        self._groups[-1][1][-1].append(make_cell(pieces, cell.place, spans=spans))
        label = next((fold(str(cell.tag[name])) for name in ATTRIBUTES if cell.tag.get(name)), "")
        self._labels.setdefault(sum(other.column_span for other in self._groups[-1][1][-1][:-1]), label)

    def finish(self) -> list[Table | TextLine]:
        """The blocks that the table comes to."""
        self._close_cell()
        groups = [rows for _, rows in sorted(self._groups, key=lambda group: group[0])]
        blocks = finish_table(stack_groups(groups), self._pieces, self._place)
        return [drop_labels(add_header(block, self._labels)) if isinstance(block, Table) else block for block in blocks]


def _count(value: object) -> int:
    """The number that a span attribute begins with; 1 where it begins with none."""
    found = _COUNT.match(str(value)) if value is not None else None
    return int(found.group(1)) if found else 1
