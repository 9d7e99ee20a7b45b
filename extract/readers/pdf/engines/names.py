"""What the names of a font's glyphs tell of its letters (ISO 32000-1, 9.10.2; Adobe Glyph List Specification)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pdfminer.cmapdb import FileUnicodeMap
from pdfminer.encodingdb import name2unicode
from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFType3Font
from pdfminer.pdftypes import list_value, resolve1
from pdfminer.psparser import PSLiteral

# The name of a glyph that stands for none.
NO_GLYPH = ".notdef"
# "Asmall" is the small capital of "a", and "oneoldstyle" a figure among small letters; the list gives them private letters.
VARIANT = re.compile(r"(.+)(?:small|oldstyle)")
# What a map tells that knows no letter.
NO_LETTER = ("", "\0", "\ufffd")
# Many maps leave it out.
SPACE = 0x20


def find_letters(name: str) -> str:
    """The letters that a glyph of this name is, by the rules of the Adobe Glyph List; none where it tells none."""
    stem = name.partition(".")[0]
    if variant := VARIANT.fullmatch(stem):
        return find_letters(variant[1]).lower()
    try:
        return name2unicode(name)
    except (KeyError, ValueError):
        return ""


def tell_little(spec: Mapping[str, Any]) -> bool:
    """Are most of the names that the encoding of a font gives to its glyphs names of no letters?

    Args:
        spec: the font's dictionary.
    """
    names = [name for _, name in _read_names(spec)]
    return sum(bool(find_letters(name)) for name in names) < len(names) / 2


def mend_letters(font: PDFFont, spec: Mapping[str, Any]) -> None:
    """Let each code of a simple font be the letters that its glyph is named for, and none where the name tells none.

    Where most names tell none, the codes of drawn glyphs are no letters either: pdfminer takes them for those of its own table.
    Those of other fonts may be the letters' own, and stay a guess.
    """
    if not isinstance(font, PDFSimpleFont):
        return
    if tell_little(spec):
        if isinstance(font, PDFType3Font):
            font.cid2unicode = {}
        return
    named = {code: find_letters(name) for code, name in _read_names(spec)}
    if any(font.cid2unicode.get(code, "") != letters for code, letters in named.items()):
        font.cid2unicode = {code: text for code, text in {**font.cid2unicode, **named}.items() if text}


def mend_map(font: PDFFont, spec: Mapping[str, Any]) -> None:
    """Let what the Unicode map of a simple font does not tell be told by the glyph's name, and by nothing where the font has no encoding.

    Without one, pdfminer takes the codes that the map lacks for those of Windows; that holds if the map tells most codes to be these.
    """
    if not isinstance(font, PDFSimpleFont) or not isinstance(font.unicode_map, FileUnicodeMap):
        return
    told = font.unicode_map.cid2unichr
    for code, name in _read_names(spec):
        if told.get(code) in NO_LETTER and find_letters(name):
            del told[code]
    if "Encoding" not in spec and sum(font.cid2unicode.get(code) == text for code, text in told.items()) < len(told) / 2:
        font.cid2unicode = {SPACE: " "}


def _read_names(spec: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """The codes to which the encoding of a font gives names of its own, and the names."""
    encoding = resolve1(spec.get("Encoding"))
    code = 0
    for entry in list_value(encoding.get("Differences", [])) if isinstance(encoding, dict) else ():
        value = resolve1(entry)
        if isinstance(value, int):
            code = value
        elif isinstance(value, PSLiteral):
            if value.name != NO_GLYPH:
                yield code, str(value.name)
            code += 1
