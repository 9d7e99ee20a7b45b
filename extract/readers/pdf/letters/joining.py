"""Letters as one text, as a person would copy it: to show what was found, or to see whether it reads as text."""

from collections.abc import Sequence
from itertools import pairwise

from extract.readers.pdf.letters.spelling import read_text
from extract.readers.pdf.sheet import Letter

# Letters that are further apart than this part of their size belong to two words.
GAP = 0.2


def join_letters(letters: Sequence[Letter]) -> str:
    """The letters as words, upright or turned.

    Args:
        letters: at least one, in the order in which they are painted.
    """
    text = read_text(letters[0])
    for last, letter in pairwise(letters):
        text += read_text(letter) if _are_side_by_side(last, letter) else f" {read_text(letter)}"
    return text


def _are_side_by_side(last: Letter, letter: Letter) -> bool:
    near = GAP * max(last.x1 - last.x0, last.bottom - last.top)
    is_aligned = abs(letter.bottom - last.bottom) <= near or abs(letter.x0 - last.x0) <= near
    across = max(letter.x0 - last.x1, last.x0 - letter.x1)
    upright = max(letter.top - last.bottom, last.top - letter.bottom)
    return is_aligned and across <= near and upright <= near
