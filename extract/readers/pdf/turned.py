"""Letters that lie on their side, turned upright."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from extract.layout.turning import turn_box
from models.place import Box

# A letter is turned by a quarter when the rest of its direction is less than this part of it.
SLANT = 0.1
OBLIQUE = -1


def find_turn(matrix: tuple[float, ...]) -> int:
    """The turn of a letter from its matrix (a, b, c, d, …); OBLIQUE for any other angle."""
    a, b = matrix[0], matrix[1]
    if abs(b) <= SLANT * abs(a):
        return 0 if a > 0 else 180
    if abs(a) <= SLANT * abs(b):
        return 90 if b > 0 else 270
    return OBLIQUE


def main_turn(turns: Iterable[int]) -> int:
    """The turn that most letters have; 0 when there are none."""
    count = Counter(turn for turn in turns if turn != OBLIQUE)
    return count.most_common(1)[0][0] if count else 0


def turn_char(char: dict[str, Any], turn: int, page: Box) -> dict[str, Any]:
    """A letter of pdfplumber's in the frame in which it stands upright."""
    if turn == 0:
        return char
    box = turn_box(Box(char["x0"], char["top"], char["x1"], char["bottom"]), turn, page)
    frame = dict(zip(("x0", "top", "x1", "bottom"), box, strict=True))
    height = box.bottom - box.top
    return {**char, **frame, "doctop": box.top, "upright": True, "height": height, "width": box.x1 - box.x0, "size": height}
