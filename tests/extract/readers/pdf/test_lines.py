"""Letters to lines and words."""

import pytest

from extract.readers.pdf.lines import find_lines
from extract.readers.pdf.sheet import Letter
from tests.sheets import letter, line, words


@pytest.mark.parametrize(
    ("letters", "read"),
    [
        pytest.param(line("Area III"), ["Area", "III"], id="a space parts words"),
        pytest.param([*line("peso"), *line("5", x0=31.7)], ["peso5"], id="a gap of 0.17 sizes does not"),
        pytest.param([*line("peso"), *line("5", x0=31.9)], ["peso", "5"], id="a gap of 0.19 sizes does"),
        pytest.param([*line("n"), *line("o", x0=15, top=20.9)], ["no"], id="tops that differ a little"),
        pytest.param([*line("n"), *line("o", x0=15, top=21.0)], ["n", "o"], id="tops a tenth of the size apart"),
        pytest.param([*line("n", size=20), *line("o", x0=15, top=21.0)], ["n", "o"], id="the smaller letter decides"),
        pytest.param([*line("sotto", top=40), *line("sopra")], ["sopra", "sotto"], id="from the top line down"),
        pytest.param([*line("b", x0=80), *line("a")], ["a", "b"], id="from left to right"),
    ],
)
def test_letters_side_by_side_without_a_gap_are_a_word(letters: list[Letter], read: list[str]) -> None:
    assert words(letters) == read


def test_letters_in_one_place_keep_the_order_of_drawing() -> None:
    drawn = [letter("b", 10), letter("a", 10, top=19.5)]
    assert list(find_lines(drawn)) == [drawn]


def test_a_page_without_letters_has_no_words() -> None:
    assert words([]) == []
