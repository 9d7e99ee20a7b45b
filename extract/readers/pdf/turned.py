"""Letters that lie on their side, turned upright."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from extract.layout.turning import turn_box
from extract.readers.pdf.sheet import Letter
from models.place import Box

# A letter is turned by a quarter when the rest of its direction is less than this part of it.
SLANT = 0.1
# The turn of a letter at any other angle.
OBLIQUE = -1


def find_turn(direction: tuple[float, ...]) -> int:
    """The turn of a letter from its direction, to the right and up; OBLIQUE for an angle that is no quarter."""
    across, up = direction[:2]
    if abs(up) <= SLANT * abs(across):
        return 0 if across > 0 else 180
    if abs(across) <= SLANT * abs(up):
        return 90 if up > 0 else 270
    return OBLIQUE


def sort_by_turn(letters: Iterable[Letter]) -> dict[int, list[Letter]]:
    """The letters of each turn, in their order."""
    by_turn: dict[int, list[Letter]] = defaultdict(list)
    for letter in letters:
        by_turn[find_turn(letter.direction)].append(letter)
    return dict(by_turn)


def main_turn(turns: Iterable[int]) -> int:
    """The turn that most letters have; 0 when there are none."""
    count = Counter(turn for turn in turns if turn != OBLIQUE)
    return count.most_common(1)[0][0] if count else 0


def turn_letter(letter: Letter, turn: int, page: Box) -> Letter:
    """The letter in the frame in which letters of this turn stand upright; one at an angle stays, as large as its box is high."""
    if turn == 0:
        return letter
    if turn == OBLIQUE:
        return letter._replace(size=letter.bottom - letter.top)
    x0, top, x1, bottom = turn_box(letter.box, turn, page)
    glyph = turn_box(letter.glyph, turn, page) if letter.glyph else None
    return letter._replace(x0=x0, top=top, x1=x1, bottom=bottom, glyph=glyph)
