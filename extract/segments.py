"""Lines of text cut where a gap is too wide for a space: what stands in one column of a table without rules."""

from itertools import pairwise

from extract.lines import Line
from extract.page import Word
from models.place import Box

# A gap wider than this part of the letter size parts two columns rather than two words.
COLUMN_GAP = 0.75


def cut_at_gaps(line: Line, gap: float = COLUMN_GAP) -> list[Line]:
    """The runs of words of a line that stand apart from each other, from left to right."""
    runs: list[list[Word]] = [[line.words[0]]]
    for left, right in pairwise(line.words):
        if right.x0 - left.x1 > gap * min(left.size, right.size):
            runs.append([])
        runs[-1].append(right)
    return [Line(tuple(run), _box(run)) for run in runs]


def _box(words: list[Word]) -> Box:
    return Box(words[0].x0, min(w.top for w in words), max(w.x1 for w in words), max(w.bottom for w in words))
