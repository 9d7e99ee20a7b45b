"""Words of letters that are set apart are closed up; single signs that stand apart for another reason are not."""

from itertools import pairwise

import pytest

from extract.readers.pdf.sheet import Letter
from extract.readers.pdf.words import find_words
from tests.sheets import SIZE, letter, line, words


@pytest.mark.parametrize("gap", [1.2, 2.0, 2.5, 4.0])
def test_a_heading_set_with_wide_letters_is_words_again(gap: float) -> None:
    """With spaces typed between words, or none."""
    text = "OBIETTIVI DI PERFORMANCE"
    assert words(line(text, gap)) == text.split()
    assert words([each for each in line(text, gap) if each.text != " "]) == text.split()


def test_a_heading_typed_with_a_space_after_each_letter_is_words_again() -> None:
    typed = "   ".join(" ".join(word) for word in ["OBIETTIVI", "DI", "PERFORMANCE", "2024"])
    letters, x = [], 10.0
    for each in typed:
        width = 2.5 if each == " " else 6.0
        letters.append(letter(each, x, width))
        x += width
    assert words(letters) == ["OBIETTIVI", "DI", "PERFORMANCE", "2024"]


def test_kerning_does_not_part_a_spaced_word() -> None:
    """A pair such as T and r stands closer."""
    first, *others = line("Trasparenza", 2.0)
    letters = [first, *(each._replace(x0=each.x0 - 1.0, x1=each.x1 - 1.0) for each in others)]
    assert words(letters) == ["Trasparenza"]


def test_words_of_a_spaced_heading_stand_as_close_as_others() -> None:
    """Nobody takes the gap between them for one between columns."""
    found = list(find_words(line("1. Ente efficiente", 3.2)))
    assert [word.text for word in found] == ["1.", "Ente", "efficiente"]
    assert all(after.x0 - word.x1 <= 0.55 * SIZE for word, after in pairwise(found))


def test_short_words_are_joined_where_the_same_font_is_spaced_elsewhere() -> None:
    """A header cell PESO beside OBIETTIVO; a year that goes on in the next line."""
    header = line("OBIETTIVO", 2.5)
    assert words([*header, *line("PESO", 2.5, x0=150)]) == ["OBIETTIVO", "PESO"]
    assert words([*header, *line("2024", 2.5, top=33)]) == ["OBIETTIVO", "2024"]
    assert words(line("PESO", 2.5)) == ["P", "E", "S", "O"]


@pytest.mark.parametrize(
    "letters",
    [
        pytest.param(line("892111", 2.5), id="weights beside each other"),
        pytest.param([*line("OBIETTIVO", 2.5), *line("892111", 2.5, top=90)], id="weights far below a spaced heading"),
        pytest.param([*line("OBIETTIVO", 2.5), *line("892111", 2.5, top=32, font="Times")], id="weights in another font"),
        pytest.param(line("ABCDEFG", 2.5), id="letters that count something"),
        pytest.param(line("GFMAMGLASOND", 14.0), id="months as heads of columns"),
        pytest.param(line("XXXXXXX", 7.0), id="crosses in narrow columns"),
        pytest.param(line("-------", 2.5), id="dashes"),
    ],
)
def test_single_signs_that_stand_apart_for_another_reason_stay_apart(letters: list[Letter]) -> None:
    signs = [each.text for each in letters]
    assert words(letters)[-6:] == signs[-6:]


def test_words_of_one_letter_in_a_sentence_stay_words() -> None:
    sentence = "Area I e V o X a B - C"
    assert words(line(sentence)) == sentence.split()
