"""Ligatures that are spelt half."""

import pytest

from extract.readers.pdf.letters.ligatures import mend_ligatures
from extract.readers.pdf.sheet import UNKNOWN, Letter
from tests.sheets import letter

WIDTHS = {"f": 3.0, "i": 2.5, "l": 2.5, "t": 3.5, "c": 5.0}
HALF = "\u6600\ucf00"


def page(width: float, after: str = "c") -> list[Letter]:
    return [*(letter(sign, 10, own) for sign, own in WIDTHS.items()), letter(HALF, 60, width), letter(after, 60 + width)]


@pytest.mark.parametrize(("width", "meant"), [(6.0, "ff"), (5.5, "fi"), (6.5, "ft"), (8.5, "ffi"), (8.6, "ffi")])
def test_the_width_of_a_half_spelt_ligature_says_which_one_it_is(width: float, meant: str) -> None:
    assert mend_ligatures(page(width))[5].text == meant


def test_of_two_that_are_as_wide_the_next_letter_decides() -> None:
    assert [mend_ligatures(page(8.5, after))[5].text for after in "cui"] == ["ffi", "ffl", "ffl"]


def test_one_as_wide_as_no_ligature_is_an_unknown_letter() -> None:
    assert mend_ligatures(page(20.0))[5].text == UNKNOWN


def test_one_whose_letters_stand_nowhere_on_the_page_is_an_unknown_letter() -> None:
    assert mend_ligatures([letter(HALF, 60, 8.5)])[0].text == UNKNOWN


def test_letters_and_whole_ligatures_are_left_as_they_are() -> None:
    printed = [letter(text, 10) for text in ("a", "\u6600\u6900", "ffi", "\ufb01")]
    assert mend_ligatures(printed) == printed
