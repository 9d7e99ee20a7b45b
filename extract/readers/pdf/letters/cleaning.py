"""The letters of a page as a reader takes them: each once and as itself, with spaces and soft hyphens only where they part something.

Letters are in the frame in which they stand upright, in the order of drawing.
"""

import unicodedata
from collections.abc import Iterable
from itertools import zip_longest

from extract.readers.pdf.letters.accents import join_accents
from extract.readers.pdf.letters.copies import join_copies
from extract.readers.pdf.letters.hyphens import draw_hyphens
from extract.readers.pdf.letters.spaced import close_up
from extract.readers.pdf.letters.spelling import SOFT_HYPHEN, spell_letter
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import Letter

# Signs below this one are no soft hyphen and no accent of their own.
FIRST_ODD = "\u00a0"

# All in parts of the letter size. A letter begins where another does, or ends, when the places differ by no more than this.
TOUCHING = 0.03
# A word goes on after a hyphen when the next letter is no further away than this.
BESIDE = 0.15


def clean_letters(letters: Iterable[Letter]) -> list[Letter]:
    """The letters, each once and as itself, in the same order; spaces and soft hyphens only where they part something.

    A letter drawn twice is one, and bold. One that stands for several is that many, side by side. Those of which nobody knows
    what they are become U+FFFD, but for private ones, which stay.
    """
    copied = join_copies(plain for letter in letters for plain in spell_letter(letter))
    return close_up(_settle(draw_hyphens(join_accents(copied))))


def _settle(letters: list[Letter]) -> list[Letter]:
    """The letters without spaces that take no room, soft hyphens within a line, and accents apart from their letters."""
    kept: list[Letter] = []
    for letter, follower in zip_longest(letters, letters[1:]):
        text = letter.text
        if text == " ":
            if not _takes_no_room(letter, follower):
                kept.append(letter)
        elif text < FIRST_ODD:
            kept.append(letter)
        elif text == SOFT_HYPHEN and _is_inside(letter, follower):
            _stretch(kept, letter)
        elif unicodedata.combining(text) and kept and share_line(kept[-1], letter):
            kept[-1] = kept[-1]._replace(text=unicodedata.normalize("NFC", kept[-1].text + text))
        else:
            kept.append(letter)
    return kept


def _takes_no_room(space: Letter, follower: Letter | None) -> bool:
    """Does the next letter stand where the space stands? So Chromium prints what is no space: a soft hyphen, a place to break."""
    near = TOUCHING * space.size
    if space.x1 - space.x0 <= near:
        return True
    return follower is not None and abs(follower.x0 - space.x0) <= near and share_line(space, follower)


def _is_inside(hyphen: Letter, follower: Letter | None) -> bool:
    """Does a word go on right after the hyphen, on its line?"""
    return (
        follower is not None
        and follower.text.isalnum()
        and share_line(hyphen, follower)
        and hyphen.x0 - TOUCHING * hyphen.size <= follower.x0 <= hyphen.x1 + BESIDE * hyphen.size
    )


def _stretch(kept: list[Letter], hyphen: Letter) -> None:
    """The letter before a hyphen that vanishes takes its room, so that the word stays one."""
    if kept and share_line(kept[-1], hyphen) and abs(kept[-1].x1 - hyphen.x0) <= BESIDE * hyphen.size:
        kept[-1] = kept[-1]._replace(x1=max(kept[-1].x1, hyphen.x1))
