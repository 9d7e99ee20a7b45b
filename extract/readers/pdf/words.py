"""Letters to words: what stands side by side on a line without a gap."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from extract.layout.page import NO_OVERHANG, Ends, Overhang, Word
from extract.readers.pdf.letters.cleaning import clean_letters
from extract.readers.pdf.lines import find_lines, share_line
from extract.readers.pdf.sheet import Letter
from models.place import Box, surround

# A gap between letters wider than this part of the letter size ends a word. Lines set even at the right have the narrowest spaces: two
# thirds of a quarter of the letter size.
WORD_GAP = 0.15
# Letters of a word are at most this many times as large as each other: initials and small capitals are less.
MUCH_LARGER = 2.0


def find_words(letters: Iterable[Letter]) -> Iterator[Word]:
    """The words of letters that stand upright, line by line from the top, each line from left to right."""
    cleaned = clean_letters(letters)
    places = {id(letter): place for place, letter in enumerate(cleaned)}
    for line in find_lines(cleaned):
        for word in _split(line):
            yield from map(_join, _part_texts(word, places))


def _split(line: Iterable[Letter]) -> Iterator[list[Letter]]:
    """The letters of each word of a line."""
    word: list[Letter] = []
    for letter in line:
        if word and (letter.text == " " or not _goes_on(word[-1], letter)):
            yield word
            word = []
        if letter.text != " ":
            word.append(letter)
    if word:
        yield word


def _part_texts(word: list[Letter], places: Mapping[int, int]) -> list[list[Letter]]:
    """The word; or, where one that is too long for its column runs into the next column's, both, for each was painted in one go.

    Args:
        word: letters side by side, from left to right.
        places: when each was painted, by its identity.
    """
    strands: list[list[Letter]] = []
    for letter in sorted(word, key=lambda letter: places[id(letter)]):
        if strands and places[id(letter)] - places[id(strands[-1][-1])] == 1 and letter.x0 >= strands[-1][-1].x0:
            strands[-1].append(letter)
        else:
            strands.append([letter])
    return sorted(strands, key=lambda own: own[0].x0) if all(map(_is_whole, strands)) else [word]


def _is_whole(strand: Sequence[Letter]) -> bool:
    """Is it a text by itself: a number, or letters without a hole? A letter alone may be one of another font, painted later."""
    return (len(strand) > 1 or strand[0].text.isdigit()) and all(_goes_on(a, b) for a, b in pairwise(strand))


def _goes_on(last: Letter, letter: Letter) -> bool:
    is_as_large = max(last.size, letter.size) <= MUCH_LARGER * min(last.size, letter.size)
    return letter.x0 - last.x1 <= WORD_GAP * last.size and is_as_large and share_line(last, letter)


def _join(letters: Sequence[Letter]) -> Word:
    """The word that these letters are; its size and its boldness are those of the first."""
    first = letters[0]
    box = first.x0, min(each.top for each in letters), max(each.x1 for each in letters), max(each.bottom for each in letters)
    ends = Ends((each.x0, each.x1) for each in letters)
    return Word("".join(each.text for each in letters), *box, first.size, first.font.is_bold, ends, _overhang(letters, Box(*box)))


def _overhang(letters: Sequence[Letter], box: Box) -> Overhang:
    """How far what is painted of these letters goes beyond the box of their lines."""
    painted = surround(each.glyph or each.box for each in letters)
    over = (box.x0 - painted.x0, box.top - painted.top, painted.x1 - box.x1, painted.bottom - box.bottom)
    return Overhang(*(max(0.0, length) for length in over)) if max(over) > 0 else NO_OVERHANG
