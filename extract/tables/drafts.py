"""Rows in the making: a page break may still add to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.words.joints import join_lines
from extract.words.vocabulary import Vocabulary
from models.layout.blocks import CellParagraph, Edge, Join, Row, RowCell
from models.layout.columns import Column
from models.layout.text import Text, join_texts
from models.place import Origin, Place


@dataclass(slots=True)
class CellDraft:
    """A cell: its paragraphs so far, none when it is drawn and blank, and the edge of its last fragment."""

    paragraphs: list[CellParagraph]
    edge: Edge
    touches_end: bool = False

    @property
    def text(self) -> Text:
        """The whole cell so far."""
        return join_texts(p.text for p in self.paragraphs)

    def extend(self, rest: "CellDraft", *, within_paragraph: bool) -> None:
        """Add the rest that stands after a page break."""
        added = list(rest.paragraphs)
        if within_paragraph and self.paragraphs:
            last, first = self.paragraphs.pop(), added.pop(0)
            text = join_lines(last.text, first.text, is_cut=self.edge.may_cut_word(rest.edge))
            self.paragraphs.append(CellParagraph(text, last.origin + first.origin, last.item))
        self.paragraphs += added
        self.edge, self.touches_end = rest.edge, rest.touches_end


@dataclass(slots=True)
class RowDraft:
    """A row: its cells by the index of their column; a column that a merged cell from above covers has none."""

    cells: dict[int, CellDraft]
    place: Place
    joins: list[Join] = field(default_factory=list)

    def finish(self, columns: Sequence[Column], vocabulary: Vocabulary) -> Row:
        """The row as it is handed on, with the words mended that line breaks cut."""
        cells = []
        for index, column in enumerate(columns):
            draft = self.cells.get(index)
            cells.append(RowCell(column, tuple(vocabulary.settle_paragraph(p) for p in draft.paragraphs) if draft else ()))
        return Row(tuple(cells), self.place, tuple(self.joins))


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A row of sums, which is no record.

    Attributes:
        text: all that it says.
        total: the number; none where it has several.
        origin: of its cells.
    """

    text: Text
    total: str
    origin: Origin
