"""What every reader makes of a document: lines of text and tables of cells, in reading order.

These types are plain dataclasses, not Pydantic models: they are made in great number while a document is read, hold
only what our own readers put in, and never leave the program.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from models.drawing import PageShape
from models.findings import Finding
from models.layout.columns import Column
from models.layout.text import Text, join_texts
from models.place import Box, Origin, Place
from models.reasons import Question, Reason


@dataclass(frozen=True, slots=True)
class CellParagraph:
    """One paragraph of a cell as it is drawn: its text, of which not all joints of lines are settled, and where it stands.

    Attributes:
        item: see `Paragraph`.
    """

    text: Text
    origin: Origin = ()
    item: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a row's cell: its text (white space folded, broken words rejoined) and where it stands.

    Attributes:
        item: the source marks it as an item of a list, so that it needs no dash of its own to be known for one.
        soft: where a further paragraph may begin that no space sets apart: places in the text, counted from 0, each with
            how little speaks for it (0: it stands beside a year marker; 1: after a full stop; 2: it only begins with a
            capital, or as a target does; 3: the same where the table sets other paragraphs apart by space).
    """

    text: str
    origin: Origin = ()
    item: bool = False
    soft: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """What the drawing says of a cell that touches the head or foot of its page; none where the source does not say.

    Attributes:
        open_above: no rule closes the cell at its top; none where the drawing lacks rules and so does not say.
        open_below: no rule closes the cell at its bottom; none as above.
        lines_left: further lines of text that would have fitted under the last one.
        width_left: letters (of the text's size) left on the last line, to the right of its last word.
        first_width: width of the first word, in the same unit.
        lone_width: width of the last word where it fills its line alone, so that it may be cut.
        line_width: of a full line.
        cut_above, cut_below: its text is painted on the page before, or on the next one, as well.
    """

    open_above: bool | None = False
    open_below: bool | None = False
    lines_left: float | None = None
    width_left: float | None = None
    first_width: float | None = None
    lone_width: float | None = None
    line_width: float = 0.0
    cut_above: bool = False
    cut_below: bool = False

    def may_cut_word(self, below: "Edge") -> bool:
        """A single word fills the last line, and with the first word of `below` it would not fit on a line."""
        return self.lone_width is not None and below.first_width is not None and self.lone_width + below.first_width > self.line_width


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it is drawn: the grid squares that it covers (counted from 0) and its paragraphs."""

    row: int
    column: int
    paragraphs: tuple[CellParagraph, ...]
    place: Place
    row_span: int = 1
    column_span: int = 1
    edge: Edge = Edge()
    bold: bool = False

    @property
    def text(self) -> Text:
        """The whole cell, paragraphs joined by one space."""
        return join_texts(p.text for p in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands on one page (or, in a source without pages, the whole of it).

    Attributes:
        cells: in row order, then column order; each square of the grid is covered at most once.
        rows, columns: size of the grid.
        edges: x of the column borders in points, columns + 1 of them; empty where the source has no coordinates.
        place: the page and the box of the whole table, or its element path.
        reasons: why its rows and cells were cut so; none where the source marks them itself.
    """

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    place: Place
    edges: tuple[float, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text that stands outside every table.

    Attributes:
        size: of the letters, in points; 0 where the source does not say.
        level: of the heading, counted from 1, where the source marks it as one.
        running: it is a running head or foot, and no content.
    """

    text: Text
    place: Place
    size: float = 0.0
    bold: bool = False
    level: int | None = None
    running: bool = False


@dataclass(frozen=True, slots=True)
class PageStart:
    """The next block stands on this page.

    Attributes:
        number: counted from 1.
        box: the visible page, in points.
        words, images: how many stand on it.
        size: of most of its letters, in points; 0 where the source does not say.
        shape: of the page as it lies in the file; none where the source does not say.
    """

    number: int
    box: Box
    words: int = 0
    images: int = 0
    size: float = 0.0
    shape: PageShape | None = None


Block = TextLine | Table | PageStart | Finding


@dataclass(frozen=True, slots=True)
class Source:
    """An open document: what is known of it before it is read, and its blocks in reading order.

    Attributes:
        kind: pdf, html, docx, odt, xlsx, ods, csv or text.
        pages: how many it has; none where the kind has no pages.
        title: from the file's own metadata; often empty or wrong, so a last resort only.
        blocks: can be gone through once.
    """

    kind: str
    blocks: Iterator[Block]
    pages: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class RowCell:
    """What one row says in one column. Without paragraphs the cell is blank, which means: as above."""

    column: Column
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The whole cell, paragraphs joined by one space."""
        return " ".join(p.text for p in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Join:
    """A cell that a page break cut and that was made whole again: where, and why we believe it.

    Attributes:
        page: on which it goes on.
        origin: of its last paragraph before the break, and of what stands after it.
    """

    field: str
    page: int | None
    reason: str
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row made whole: one cell a column, in the order of the columns."""

    cells: tuple[RowCell, ...]
    place: Place
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class RowSection:
    """A heading and the rows under it.

    Attributes:
        above: all headings since the table before it, its own among them.
    """

    title: str
    origin: Origin
    rows: tuple[Row, ...]
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableDocument:
    """A document read as far as its rows: what `extract/` hands to `normalize/`.

    Attributes:
        tables: all that it holds, as they are drawn, so that the result can be held against them.
        shapes: of its pages, each once and in order.
    """

    kind: str
    title: str
    title_origin: Origin
    year: int | None
    pages: int | None
    sections: tuple[RowSection, ...]
    findings: tuple[Finding, ...] = field(default=())
    reasons: tuple[Reason, ...] = field(default=())
    tables: tuple[Table, ...] = field(default=())
    shapes: tuple[PageShape, ...] = field(default=())

    @property
    def joins(self) -> tuple[Reason, ...]:
        """Why cells were joined over page breaks."""
        found = (join for section in self.sections for row in section.rows for join in row.joins)
        return tuple(
            Reason(question=Question.JOIN, answer=f"the {join.field} goes on", reason=join.reason, origin=join.origin) for join in found
        )
