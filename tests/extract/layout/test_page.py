"""A page and its measures: in points as it is read, in letters for all that is decided on it."""

import pytest

from extract.layout.page import FINEST, Page, Rule, TurnedWord, Word, letter_size
from models.place import Box
from tests.printed_pages import print_page
from tests.words import write


def sized(text: str, size: float) -> Word:
    return Word(text, 0, 0, 5 * len(text), size, size, False)


def test_a_page_in_letters_has_all_its_lengths_divided_by_the_size():
    word = Word("Si", 40, 50, 50, 60, 10, True, ((40, 45), (45, 50)))
    turned = TurnedWord(Word("No", 20, 30, 30, 40, 10, False), Box(30, 20, 40, 30), 90)
    page = Page(1, Box(0, 0, 600, 800), (word,), (Rule(70, 40, 90),), (Rule(30, 50, 80),), turned=(turned,), aside=(word,))
    found = page.in_letters(10)
    assert found.box == Box(0, 0, 60, 80)
    assert found.words == found.aside == (Word("Si", 4, 5, 5, 6, 1, True, ((4, 4.5), (4.5, 5))),)
    assert (found.horizontal, found.vertical) == ((Rule(7, 4, 9),), (Rule(3, 5, 8),))
    assert found.turned == (TurnedWord(Word("No", 2, 3, 3, 4, 1, False), Box(3, 2, 4, 3), 90),)


def test_a_page_in_letters_knows_how_many_points_a_letter_is():
    page = print_page([]).in_letters(8).in_letters(2)
    assert page.unit == 16
    assert page.box == Box(0, 0, 37.5, 50)
    assert page.box_in_points == Box(0, 0, 600, 800)


def test_the_sheet_as_it_lies_in_the_file_stays_in_points():
    assert print_page([]).in_letters(10).sheet == Box(0, 0, 600, 800)


def test_what_is_finer_than_a_page_scaled_otherwise_would_show_is_rounded_off():
    (word,) = print_page(write("Si", 10, 10)).in_letters(3).words
    assert (word.x0, word.size) == (3.3333, 3.3333)
    assert len(str(word.x0).partition(".")[2]) == FINEST


@pytest.mark.parametrize("factor", [0.5, 0.71, 1.41, 2.0])
def test_a_page_that_is_printed_larger_or_smaller_is_the_same_in_letters(factor: float):
    page = print_page(write("Verde pubblico", 52.5, 41.3), [50, 200, 400], [40, 60])
    scaled = page.in_letters(1 / factor)._replace(unit=1.0)
    assert scaled.in_letters(letter_size([scaled])).words == page.in_letters(letter_size([page])).words


@pytest.mark.parametrize(
    ("words", "size"),
    [
        pytest.param([sized("sei", 8), sized("titolo", 14), sized("settesette", 9)], 9, id="half of all letters are no larger"),
        pytest.param([sized("quattro", 8), sized("settima", 12)], 8, id="of two halves the smaller"),
        pytest.param([sized("a", 6)] * 5 + [sized("dodici lunghe", 10)], 10, id="letters count, and not words"),
        pytest.param([], 1.0, id="a page without text"),
    ],
)
def test_the_size_of_the_text_is_that_of_half_of_all_letters(words: list[Word], size: float):
    assert letter_size([print_page(words)]) == size


def test_the_letters_of_all_pages_count_together():
    assert letter_size([print_page([sized("breve", 14)]), print_page([sized("lunghissimo", 9)])]) == 9


@pytest.mark.parametrize(("left", "is_in"), [(44.9, False), (45, True), (145, True), (145.1, False)])
def test_a_word_is_in_a_box_when_its_middle_is(left: float, *, is_in: bool):
    (word,) = write("Si", left, 20)
    assert word.is_in(Box(50, 20, 150, 40)) is is_in
