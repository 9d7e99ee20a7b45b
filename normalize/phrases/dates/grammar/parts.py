"""What may stand before a date or period and names a part of it: "fine ottobre", "la prima settimana di maggio"."""

from collections.abc import Callable
from re import Match
from typing import Final

from models.phrases import Grain
from normalize.phrases.dates.grammar import calendar
from normalize.phrases.dates.grammar.calendar import LAST, Bounds, BoundsOf
from normalize.phrases.dates.grammar.cores import read_core
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.grammar.tails import read_tail
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

Part = Callable[[Bounds], Bounds]

_LASTS: Final = letters_of("LAST LASTS")

# "fine ottobre", "fine del mese di ottobre", "i primi giorni di maggio", "metà del secondo semestre", "chiusura dell'anno"
_EDGE: Final = compile_notation("edge:EDGE (?:GIORNI DEL|DEL|IL|DEL IL)? (?:MESE DEL?)?")
# "prima settimana di ottobre", "seconda metà di marzo", "primo martedì in ottobre", "3° giorno d'ottobre", "ultimo giorno utile di maggio"
_NTH: Final = compile_notation("nth:ORD unit:PARTUNIT (?:LAVORATIVI|SOLARI)? (?:DEL|NEL) THE? (?:MESE DEL?)?")
# "primi sei mesi del 2024", "ultimi due mesi dell'anno"; "primi mesi del 2024"
_SEVERAL: Final = compile_notation("several:SEVERAL count:COUNT? unit:PARTUNITS DEL THE?")
# "settimana del 6 ottobre", "mese del 16 settembre"
_AROUND: Final = compile_notation("unit:AROUND DEL")

_EDGES: Final = {
    **dict.fromkeys(letters_of("FINE TERMINE CHIUSURA LASTS"), calendar.end_of),
    **dict.fromkeys(letters_of("INIZIO PRIMI"), calendar.beginning_of),
    **dict.fromkeys(letters_of("META"), calendar.middle_of),
}
_DECADES: Final = (1, 11, 21)
_FORTNIGHTS: Final = (1, 16)
STARTS: Final = frozenset(letters_of("EDGE ORD SEVERAL AROUND"))


def read_mention(tokens: Tokens, at: int) -> DateMention | None:
    """The longest date or period that begins at a word, with the part of it that is named and its year, or none."""
    if tokens.classes[at] in STARTS:
        for pattern, reader in _PARTS:
            match = pattern.match(tokens.classes, at)
            if match and (mention := reader(tokens, match)):
                mention.first = at
                return mention
    core = read_core(tokens, at)
    return core and read_tail(tokens, core)


def _whole(tokens: Tokens, at: int) -> DateMention | None:
    core = read_core(tokens, at)
    return core and read_tail(tokens, core)


def _read_edge(tokens: Tokens, match: Match[str]) -> DateMention | None:
    whole = _whole(tokens, match.end())
    if whole is None or whole.grain is Grain.DAY or whole.kind in ("span", "season"):
        return None
    return _narrow(whole, _EDGES[match["edge"]], Grain.DAY)


def _read_nth(tokens: Tokens, match: Match[str]) -> DateMention | None:
    whole = _whole(tokens, match.end())
    if whole is None or whole.grain in (Grain.DAY, Grain.YEARS):
        return None
    number = LAST if match["nth"] in _LASTS else tokens.values[match.start("nth")]
    unit, value = match["unit"], tokens.values[match.start("unit")]
    if unit in letters_of("WEEKDAY"):
        return _narrow(whole, lambda bounds: calendar.weekday_of(bounds, number, value), Grain.DAY)
    if unit in letters_of("META"):
        return _narrow(whole, lambda bounds: calendar.half_of(bounds, number), Grain.FORTNIGHT if _is_month(whole) else Grain.HALF)
    if unit in letters_of("DECADE QUINDICINA") and not _is_month(whole):
        return None
    part, grain = _UNITS[unit]
    return _narrow(whole, lambda bounds: part(bounds, number), grain)


def _read_several(tokens: Tokens, match: Match[str]) -> DateMention | None:
    whole = _whole(tokens, match.end())
    if whole is None or whole.grain in (Grain.DAY, Grain.YEARS):
        return None
    if not match["count"]:
        whole.kind = "vague"
        return whole
    number, count = LAST if match["several"] in _LASTS else 1, tokens.values[match.start("count")]
    if match["unit"] in letters_of("MESI"):
        return _narrow(whole, lambda bounds: calendar.months_of(bounds, number, count), Grain.MONTH)
    days = count * 7 if match["unit"] in letters_of("SETTIMANE") else count
    return _narrow(whole, lambda bounds: calendar.days_of(bounds, number, days), Grain.DAY)


def _read_around(tokens: Tokens, match: Match[str]) -> DateMention | None:
    day = _whole(tokens, match.end())
    if day is None or day.kind not in ("day", "full", "slash"):
        return None
    if match["unit"] in letters_of("MESE"):
        return _narrow(day, calendar.month_around, Grain.MONTH)
    return _narrow(day, calendar.week_around, Grain.WEEK)


def _narrow(mention: DateMention, part: Part, grain: Grain) -> DateMention:
    """The mention, of which only a part is named."""
    whole_of: BoundsOf = mention.bounds_of
    mention.bounds_of = lambda year: part(whole_of(year))
    mention.grain = grain
    mention.kind = "part"
    return mention


def _is_month(mention: DateMention) -> bool:
    return mention.grain is Grain.MONTH


_UNITS: Final[dict[str, tuple[Callable[[Bounds, int], Bounds], Grain]]] = {
    letters_of("DECADE"): (lambda bounds, number: calendar.part_of(bounds, number, _DECADES), Grain.DECADE),
    letters_of("QUINDICINA"): (lambda bounds, number: calendar.part_of(bounds, number, _FORTNIGHTS), Grain.FORTNIGHT),
    letters_of("SETTIMANA"): (calendar.week_of, Grain.WEEK),
    letters_of("GIORNO"): (calendar.day_of, Grain.DAY),
    letters_of("MESE"): (calendar.months_of, Grain.MONTH),
}
_PARTS: Final = ((_EDGE, _read_edge), (_NTH, _read_nth), (_SEVERAL, _read_several), (_AROUND, _read_around))
