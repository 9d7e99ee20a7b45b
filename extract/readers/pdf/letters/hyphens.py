"""Soft hyphens that are hyphens: a font whose map says "soft hyphen" for its hyphen draws it wherever one is meant.

A soft hyphen is seen where a line breaks, and nowhere else. One that is drawn within a line, with room of its own, is a hyphen for
whoever looks at the page, and so are then all of its font: at the end of a line none can be told from the others. But within a word
in lower case it may be what a program left there that knows no soft hyphens: in a font that has hyphens too.
"""

from collections.abc import Iterator, Sequence

from extract.readers.pdf.letters.spelling import SOFT_HYPHEN
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import Font, Letter

# In parts of the letter size: what is narrower is not drawn; the next letter of a line begins no further left than this before the end
# of a hyphen that is drawn, and belongs to its line no further right than this.
NARROW, KERNED, NEAR = 0.1, 0.12, 0.6


def draw_hyphens(letters: Sequence[Letter]) -> list[Letter]:
    """The letters with hyphens for the soft hyphens of fonts that draw them within a line."""
    fonts = set(_find_drawing(letters)) if any(letter.text == SOFT_HYPHEN for letter in letters) else set()
    if not fonts:
        return list(letters)
    return [
        letter._replace(text="-") if letter.text == SOFT_HYPHEN and letter.font in fonts and _is_wide(letter) else letter
        for letter in letters
    ]


def _find_drawing(letters: Sequence[Letter]) -> Iterator[Font]:
    """The fonts of soft hyphens with room of their own that a line does not end at: a space stands before, or something follows."""
    hyphened = {letter.font for letter in letters if letter.text == "-"}
    for before, hyphen, after in zip([None, *letters], letters, [*letters[1:], None], strict=False):
        if hyphen.text != SOFT_HYPHEN or not _is_wide(hyphen):
            continue
        is_behind_space = before is not None and before.text == " " and share_line(before, hyphen)
        is_inside = after is not None and after.text != " " and _goes_on(hyphen, after)
        is_in_word = is_inside and before is not None and after is not None and before.text.islower() and after.text.islower()
        if is_behind_space or (is_inside and not (is_in_word and hyphen.font in hyphened)):
            yield hyphen.font


def _is_wide(letter: Letter) -> bool:
    return letter.x1 - letter.x0 > NARROW * letter.size


def _goes_on(hyphen: Letter, letter: Letter) -> bool:
    return -KERNED * hyphen.size <= letter.x0 - hyphen.x1 <= NEAR * hyphen.size and share_line(hyphen, letter)
