"""Which tables of a page hold its layout, not data: their cells are places on the page, and the tables in them are the data."""

from dataclasses import dataclass, field

from extract.readers.html.meaning import part_of
from extract.readers.html.soup import Tag, walk
from extract.readers.written.layout_tables import is_layout, is_telling


@dataclass(slots=True)
class _Tally:
    """What is known of one table while it is walked through."""

    own: int = 0
    nested: int = 0
    holds_tables: bool = False
    cells: list[bool] = field(default_factory=list)
    row_holds_tables: bool = False
    telling_rows: int = 0

    def end_row(self) -> None:
        self.telling_rows += not self.row_holds_tables and is_telling(sum(self.cells))
        self.cells, self.row_holds_tables = [], False

    @property
    def is_layout(self) -> bool:
        return self.holds_tables and is_layout(self.own, self.nested, self.telling_rows)


def find_layouts(root: Tag) -> set[int]:
    """The ids (of the Python objects) of the layout tables."""
    layouts: set[int] = set()
    stack: list[_Tally] = []
    for kind, node, _ in walk(root, lambda tag: tag.name not in ("script", "style", "template")):
        if kind == "text":
            _count(stack, node)
        elif part_of(node) == "table":
            if kind == "open":
                _open(stack)
            elif _close(stack) or node.get("role") in ("presentation", "none"):
                layouts.add(id(node))
        elif stack and kind == "open" and part_of(node) in ("td", "th"):
            stack[-1].cells.append(False)
        elif stack and part_of(node) == "tr":
            stack[-1].end_row()
    return layouts


def _count(stack: list[_Tally], text: str) -> None:
    length = len(text.strip())
    if stack and length:
        stack[-1].own += length
        if stack[-1].cells:
            stack[-1].cells[-1] = True


def _open(stack: list[_Tally]) -> None:
    if stack:
        stack[-1].holds_tables = stack[-1].row_holds_tables = True
    stack.append(_Tally())


def _close(stack: list[_Tally]) -> bool:
    """Take the innermost table off the stack: is it one of layout?"""
    tally = stack.pop()
    if stack:
        stack[-1].nested += tally.own + tally.nested
    return tally.is_layout
