"""What a single word is: its class and its value."""

from typing import Any, Final, NamedTuple

from normalize.phrases.language.forms import read_form
from normalize.phrases.language.lexicon import VOCABULARY
from normalize.phrases.language.misprints import read_damaged_day, read_odd_month, read_odd_number
from normalize.phrases.language.notation import CLASSES, letters_of
from normalize.phrases.language.numerals import ELIDED, parse_numeral

Word = tuple[str, Any, bool]
"""The letter of the word's class, its value, and whether a full stop stands behind it that ends a sentence."""

# the groups of the pattern that tells words apart
BROKEN, LETTERS, NUMERIC, MIXED, SIGN = 1, 2, 3, 4, 5

_SIGNS: Final = {
    "%": "PERCENT", "€": "MONEY", "$": "MONEY", "+": "PLUS", "-": "DASH", "/": "SLASH", ",": "COMMA", ".": "POINT", ":": "COLON",
    ";": "SEMI", "(": "OPEN", "[": "OPEN", ")": "CLOSE", "]": "CLOSE", "'": "QUOTE", '"': "QUOTE", "°": "DEGREE", "±": "PLUSMINUS",
    "+/-": "PLUSMINUS", "°/o": "PERCENT", "°/°": "PERCENT",
}  # fmt: skip
_COMPARISONS: Final = {
    **dict.fromkeys(("≥", "≧", "⩾", "≮", "=>"), ">="),
    **dict.fromkeys(("≤", "≦", "⩽", "≯", "=<"), "<="),
    "≈": "~",
}
_COMPARATORS: Final = frozenset({">=", "<=", ">", "<", "=", "~"})


class PeriodCode(NamedTuple):
    """A part of the year named by a code: its number, how many months it has, and whether it can be nothing else."""

    number: int
    months: int
    is_sure: bool


