"""Letters that are drawn once more in the same place: so programs print a bold that their font does not have."""

from collections.abc import Iterable

from extract.readers.pdf.sheet import Letter

# How far apart two drawings of one letter may be, in parts of the letter size; and in parts of its width, for narrow letters that
# follow each other.
TWICE, TWICE_WIDE = 0.125, 0.5
# Two drawings are of the same size when the sizes differ by no more than this part.
SAME_SIZE = 0.15
# Letters without width are drawn in one place when the places differ by no more than this part of the size.
SAME_PLACE = 0.003

Square = tuple[str, int, int]


def join_copies(letters: Iterable[Letter]) -> list[Letter]:
    """The letters, those drawn once more in the same place taken together: bold."""
    kept: list[Letter] = []
    by_square: dict[Square, list[int]] = {}
    for letter in letters:
        square = _find_square(letter)
        copy = next((place for place in _places_near(square, by_square) if _is_copy(kept[place], letter)), None)
        if copy is None:
            by_square.setdefault(square, []).append(len(kept))
            kept.append(letter)
        else:
            kept[copy] = _embolden(kept[copy])
    return kept


def _find_square(letter: Letter) -> Square:
    """The text and the square in which a letter begins; a copy begins in the same one or beside it."""
    side = TWICE * letter.size or 1.0
    return letter.text, int(letter.x0 // side), int(letter.top // side)


def _places_near(square: Square, by_square: dict[Square, list[int]]) -> list[int]:
    text, column, row = square
    beside = ((text, column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
    return [place for each in beside if each in by_square for place in by_square[each]]


def _is_copy(letter: Letter, other: Letter) -> bool:
    size = letter.size
    aside = abs(letter.x0 - other.x0)
    return (
        abs(size - other.size) <= SAME_SIZE * size
        and aside <= TWICE * size
        and aside <= max(TWICE_WIDE * (letter.x1 - letter.x0), SAME_PLACE * size)
        and abs(letter.top - other.top) <= TWICE * size
    )


def _embolden(letter: Letter) -> Letter:
    """The letter in a font that its name calls bold, as programs call a bold that they make themselves (ISO 32000-1, 9.6.3)."""
    font = letter.font
    return letter if font.name.endswith(",Bold") else letter._replace(font=font._replace(name=f"{font.name},Bold"))
