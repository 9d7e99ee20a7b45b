"""Words to lines of text."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout.page import Word
from models.place import Box, surround

# Two words stand on one line when they share at least this part of the lower one's height.
SHARED_HEIGHT = 0.5
# Lines and words are printed over each other when they share more than this part of their height, or of the letter size.
OVERLAP = 0.25
# Words nearer than this part of the letter size are one word (a raised "°" after its number).
GLUED = 0.1
# Letters that follow each other more closely than this part of their size are those of two texts, printed one over the other.
MIXED = 0.12
# A gap wider than this part of the letter size parts two columns rather than two words.
COLUMN_GAP = 0.75


class Line(NamedTuple):
    """Words on one line, from left to right."""

    words: tuple[Word, ...]
    box: Box

    @property
    def whole(self) -> Box:
        """Its box, and all that is painted of its words."""
        return surround(word.whole for word in self.words)

    @property
    def text(self) -> str:
        """The words with one space between them, and none where no gap is to be seen."""
        text = self.words[0].text
        for left, right in pairwise(self.words):
            glued = right.x0 - left.x1 < GLUED * min(left.size, right.size) and left.height != right.height
            text += right.text if glued else " " + right.text
        return text

    @property
    def size(self) -> float:
        """Size of most of its letters, in letters."""
        sizes: dict[float, int] = {}
        for word in self.words:
            sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
        return max(sizes, key=lambda size: sizes[size])

    @property
    def bold(self) -> bool:
        """Is every word of it bold?"""
        return all(word.bold for word in self.words)

    @property
    def first_width(self) -> float:
        """Width of the first word, in letters."""
        return self.words[0].x1 - self.words[0].x0


def find_lines(words: Iterable[Word]) -> list[Line]:
    """The lines that the words form, from top to bottom."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.top, w.x0)):
        if lines and _on_one_line(lines[-1][0], word):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_line(sorted(line, key=lambda w: w.x0)) for line in lines]


def find_overlaps(lines: Sequence[Line]) -> list[Line]:
    """The lines that are printed over the one above them, or hold two texts one over the other: their order cannot be known."""
    over = [line for above, line in pairwise(lines) if _overlap(above.box, line.box)]
    return over + [line for line in lines if line not in over and _holds_two_texts(line)]


def _holds_two_texts(line: Line) -> bool:
    """Do its words stand over each other, or, where the texts fell into one word, many of its letters?"""
    if any(a.x1 - b.x0 > OVERLAP * b.size for a, b in pairwise(line.words)):
        return True
    return any(_are_mixed(word) for word in line.words)


def _are_mixed(word: Word) -> bool:
    steps = [(b[0] - a[0]) / word.size for a, b in pairwise(word.letters)]
    return len(steps) > 2 and sum(step < MIXED for step in steps) * 3 > len(steps)


def _overlap(above: Box, line: Box) -> bool:
    shared = above.bottom - line.top
    is_over = min(above.x1, line.x1) > max(above.x0, line.x0)
    return is_over and shared > OVERLAP * max(above.bottom - above.top, line.bottom - line.top)


def _on_one_line(first: Word, word: Word) -> bool:
    shared = min(first.bottom, word.bottom) - max(first.top, word.top)
    return shared >= SHARED_HEIGHT * min(first.height, word.height)


def cut_at_gaps(line: Line, gap: float | None = None) -> list[Line]:
    """The runs of words of a line that stand apart from each other, from left to right.

    Args:
        line: its words in their order.
        gap: so far, in sizes of the smaller word, two runs stand apart at least; that of columns when none is given.
    """
    least = COLUMN_GAP if gap is None else gap
    runs: list[list[Word]] = [[line.words[0]]]
    for left, right in pairwise(line.words):
        if right.x0 - left.x1 > least * min(left.size, right.size):
            runs.append([])
        runs[-1].append(right)
    return [_line(run) for run in runs]


def _line(words: list[Word]) -> Line:
    box = Box(words[0].x0, min(w.top for w in words), max(w.x1 for w in words), max(w.bottom for w in words))
    return Line(tuple(words), box)
