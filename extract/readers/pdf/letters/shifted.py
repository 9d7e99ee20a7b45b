"""Letters that a font tells wrong, all by one number of codes: what it spells is no language, and so many codes further on it is Italian.

Glyphs that are counted in the order of the font are such codes: there "A" is the 36th.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from extract.readers.pdf.letters.joining import join_letters
from extract.readers.pdf.letters.language import LETTERS, is_italian, is_no_language
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter

# No further than from the first glyph to the last letter of ASCII.
FURTHEST = 96
# What a shifted code may be: other letters seldom keep the order of the codes in which they are counted.
SIGNS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("àèéìòùÀÈÉÌÒÙ°«»’")
SPACE = 0x20
# What stands in no word. Capitals and small letters are 32 codes apart, so that a text in small letters may seem to be in capitals; then
# its capitals seem to be figures.
_MIXED = re.compile(r"\d[^\W\d_]|[a-zà-ù][A-ZÀ-Ù]")


def find_shifted(letters: Sequence[Letter]) -> dict[int, str]:
    """What the letters of fonts that tell all of them wrong by one number are, by their places; U+FFFD where even that is none.

    Args:
        letters: in the order in which they are painted.
    """
    by_font: dict[Font, dict[int, int]] = defaultdict(dict)
    for place, letter in enumerate(letters):
        if len(letter.text) == 1 and not (letter.font.is_drawn or letter.font.is_of_signs):
            by_font[letter.font][place] = ord(letter.text) if letter.code is None else letter.code
    found: dict[int, str] = {}
    for codes in by_font.values():
        if len(codes) >= LETTERS and is_no_language("".join(letters[place].text for place in codes)):
            found |= _shift(letters, codes)
    return found


def _shift(letters: Sequence[Letter], codes: Mapping[int, int]) -> dict[int, str]:
    """What the letters with these codes are if, all further on by one number, they are Italian; none if there is no such number."""
    found: dict[int, dict[int, str]] = {}
    for by in range(-FURTHEST, FURTHEST + 1):
        shifted = {place: chr(code if code == SPACE else max(code + by, 0)) for place, code in codes.items()}
        texts = {place: text if text in SIGNS else UNKNOWN for place, text in shifted.items()}
        if not is_no_language("".join(texts.values())) and is_italian(joined := _join(letters, texts)):
            found[len(_MIXED.findall(joined))] = texts
    return found[min(found)] if found else {}


def _join(letters: Sequence[Letter], texts: Mapping[int, str]) -> str:
    return join_letters([letters[place]._replace(text=text, code=None) for place, text in texts.items()])
