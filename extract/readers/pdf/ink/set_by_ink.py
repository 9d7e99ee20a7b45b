"""Letters that are painted elsewhere, and larger, than their font says.

Ghostscript makes fonts of pictures of letters, with glyphs that are measured in dots: by their matrix they are specks, and may lie on
their side. Where PDFium finds their ink, they stand on the line of the letters beside them.
"""

from collections.abc import Iterable, Sequence

from extract.readers.pdf.sheet import Letter
from models.place import Box

# The ink of a letter is about as high as its size; where it is so many times as high, the font does not say how large it is.
HIGHER = 3.0
# The letters of a word and those of the next one are no further apart than this part of their size.
BESIDE = 0.5


def set_by_ink(letters: Sequence[Letter]) -> tuple[Letter, ...]:
    """The letters, each that is painted elsewhere than its font says on the line of the letter that is nearest to its ink.

    One that stands beside no other letter is left as it is: it may as well be a picture.
    """
    if not any(map(_is_set_wrong, letters)):
        return tuple(letters)
    others = [letter for letter in letters if letter.text.strip() and not _is_set_wrong(letter)]
    return tuple(_set(letter, others) if _is_set_wrong(letter) else letter for letter in letters)


def _is_set_wrong(letter: Letter) -> bool:
    return letter.font.is_drawn and letter.glyph is not None and letter.glyph.bottom - letter.glyph.top > HIGHER * letter.size


def _set(letter: Letter, others: Iterable[Letter]) -> Letter:
    ink = letter.glyph or letter.box
    beside = [other for other in others if _is_beside(ink, other)]
    if not beside:
        return letter
    near = min(beside, key=lambda other: _find_gap(ink, other))
    return letter._replace(x0=ink.x0, x1=ink.x1, top=near.top, bottom=near.bottom, size=near.size, direction=near.direction)


def _is_beside(ink: Box, other: Letter) -> bool:
    """Does an upright letter stand on the line of the ink, with no more than a space between?"""
    across, up = other.direction
    return (
        not up and across > 0 and other.top <= (ink.top + ink.bottom) / 2 <= other.bottom and _find_gap(ink, other) <= BESIDE * other.size
    )


def _find_gap(ink: Box, other: Letter) -> float:
    return max(ink.x0 - other.x1, other.x0 - ink.x1)
