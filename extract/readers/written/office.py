"""What the readers of DOCX and ODT share: going through a body, its cells, and the tables inside them.

Recursion is bounded: XML is nested at most 256 deep, and each level takes few calls.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from extract.readers.written.flow import Flow, Piece, fold, make_cell
from extract.readers.written.layout_tables import is_layout, is_telling
from extract.readers.written.spans import finish_table
from extract.readers.written.xml_tree import Element, children, descendants, local
from models.findings import Finding
from models.layout import Block
from models.place import Place


class OfficeCell(NamedTuple):
    """A cell of a table's grid: its element, its place and its spans (counted from 0), and its step in the table's path."""

    element: Element
    row: int
    column: int
    row_span: int
    column_span: int
    step: str


class OfficeReader(ABC):
    """Goes through a body once. What is left to each format: paragraphs, the elements around them, and the grid of a table."""

    table_name = "table"
    """Local name of a table's element."""

    def __init__(self) -> None:
        self._outside = Flow(in_cell=False)
        self._blocks: list[Block] = []
        self._path = ""
        self._paragraphs = 0
        self.is_joined = False  # the end of the last paragraph was deleted: the next one goes on with it

    def read(self, parent: Element, path: str) -> Iterator[Block]:
        """The blocks of an element that holds paragraphs and tables."""
        for element, step in _steps(parent):
            self.read_block(element, self._outside, f"{path}/{step}")
            yield from self._take_blocks()
        self._take_lines()
        yield from self._take_blocks()

    @abstractmethod
    def read_block(self, element: Element, flow: Flow, path: str) -> None:
        """Write a paragraph, a table or what stands around them to the flow; what is neither goes unread."""

    @abstractmethod
    def find_grid(self, table: Element) -> Sequence[OfficeCell]:
        """The cells of a table, row by row, without those that only go on with another."""

    @abstractmethod
    def text_of(self, element: Element) -> str:
        """All text inside an element."""

    def begin_paragraph(self, path: str) -> Place:
        """Count a paragraph; its place."""
        self._paragraphs += 1
        self._path = path
        return self.place

    @property
    def place(self) -> Place:
        """The place of the paragraph that was begun last."""
        return Place(path=self._path or None, line=max(1, self._paragraphs))

    def report(self, code: str, raw: str) -> None:
        """Add a finding about what stands here."""
        self._blocks.append(Finding(code=code, raw=raw, origin=(self.place,)))

    def leave_box(self, box: Element) -> None:
        """Report a text box, whose text is not read."""
        text = fold(" ".join(self.text_of(p) for p in descendants(box, "p")))
        if text:
            self.report("text-box", text)

    def read_all(self, parent: Element, flow: Flow, path: str) -> None:
        """Write all that an element holds to the flow."""
        for element, step in _steps(parent):
            self.read_block(element, flow, f"{path}/{step}")

    def read_table(self, table: Element, flow: Flow, path: str) -> None:
        """A table: a block of its own, or paragraphs of the cell that it stands in, or only the layout of the page."""
        cells = self.find_grid(table)
        if flow is not self._outside:
            self._read_nested(cells, flow, path)
        elif self._is_layout(table, cells):
            for cell in cells:
                self.read_all(cell.element, self._outside, f"{path}/{cell.step}")
                self._outside.end()
        else:
            self._read_data(cells, path)

    def _read_data(self, cells: Sequence[OfficeCell], path: str) -> None:
        self._take_lines()
        place = Place(path=path, line=self._paragraphs + 1)
        taken = [(cell, *self._read_cell(cell, path)) for cell in cells]
        made = [
            make_cell(pieces, at, row=cell.row, column=cell.column, spans=(cell.row_span, cell.column_span)) for cell, pieces, at in taken
        ]
        self._blocks += finish_table(made, [piece for _, pieces, _ in taken for piece in pieces], place)

    def _read_cell(self, cell: OfficeCell, path: str) -> tuple[list[Piece], Place]:
        flow = Flow(in_cell=True)
        place = Place(path=f"{path}/{cell.step}", line=self._paragraphs + 1)
        self.read_all(cell.element, flow, f"{path}/{cell.step}")
        self.is_joined = False
        return flow.take(), place

    def _read_nested(self, cells: Sequence[OfficeCell], flow: Flow, path: str) -> None:
        """A table inside a cell: each of its rows is a paragraph of the cell."""
        for _, row in groupby(cells, key=lambda cell: cell.row):
            taken = [self._read_cell(cell, path) for cell in row]
            flow.begin(taken[0][1])
            for pieces, _ in taken:
                for piece in pieces:
                    flow.write(f"{piece.text.value} ", piece.style)
        flow.end()

    def _is_layout(self, table: Element, cells: Sequence[OfficeCell]) -> bool:
        inner = [each for each in descendants(table, self.table_name) if next(each.iterancestors(f"{{*}}{self.table_name}")) is table]
        if not inner:
            return False
        nested = sum(self._count_letters(each) for each in inner)
        telling = 0
        for _, row in groupby(cells, key=lambda cell: cell.row):
            elements = [cell.element for cell in row]
            holds_tables = any(next(descendants(element, self.table_name), None) is not None for element in elements)
            telling += not holds_tables and is_telling(sum(self._count_letters(element) > 0 for element in elements))
        return is_layout(self._count_letters(table) - nested, nested, telling)

    def _count_letters(self, element: Element) -> int:
        return len("".join(self.text_of(element).split()))

    def _take_blocks(self) -> list[Block]:
        blocks, self._blocks = self._blocks, []
        return blocks

    def _take_lines(self) -> None:
        self._blocks += [piece.line for piece in self._outside.take()]


def _steps(parent: Element) -> Iterator[tuple[Element, str]]:
    """The child elements, each with its step in a path: its name and its number among its like."""
    count: Counter[str] = Counter()
    for element in children(parent):
        name = local(element)
        count[name] += 1
        yield element, f"{name}[{count[name]}]"
