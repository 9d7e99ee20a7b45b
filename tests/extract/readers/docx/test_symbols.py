"""Letters of picture fonts that mean a sign."""

import pytest

from extract.readers.docx.symbols import read_symbol, replace_symbols


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        (0xF0B3, "Symbol", "≥"),
        (0xB3, "Symbol", "≥"),
        (0xF02B, "Symbol", "+"),
        (0xF061, "Symbol", ""),  # a Greek letter in the place of an "a": no letter of the text
        (0xF0FC, "Wingdings", "✓"),
        (0xF0FC, "Wingdings 2", "✓"),
        (0xF021, "Wingdings", ""),
        (0xF041, "Arial", "A"),
        (0x2265, "", "≥"),
        (0xF007, "Arial", ""),
    ],
)
def test_a_letter_of_a_picture_font_is_its_sign_or_nothing(code: int, font: str, sign: str) -> None:
    assert read_symbol(code, font) == sign


def test_private_letters_of_a_font_that_is_not_named_are_those_of_symbol() -> None:
    assert replace_symbols("almeno \uf0b3 90%", "") == "almeno ≥ 90%"
    assert replace_symbols("\uf0fe fatto", "Wingdings") == "☑ fatto"


def test_ordinary_letters_are_left_as_they_are() -> None:
    assert replace_symbols("perché ≥ 5", "Symbol") == "perché ≥ 5"
