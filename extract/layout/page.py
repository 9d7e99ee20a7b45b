"""What a page reader yields, whichever library reads: words, ruling lines, and the page's measures.

A reader gives all lengths in points, origin top left of the visible page. The rooms of layout/ work on pages that are measured in
letters: a length of 1 is the size of the document's text, so that a page means the same however it is scaled.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple, overload

from models.drawing import PageShape
from models.findings import Finding
from models.place import Box

# Lengths in letters have so many decimals.
FINEST = 4
# X and y.
Point = tuple[float, float]


class Ends(Sequence[tuple[float, float]]):
    """The left and right end of each letter of a word, packed, for all pages of a document are in memory at once.

    It equals the tuple of the same pairs.
    """

    __slots__ = ("_flat",)

    def __init__(self, ends: Iterable[tuple[float, float]]) -> None:
        self._flat = array("d", [x for pair in ends for x in pair])

    def __len__(self) -> int:
        return len(self._flat) // 2

    @overload
    def __getitem__(self, at: int) -> tuple[float, float]: ...

    @overload
    def __getitem__(self, at: slice) -> "Ends": ...

    def __getitem__(self, at: int | slice) -> "tuple[float, float] | Ends":
        if isinstance(at, slice):
            return Ends(self[i] for i in range(*at.indices(len(self))))
        start = 2 * range(len(self))[at]
        return self._flat[start], self._flat[start + 1]

    def __eq__(self, other: object) -> bool:
        return tuple(self) == (tuple(other) if isinstance(other, Ends) else other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Overhang(NamedTuple):
    """How far what is painted of a word goes beyond the box that the layout goes by, on each side."""

    left: float = 0.0
    above: float = 0.0
    right: float = 0.0
    below: float = 0.0


NO_OVERHANG = Overhang()


class Word(NamedTuple):
    """A run of letters without white space, in the box of its line as the fonts tell it.

    `letters` holds the left and right end of each letter, so that a word that runs across a rule can be cut there.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    letters: Sequence[tuple[float, float]] = ()
    overhang: Overhang = NO_OVERHANG

    @property
    def whole(self) -> Box:
        """The box of its line and of all that is painted of it: where it stands, for a person who looks."""
        over = self.overhang
        return Box(self.x0 - over.left, self.top - over.above, self.x1 + over.right, self.bottom + over.below)

    @property
    def middle(self) -> tuple[float, float]:
        """X and y of its centre."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def is_in(self, box: Box) -> bool:
        """Does its centre stand in the box?"""
        x, y = self.middle
        return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


class Rule(NamedTuple):
    """A straight ruling line along an axis: it lies at `at` and runs from `start` to `end`."""

    at: float
    start: float
    end: float


class TurnedWord(NamedTuple):
    """A word that lies on its side.

    Attributes:
        word: as it is in the frame in which it stands upright.
        box: that it fills on the page.
        turn: of its text against the sheet, in degrees.
    """

    word: Word
    box: Box
    turn: int


class Page(NamedTuple):
    """One page as it is read: where most of the text lies on its side, the page is turned so that it stands upright.

    Attributes:
        number: counted from 1.
        box: of the visible page, turned.
        words: that stand upright, but for those of `aside`.
        horizontal: rules at a y, from x to x.
        vertical: rules at an x, from y to y.
        images: number of pictures.
        turned: words that lie on their side against the others.
        aside: words at an angle, of enormous size, or stamped over others: they belong to a stamp or a watermark.
        turn: by which the page was turned, in degrees.
        sheet: box of the visible page as it lies in the file, in points.
        findings: of what was left out while reading.
        unit: how many points a length of 1 is.
        moved: how far, in points, the right half of a sheet was moved to the left, to stand where the left one does.
        shape: of the visible page as it lies in the file; none where the reader does not say.
        cut_above, cut_below: points at which a cell goes on from the page before, and on the next page: the same text is painted on both.
    """

    number: int
    box: Box
    words: tuple[Word, ...]
    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]
    images: int = 0
    turned: tuple[TurnedWord, ...] = ()
    aside: tuple[Word, ...] = ()
    turn: int = 0
    sheet: Box = Box(0, 0, 0, 0)
    findings: tuple[Finding, ...] = ()
    unit: float = 1.0
    moved: float = 0.0
    cut_above: tuple[Point, ...] = ()
    cut_below: tuple[Point, ...] = ()
    shape: PageShape | None = None

    @property
    def box_in_points(self) -> Box:
        """The visible page, in points."""
        return _scale_box(self.box, self.unit)

    def in_letters(self, size: float) -> "Page":
        """The page measured in letters of this size (points)."""
        by = 1 / size
        return self._replace(
            box=_scale_box(self.box, by),
            words=tuple(_scale_word(word, by) for word in self.words),
            horizontal=tuple(_scale_rule(rule, by) for rule in self.horizontal),
            vertical=tuple(_scale_rule(rule, by) for rule in self.vertical),
            turned=tuple(turned._replace(word=_scale_word(turned.word, by), box=_scale_box(turned.box, by)) for turned in self.turned),
            aside=tuple(_scale_word(word, by) for word in self.aside),
            unit=self.unit * size,
            cut_above=tuple((_scale(x, by), _scale(y, by)) for x, y in self.cut_above),
            cut_below=tuple((_scale(x, by), _scale(y, by)) for x, y in self.cut_below),
        )


def letter_size(pages: Iterable[Page]) -> float:
    """The size of the text of these pages, in the unit that they are measured in: half of all letters are no larger."""
    letters: dict[float, int] = defaultdict(int)
    for page in pages:
        for word in page.words:
            letters[word.size] += len(word.text)
    half, count = sum(letters.values()) / 2, 0
    for size in sorted(letters):
        count += letters[size]
        if count >= half:
            return size
    return 1.0


def _scale_box(box: Box, by: float) -> Box:
    return Box(_scale(box.x0, by), _scale(box.top, by), _scale(box.x1, by), _scale(box.bottom, by))


def _scale_word(word: Word, by: float) -> Word:
    text, x0, top, x1, bottom, size, bold, letters, overhang = word
    over = overhang if overhang is NO_OVERHANG else Overhang(*(_scale(length, by) for length in overhang))
    box = (_scale(x0, by), _scale(top, by), _scale(x1, by), _scale(bottom, by))
    return Word(text, *box, _scale(size, by), bold, Ends((_scale(a, by), _scale(b, by)) for a, b in letters), over)


def _scale_rule(rule: Rule, by: float) -> Rule:
    return Rule(_scale(rule.at, by), _scale(rule.start, by), _scale(rule.end, by))


def _scale(length: float, by: float) -> float:
    """The length as it is measured then; what is finer than `FINEST` depends on how the page was scaled, and decides nothing."""
    return round(length * by, FINEST)
