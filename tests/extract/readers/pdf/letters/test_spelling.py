"""What a letter reads as."""

import pytest

from extract.readers.pdf.letters.cleaning import clean_letters
from extract.readers.pdf.letters.spelling import read_text, spell
from models.layout.markers import PICTURE
from tests.sheets import letter


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a", "a"),
        ("à", "à"),
        ("’", "’"),
        ("\ufb01", "fi"),
        ("\ufb02", "fl"),
        ("\ufb00", "ff"),
        ("\ufb03", "ffi"),
        ("\ufb04", "ffl"),
        ("ffi", "ffi"),
        ("e\u0300", "è"),
        ("\u00a0", " "),
        ("\u2009", " "),
        ("\u202f", " "),
        ("\u3000", " "),
        ("\t", " "),
        ("\u200b", ""),
        ("\u200d", ""),
        ("\u2060", ""),
        ("\ufeff", ""),
        ("\u00ad", "\u00ad"),
        ("\x00", "\ufffd"),
        ("\x1c", "\ufffd"),
        ("\ud83d", "\ufffd"),
        ("\ue041", "\ue041"),
        ("\uf0b7", "\uf0b7"),
        ("Ɵ", "Ɵ"),
        ("½", "½"),
        ("²", "²"),
        ("…", "…"),
    ],
)
def test_what_a_char_reads_as(text: str, plain: str) -> None:
    """Ligatures are letters, spaces one kind of space, signs without width nothing; numbers and signs are never changed."""
    assert spell(text) == plain


@pytest.mark.parametrize(("code", "plain"), [(127, "•"), (141, "•"), (12, "\ufffd"), (1270, "\ufffd")])
def test_what_a_code_without_a_letter_reads_as(code: int, plain: str) -> None:
    """The codes that the Windows encoding leaves unused are bullets; of any other nobody knows what it is."""
    assert spell("\ufffd", code) == plain


@pytest.mark.parametrize(("text", "plain"), [("Ɵ", "ti"), ("Ʃ", "tt"), ("ƫ", "tti"), ("Ō", "ft"), ("\U0010019f", "ti"), ("a", "a")])
def test_calibri_gives_the_numbers_of_its_ligatures_for_letters(text: str, plain: str) -> None:
    assert spell(text, is_calibri=True) == plain
    assert [each.text for each in clean_letters([letter(text, 10, font="ABCDEF+Calibri-Bold")])] == list(plain)


def test_a_ligature_is_as_many_letters_as_it_stands_for_side_by_side() -> None:
    """So a word is as long as the places of its letters."""
    letters = clean_letters([letter("u", 10), letter("\ufb03", 15, 9), letter("c", 24)])
    assert [(each.text, each.x0, each.x1) for each in letters] == [
        ("u", 10, 15),
        ("f", 15, 18),
        ("f", 18, 21),
        ("i", 21, 24),
        ("c", 24, 29),
    ]


@pytest.mark.parametrize(
    ("font", "text", "plain"),
    [
        ("ABCDEF+SymbolMT", "\uf0b7", PICTURE),
        ("OpenSymbol", "•", PICTURE),
        ("Wingdings-Regular", "\uf0d8", PICTURE),
        ("Wingdings-Regular", "Ø", PICTURE),
        ("CMSY10", "•", PICTURE),
        ("SymbolMT", "\uf0b3", "≥"),
        ("SymbolMT", "≤", "≤"),
        ("Arial", "•", "•"),
        ("Arial", "\uf001", "fi"),
        ("FontAwesome", "\uf001", "\uf001"),
    ],
)
def test_a_font_of_signs_draws_pictures_before_items_and_signs_that_say_something(font: str, text: str, plain: str) -> None:
    assert read_text(letter(text, 10, font=font)) == plain


@pytest.mark.parametrize(("text", "plain"), [("\u6600\u6900", "fi"), ("\u6600\u6600", "ff"), ("\u6600", "\u6600")])
def test_a_ligature_with_its_bytes_in_the_wrong_order_is_its_letters(text: str, plain: str) -> None:
    assert spell(text) == plain


@pytest.mark.parametrize(
    ("text", "font", "plain"),
    [("\uf032", "SymbolMT", "2"), ("\uf025", "Symbol", "%"), ("\uf0b3", "Symbol", "≥"), ("\uf032", "Wingdings-Regular", "\uf032")],
)
def test_figures_of_the_font_symbol_are_figures_and_those_of_dingbats_are_pictures(text: str, font: str, plain: str) -> None:
    assert read_text(letter(text, 10, font=font)) == plain
