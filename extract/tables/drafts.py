"""Rows in the making: a page break may still add to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extract.words.joints import join_lines, split_marks, strip_marks
from models.columns import Column
from models.layout import Edge, Join, Paragraph, Row, RowCell
from models.place import Place


@dataclass(slots=True)
class CellDraft:
    """A cell: its paragraphs so far, none when it is drawn and blank, and the edge of its last fragment."""

    paragraphs: list[Paragraph]
    edge: Edge
    touches_end: bool = False

    @property
    def text(self) -> str:
        """The whole cell so far."""
        return strip_marks(" ".join(p.text for p in self.paragraphs))

    def extend(self, rest: "CellDraft", *, within_paragraph: bool) -> None:
        """Add the rest that stands after a page break."""
        added = list(rest.paragraphs)
        if within_paragraph and self.paragraphs:
            last, first = self.paragraphs.pop(), added.pop(0)
            is_cut = self.edge.may_cut_word(rest.edge)
            self.paragraphs.append(Paragraph(join_lines(last.text, first.text, is_cut=is_cut), last.origin + first.origin, last.item))
        self.paragraphs += added
        self.edge, self.touches_end = rest.edge, rest.touches_end


@dataclass(slots=True)
class RowDraft:
    """A row: its cells by the index of their column; a column that a merged cell from above covers has none."""

    cells: dict[int, CellDraft]
    place: Place
    joins: list[Join] = field(default_factory=list)

    def finish(self, columns: Sequence[Column], settle: Callable[[str], str]) -> Row:
        """The row as it is handed on; `settle` mends the words that line breaks cut."""
        cells = []
        for index, column in enumerate(columns):
            draft = self.cells.get(index)
            cells.append(RowCell(column, tuple(_finish(p, settle) for p in draft.paragraphs) if draft else ()))
        return Row(tuple(cells), self.place, tuple(self.joins))


def _finish(paragraph: Paragraph, settle: Callable[[str], str]) -> Paragraph:
    text, soft = split_marks(settle(paragraph.text))
    return Paragraph(text, paragraph.origin, paragraph.item, soft)
