"""Fonts that do not tell which letters their glyphs are (ISO 32000-1, 9.10.2).

Some say so: no letter, or a private one, goes with a code. Others are read by a table that is only a guess: the codes of a
subset may be the letters' own, or counted up from 1, and then they look like letters and are none.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pdfminer.encodingdb import name2unicode
from pdfminer.layout import LTChar
from pdfminer.pdffont import PDFFont, PDFSimpleFont
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

from extract.readers.pdf.ink.sheet import Run
from extract.readers.pdf.letters import SOFT_HYPHEN, UNKNOWN, spell

# What no text has: control codes, the sign for an unknown letter, private letters, and pdfminer's name for a code without a letter.
SUSPECT = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\ud800-\udfff\U000f0000-\U0010ffff]|\(cid:")
PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")
# Fonts of signs, whose private letters are bullets, boxes and arrows.
SIGNS = re.compile(r"symbol|dings|marlett|awesome|icon|bullet", re.IGNORECASE)
# A font of so few private signs, and nothing else, is one of signs too.
FEW_SIGNS = 3
# These letters make three quarters of Italian, and about a third of letters drawn at random.
FREQUENT = "eaionrtls"
LANGUAGE = 0.55
# Fewer letters prove nothing.
PROOF = 30
# The hyphen's second code in WinAnsiEncoding (ISO 32000-1, annex D.2, note 6), which pdfminer's table takes for a space.
HYPHEN, SECOND_HYPHEN = 45, 173


class Unreadable(NamedTuple):
    """The letters of a page that cannot be known, the names of their fonts, and the part of all letters in percent."""

    letters: list[LTChar]
    fonts: tuple[str, ...]
    share: int


def mend_hyphen(font: PDFFont) -> None:
    """Let the second hyphen of a simple font be a soft hyphen as wide as the first."""
    if isinstance(font, PDFSimpleFont) and font.cid2unicode.get(SECOND_HYPHEN) == " ":
        font.cid2unicode = {**font.cid2unicode, SECOND_HYPHEN: SOFT_HYPHEN}
        if SECOND_HYPHEN not in font.widths:
            font.widths = {**font.widths, SECOND_HYPHEN: font.char_width(HYPHEN) / font.hscale}


def is_guessed(spec: Mapping[str, Any]) -> bool:
    """Are the letters of a font in the file read by a table that may not be its own?

    Args:
        spec: the font's dictionary.
    """
    if "ToUnicode" in spec or literal_name(resolve1(spec.get("Subtype"))) in ("Type0", "Type3"):
        return False
    descriptor = dict_value(spec.get("FontDescriptor", {}))
    encoding = resolve1(spec.get("Encoding"))
    if isinstance(encoding, dict):
        names = [str(name.name) for name in list_value(encoding.get("Differences", [])) if isinstance(name, PSLiteral)]
        return sum(map(_is_known, names)) < len(names) / 2
    return encoding is None and ("FontFile2" in descriptor or "FontFile3" in descriptor)


def _is_known(glyph: str) -> bool:
    try:
        return bool(name2unicode(glyph))
    except (KeyError, ValueError):
        return False


def find_unreadable(runs: Iterable[Run], guessed: Sequence[PDFFont]) -> Unreadable | None:
    """The letters that cannot be known, or none; those that only look like letters become U+FFFD.

    Args:
        runs: what is seen on the page.
        guessed: fonts whose letters are read by a table that may not be theirs.
    """
    by_font: dict[int, list[LTChar]] = defaultdict(list)
    fonts: dict[int, PDFFont] = {}
    for run in runs:
        if run.ink.font is not None:
            fonts[id(run.ink.font)] = run.ink.font
            by_font[id(run.ink.font)] += run.letters
    unreadable = {key: found for key, letters in by_font.items() if (found := _find_suspects(fonts[key], letters))}
    wrong = {id(font): by_font[id(font)] for font in guessed if id(font) in by_font}
    if any(_is_no_language(letters) or key in unreadable for key, letters in wrong.items()):
        unreadable |= {key: [_blot(letter) for letter in letters if letter.get_text().strip()] for key, letters in wrong.items()}
    if not unreadable:
        return None
    total = sum(bool(letter.get_text().strip()) for letters in by_font.values() for letter in letters)
    letters = [letter for found in unreadable.values() for letter in found]
    names = dict.fromkeys(_name(fonts[key]) for key in unreadable)
    return Unreadable(letters, tuple(names), max(round(100 * len(letters) / max(total, 1)), 1))


def _find_suspects(font: PDFFont, letters: Sequence[LTChar]) -> list[LTChar]:
    """The letters of a font that it does not tell, but for lone signs such as bullets."""
    texts = [letter.get_text() for letter in letters]
    if not SUSPECT.search("".join(texts)):
        return []
    name = _name(font)
    spelled = [spell(text, is_calibri="Calibri" in name) for text in texts]
    signs = {text for text in spelled if PRIVATE.search(text)}
    others = {text for text in spelled if text.strip()} - signs
    are_signs = SIGNS.search(name) is not None or (len(signs) <= FEW_SIGNS and not others)
    return [
        letter
        for letter, text in zip(letters, spelled, strict=True)
        if UNKNOWN in text or (not are_signs and PRIVATE.search(text) is not None)
    ]


def _is_no_language(letters: Iterable[LTChar]) -> bool:
    """Is the text too long to be chance, and no text?"""
    text = "".join(letter.get_text() for letter in letters if letter.get_text().strip()).lower()
    return len(text) >= PROOF and sum(letter in FREQUENT for letter in text) < LANGUAGE * sum(not letter.isdigit() for letter in text)


def _blot(letter: LTChar) -> LTChar:
    letter._text = UNKNOWN
    return letter


def _name(font: PDFFont) -> str:
    """The name of a font, without the mark of a subset."""
    name = font.fontname if "FontName" in font.descriptor else getattr(font, "basefont", font.fontname)
    return (name.decode("latin-1") if isinstance(name, bytes) else str(name)).rpartition("+")[2]
