"""Letters that are drawn twice are one and bold; letters that stand close are not drawn twice."""

import pytest

from extract.readers.pdf.letters.cleaning import clean_letters
from tests.sheets import letter, line, words


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.35, 0.0), (0.2, 0.2), (-0.3, 0.1)])
@pytest.mark.parametrize("by_letter", [True, False])
def test_letters_drawn_twice_are_one_and_bold(shift: tuple[float, float], by_letter: bool) -> None:
    """Whether each letter or each line is drawn twice."""
    first = line("Totale 11")
    second = [letter(each.text, each.x0 + shift[0], top=20 + shift[1]) for each in first]
    letters = [each for pair in zip(first, second, strict=True) for each in pair] if by_letter else first + second
    cleaned = clean_letters(letters)
    assert "".join(each.text for each in cleaned) == "Totale 11"
    assert {each.font.name for each in cleaned} == {"Arial,Bold"}
    assert words(letters) == ["Totale", "11"]


def test_letters_drawn_three_times_are_one() -> None:
    letters = [letter(each.text, each.x0 + shift) for shift in (0, 0.3, 0.6) for each in line("Peso")]
    assert words(letters) == ["Peso"]


@pytest.mark.parametrize("text", ["Allegato", "www", "00", "lllll", "......", "Area III"])
def test_equal_letters_side_by_side_are_not_one(text: str) -> None:
    """Even narrow ones, as close as a condensed font sets them."""
    for width in (5.0, 1.9, 1.4):
        letters = [letter(each, 10 + place * width, width, size=8) for place, each in enumerate(text)]
        cleaned = clean_letters(letters)
        assert "".join(each.text for each in cleaned) == text
        assert {each.font.name for each in cleaned} == {"Arial"}


def test_the_same_letter_in_the_line_below_or_of_another_size_is_another() -> None:
    letters = [letter("a", 10), letter("a", 10, top=32), letter("a", 10.2, size=14)]
    assert clean_letters(letters) == letters
