"""Words on a page, for the tests that need no PDF."""

from extract.layout.page import Word

SIZE, LETTER = 10.0, 5.0


def write(text: str, x: float, top: float, *, bold: bool = False) -> list[Word]:
    """The words of a line, every letter and space five points wide."""
    words, at = [], x
    for word in text.split(" "):
        letters = tuple((at + i * LETTER, at + (i + 1) * LETTER) for i in range(len(word)))
        words.append(Word(word, at, top, at + len(word) * LETTER, top + SIZE, SIZE, bold, letters))
        at += (len(word) + 1) * LETTER
    return words
