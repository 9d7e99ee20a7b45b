"""Names of Areas made comparable: "AA.GG." is "AAGG", "Finanziaria" is "Finanziario", "LL.PP." is "Lavori pubblici"."""

import re
import unicodedata
from typing import NamedTuple

# the words of a name; dots inside a word are part of it: "AA.GG.", "C.E.D."
_WORD = re.compile(r"\w(?:\.?\w)*")
# the same with a dot at its end: "Gen.", "Amm.va"
_SHORTENED = re.compile(r"\w+(?:\.\w*)?")
_LEAST = 3
_LONGEST_NAME = 12
_LONGEST_ABBREVIATED = 4
# words that carry no meaning in a name: "dell", "alla", "nei", "e"
_SMALL = re.compile(r"e|ed|o|od|a|ad|i|il|gli|l[aeo]?|di|da|in|per|con|(?:d?e|n?e|a|da|su)l(?:l[aeo]?)?|(?:de|ne|a|da|su)(?:i|gli)")
# a dash with a space beside it ("urbanistica- edilizia"), not the hyphen of "socio-culturale"
_DASHES = re.compile("[–—]")
_DASH = re.compile(r"\s+[-–—]\s*|[-–—]\s+|\s*[/:;]\s*")

# what may part two names ("Finanziaria e Urbanistica", "Anagrafe, Tributi", "Tecnica/Vigilanza"), or the words of one
_JOINT = re.compile(r"\s*[,;/:&+]\s*(?:(?:e|ed)\s+)?|\s+(?:e|ed|nonché)\s+|\s+[-–—]\s*|[-–—]\s+|(?<=\.)[-–—]", re.IGNORECASE)

Stems = tuple[str, ...]


class NamePiece(NamedTuple):
    """A stretch of a name between two of its joints, and the joint before it; a dash is "-" however it is printed."""

    joint: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def stem(word: str) -> str:
    """A word without its ending, so that gender and number do not matter ("tecnica", "tecnici", "tecniche")."""
    bare = word.rstrip("aeiou")
    bare = bare.rstrip("h") if bare != word else bare
    return bare if len(bare) >= _LEAST else word


def find_stems(name: str) -> Stems:
    """The words of a name that carry meaning, stemmed, in order; twelve at most."""
    words = (fold(word.group()).replace(".", "") for word in _WORD.finditer(name[:400]))
    return tuple(stem(word) for word in words if not _SMALL.fullmatch(word))[:_LONGEST_NAME]


def find_segments(name: str) -> tuple[str, ...]:
    """The parts of a name between its dashes, the first of them its head."""
    return tuple(part for part in _DASH.split(name) if part) or (name,)


def find_pieces(name: str) -> list[NamePiece]:
    """The stretches of a name between its joints, each of which may be a name by itself."""
    pieces, start, joint = [], 0, ""
    for found in _JOINT.finditer(name):
        pieces.append(NamePiece(joint, start, found.start()))
        start, joint = found.end(), _DASHES.sub("-", found.group().strip())
    return [piece for piece in (*pieces, NamePiece(joint, start, len(name))) if name[piece.start : piece.end].strip()]


def find_abbreviations(stems: Stems) -> tuple[Stems, ...]:
    """How Italian offices shorten these words: "affari generali" to "aagg" (plurals are doubled) or "ag"."""
    if not 1 < len(stems) <= _LONGEST_ABBREVIATED:
        return ()
    initials = [word[0] for word in stems]
    return (("".join(letter * 2 for letter in initials),), ("".join(initials),))


def match_shortened(short: str, name: str) -> bool:
    """Whether a name with shortened words ("Affari gen.", "Amm.va") is the beginning of another one, word by word."""
    words = [word.group() for word in _SHORTENED.finditer(fold(short)) if not _SMALL.fullmatch(word.group())]
    whole = [word.group() for word in _WORD.finditer(fold(name)) if not _SMALL.fullmatch(word.group())]
    if not any("." in word for word in words) or len(words) > len(whole):
        return False
    return all(_is_short_for(word, full) for word, full in zip(words, whole, strict=False))


def _is_short_for(word: str, full: str) -> bool:
    """Whether a word is a full one, or its beginning before a dot, perhaps with its ending after it."""
    beginning, dot, ending = word.partition(".")
    if not dot:
        return stem(word) == stem(full)
    return len(beginning) > 1 and full.startswith(beginning) and full.endswith(ending) and len(full) > len(beginning)
