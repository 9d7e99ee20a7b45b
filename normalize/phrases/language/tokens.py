"""A phrase told apart into words, each with its class, its value and its place."""

import re
from functools import lru_cache
from typing import Any, Final

from normalize.phrases.language.cleaning import clean_phrase, unify_variants
from normalize.phrases.language.forms import NUMERIC, read_form
from normalize.phrases.language.lexicon import VOCABULARY
from normalize.phrases.language.notation import CLASSES, compile_notation
from normalize.phrases.language.numerals import ELIDED, join_numerals, parse_numeral

_TOKEN: Final = re.compile(
    " ?(?:"
    # "dell'", "sett.", "n°", "più", "p.v.", "D.P.R."
    r"([a-zA-ZÀ-ÖØ-öø-ÿ]++(?!\w)(?:['°]|\.(?:[a-zA-Z]\.)*)?)"
    rf"|(?=[\d,])({NUMERIC})"
    # "M1C1", "PM10"; words with other letters
    r"|([^\W\d_]++(?:\d\w*(?:[-.]\w+){0,6})?)"
    r"|([<>] ?=|=[<>]|\+/-|[^\s]))"
)
# "il31/12": the space was lost
_GLUED: Final = re.compile(r"(il|al|dal|del|entro|n|nr|art|almeno|minimo|ore|euro)(?=\d)", re.IGNORECASE)

_SIGNS: Final = {
    "%": "PERCENT", "€": "MONEY", "$": "MONEY", "+": "PLUS", "-": "DASH", "/": "SLASH", ",": "COMMA", ".": "POINT", ":": "COLON", ";": "SEMI",
    "(": "OPEN", "[": "OPEN", ")": "CLOSE", "]": "CLOSE", "'": "QUOTE", '"': "QUOTE", "°": "DEGREE", "±": "PLUSMINUS", "+/-": "PLUSMINUS",
}  # fmt: skip
_COMPARISONS: Final = {"≥": ">=", "≤": "<=", "≧": ">=", "≦": "<=", "=>": ">=", "=<": "<=", "~": "~", "≈": "~"}

Word = tuple[str, Any, bool]
"""The letter of the word's class, its value, and whether a full stop stands behind it."""


def _lexicon() -> dict[str, tuple[str, Any]]:
    words: dict[str, tuple[str, Any]] = {}
    for name, entries in VOCABULARY.items():
        for entry in entries.split():
            word, _, value = entry.partition("=")
            stem, _, endings = word.partition("|")
            for ending in endings or ("",):
                words[stem + ending] = (CLASSES[name], int(value) if value.isdecimal() else value or None)
    words.update({stem: (CLASSES["ELIDED"], value) for stem, value in ELIDED.items()})
    words["zero"] = (CLASSES["WINT"], 0)
    return words


_LEXICON: Final = _lexicon()
_UNKNOWN: Final = CLASSES["WORD"]
_UNKNOWN_WORD: Final[Word] = (_UNKNOWN, None, False)
_CODE: Final = (CLASSES["CODE"], None)
_POINT: Final = CLASSES["POINT"]
_NUMERAL_RUN: Final = compile_notation("NUMERAL{2,40}")
_LONGEST: Final = 80


