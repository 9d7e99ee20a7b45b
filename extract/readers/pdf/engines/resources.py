"""What pdfminer's fonts and a document's layers say: read here, judged elsewhere."""

from collections.abc import Mapping
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFType3Font
from pdfminer.pdftypes import PDFObjRef, dict_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

from extract.readers.pdf.engines.names import tell_little
from extract.readers.pdf.ink.layers import USUAL, Layers, find_layers
from extract.readers.pdf.letters.spelling import SOFT_HYPHEN
from extract.readers.pdf.sheet import Font

# What pdfminer calls a font that has no name.
NAMELESS = "unknown"
# The hyphen's second code in WinAnsiEncoding (ISO 32000-1, annex D.2, note 6), which pdfminer's table takes for a space.
HYPHEN, SECOND_HYPHEN = 45, 173

# How far the letters of most fonts go below their line, in parts of the letter size.
DESCENT = -0.22


def read_font(font: PDFFont, number: int, *, is_guessed: bool) -> Font:
    """The font as the page's letters know it."""
    return Font(number, _read_name(font), is_guessed, isinstance(font, PDFType3Font))


def _read_name(font: PDFFont) -> str:
    """The name of a font, without the mark of a subset; empty where the file gives none."""
    name = font.fontname if "FontName" in font.descriptor else getattr(font, "basefont", font.fontname)
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    return "" if text == NAMELESS else text.rpartition("+")[2]


def level_font(font: PDFFont) -> None:
    """Let the letters of fonts that do not say how far they go below their line stand on it as those of most fonts do.

    A font whose glyphs are drawings says it only of those that are used; LibreOffice says 0 of every font, above the line and below it.
    """
    says_nothing = isinstance(font, PDFType3Font) or not (font.ascent or font.descent)
    if says_nothing and font.vscale:
        font.descent = DESCENT / font.vscale


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
        return tell_little(spec)
    return encoding is None and ("FontFile2" in descriptor or "FontFile3" in descriptor)


def read_layers(document: PDFDocument) -> Layers:
    """The layers of a document in their first state."""
    properties = _dictionary(document.catalog.get("OCProperties"))
    state = _dictionary(properties.get("D"))
    is_base_off = _name(state.get("BaseState")) == "OFF"
    return find_layers(_ids(properties.get("OCGs")), _ids(state.get("ON")), _ids(state.get("OFF")), is_base_off=is_base_off)


def is_off(content: object, layers: Layers) -> bool:
    """Is what belongs to this group, or to this membership of groups, out of sight?"""
    if isinstance(content, PDFObjRef) and layers.are_off({content.objid}):
        return True
    membership = _dictionary(content)
    return layers.are_off(_ids(membership.get("OCGs"), alone=True), _name(membership.get("P")) or USUAL)


def _dictionary(value: object) -> dict[str, Any]:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}


def _name(value: object) -> str:
    found = resolve1(value)
    return str(found.name) if isinstance(found, PSLiteral) else ""


def _ids(value: object, *, alone: bool = False) -> frozenset[int]:
    """Object numbers of the groups in a list; of a single group where one may stand `alone` for a list."""
    if alone and isinstance(value, PDFObjRef) and isinstance(resolve1(value), dict):
        return frozenset({value.objid})
    found = resolve1(value)
    return frozenset(item.objid for item in found if isinstance(item, PDFObjRef)) if isinstance(found, list) else frozenset()
