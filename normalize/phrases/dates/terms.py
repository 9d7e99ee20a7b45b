"""Terms that hang on an event: "entro 30 giorni dalla pubblicazione", "contestualmente all'approvazione", "entro la fine del mandato"."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from re import Match
from typing import Final

from models.phrases import DateExpression, Relative, Role
from normalize.phrases.dates.expressions import Placed
from normalize.phrases.language.masks import is_free, take
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_BY: Final = "(?:ENTRO (?:COMMA? E NON OLTRE)?|NON OLTRE|NON PIU TARDI DEL|PIU TARDI)"
_LEAD: Final = "(?:IL|TERMINE|TERMADJ|DEL|MASSIMO|ALMENO|SUCCESSIVO|DATA|LIMITE|CIRCA|COMUNQUE|LAST|AL){0,6}"
_TIME: Final = (
    "(?:count:COUNTNUMBER (?:OPEN ANYNUMBER CLOSE)? unit:TIMEUNIT|nth:NTH unit_b:GIORNO (?=LAVORATIVI|SOLARI|SUCCESSIVO))"
    " (?:working:LAVORATIVI|SOLARI|SUCCESSIVO|E|DEL SOLARI){0,4}"
)

# "entro 30 gg. lavorativi dalla richiesta", "entro i successivi 15 giorni", "non oltre 5 giorni prima dell'evento"
_WITHIN: Final = compile_notation(f"{_BY} {_LEAD} {_TIME} POINT? (?P<anchor>(?:ALMENO|MASSIMO)? ANCHORWORD)?")
# "entro gg. 30 dalla richiesta"
_UNIT_FIRST: Final = compile_notation(
    f"{_BY} {_LEAD} unit:UNITFIRST count:COUNTNUMBER (?P<anchor>ANCHORWORD)?(?P<nth>(?!))?(?P<working>(?!))?"
)
# "30 giorni prima della scadenza", "15 giorni dopo l'evento", "5 giorni dalla richiesta", "nei 30 giorni successivi alla stipula"
_COUNTED: Final = compile_notation(f"{_TIME} (?P<side>before:PRIMA DEL|after:DOPO|(?<=SUCCESSIVO) AL|DALTHE (?!NUMBERLIKE|FULL|MON|ORE))")
# "60 giorni [dal 1° gennaio]": at the head of a phrase
_ALONE: Final = compile_notation(f"(?:TERMINE|COLON|MASSIMO|DEL){{0,2}} {_TIME}")
# "entro il giorno successivo", "entro il mese successivo alla liquidazione"; "entro il 10 del mese successivo"
_NEXT: Final = compile_notation(
    f"{_BY} (?:IL|GIORNO|DATA){{0,3}} (?:day:DAYWORD DEL)? IL? (?:unit:NEXTUNIT SUCCESSIVO|SUCCESSIVO unit_b:NEXTUNIT)"
)
# "contestualmente all'approvazione", "al momento della consegna"
_SAME_TIME: Final = compile_notation("(?:CONTESTUALE (?:AL|CON IL?|ALLE)|AL MOMENTO DEL)")
# "entro la fine del mandato", "fine mandato", "entro il mandato"
_MANDATE: Final = compile_notation(f"(?:{_BY}? (?:IL|AL|DEL)? EDGE (?:DEL IL?|IL)?|{_BY} IL) (?P<anchor>MANDATO)")
# "entro l'approvazione del bilancio", "prima dell'inizio dell'anno scolastico", "dopo la pubblicazione del bando"
_EVENT: Final = compile_notation(f"(?:{_BY} THE?|before:PRIMA DEL|after:DOPO THE?) (?P<anchor>EVENT|EVENTEDGE DEL)")

_EVENT_TRIGGER: Final = compile_notation("EVENT|EVENTEDGE")
_TRIGGER: Final = compile_notation("TIMEUNIT|CONTESTUALE|MOMENTO|MANDATO")

_CLAUSE_END: Final = compile_notation("E? COMUNQUE|COMMA|SEMI|POINT|COLON|OPEN|CLOSE|ENTRO|DASH|ALMENO|CON|FINO|IL|NUMBER PERCENT|$")
_LONGEST_ANCHOR: Final = 16
_UNITS: Final = {
    **dict.fromkeys(letters_of("GIORNO GIORNI GIORNATA"), "day"),
    **dict.fromkeys(letters_of("ORE"), "hour"),
    **dict.fromkeys(letters_of("MINUTI MIN"), "minute"),
    **dict.fromkeys(letters_of("SETTIMANA SETTIMANE"), "week"),
    **dict.fromkeys(letters_of("MESE MESI PERIOD PERIODS"), "month"),
    **dict.fromkeys(letters_of("ANNO ANNI"), "year"),
}


def find_terms(tokens: Tokens, taken: bytearray) -> list[Placed]:
    """The terms of a phrase, unresolved but complete: how much of what unit, from what event on; their words are taken from then on."""
    return list(_find_terms(tokens, taken)) if _TRIGGER.search(tokens.classes) else []


def _find_terms(tokens: Tokens, taken: bytearray) -> Iterator[Placed]:
    for pattern, reader in _TERMS:
        for match in pattern.finditer(tokens.classes):
            if is_free(taken, *match.span()) and (term := reader(tokens, match)):
                take(taken, term.first, term.last)
                yield term


def find_leading_term(tokens: Tokens, end: int, taken: bytearray) -> Placed | None:
    """The term that a phrase begins with and that a day goes on at once ("60 giorni dal 1° gennaio"); its words are taken from then on."""
    match = _ALONE.match(tokens.classes)
    if match is None or match.end() != end or not is_free(taken, *match.span()):
        return None
    take(taken, *match.span())
    return _placed(tokens, *match.span(), Role.BY, _relative(tokens, match, None))


def find_events(tokens: Tokens, taken: bytearray) -> list[Placed]:
    """Events that set a term by themselves, where no date says when they are."""
    return list(_find_events(tokens, taken)) if _EVENT_TRIGGER.search(tokens.classes) else []


def _find_events(tokens: Tokens, taken: bytearray) -> Iterator[Placed]:
    for match in _EVENT.finditer(tokens.classes):
        end = _anchor_end(tokens, match.end())
        if is_free(taken, match.start(), end):
            role = Role.BEFORE if match["before"] else Role.AFTER if match["after"] else Role.BY
            yield _placed(tokens, match.start(), match.end(), role, Relative(anchor=tokens.slice(match.start("anchor"), end)))


def _read_within(tokens: Tokens, match: Match[str]) -> Placed | None:
    if match["nth"] and not match["anchor"] and tokens.classes[match.end() : match.end() + 1] in _OF:
        return None
    anchor = tokens.slice(match.end(), _anchor_end(tokens, match.end())) if match["anchor"] else None
    if not anchor and _NTH_PERIOD.search(tokens.classes, match.start(), match.end()):
        # "entro il 1 semestre": which one, and not how many
        return None
    return _placed(tokens, *match.span(), Role.BY, _relative(tokens, match, anchor or None))


def _read_counted(tokens: Tokens, match: Match[str]) -> Placed | None:
    if tokens.word(match.end() - 1).lower() == "da":
        return None
    anchor = tokens.slice(match.end(), _anchor_end(tokens, match.end()))
    role = Role.BEFORE if match["before"] else Role.AFTER if match["after"] else Role.BY
    return _placed(tokens, *match.span(), role, _relative(tokens, match, anchor)) if anchor else None


def _relative(tokens: Tokens, match: Match[str], anchor: str | None) -> Relative:
    at = match.start("count") if match["count"] else match.start("nth")
    amount = Decimal(tokens.values[at] or 0)
    unit_at = match.start("unit") if match["unit"] else match.start("unit_b")
    unit = _UNITS[tokens.classes[unit_at]]
    if tokens.classes[unit_at] in letters_of("PERIOD PERIODS"):
        amount *= tokens.values[unit_at]
    return Relative(amount, "working-day" if match["working"] and unit == "day" else unit, anchor)


def _read_next(tokens: Tokens, match: Match[str]) -> Placed:
    unit_at = match.start("unit") if match["unit"] else match.start("unit_b")
    end = _anchor_end(tokens, match.end())
    if match["day"]:
        first = match.start("day") + 2
        relative = Relative(Decimal(tokens.values[match.start("day")]), "day", tokens.slice(first, end))
    else:
        months = tokens.values[unit_at] if tokens.classes[unit_at] in letters_of("PERIOD") else 1
        event = tokens.slice(match.end() + 1, end) if tokens.classes[match.end() : match.end() + 1] in _TO else ""
        relative = Relative(Decimal(months), _UNITS[tokens.classes[unit_at]], event or None)
    return _placed(tokens, *match.span(), Role.BY, relative)


def _read_same_time(tokens: Tokens, match: Match[str]) -> Placed:
    return _placed(tokens, *match.span(), Role.ON, Relative(anchor=tokens.slice(match.end(), _anchor_end(tokens, match.end())) or None))


def _read_mandate(tokens: Tokens, match: Match[str]) -> Placed:
    role = Role.BY if tokens.classes[match.start()] in letters_of("ENTRO NON PIU") else Role.ON
    first = next(at for at in range(match.start(), match.end()) if tokens.classes[at] in _ANCHOR_STARTS)
    return _placed(tokens, *match.span(), role, Relative(anchor=tokens.slice(first, match.end())))


def _placed(tokens: Tokens, first: int, last: int, role: Role, relative: Relative) -> Placed:
    end = _anchor_end(tokens, last) if relative.anchor else last
    end = max(last, end)
    return Placed(DateExpression(tokens.slice(first, end), role, relative=relative, span=tokens.span(first, end)), first, last)


def _anchor_end(tokens: Tokens, at: int) -> int:
    """Where the clause that names the event ends."""
    end = _CLAUSE_END.search(tokens.classes, at, at + _LONGEST_ANCHOR)
    return end.start() if end else min(at + _LONGEST_ANCHOR, len(tokens.classes))


_NTH_PERIOD: Final = compile_notation("SMALL PERIOD")
_OF: Final = frozenset(letters_of("DEL"))
_TO: Final = frozenset(letters_of("AL ALLE"))
_ANCHOR_STARTS: Final = frozenset(letters_of("EDGE MANDATO"))
_TERMS: Final[tuple[tuple[Pattern, Callable[[Tokens, Match[str]], Placed | None]], ...]] = (
    (_NEXT, _read_next),
    (_WITHIN, _read_within),
    (_UNIT_FIRST, _read_within),
    (_COUNTED, _read_counted),
    (_SAME_TIME, _read_same_time),
    (_MANDATE, _read_mandate),
)
