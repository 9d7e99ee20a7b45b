"""What a number counts: per cent, euro, a unit of time, or the thing that is named behind it."""

from typing import Final, NamedTuple

from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens


class Unit(NamedTuple):
    """What is counted, of what whole, and where the words that say so end."""

    name: str | None
    base: str | None
    last: int


# "per cento", "di euro"
_BEHIND: Final = compile_notation(
    "(?P<percent>PERCENT|PERCENTO|PER CENTO)|(?P<money>DEL? (?:MONEY|EURO))|(?P<minutes>MIN (?!NUMBER|CLOSE))"
)
# "€ di [5.000]"; "ore [20]", "mq [350]"
_BEFORE: Final = compile_notation(
    "(?:(?P<money>MONEY|EURO) (?:DEL|COLON|POINT|SLASH ANNO)?|(?P<measure>(?:ORE|GIORNI) LAVORATIVI?|MEASURE))$"
)
# "da [€ 1.000 a € 2.000]"
_MONEY: Final = compile_notation("MONEY|EURO")
# "proposte di attività": the thing is "proposte"; "punti percentuali", "giornate formative", "nuovi servizi digitali"
_THING: Final = compile_notation("(?:THING|COMPARATIVE (?!AL|ALLE|DEL|O|E)) (?:(?!LABEL)THING){0,2}")
_OF: Final = compile_notation("DEL IL?")
# "delle presenze", "su 100% segnalazioni", "su 5"
_OUT_OF: Final = compile_notation("SUL (?:IL|DEL|ANYNUMBER (?:PERCENT|PER CENTO)?|THING){1,4}")
_HYPHEN: Final = frozenset(letters_of("DASH"))
_SHARED: Final = frozenset(letters_of("DEL"))
_BASE: Final = compile_notation("(?:THING|DEL|AL|NEL|IL|CON|SUL|PASTPART|RECUR|ANNUAL|E){1,14}")
_TRAILING: Final = frozenset(letters_of("DEL AL NEL IL CON SUL E"))

_NAMES: Final = {"gg": "giorni", "gg.": "giorni", "h": "ore", "h.": "ore", "ora": "ore", "min": "minuti", "€": "EUR"}
_DOLLAR: Final = "$"


def read_unit(tokens: Tokens, first: int, last: int, *, of: bool) -> Unit:
    """What the number with these words counts; `of` tells that "di" may stand between them ("una decina di monete")."""
    classes = tokens.classes
    behind = _BEHIND.match(classes, last)
    if behind and behind["minutes"]:
        return Unit("minuti", None, behind.end())
    if behind:
        return _with_base(tokens, "%", behind.end()) if behind["percent"] else Unit(_currency(tokens, behind.end() - 1), None, behind.end())
    before = _BEFORE.search(classes, max(0, first - 3), first)
    if before and before["money"]:
        return Unit(_currency(tokens, before.start()), None, last)
    if money := _MONEY.search(classes, first, last):
        return Unit(_currency(tokens, money.start()), None, last)
    if before:
        return Unit(_name(tokens, before.start(), first), None, last)
    start = match.end() if of and (match := _OF.match(classes, last)) else last
    if thing := _THING.match(classes, start):
        return _read_thing(tokens, *thing.span())
    return _with_base(tokens, None, last) if of else Unit(None, None, last)


def _currency(tokens: Tokens, at: int) -> str:
    return "USD" if tokens.word(at) == _DOLLAR else "EUR"


def _read_thing(tokens: Tokens, first: int, last: int) -> Unit:
    # "ore pro-capite": no half of a compound
    while last - first > 1 and tokens.classes[last : last + 1] in _HYPHEN and tokens.touch(last):
        last -= 1
    name = _name(tokens, first, last)
    out_of = _OUT_OF.match(tokens.classes, last)
    if out_of:
        return Unit(name, tokens.slice(last + 1, out_of.end()), out_of.end())
    return Unit(name, None, last)


def _with_base(tokens: Tokens, name: str | None, last: int) -> Unit:
    """The unit, and the whole that it is a share of: "90% [delle presenze]", "100% [riscontri su 100% segnalazioni]"."""
    thing = _THING.match(tokens.classes, last)
    at = thing.end() if thing else last
    if out_of := _OUT_OF.match(tokens.classes, at):
        return Unit(name, tokens.slice(at + 1, out_of.end()), out_of.end())
    if thing:
        return Unit(name, tokens.slice(*thing.span()), last)
    if tokens.classes[at : at + 1] in _SHARED and (base := _BASE.match(tokens.classes, at + 1)):
        end = base.end()
        while end > base.start() and tokens.classes[end - 1] in _TRAILING:
            end -= 1
        return Unit(name, tokens.slice(base.start(), end) or None, last)
    return Unit(name, None, last)


def _name(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(_NAMES.get(word.lower(), word) for word in tokens.slice(first, last).split())
