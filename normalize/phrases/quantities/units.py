"""What a number counts: per cent, euro, a unit of time, or the thing that is named behind it."""

from typing import Final, NamedTuple

from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens


class Unit(NamedTuple):
    """What is counted, of what whole, and where the words that say so end."""

    name: str | None
    base: str | None
    last: int


_PERCENT: Final = compile_notation("PERCENT|PERCENTO|PER CENTO")
_MONEY: Final = compile_notation("DEL? (?:MONEY|EURO)")
_MONEY_BEFORE: Final = compile_notation("(?:MONEY|EURO) (?:DEL|COLON|POINT)?$")
_TIME_BEFORE: Final = compile_notation("(?:ORE|GIORNI|MEASURE)$")
# "proposte di attività": the thing is "proposte"; "punti percentuali", "giornate formative", "nuovi servizi digitali"
_THING: Final = compile_notation("THING (?:(?!LABEL)THING){0,2}")
_OF: Final = compile_notation("DEL IL?")
# "delle presenze", "su 100% segnalazioni", "su 5"
_WHOLE: Final = compile_notation("(?P<of>DEL)|(?P<out_of>SUL (?:IL|DEL|ANYNUMBER (?:PERCENT|PER CENTO)?|THING){1,4})")
_BASE: Final = compile_notation("(?:THING|DEL|AL|NEL|IL|CON|SUL|PASTPART|RECUR|ANNUAL|E){1,14}")
_TRAILING: Final = frozenset(letters_of("DEL AL NEL IL CON SUL E"))

_NAMES: Final = {"gg": "giorni", "gg.": "giorni", "h": "ore", "h.": "ore", "ora": "ore", "min": "minuti", "€": "EUR"}
_DOLLAR: Final = "$"


def read_unit(tokens: Tokens, first: int, last: int, *, of: bool) -> Unit:
    """What the number with these words counts; `of` tells that "di" may stand between them ("una decina di monete")."""
    classes = tokens.classes
    if match := _PERCENT.match(classes, last):
        return _with_base(tokens, "%", match.end())
    if match := _MONEY.match(classes, last):
        return Unit("USD" if tokens.word(match.end() - 1) == _DOLLAR else "EUR", None, match.end())
    if match := _MONEY_BEFORE.search(classes, max(0, first - 3), first):
        return Unit("USD" if tokens.word(match.start()) == _DOLLAR else "EUR", None, last)
    start = match.end() if of and (match := _OF.match(classes, last)) else last
    if thing := _THING.match(classes, start):
        return _read_thing(tokens, *thing.span())
    if match := _TIME_BEFORE.search(classes, max(0, first - 1), first):
        return Unit(_name(tokens, match.start(), first), None, last)
    return _with_base(tokens, None, last) if of else Unit(None, None, last)


def _read_thing(tokens: Tokens, first: int, last: int) -> Unit:
    out_of = _WHOLE.match(tokens.classes, last)
    name = _name(tokens, first, last)
    if out_of and out_of["out_of"]:
        return Unit(name, tokens.slice(last + 1, out_of.end()), out_of.end())
    return Unit(name, None, last)


def _with_base(tokens: Tokens, name: str | None, last: int) -> Unit:
    """The unit, and the whole that it is a share of: "90% [delle presenze]", "100% [riscontri su 100% segnalazioni]"."""
    thing = _THING.match(tokens.classes, last)
    at = thing.end() if thing else last
    whole = _WHOLE.match(tokens.classes, at)
    if whole and whole["out_of"]:
        return Unit(name, tokens.slice(at + 1, whole.end()), whole.end())
    if thing:
        return Unit(name, tokens.slice(*thing.span()), last)
    if whole and (base := _BASE.match(tokens.classes, whole.end())):
        end = base.end()
        while end > base.start() and tokens.classes[end - 1] in _TRAILING:
            end -= 1
        return Unit(name, tokens.slice(base.start(), end) or None, last)
    return Unit(name, None, last)


def _name(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(_NAMES.get(word.lower(), word) for word in tokens.slice(first, last).split())
