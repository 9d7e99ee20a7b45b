"""Names of Areas made comparable: "AA.GG." is "AAGG", "Finanziaria" is "Finanziario", "LL.PP." is "Lavori pubblici"."""

import re
import unicodedata

# the words of a name; dots inside a word are part of it: "AA.GG.", "C.E.D."
_WORD = re.compile(r"\w(?:\.?\w)*")
_LEAST = 3
_LONGEST_NAME = 12
_LONGEST_ABBREVIATED = 4
# words that carry no meaning in a name: "dell", "alla", "nei", "e"
_SMALL = re.compile(r"e|ed|o|od|a|ad|i|il|gli|l[aeo]?|di|da|in|per|con|(?:d?e|n?e|a|da|su)l(?:l[aeo]?)?|(?:de|ne|a|da|su)(?:i|gli)")
# a dash with a space beside it ("urbanistica- edilizia"), not the hyphen of "socio-culturale"
_DASH = re.compile(r"\s+[-–—]\s*|[-–—]\s+|\s*[/:;]\s*")

Stems = tuple[str, ...]


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


def find_abbreviations(stems: Stems) -> tuple[Stems, ...]:
    """How Italian offices shorten these words: "affari generali" to "aagg" (plurals are doubled) or "ag"."""
    if not 1 < len(stems) <= _LONGEST_ABBREVIATED:
        return ()
    initials = [word[0] for word in stems]
    return (("".join(letter * 2 for letter in initials),), ("".join(initials),))
