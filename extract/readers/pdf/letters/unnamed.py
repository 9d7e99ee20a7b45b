"""Ligatures that no font names, amid letters that are named: which letters they are is told by the width of their ink.

A program that has a ligature takes it wherever its letters meet. So none is meant whose letters stand side by side in the same font,
and one code is the same ligature wherever it stands on the page.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.pdf.letters.codes import Decoded
from extract.readers.pdf.letters.ligatures import AFTER_FFL, LIGATURES
from extract.readers.pdf.letters.spelling import read_text
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter

# A word goes on where the next letter is no further away than this part of the letter size: what is between two letters is less.
GOES_ON = 0.15
# The ink of a ligature is as wide as that of its letters side by side but for this part of the letter size; "tt" is narrower than "ff" by
# more.
NEAR = 0.035
# In hardly any Italian word.
RARE = "ft"
VOWELS = "aeiouàèéìòù"


class _Measure(NamedTuple):
    """A letter of a font, in parts of its size: the way to the next one, and how much of it is white before its ink and after it."""

    width: float
    before: float
    after: float


class _Use(NamedTuple):
    """Where a glyph stands: its place among the letters, the width of its ink, the letter after it in the word, and the word's font."""

    place: int
    width: float
    after: str
    font: Font


def tell_by_width(letters: Sequence[Letter]) -> Decoded:
    """The letters, and those among them that are ligatures without a name in a word, as what alone fits wherever they stand.

    Args:
        letters: in the order in which they are painted.
    """
    glyphs: dict[tuple[Font, int | None], list[_Use]] = defaultdict(list)
    for use in _find_uses(letters):
        letter = letters[use.place]
        glyphs[letter.font, letter.code].append(use)
    if not glyphs:
        return Decoded(list(letters), [])
    measures, apart = _measure(letters), _find_apart(letters)
    texts: dict[int, str] = {}
    for uses in glyphs.values():
        likely = [text for text in LIGATURES if all(_fits(text, use, measures, apart) for use in uses)]
        likely = [text for text in likely if text != RARE] or likely
        if len(likely) == 1:
            texts |= {use.place: likely[0] for use in uses}
    told = [letter._replace(text=texts[place], code=None) if place in texts else letter for place, letter in enumerate(letters)]
    return Decoded(told, [told[place] for place in sorted(texts)])


def _find_uses(letters: Sequence[Letter]) -> Iterable[_Use]:
    """The unnamed glyphs that stand in a word."""
    for place, letter in enumerate(letters):
        if letter.code is None or letter.glyph is None or read_text(letter) != UNKNOWN:
            continue
        before, after = letters[place - 1] if place else None, letters[place + 1] if place + 1 < len(letters) else None
        is_after = after is not None and _go_on(letter, after)
        word = after if is_after else before if before is not None and _go_on(before, letter) else None
        if word is not None and read_text(word).isalpha():
            width = (letter.glyph.x1 - letter.glyph.x0) / (letter.size or 1.0)
            yield _Use(place, width, read_text(word)[0].lower() if is_after else "", word.font)


def _go_on(letter: Letter, after: Letter) -> bool:
    """Do two letters stand side by side in a word?"""
    return share_line(letter, after) and abs(after.x0 - letter.x1) <= GOES_ON * letter.size


def _measure(letters: Iterable[Letter]) -> Mapping[tuple[Font, str], _Measure]:
    found: dict[tuple[Font, str], _Measure] = {}
    for letter in letters:
        if letter.glyph is not None and letter.size and letter.code is None:
            x0, x1, size = letter.x0, letter.x1, letter.size
            found[letter.font, letter.text] = _Measure((x1 - x0) / size, (letter.glyph.x0 - x0) / size, (x1 - letter.glyph.x1) / size)
    return found


def _find_apart(letters: Sequence[Letter]) -> set[tuple[Font, str]]:
    """The letters that stand side by side in a font, two and two, without a ligature."""
    return {(a.font, a.text + b.text) for a, b in pairwise(letters) if a.font == b.font and len(a.text + b.text) == 2 and _go_on(a, b)}


def _fits(text: str, use: _Use, measures: Mapping[tuple[Font, str], _Measure], apart: set[tuple[Font, str]]) -> bool:
    """Is the glyph as wide as these letters, does the font join them, and does an Italian word go on so?"""
    own = [measures.get((use.font, sign)) for sign in text]
    if None in own or (use.font, text[-2:]) in apart:
        return False
    known = [measure for measure in own if measure is not None]
    width = sum(measure.width for measure in known) - known[0].before - known[-1].after
    return abs(use.width - width) <= NEAR and _goes_on_so(text, use.after)


def _goes_on_so(text: str, after: str) -> bool:
    """Is there an Italian word in which this letter comes after these? A vowel after "fl", another than "i" after "fi"."""
    if not after:
        return True
    if text in ("ffi", "ffl"):
        return (after in AFTER_FFL) == (text == "ffl")
    if text[-1] == "i":
        return after != "i"
    return after in VOWELS or (text[-1] != "l" and after in "lr")
