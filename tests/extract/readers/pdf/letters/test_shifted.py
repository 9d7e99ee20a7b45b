"""Letters that a font tells wrong, all by one number."""

import pytest

from extract.readers.pdf.letters.shifted import find_shifted
from extract.readers.pdf.sheet import UNKNOWN, Letter
from tests.sheets import line

SENTENCE = "Revisione della mappatura dei processi a rischio nel 2025 (n. 30) e verifica dei dati"


def shift(text: str, by: int, font: str = "Garamond") -> list[Letter]:
    """The text with all letters told wrong by a number of codes."""
    return line((sign if sign == " " else chr(ord(sign) + by) for sign in text), font=font)


def read(letters: list[Letter]) -> str:
    """What the letters are."""
    return "".join(find_shifted(letters).values())


@pytest.mark.parametrize("by", [-3, -7, 1, 5, 13])
def test_letters_told_wrong_by_one_number_are_what_reads_as_italian(by: int) -> None:
    assert read(shift(SENTENCE, by)) == SENTENCE


def test_glyphs_that_are_counted_in_the_order_of_the_font_are_read_by_their_codes() -> None:
    letters = [each._replace(text=UNKNOWN, code=ord(each.text)) if each.text < " " else each for each in shift(SENTENCE, -29)]
    assert read(letters) == SENTENCE


def test_letters_with_accents_go_along_and_signs_that_no_annex_has_are_unknown() -> None:
    text = f"{SENTENCE} delle attività"
    assert read(shift(text, 3)) == text
    assert read(shift(f"{SENTENCE} \u0158", 3)) == f"{SENTENCE} {UNKNOWN}"


def test_capitals_are_told_from_small_letters_by_the_figures_beside_them() -> None:
    assert read(shift(SENTENCE.upper(), 4)) == SENTENCE.upper()


@pytest.mark.parametrize(
    "letters",
    [
        pytest.param(line(SENTENCE), id="a text"),
        pytest.param(line("COD. SGQ-77/B; CUP F19J21004550006; CIG Z5C3A7B2D1; PWD KLM"), id="codes of contracts"),
        pytest.param(shift("Revisione dei dati", 5), id="too little"),
        pytest.param(shift(SENTENCE, 5, font="Wingdings"), id="signs"),
        pytest.param([], id="nothing"),
    ],
)
def test_a_text_and_what_is_none_at_any_number_are_left_alone(letters: list[Letter]) -> None:
    assert find_shifted(letters) == {}
