"""Typographic variants made one, so that the grammars meet each thing in one form."""

import unicodedata
from typing import Final

from normalize.phrases.language.notation import Pattern

# a variant, and the character that stands for it; always one for one, so that places in the text stay what they are
_VARIANTS: Final = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4\u2032\u0060"), "'"),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\u00f7"), "-"),
    **dict.fromkeys(map(ord, "\u00ba\u00aa\u02da\u2070^"), "°"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u2022\u25cf\u25aa"), ";"),
    **dict.fromkeys(map(ord, "\u2044\u2215\\"), "/"),
    0xFF05: "%",
}
_VARIANT: Final = Pattern("[" + "".join(f"\\{chr(each)}" for each in _VARIANTS) + "]")
# invisible characters, and marks that belong to the letter before them
_LOOSE: Final = Pattern("[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]")
_WORD: Final = Pattern(r"\S+")
# a letter with what belongs to it
_CLUSTER: Final = Pattern(".[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def clean_phrase(text: str) -> str:
    """The text composed, without invisible characters, with single spaces; what a reader sees stays the same."""
    if not text.isascii() and _LOOSE.search(text):
        text = _compose(text)
    return " ".join(text.split())


def find_places(text: str) -> list[tuple[int, int]]:
    """For each character of the cleaned text, where what it is made of begins and ends in the text as it was given."""
    is_loose = not text.isascii() and _LOOSE.search(text) is not None
    places: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        pieces = [(piece.span(), _compose(piece[0]) if is_loose else piece[0]) for piece in _CLUSTER.finditer(text, *word.span())]
        whole = _compose(word[0]) if is_loose else word[0]
        if "".join(composed for _, composed in pieces) != whole:
            pieces = [(word.span(), whole)]
        found = [span for span, composed in pieces for _ in composed]
        if found and places:
            places.append((places[-1][1], found[0][0]))
        places += found
    return places


def _compose(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_INVISIBLE)


def unify_variants(text: str) -> str:
    """The text with one character for each kind of quote, dash and degree sign; as long as before."""
    return text.translate(_VARIANTS) if _VARIANT.search(text) else text
