"""Letters to lines."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.readers.pdf.sheet import Letter

# Letters of one line have tops that differ by no more than this part of the smaller one's size. A wider one would run lines of
# neighbouring columns into each other, for a line goes on from letter to letter. It is less than a tenth, for columns in ten points
# often stand a point apart, and a rounding must not decide.
SAME_LINE = 0.095


def find_lines(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """The letters of each line from left to right, from the top line down; those in one place in the order of drawing."""
    downward = sorted(range(len(letters)), key=lambda place: letters[place].top)
    line = downward[:1]
    for above, place in pairwise(downward):
        if not share_line(letters[above], letters[place]):
            yield _sort(letters, line)
            line = []
        line.append(place)
    yield _sort(letters, line)


def share_line(letter: Letter, other: Letter) -> bool:
    """Do both stand on one line?"""
    return abs(letter.top - other.top) <= SAME_LINE * min(letter.size, other.size)


def _sort(letters: Sequence[Letter], line: list[int]) -> list[Letter]:
    return [letters[place] for place in sorted(line, key=lambda place: (letters[place].x0, place))]
