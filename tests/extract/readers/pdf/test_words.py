"""Letters to words."""

import pytest

from extract.layout.page import Word
from extract.readers.pdf.sheet import Letter
from extract.readers.pdf.words import find_words
from models.place import Box
from tests.sheets import letter, line, words


@pytest.mark.parametrize(
    ("letters", "read"),
    [
        pytest.param(line("Area III"), ["Area", "III"], id="a space parts words"),
        pytest.param(line("a  b"), ["a", "b"], id="two spaces part them as one does"),
        pytest.param(line(" peso "), ["peso"], id="spaces at the ends are no words"),
        pytest.param([*line("peso"), *line("5", x0=31.4)], ["peso5"], id="a gap of 0.14 sizes does not part"),
        pytest.param([*line("peso"), *line("5", x0=31.6)], ["peso", "5"], id="the least space of justified lines parts"),
        pytest.param([*line("peso", size=20), *line("5", x0=32.9, size=20)], ["peso5"], id="the gap is measured in letters"),
        pytest.param([*line("sotto", top=40), *line("sopra")], ["sopra", "sotto"], id="from the top line down"),
        pytest.param([*line("b", x0=80), *line("a")], ["a", "b"], id="from left to right"),
        pytest.param([letter("a", 10), letter("b", 13)], ["ab"], id="letters that overlap are side by side"),
        pytest.param([letter("C", 10, 10, size=20), *line("omune", x0=20)], ["Comune"], id="an initial twice as large"),
        pytest.param([letter("A", 10, 10, size=21), *line("peso", x0=20)], ["A", "peso"], id="letters more than twice as large"),
        pytest.param([], [], id="no letters"),
        pytest.param(line("  "), [], id="spaces alone"),
    ],
)
def test_letters_side_by_side_without_a_gap_are_a_word(letters: list[Letter], read: list[str]) -> None:
    assert words(letters) == read


def test_a_word_has_the_box_around_its_letters_and_the_place_of_each() -> None:
    """Its size and its boldness are those of the first letter."""
    first = letter("n", 10, font="Arial-BoldMT")
    (word,) = find_words([first, letter("o", 15, 4.0, top=20.5, size=9.0)])
    assert word == Word("no", 10, 20, 19, 30, 10, True, ((10, 15), (15, 19)))


def test_a_word_is_as_far_beyond_its_box_as_what_is_painted_of_its_letters() -> None:
    painted = letter("g", 15)._replace(glyph=Box(14.5, 22, 21, 32.5))
    (word,) = find_words([letter("o", 10), painted])
    assert word.overhang == (0, 0, 1, 2.5)
    assert word.whole == Box(10, 20, 21, 32.5)
    assert word.height == 10


def test_a_word_too_long_for_its_column_is_none_with_the_one_that_it_runs_into() -> None:
    """Each was painted in one go, with other text between; a letter of another font, painted later, is one of its word."""
    between = line("artigiani", top=60)
    assert words([*line("Commercianti,"), *between, *line("8", x0=75)]) == ["Commercianti,", "8", "artigiani"]
    assert words([*line("Programma"), *between, *line("Indicatore", x0=47.5)]) == ["Programma", "Indicatore", "artigiani"]
    assert words([*line("citt"), *between, *line("à", x0=30)]) == ["città", "artigiani"]
    assert words([*line("u"), *line("cio", x0=24), *between, *[letter(sign, 15 + i * 3, 3) for i, sign in enumerate("ffi")]]) == [
        "ufficio",
        "artigiani",
    ]