def _period_codes() -> dict[str, PeriodCode]:
    """The codes "T4", "4T" (quarters), "S1", "1S" (halves); the Q of "3Q" may stand for four months, of which a year has three parts."""
    codes: dict[str, PeriodCode] = {}
    for letter, months in (("T", 3), ("Q", 3), ("S", 6)):
        for number in range(1, 12 // months + 1):
            codes[f"{letter}{number}"] = PeriodCode(number, months, is_sure=True)
            codes[f"{number}{letter}"] = PeriodCode(number, months, is_sure=letter != "Q" or number > 3)
    return codes


_PERIOD_CODES: Final = _period_codes()


def _lexicon() -> dict[str, tuple[str, Any]]:
    words: dict[str, tuple[str, Any]] = {}
    for name, entries in VOCABULARY.items():
        letter = CLASSES[name]
        for entry in entries.split():
            word, _, value = entry.partition("=")
            stem, _, endings = word.partition("|")
            for ending in endings or ("",):
                words[stem + ending] = (letter, int(value) if value.isdecimal() else value or None)
    words.update({stem: (CLASSES["ELIDED"], value) for stem, value in ELIDED.items()})
    words["zero"] = (CLASSES["WINT"], 0)
    return words


_LEXICON: Final = _lexicon()
_UNKNOWN: Final[Word] = (CLASSES["PLAINWORD"], None, False)
_CODE: Final[Word] = (CLASSES["CODE"], None, False)
_LONGEST: Final = 80
# a full stop behind these is part of the abbreviation
_ABBREVIATED: Final = frozenset(
    letters_of(
        "MONTHAB PERIOD NUMERO SCADENZA CIRCA ACT LAW LABEL PHASE TEL GIORNI ORE MASSIMO ALMENO MIN WEEKDAY LAVORATIVI"
        " TITLE SUPERIORE INFERIORE"
    )
)
# with a slip more or less: "marz", "settembbbre"
_SHORTEST_MONTH: Final = 4
_LONGEST_MONTH: Final = 11
_ORDINAL_ENDINGS: Final = ("", "o", "a", "e", "i", "uno", "tre")


def read_word(lexeme: str, group: int) -> Word:
    """The class and value of a word that the pattern found as one of `group`."""
    # a word of a whole page is no word
    if len(lexeme) > _LONGEST:
        return _CODE if group == NUMERIC else _UNKNOWN
    if group == LETTERS:
        return _read_letters(lexeme)
    if group == NUMERIC:
        letter, value = read_form(lexeme)
        return (letter, value, False) if letter != _CODE[0] else _read_mixed(lexeme)
    if group == SIGN:
        return _read_sign(lexeme)
    if group == BROKEN:
        return CLASSES["DAMAGED"], read_damaged_day(lexeme), False
    return _read_mixed(lexeme)


def _read_mixed(lexeme: str) -> Word:
    """A word of letters and digits: "M1C1"; "T2" and "1S" are periods, "3O" and "MARZ0" may be misprints."""
    if code := _PERIOD_CODES.get(lexeme):
        return CLASSES["PERIODCODE"], code, False
    if not any(map(str.isdecimal, lexeme)):
        return _UNKNOWN
    if (number := read_odd_number(lexeme)) is not None:
        return CLASSES["ODDNUMBER"], number, False
    month = read_odd_month(lexeme.lower()) if len(lexeme) <= _LONGEST_MONTH else None
    return (CLASSES["ODDMONTH"], month, False) if month else _CODE


def _read_letters(lexeme: str) -> Word:
    """A word with or without the full stop, apostrophe or degree sign behind it."""
    low = lexeme.lower()
    known = _LEXICON.get(lexeme) or _LEXICON.get(low)
    if known:
        return (*known, False)
    bare = low.rstrip(".'°")
    known = _LEXICON.get(lexeme.rstrip(".'°")) or _LEXICON.get(bare)
    stop = low.endswith(".") and "." not in bare
    if known and lexeme[-1] == "°":
        return (*_as_ordinal(known), False)
    if known:
        return (*known, stop and known[0] not in _ABBREVIATED)
    if "." in bare:
        return _UNKNOWN
    value = parse_numeral(bare)
    if value is not None:
        return CLASSES[numeral_class(value)], value, stop
    if (number := read_odd_number(lexeme)) is not None:
        return CLASSES["ODDNUMBER"], number, stop
    if bare[-5:-1] == "esim":
        return (*_read_ordinal(bare), stop)
    month = read_odd_month(bare) if _SHORTEST_MONTH <= len(bare) <= _LONGEST_MONTH else None
    return (CLASSES["ODDMONTH"], month, stop) if month else (*_UNKNOWN[:2], stop)


def numeral_class(value: int) -> str:
    """The class of a number in words, by what it can be: a day, a year, or a number only."""
    if value == 1:
        return "ONE"
    if value <= 31:
        return "WSMALL" if value <= 12 else "WMIDDLE"
    return "WYEAR" if 1000 < value <= 2100 else "WINT"


def _as_ordinal(known: tuple[str, Any]) -> tuple[str, Any]:
    """As in "II°" is an ordinal; "n°" stays what it is."""
    return (CLASSES["ORDNUM"], known[1]) if known[0] in (CLASSES["ROMAN"], CLASSES["ROMANI"]) else known


def _read_ordinal(word: str) -> tuple[str, Any]:
    """As in "undicesimo", "ventunesima" by the numeral that they are made of; anything else is a word like others."""
    for ending in _ORDINAL_ENDINGS:
        if (value := parse_numeral(word[:-5] + ending)) is not None:
            return CLASSES["ORDINAL"], value
    return _UNKNOWN[0], None


def _read_sign(lexeme: str) -> Word:
    name = _SIGNS.get(lexeme)
    if name:
        return CLASSES[name], None, False
    sign = lexeme.replace(" ", "").replace("/", "")
    sign = _COMPARISONS.get(sign, sign)
    return (CLASSES["COMPARE"], sign, False) if sign in _COMPARATORS else (CLASSES["SIGN"], None, False)
