"""Letters to words: what stands side by side on a line without a gap."""

from collections.abc import Iterable, Iterator, Sequence

from extract.layout.page import Ends, Word
from extract.readers.pdf.letters.cleaning import clean_letters
from extract.readers.pdf.lines import find_lines, share_line
from extract.readers.pdf.sheet import Letter

# A gap between letters wider than this part of the letter size ends a word. Lines set even at the right have the narrowest spaces: two
# thirds of a quarter of the letter size.
WORD_GAP = 0.15


def find_words(letters: Iterable[Letter]) -> Iterator[Word]:
    """The words of letters that stand upright, line by line from the top, each line from left to right."""
    for line in find_lines(clean_letters(letters)):
        yield from map(_join, _split(line))


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


def _goes_on(last: Letter, letter: Letter) -> bool:
    return letter.x0 - last.x1 <= WORD_GAP * last.size and share_line(last, letter)


def _join(letters: Sequence[Letter]) -> Word:
    """The word that these letters are; its size and its boldness are those of the first."""
    first = letters[0]
    box = first.x0, min(each.top for each in letters), max(each.x1 for each in letters), max(each.bottom for each in letters)
    ends = Ends((each.x0, each.x1) for each in letters)
    return Word("".join(each.text for each in letters), *box, first.size, first.font.is_bold, ends)
