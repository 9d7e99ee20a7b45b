"""What comes again: "mensile", "ogni 15 giorni", "entro il 10 di ogni mese", "una volta l'anno"."""

from collections.abc import Iterator
from re import Match
from typing import Final

from models.phrases import DateExpression, Role
from normalize.phrases.dates.expressions import Placed
from normalize.phrases.language.masks import is_free, take
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_RECURRENCE: Final = compile_notation(
    # "entro il 10 di ogni mese", "entro la fine di ogni trimestre", "entro il primo giorno lavorativo di ciascun mese"
    "(?P<dated>(?:(?P<by>ENTRO (?:E NON OLTRE)?) (?:IL|GIORNO|DATA){0,3}|(?:IL|AL) GIORNO?)"
    " (?:DAYWORD|EDGE|(?:ORD|LAST) (?:PARTUNIT) LAVORATIVI?) (?:GIORNO|LAVORATIVI)? DEL IL? OGNI each:EACHUNIT)"
    # "ogni mese", "ogni 15 giorni", "ogni due anni", "ogni lunedì"; "ogni primo lunedì del mese"
    "|OGNI ORD WEEKDAY DEL monthly:MESE|OGNI (?:ORDINAL|count:COUNTNUMBER)? every:EVERYUNIT"
    # "tutti i mesi", "tutte le settimane"; "tutto l'anno"
    "|TUTTO IL all:ALLUNIT|always:TUTTO IL ANNO (?!ANYYEAR|SCHOLASTIC)"
    # "con cadenza almeno trimestrale", "periodicità annuale"
    "|CADENZA (?:COLON|ALMENO|WORD|DEL)? named:ANYRECUR"
    # "mensile"; "annuale"; "in modo continuativo", "senza soluzione di continuità"
    "|word:RECUR|yearly:ANNUAL|always_word:CONTINUOUS|SOLUZIONE DEL always_noun:CONTINUITY"
)
# "[due incontri] al mese", "[almeno una volta] l'anno", "[n. 2]/anno", "[5 controlli] per trimestre"
_PER: Final = compile_notation(
    "(?:COUNTNUMBER|VOLTA|RANGEPAIR) (?:RATED|DEL WORD){0,3} rate:PERWORD unit:PERUNIT"
    " (?!ANYYEAR|NUMBERLIKE|YEARADJ|DEL (?!CUI)|SCHOLASTIC|MON|FULL)"
)
# "31 gennaio di [ogni anno]" is a date that says so itself
_OF_A_DAY: Final = compile_notation("(?:MON|SLASHPAIR|POINTPAIR|PERIOD) DEL?$")
_PLANNED: Final = compile_notation("(?:PLAN|LABEL|LAWLIKE) (?:WORD|DEL|PLAN){0,2}$")

_TRIGGER: Final = compile_notation("OGNI|TUTTO|ANYRECUR|CONTINUOUS|CADENZA|SOLUZIONE|PERUNIT")

_DURATIONS: Final = {
    **dict.fromkeys(letters_of("GIORNO GIORNI GIORNATA"), "{}D"),
    **dict.fromkeys(letters_of("SETTIMANA SETTIMANE WEEKDAY"), "{}W"),
    **dict.fromkeys(letters_of("MESE MESI"), "{}M"),
    **dict.fromkeys(letters_of("ANNO ANNI ESERCIZIO"), "{}Y"),
}
_HOURS: Final = letters_of("ORE")
_PERIODS: Final = letters_of("PERIOD PERIODS")


def find_recurrences(tokens: Tokens, masked: bytearray) -> list[Placed]:
    """What comes again, with its ISO 8601 duration; its words are taken from then on."""
    if not _TRIGGER.search(tokens.classes):
        return []
    return [*_find_named(tokens, masked), *_find_rates(tokens, masked)]


def _find_named(tokens: Tokens, masked: bytearray) -> Iterator[Placed]:
    for match in _RECURRENCE.finditer(tokens.classes):
        first, last = match.span()
        duration = _duration(tokens, match)
        if duration and is_free(masked, first, last) and not _OF_A_DAY.search(tokens.classes, max(0, first - 4), first):
            take(masked, first, last)
            role = Role.BY if match["by"] else Role.WITHIN
            yield Placed(DateExpression(tokens.slice(first, last), role, recurrence=duration, span=tokens.span(first, last)), first, last)


def _find_rates(tokens: Tokens, masked: bytearray) -> Iterator[Placed]:
    for match in _PER.finditer(tokens.classes):
        first, last = match.start("rate"), match.end("unit")
        if is_free(masked, first, last):
            take(masked, first, last)
            duration = _of_unit(tokens, match.start("unit"), 1)
            text, span = tokens.slice(match.start(), last), tokens.span(match.start(), last)
            yield Placed(DateExpression(text, Role.WITHIN, recurrence=duration, span=span), first, last)


def _duration(tokens: Tokens, match: Match[str]) -> str | None:
    if match["always"] or match["always_word"] or match["always_noun"]:
        return "continuous"
    if match["yearly"] and _PLANNED.search(tokens.classes, max(0, match.start() - 4), match.start()):
        return None
    name = next((name for name in ("word", "named", "yearly") if match[name]), None)
    if name:
        return str(tokens.values[match.start(name)])
    name = next(name for name in ("monthly", "each", "every", "all") if match[name])
    return _of_unit(tokens, match.start(name), _count(tokens, match))


def _count(tokens: Tokens, match: Match[str]) -> int:
    value = tokens.values[match.start("count")] if match["count"] else 1
    return int(value) if value % 1 == 0 else 1


def _of_unit(tokens: Tokens, at: int, count: int) -> str:
    letter = tokens.classes[at]
    if letter in _PERIODS:
        return f"P{count * tokens.values[at]}M"
    if letter in _HOURS:
        return f"PT{count}H"
    return "P" + _DURATIONS[letter].format(count)
