"""The numbers that Areas go by: Arabic, Roman, an ordinal in digits or in words, or a single letter."""

import re
from typing import NamedTuple

_ORDINALS = ("prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim")
_ORDINAL = "|".join(_ORDINALS)

# "3", "03", "2.1", "3°", "1ª", "1^"; "III", "iv", "II°"; "Primo", "Seconda" (but not "Prima infanzia")
NUMERAL = (
    r"(?:\d{1,2}(?:\.\d{1,2})?(?!\d|[.,]\d)(?:\s?[°ºª^]|[ao](?!\w)|(?![^\W\d_]))"
    r"|(?:[IVX]{1,6}|[ivx]{2,6})[°ºª^]?(?![\w'’|])"
    rf"|(?i:(?:{_ORDINAL})[oa])(?!\w|\s+(?i:infanzia|accoglienza|necessit|istanza|casa)))"
)
# "1V", "lll": a Roman numeral in which a scanner or a font took an I for a one or a small L
_DAMAGED = r"(?=[IVX1]*[l|]|[1]*[IVX]+1|1+[IVX])[IVXl1|]{1,6}[°ºª^]?(?![\w'’|])"
# a numeral, or "A" (but not "A." of a name)
CODE = rf"(?:{NUMERAL}|{_DAMAGED}|[A-Z](?![\w'’&]|\.\s?\w))"
_ARABIC = re.compile(r"[\d.]+[ao]?")
_LAST_ROMAN = 39


class Code(NamedTuple):
    """The number of an Area: `key` is the same for every way to write it, `printed` is how the annex writes it.

    `damaged` is what stands there where that is no numeral, but must have been one.
    """

    key: str
    printed: str
    in_words: bool = False
    damaged: str = ""


def write_roman(number: int) -> str:
    """The Roman numeral of a number from 1 to 39."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


_ROMANS = {write_roman(number): number for number in range(1, _LAST_ROMAN + 1)}


def parse_code(text: str) -> Code | None:
    """The code that a text matching `CODE` writes; none where it only looks like one ("IIX")."""
    bare = text.strip().rstrip("°ºª^").strip()
    if _ARABIC.fullmatch(bare):
        digits = bare.rstrip("ao")
        return Code(".".join(str(int(part)) for part in digits.split(".")), digits)
    roman = bare.upper() if bare.isalpha() and "l" not in bare else re.sub("[l1|]", "I", bare)
    if roman in _ROMANS:
        return Code(str(_ROMANS[roman]), roman, damaged="" if roman == bare.upper() else bare)
    stem = bare[:-1].lower()
    if stem in _ORDINALS:
        return Code(str(_ORDINALS.index(stem) + 1), bare, in_words=True)
    return Code(bare.lower(), bare) if len(bare) == 1 else None


def expand_range(first: Code, last: Code) -> tuple[Code, ...]:
    """The codes from the first to the last, written as these are; empty where no range lies between them."""
    if first.key.isdigit() and last.key.isdigit():
        numbers = range(int(first.key), min(int(last.key), _LAST_ROMAN) + 1)
        roman = first.printed.isalpha()
        return tuple(Code(str(n), write_roman(n) if roman else str(n)) for n in numbers)
    if len(first.key) == len(last.key) == 1 and first.key.isalpha() and last.key.isalpha():
        return tuple(Code(chr(n), chr(n).upper()) for n in range(ord(first.key), ord(last.key) + 1))
    return ()


def is_gap(first: Code, last: Code) -> bool:
    """Whether other codes lie between the two, so that "I-III" may be a range."""
    return len(expand_range(first, last)) > len((first, last))


CODE_AT = re.compile(CODE)