class Tokens:
    """The words of a phrase.

    Attributes:
        text: the phrase, cleaned; `starts` and `ends` are places in it.
        classes: one letter a word, see `notation`.
        values: what a word stands for: a month's number, a numeral's value, a written day.
    """

    __slots__ = ("classes", "ends", "starts", "text", "unified", "values")

    def __init__(self, text: str) -> None:
        self.text = clean_phrase(text)
        self.unified = unify_variants(self.text)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.values: list[Any] = []
        self.classes = self._read()
        if (run := _NUMERAL_RUN.search(self.classes)) is not None:
            self._join_numerals(run)

    def _read(self, at: int = 0) -> str:
        letters: list[str] = []
        for match in _TOKEN.finditer(self.unified, at):
            group = match.lastindex or 4
            lexeme = match[group]
            stop = False
            if group == 1:
                letter, value, stop = read_word(lexeme) if len(lexeme) <= _LONGEST else _UNKNOWN_WORD
            elif group == 2:
                letter, value = read_form(lexeme) if len(lexeme) <= _LONGEST else _CODE
            elif group == 4:
                letter, value = _read_sign(lexeme)
            elif glued := _GLUED.match(lexeme):
                return "".join(letters) + self._read_glued(match.start(group), glued)
            else:
                letter, value = _CODE
            start, end = match.span(group)
            letters.append(letter)
            self.values.append(value)
            self.starts.append(start)
            self.ends.append(end - stop)
            if stop:
                letters.append(_POINT)
                self.values.append(None)
                self.starts.append(end - 1)
                self.ends.append(end)
        return "".join(letters)

    def _read_glued(self, start: int, glued: re.Match[str]) -> str:
        """A word and the number that lost its space, and all that follows."""
        letter, value, _ = read_word(glued[1])
        self.values.append(value)
        self.starts.append(start)
        self.ends.append(start + glued.end())
        return letter + self._read(start + glued.end())

    def _join_numerals(self, first_run: re.Match[str]) -> None:
        """Put numbers written apart ("due mila venti tre") together to one word."""
        at = first_run.start()
        while (run := _NUMERAL_RUN.search(self.classes, at)) is not None:
            at = run.start()
            value, count = join_numerals([value or 0 for value in self.values[at : run.end()]])
            if count > 1:
                self._replace(at, at + count, CLASSES[numeral_class(value)], value)
            at += 1

    def _replace(self, first: int, last: int, letter: str, value: int) -> None:
        self.classes = f"{self.classes[:first]}{letter}{self.classes[last:]}"
        self.values[first:last] = [value]
        self.ends[first:last] = [self.ends[last - 1]]
        self.starts[first:last] = [self.starts[first]]

    def slice(self, first: int, last: int) -> str:
        """The words from `first` up to but without `last`, as the phrase writes them."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def word(self, index: int) -> str:
        """One word as the phrase writes it, with its quotes unified."""
        return self.unified[self.starts[index] : self.ends[index]]


def numeral_class(value: int) -> str:
    """The class of a number in words, by what it can be: a day, a year, or a number only."""
    if value == 1:
        return "ONE"
    if value <= 31:
        return "WSMALL" if value <= 12 else "WMIDDLE"
    return "WYEAR" if 1000 < value <= 2100 else "WINT"


@lru_cache(maxsize=4096)
def read_word(lexeme: str) -> Word:
    """The class and value of a word, with or without the full stop, apostrophe or degree sign behind it."""
    known = _LEXICON.get(lexeme) or _LEXICON.get(low := lexeme.lower())
    if known:
        return (*known, False)
    bare = low.rstrip(".'°")
    stop = low.endswith(".") and "." not in bare
    known = _LEXICON.get(lexeme.rstrip(".'°")) or _LEXICON.get(bare)
    if known and lexeme[-1] == "°":
        return (*_as_ordinal(known), False)
    if known:
        # the full stop of an abbreviation is no end of a sentence
        return (*known, stop and known[0] not in _ABBREVIATED)
    if "." in bare:
        return _UNKNOWN_WORD
    value = parse_numeral(bare)
    if value is not None:
        return (CLASSES[numeral_class(value)], value, stop)
    return (*_read_ordinal(bare), stop)


_ABBREVIATED: Final = frozenset(CLASSES[name] for name in ("MONTHAB", "PERIOD", "NUMERO", "SCADENZA", "CIRCA", "ACT", "LABEL", "TEL", "GIORNI", "ORE", "MASSIMO"))
_ORDINAL_STEMS: Final = ("", "o", "a", "e", "i", "uno", "tre")


def _as_ordinal(known: tuple[str, Any]) -> tuple[str, Any]:
    """"II°" is an ordinal; "n°" stays what it is."""
    return (CLASSES["ORDNUM"], known[1]) if known[0] in (CLASSES["ROMAN"], CLASSES["ROMANI"]) else known


def _read_ordinal(word: str) -> tuple[str, Any]:
    """"undicesimo", "ventunesima" by the numeral that they are made of; anything else is a word like others."""
    if word[-5:-1] == "esim":
        for ending in _ORDINAL_STEMS:
            if (value := parse_numeral(word[:-5] + ending)) is not None:
                return CLASSES["ORDINAL"], value
    return _UNKNOWN, None


def _read_sign(lexeme: str) -> tuple[str, Any]:
    name = _SIGNS.get(lexeme)
    if name:
        return CLASSES[name], None
    sign = lexeme.replace(" ", "")
    sign = _COMPARISONS.get(sign, sign)
    return (CLASSES["COMPARE"], sign) if sign in (">=", "<=", ">", "<", "=", "~") else (CLASSES["SIGN"], None)
