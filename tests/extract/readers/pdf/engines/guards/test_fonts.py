"""Fonts that say something of more letters than a font has."""

from typing import Any

import pytest
from pdfminer.psparser import LIT

from extract.readers.pdf.engines.guards.fonts import GuardedFonts
from extract.readers.pdf.engines.guards.limits import MOST_CODES, TooMuchError

SYSTEM = {"Registry": b"Adobe", "Ordering": b"Identity"}


def font(**entries: Any) -> Any:
    spec = {"Subtype": LIT("CIDFontType2"), "BaseFont": LIT("Foo"), "CIDSystemInfo": SYSTEM, "FontDescriptor": {}, **entries}
    return GuardedFonts().get_font(None, spec)


def test_a_font_with_honest_widths_is_made() -> None:
    assert font(W=[0, 65535, 500]).char_width(7) == 0.5


@pytest.mark.parametrize("table", [[0, 2147483647, 500], [0, MOST_CODES / 2, 500, 0, MOST_CODES / 2, 500]])
def test_widths_of_more_letters_than_a_font_has_are_refused(table: list[float]) -> None:
    with pytest.raises(TooMuchError, match="widths of letters"):
        font(W=table)


def test_widths_of_vertical_writing_are_looked_at_too() -> None:
    with pytest.raises(TooMuchError, match="widths of letters"):
        font(W2=[0, 2147483647, 500, 0, 0])
