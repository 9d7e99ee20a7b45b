"""How many lines a text takes in a column: the heights of rows are written, for LibreOffice overlaps lines where they are not."""

import unicodedata
from functools import lru_cache
from math import ceil

SIZE = 9.0
"""Points of the letters of every cell."""

LINE = 12.0
"""Points from one line to the next: what Excel takes for letters of 9 points, and a little more than LibreOffice does."""

MARGIN = 4.5
"""Points above and below the lines of a cell, together."""

TALLEST = 409.5
"""Points of the highest row that a spreadsheet can have."""

DIGIT = 5.25
"""Points of one unit of a column's width, a digit of the standard font: 7 pixels."""

# points of a column that hold no letters: the borders and the space beside them
_BESIDE = 5.0
# programs round the widths of letters to the grid of a screen, so that a line holds a little less than the font says
_SPARE = 1.06
# bold letters are wider
_BOLD = 1.1

# widths of the letters of Arial in thousandths of its size; Liberation Sans has the same
_WIDTHS = {
    222: "'|ijl’‘",
    278: " !,./:;[\\]ftI·",
    333: "()-r`{}°ªº“”„‚",
    389: '*"^',
    500: "cksvxyzJ",
    556: "abdeghnopquL0123456789#$_?€«»–•£§ßµ",
    584: "+<=>~±×÷≤≥",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
}
_LETTERS = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
# of what stands in no list: "@", "—", "…", letters of other scripts
_WIDEST = 1015


def row_height(lines: int) -> float:
    """Points of a row of that many lines; never more than a row can have."""
    return min(lines * LINE + MARGIN, TALLEST)


def count_lines(text: str, width: float, *, is_bold: bool = False) -> int:
    """The lines that a text takes in a column, broken between words as spreadsheets do.

    Args:
        text: of the cell.
        width: of the column, in digits of the standard font.
        is_bold: its letters are.
    """
    room = max(width * DIGIT - _BESIDE, DIGIT) / (_SPARE * (_BOLD if is_bold else 1))
    return sum(_lines(paragraph, room) for paragraph in text.splitlines() or [""])


def _lines(paragraph: str, room: float) -> int:
    lines, used, space = 1, 0.0, measure(" ")
    for word in paragraph.split(" "):
        length = measure(word)
        if used and used + space + length > room:
            lines, used = lines + 1, 0.0
        if length > room:  # a word that no line holds is cut anywhere
            further = ceil(length / room) - 1
            lines, used = lines + further, length - further * room
        else:
            used += length + (space if used else 0.0)
    return lines


@lru_cache(maxsize=4096)
def measure(word: str) -> float:
    """Points of a word in the standard letters."""
    return sum(map(_width, word)) * SIZE / 1000


def _width(letter: str) -> int:
    known = _LETTERS.get(letter)
    return known if known is not None else _LETTERS.get(unicodedata.normalize("NFD", letter)[0], _WIDEST)
