"""Ligatures that no font names."""

import pytest

from extract.readers.pdf.letters.unnamed import tell_by_width
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter
from models.place import Box
from tests.sheets import letter

WIDTHS = {"f": 3.4, "i": 2.6, "l": 2.5, "t": 3.6, "c": 5.0, "a": 5.0}
PICTURES = Font(9, "", is_drawn=True)


def inked(text: str, x0: float, width: float, top: float = 20.0) -> Letter:
    """A letter with white of half a point on both sides of its ink."""
    made = letter(text, x0, width, top=top)
    return made._replace(glyph=Box(x0 + 0.5, top + 1, x0 + width - 0.5, top + 9))


def unnamed(x0: float, width: float, top: float = 20.0, code: int = 2) -> Letter:
    """A glyph without a name whose ink is so wide."""
    return letter(UNKNOWN, x0, width, top=top)._replace(font=PICTURES, code=code, glyph=Box(x0, top + 1, x0 + width, top + 9))


def page(*printed: Letter) -> list[Letter]:
    """The letters below a line that shows how wide each letter is, all of them apart."""
    return [*(inked(sign, 10 + 20.0 * i, width, top=5) for i, (sign, width) in enumerate(WIDTHS.items())), *printed]


def word(width: float, after: str, top: float = 20.0, code: int = 2) -> tuple[Letter, ...]:
    """An "a", a glyph and a letter after it."""
    return inked("a", 10, 5, top), unnamed(15, width, top, code), inked(after, 15.3 + width, WIDTHS.get(after, 5), top)


def told(*printed: Letter) -> list[str]:
    return [each.text for each in tell_by_width(page(*printed)).by_code]


@pytest.mark.parametrize(
    ("width", "after", "meant"),
    [(5.0, "c", ["fi"]), (5.8, "a", ["ff"]), (8.4, "c", ["ffi"]), (8.3, "i", ["ffl"]), (3.0, "c", []), (20.0, "c", [])],
)
def test_the_width_of_its_ink_and_the_letter_after_it_tell_a_ligature(width: float, after: str, meant: list[str]) -> None:
    printed = (*word(width, after), inked("t", 60, 3.6), inked("i", 63.6, 2.6))
    assert told(*printed) == meant


def test_before_a_vowel_it_may_be_two_and_stays_unknown() -> None:
    printed = (inked("t", 60, 3.6), inked("i", 63.6, 2.6))
    assert told(*word(4.95, "a"), *printed) == []
    assert told(*word(4.95, "a"), *word(4.95, "c", top=40), *printed) == ["fi", "fi"]


def test_a_ligature_whose_letters_stand_apart_in_its_font_is_none_of_it() -> None:
    apart = (inked("f", 60, 3.4), inked("i", 63.4, 2.6))
    assert told(*word(5.0, "c"), *apart, inked("t", 80, 3.6), inked("i", 83.6, 2.6)) == []


def test_glyphs_of_other_codes_are_told_by_themselves() -> None:
    assert told(*word(5.0, "c"), *word(8.4, "c", top=40, code=3), inked("t", 60, 3.6), inked("i", 63.6, 2.6)) == ["fi", "ffi"]


def test_a_glyph_beside_no_letter_is_no_ligature() -> None:
    assert told(unnamed(15, 5.0)) == []
    assert told(inked("3", 10, 5), unnamed(15, 5.0), inked("4", 20.3, 5)) == []
