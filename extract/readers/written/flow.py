"""Text as a word processor's or a web page's file holds it, cut into paragraphs. Shared by every reader but the PDF's.

A paragraph is what the file marks as one, or what stands between two line breaks with nothing between them. A single line
break is the writer's own: it parts two paragraphs of a cell, unless what follows clearly goes on with the sentence.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import accumulate

from extract.readers.opening.signs import spell_signs
from extract.readers.written.line_breaks import find_joint
from extract.words.joints import join_lines
from models.layout.blocks import Cell, CellParagraph, TextLine
from models.layout.markers import BULLET
from models.layout.text import Joint, JointKind, Text, join_texts
from models.place import Place

# Signs that are never seen: soft hyphen, zero-width space and joiners, marks of direction, word joiner, byte order mark, controls.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# "1.", "2.1", "a)", "(iv)", "-": marks of a list that are read aloud; a disc, an arrow or a letter of a picture font is not
_SAID = re.compile(r"[-–—]|\d+(?:\.\d+)*|[(]?(?:\d+|[a-z]{1,8})(?:\.\d+)*[.):°]+|(?:art|capo)\.?\s*\d+\.?", re.IGNORECASE)
# "Target: n. 18"
_LABEL = re.compile(r"^[^:]{1,40}:\s+(?=\S)")


def fold(text: str) -> str:
    """The text with each run of white space (also no-break spaces) as one space, without unseen signs, accents composed, letters apart."""
    return unicodedata.normalize("NFC", spell_signs(" ".join(_UNSEEN.sub("", text).split())))


def read_mark(mark: str) -> str:
    """The mark of a list item as text: a dash, a number or a letter as it is drawn; nothing for a disc or another picture."""
    mark = fold(mark)
    return mark if _SAID.fullmatch(mark) else ""


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look: bold, and their size in points (0: not known)."""

    bold: bool = False
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph: its text, how all of it looks, where it stands, and what the source marks it as."""

    text: Text
    style: Style
    place: Place
    level: int | None = None
    item: bool = False

    @property
    def paragraph(self) -> CellParagraph:
        """The piece as a paragraph of a cell."""
        return CellParagraph(self.text, (self.place,), self.item)

    @property
    def line(self) -> TextLine:
        """The piece as a line outside every table; where the file breaks it, it goes on."""
        text = Text(self.text.value, tuple(joint for joint in self.text.joints if joint.kind is not JointKind.LINE_BREAK))
        return TextLine(text, self.place, size=self.style.size, bold=self.style.bold, level=self.level)


@dataclass(slots=True)
class _Line:
    """What stands between two line breaks."""

    parts: list[str] = field(default_factory=list)
    bold: bool = True
    size: float = 0.0

    def add(self, text: str, style: Style) -> None:
        self.parts.append(text)
        if text.strip():
            self.bold = self.bold and style.bold
            self.size = max(self.size, style.size)


class Flow:
    """Gathers text until a paragraph ends. One for each cell, and one for the text outside tables.

    Args:
        in_cell: single line breaks stay as joints of the text (`LINE_BREAK`), which `settle_breaks` settles; outside tables, lines that
            look alike are one, but for the values of a label.
    """

    def __init__(self, *, in_cell: bool) -> None:
        self._in_cell = in_cell
        self._pieces: list[Piece] = []
        self._lines = [_Line()]
        self._piece: Piece | None = None
        self._mark = ""
        self._gap = False  # an empty paragraph stands before the next one

    def begin(self, place: Place, level: int | None = None, *, item: bool = False, mark: str = "") -> None:
        """A paragraph begins here. `item`: it is an item of a list, which `mark` stands before, as `read_mark` gives it."""
        if self._piece and self._piece.item and self.is_empty and not item:
            item, mark = True, self._mark  # the first paragraph inside an item is the item
            self._piece = None
        self.end()
        self._piece, self._mark = Piece(Text(""), Style(), place, level, item), mark

    def mark_item(self, place: Place, mark: str) -> None:
        """The paragraph is an item of a list with this mark, as the source writes it out; it begins here if none has."""
        if self._piece is None or not self.is_empty:
            self.begin(place, item=True, mark=mark)
        else:
            self._piece, self._mark = replace(self._piece, item=True), mark

    @property
    def is_empty(self) -> bool:
        """Has no word been written since the last paragraph ended?"""
        return not any(part.strip() for line in self._lines for part in line.parts)

    @property
    def is_open(self) -> bool:
        """Has a paragraph begun?"""
        return self._piece is not None

    def write(self, text: str, style: Style) -> None:
        """Some text of the paragraph that has begun."""
        self._lines[-1].add(text, style)

    def break_line(self) -> None:
        """A line break inside the paragraph."""
        self._lines.append(_Line())

    def end(self, *, is_paragraph: bool = False) -> None:
        """The paragraph ends here; an empty one leaves nothing but the number that may stand before it.

        Args:
            is_paragraph: it is one by name, so that an empty one is a space between two others.
        """
        lines = [Piece(Text(fold("".join(line.parts))), Style(line.bold, line.size), Place()) for line in self._lines]
        piece, self._piece, self._lines = self._piece, None, [_Line()]
        if piece is None:
            return
        parts = self._join(lines, piece.level)
        if self._mark and not parts:
            parts = [Piece(Text(text), Style(), Place()) for text in [self._mark.strip("-–—")] if text]
        elif self._mark and not BULLET.match(parts[0].text.value):
            parts[0] = replace(parts[0], text=join_texts((Text(self._mark), parts[0].text)))
        for number, part in enumerate(parts):
            has_gap = self._in_cell and (number or self._gap)
            self._pieces.append(replace(piece, text=part.text.open_at(0, JointKind.LINE_BREAK) if has_gap else part.text, style=part.style))
            self._gap = False
        self._gap = self._gap or (is_paragraph and not parts and bool(self._pieces))
        self._mark = ""

    def take(self) -> list[Piece]:
        """The paragraphs so far, which are then forgotten."""
        self.end()
        self._gap = False
        pieces, self._pieces = self._pieces, []
        return pieces

    def _join(self, lines: list[Piece], level: int | None) -> list[Piece]:
        """Lines that an empty line parts are paragraphs; in a cell, what a single break means is settled when all is read."""
        groups: list[list[Piece]] = []
        is_apart = True
        for line in lines:
            if not line.text:
                is_apart = True
                continue
            if groups and (level is not None or (not is_apart and (self._in_cell or _goes_on(groups[-1][-1], line, groups[0][0])))):
                groups[-1].append(line)
            else:
                groups.append([line])
            is_apart = False
        return [_join_lines(group, in_cell=self._in_cell and level is None) for group in groups]


def _goes_on(above: Piece, below: Piece, first: Piece) -> bool:
    """Outside tables: is a line one with that above it? It looks alike, and begins no further value of a label ("Target: n. 18")."""
    if above.style != below.style:
        return False
    return not _LABEL.match(first.text.value) or find_joint(_value(above.text), below.text.value) is not None


def _value(line: Text) -> str:
    """A line without the label that it begins with ("Target: n. 18"): what goes on is the value."""
    return _LABEL.sub("", line.value, count=1)


def _join_lines(lines: list[Piece], *, in_cell: bool) -> Piece:
    style = Style(all(line.style.bold for line in lines), max(line.style.size for line in lines))
    texts = [line.text for line in lines]
    return replace(lines[0], text=_join_broken(texts) if in_cell else reduce(_join_outside, texts), style=style)


def _join_outside(above: Text, below: Text) -> Text:
    """Two lines outside tables as one, with what lets a paragraph begin at the second after all."""
    found = find_joint(_value(above), below.value)
    return join_lines(above, below, start=found.start if found else None)


def _join_broken(lines: list[Text]) -> Text:
    """The lines as one text, with a joint where the file breaks it."""
    breaks = accumulate(len(line.value) + 1 for line in lines[:-1])
    return Text(" ".join(line.value for line in lines), tuple(Joint(at, JointKind.LINE_BREAK) for at in breaks))


def is_bold(pieces: list[Piece]) -> bool:
    """Is all the text of a cell bold?"""
    return bool(pieces) and all(piece.style.bold for piece in pieces)


def make_cell(pieces: list[Piece], place: Place, *, row: int = 0, column: int = 0, spans: tuple[int, int] = (1, 1)) -> Cell:
    """A cell of these paragraphs. `spans`: rows, columns."""
    paragraphs = tuple(piece.paragraph for piece in pieces)
    return Cell(row, column, paragraphs, place, *spans, bold=is_bold(pieces))
