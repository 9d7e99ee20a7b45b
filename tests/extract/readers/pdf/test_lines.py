"""Letters to lines."""

import pytest

from extract.readers.pdf.lines import find_lines
from extract.readers.pdf.sheet import Letter
from tests.sheets import letter, line


@pytest.mark.parametrize(
    ("letters", "read"),
    [
        pytest.param([*line("n"), *line("o", x0=15, top=20.9)], ["no"], id="tops that differ a little"),
        pytest.param([*line("n"), *line("o", x0=15, top=21.0)], ["n", "o"], id="tops a tenth of the size apart"),
        pytest.param([*line("n", size=20), *line("o", x0=15, top=21.0)], ["n", "o"], id="the smaller letter decides"),
        pytest.param([*line("sotto", top=40), *line("sopra")], ["sopra", "sotto"], id="from the top line down"),
        pytest.param([*line("b", x0=80), *line("a")], ["ab"], id="from left to right"),
    ],
)
def test_letters_whose_tops_are_nearly_level_share_a_line(letters: list[Letter], read: list[str]) -> None:
    assert ["".join(each.text for each in found) for found in find_lines(letters)] == read


def test_letters_in_one_place_keep_the_order_of_drawing() -> None:
    drawn = [letter("b", 10), letter("a", 10, top=19.5)]
    assert list(find_lines(drawn)) == [drawn]


def test_a_line_goes_on_from_letter_to_letter() -> None:
    """A line that slants a little is one, though its ends are further apart than two letters of a line may be."""
    slanting = [letter(text, 10 + 5 * place, top=20 + 0.5 * place) for place, text in enumerate("obiettivo")]
    assert list(find_lines(slanting)) == [slanting]
