"""Letters that are in the file and not on the page.

The text layer has letters that are clipped away, without ink, painted over, of the colour of their ground, outside the part of the
page that is shown, too small, or in a layer that is switched off. But a page whose letters without ink lie over a picture of it, or
behind one, was read by a text recogniser: there they are the text.
"""

from collections.abc import Set as AbstractSet

from extract.readers.pdf.ink.sight import Sight, is_without_ink
from extract.readers.pdf.sheet import Letter, Sheet

# Letters without ink are the text of a scan when no more than this part of them stands where letters with ink stand.
TAKEN = 0.3
# Side of the squares by which the places of letters are compared, in parts of the letter size of the page.
SQUARE = 0.8


def find_hidden(sheet: Sheet, size: float) -> set[int]:
    """The places, in painting order, of the letters that cannot be seen and are not the text of a scan.

    Args:
        sheet: the page.
        size: of its letters.
    """
    sight = Sight(sheet, size)
    hidden: set[int] = set()
    recognised: set[int] = set()
    for place, letter in enumerate(sheet.letters):
        if is_without_ink(letter) and not letter.ink.is_off:
            (recognised if sight.is_over_scan(letter) else hidden).add(place)
            continue
        if sight.is_unseen(letter):
            hidden.add(place)
        if sight.is_behind_scan(letter):
            recognised.add(place)
    return hidden | recognised if _repeat_letters(sheet, recognised, hidden, SQUARE * size) else hidden


def _repeat_letters(sheet: Sheet, recognised: AbstractSet[int], hidden: AbstractSet[int], side: float) -> bool:
    """Do the letters of a text recogniser stand where the page has letters anyway?"""
    if not recognised:
        return False
    others = (letter for place, letter in enumerate(sheet.letters) if place not in recognised and place not in hidden)
    taken = {_find_square(letter, side) for letter in others}
    twice = sum(_find_square(sheet.letters[place], side) in taken for place in recognised)
    return twice > TAKEN * len(recognised)


def _find_square(letter: Letter, side: float) -> tuple[int, int]:
    return int((letter.x0 + letter.x1) / 2 // side), int((letter.top + letter.bottom) / 2 // side)
