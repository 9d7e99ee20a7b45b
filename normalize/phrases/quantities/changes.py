"""Quantities that are changes: "riduzione del 5 %", "+10%", "il 3% in meno", and what they are measured against."""

from typing import Final

from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

# "riduzione dei tempi medi [di almeno il 10%]", "incremento pari al [5%]", "ridurre del [20%]"
_WORDS: Final = compile_notation(
    "(?:(?P<increase>INCREASE)|(?P<decrease>DECREASE)) (?:THING|DEL|IL|E|NEL|AL|PASTPART|RECUR|ANNUAL|SUL|QUOTE){0,12}"
    " (?P<by>DEL|AL|COLON|PER)?$"
)
# "in meno", "in più"
_BEHIND: Final = compile_notation("(?:DEL (?:IL|THING){1,3})? NEL (?:(?P<increase>PIU)|(?P<decrease>MENO))")
# "rispetto al 2022", "dei consumi rispetto all'anno precedente"
_AGAINST: Final = compile_notation(
    "(?:THING|DEL|IL|SUL|ANNUAL|NEL|PIU|MENO){0,8} RISPETTO (?:AL|ALLE|CON) (?P<base>(?:(?!CLAUSEEND).){1,12})"
)
# "passaggio dal [65% al 70%]", "portare da [3 a 5]"
_TRANSITION: Final = compile_notation("(?:TRANSITION|INCREASE|DECREASE) (?:THING|DEL|IL|E|NEL|AL|PASTPART|RECUR|QUOTE){0,10}$")
_SIGNS: Final = {letters_of("DASH"): "decrease", letters_of("PLUS"): "increase"}
_WINDOW: Final = 14


def read_sign(tokens: Tokens, first: int) -> str | None:
    """'increase' or 'decrease' by the sign that touches a number, or none; a dash behind a space may be a bullet or stand for "to"."""
    change = _SIGNS.get(tokens.classes[first - 1]) if first else None
    # a plus may stand apart; a dash behind which a space stands may be a bullet
    if change is None or not (tokens.touch(first) or change == "increase"):
        return None
    return None if first > 1 and tokens.touch(first - 1) and tokens.classes[first - 2] not in _OPENING else change


_OPENING: Final = frozenset(letters_of("OPEN COMPARE QUOTE"))


def read_change(tokens: Tokens, first: int, last: int, *, percent: bool) -> str | None:
    """'increase' or 'decrease' by the words around a quantity, or none."""
    found = _WORDS.search(tokens.classes, max(0, first - _WINDOW), first)
    if not (found and (percent or found["by"])):
        found = _BEHIND.match(tokens.classes, last)
    return next((name for name in ("increase", "decrease") if found[name]), None) if found else None


def is_transition(tokens: Tokens, first: int) -> bool:
    """Whether a range that begins at `first` goes from what is to what is wanted."""
    return _TRANSITION.search(tokens.classes, max(0, first - _WINDOW), first) is not None


def read_base(tokens: Tokens, last: int) -> str | None:
    """What a change is measured against, in the words of the phrase, or none."""
    found = _AGAINST.match(tokens.classes, last)
    return tokens.slice(*found.span("base")) if found else None
