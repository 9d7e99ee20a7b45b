"""What the text of a letter reads as: ligatures, spaces of every kind, signs without width, codes that a font does not tell."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from extract.readers.opening.signs import spell_signs
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter
from models.layout.markers import PICTURE

SOFT_HYPHEN = "\u00ad"

# Codes that a font in WinAnsi encoding leaves unused are bullets (ISO 32000-1, annex D.2, note 3).
BULLETS = {127, 129, 141, 143, 144, 157}
SPACES = {"Zs", "Zl", "Zp"}
# Letters and signs that need no second look: most of a page.
ORDINARY = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("àèéìòùÀÈÉÌÒÙ’‘“”«»°•–…€")
# The map of many files with Calibri gives the number of the glyph in the font, cut to 16 bits or in a private plane.
CALIBRI = {0x19F: "ti", 0x1A9: "tt", 0x1AB: "tti", 0x14C: "ft"}
PRIVATE_PLANE = 0x100000
# Private letters of many fonts for Windows that are ligatures.
PRIVATE_LIGATURES = {"\uf001": "fi", "\uf002": "fl"}
# What the fonts of signs draw before the items of a list: by the codes of Symbol, of Wingdings, and by themselves.
PICTURES = frozenset("\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06c\uf06e\uf071\uf076\uf0e0\uf0e8\uf0fe·•▪▫●○◦◆■□➢➔§Øüvq")
# Private letters of the font Symbol that say something.
SYMBOLS = {"\uf0a3": "≤", "\uf0b0": "°", "\uf0b1": "±", "\uf0b3": "≥", "\uf0b4": "×", "\uf0a5": "∞", "\uf02d": "-"}
# In Symbol itself these signs stand at the codes of ASCII, 0xF000 further on.
LETTERS_OF_SYMBOL = {**{chr(0xF000 + ord(sign)): sign for sign in " !#%&()+,./0123456789:;<=>?[]_{|}"}, **SYMBOLS}


def spell_letter(letter: Letter) -> Iterator[Letter]:
    """The letters that one stands for, side by side in its box; none for one without width."""
    if letter.text in ORDINARY:
        yield letter
        return
    plain = read_text(letter)
    step = (letter.x1 - letter.x0) / max(len(plain), 1)
    for place, text in enumerate(plain):
        x0 = letter.x0 + place * step
        yield letter._replace(text=text, x0=x0, x1=x0 + step if len(plain) > 1 else letter.x1)


def read_text(letter: Letter) -> str:
    """What a letter reads as: letters, one space, or nothing."""
    text, font = letter.text, letter.font
    if font.is_of_signs and letter.code is None:
        return PICTURE if text in PICTURES else _find_symbols(font).get(text, spell(text))
    return spell(PRIVATE_LIGATURES.get(text, text), letter.code, is_calibri=font.is_calibri)


def _find_symbols(font: Font) -> Mapping[str, str]:
    """What the private letters of a font of signs say: those of Symbol alone have figures and dashes where ASCII has them."""
    return LETTERS_OF_SYMBOL if "symbol" in font.name.lower() else SYMBOLS


@lru_cache(maxsize=4096)
def spell(text: str, code: int | None = None, *, is_calibri: bool = False) -> str:
    """What the text of a letter reads as: letters, one space, or nothing.

    Args:
        text: as the font tells it.
        code: of a letter that the font does not tell.
        is_calibri: the font is one whose map gives the glyph's number for some ligatures.
    """
    if code is not None:
        return "•" if code in BULLETS else UNKNOWN
    if is_calibri and len(text) == 1:
        text = CALIBRI.get(ord(text) % PRIVATE_PLANE, text)
    return "".join(map(_spell_sign, spell_signs(unicodedata.normalize("NFC", text))))


def _spell_sign(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign == SOFT_HYPHEN:
        return sign
    if category in SPACES or sign in "\t\n\r\v\f":
        return " "
    if category == "Cf":
        return ""
    return UNKNOWN if category in ("Cc", "Cs", "Cn") else sign
