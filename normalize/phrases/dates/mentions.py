"""The grammar of dates and periods: at a place in the phrase, the longest of the rules that hold.

A mention is what the phrase names, with the year still open where it is not written. Rules are in the notation of `language.notation`; what
may stand behind every core ("… 2023", "… del 2023", "… p.v.") is one rule of its own, and so is what may stand before it ("fine …",
"prima settimana di …").
"""

from collections.abc import Callable
from re import Match
from typing import Final

from models.phrases import Grain
from normalize.phrases.dates import calendar
from normalize.phrases.dates.calendar import LAST, BoundsOf
from normalize.phrases.dates.foreign import parse_foreign_day
from normalize.phrases.language.forms import full_year
from normalize.phrases.language.notation import compile_notation, letters_of, rules_by_first_class
from normalize.phrases.language.tokens import Tokens


class Mention:
    """A date or period that the phrase names.

    Attributes:
        first, last: the words that name it, the last one not included.
        year: none where it is not written.
        shift: years from the plan year, where the phrase says so ("dell'anno successivo").
        kind: what it was named by, for those who decide whether it can be meant.
        yearly: said of every year.
        past: said to be past ("u.s.").
        whole: the mention behind it that it leans on ("il 15" in "il 15 e il 30 giugno").
    """

    __slots__ = ("bounds_of", "first", "grain", "inferred", "kind", "last", "past", "shift", "whole", "year", "yearly")

    def __init__(self, first: int, last: int, kind: str, grain: Grain, bounds_of: BoundsOf, year: int | None = None) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.grain = grain
        self.bounds_of = bounds_of
        self.year = year
        self.shift = 0
        self.inferred: tuple[str, ...] = ()
        self.yearly = False
        self.past = False
        self.whole: Mention | None = None


Reader = Callable[[Tokens, Match[str]], Mention | None]

MONTHS_OF_GRAIN: Final = {Grain.BIMESTER: 2, Grain.QUARTER: 3, Grain.FOUR_MONTHS: 4, Grain.HALF: 6}
_GRAIN_OF_MONTHS: Final = {months: grain for grain, months in MONTHS_OF_GRAIN.items()}
_YEARS_FROM: Final = 20
_YEAR_BEHIND: Final = compile_notation("COMMA? DEL? YEAR")
_ORDINAL_LIKE: Final = letters_of("LAST")


def _read_full(tokens: Tokens, match: Match[str]) -> Mention:
    day = tokens.values[match.start()]
    mention = Mention(*match.span(), "full", Grain.DAY, calendar.of_day(day.month, day.day), day.year)
    mention.inferred = ("century",) if day.century_inferred else ()
    return mention


def _read_loose(tokens: Tokens, match: Match[str]) -> Mention:
    mention = _read_full(tokens, match)
    mention.kind = "loose"
    return mention


def _read_pair(kind: str) -> Reader:
    def read(tokens: Tokens, match: Match[str]) -> Mention | None:
        pair = tokens.values[match.start()]
        if pair.first % 1 or pair.second % 1 or pair.first > 99 or pair.second > 99:
            return None
        first, second = int(pair.first), int(pair.second)
        if kind == "slash" and 1 <= first <= 12 and 20 <= second < 60:
            # "12/24" is a month, as no month has that number
            mention = Mention(*match.span(), "monthyear", Grain.MONTH, calendar.of_months(first, 1), 2000 + second)
            mention.inferred = ("century",)
            return mention
        return Mention(*match.span(), kind, Grain.DAY, calendar.of_day(second, first))

    return read


def _read_month_year(tokens: Tokens, match: Match[str]) -> Mention:
    year, month, padded = tokens.values[match.start()]
    return Mention(*match.span(), "full" if padded else "monthyear", Grain.MONTH, calendar.of_months(month, 1), year)


def _read_day(tokens: Tokens, match: Match[str]) -> Mention | None:
    if tokens.word(match.start("day")).lower() in ("un", "una", "un'") or _is_noun(tokens, match.start("month"), match.end()):
        return None
    month, day = tokens.values[match.start("month")], tokens.values[match.start("day")]
    if match.start("month") < match.start("day") and day >= _YEARS_FROM and not _YEAR_BEHIND.match(tokens.classes, match.end()):
        # "novembre 24" is no day: Italian puts that first
        return None
    return Mention(*match.span(), "day", Grain.DAY, calendar.of_day(month, day))


def _read_spaced(tokens: Tokens, match: Match[str]) -> Mention:
    day, month, year = tokens.values[match.start() : match.end()]
    return Mention(*match.span(), "loose", Grain.DAY, calendar.of_day(month, day), year)


def _read_foreign_day(tokens: Tokens, match: Match[str]) -> Mention | None:
    """As in "31. Dezember 2024"."""
    year = tokens.values[match.start("year")]
    day = parse_foreign_day(tokens.values[match.start("day")], tokens.word(match.start("word")), year)
    return Mention(*match.span(), "full", Grain.DAY, calendar.of_day(day.month, day.day), year) if day else None


def _is_noun(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "set" is a set of something, and "mar" no month."""
    return tokens.word(at) in ("set", "mar") and tokens.classes[end : end + 1] in _NOUN_FOLLOWS


_NOUN_FOLLOWS: Final = frozenset(letters_of("WORD") + letters_of("DEL"))


def _read_day_pair(tokens: Tokens, match: Match[str]) -> Mention | None:
    """Days of one month in one word: "1-15 aprile"."""
    pair = tokens.values[match.start("pair")]
    return _days(tokens, match, int(pair.first), int(pair.second))


def _read_days(tokens: Tokens, match: Match[str]) -> Mention | None:
    """Days of one month in several words: "10 - 22 agosto"."""
    return _days(tokens, match, tokens.values[match.start("a")], tokens.values[match.start("b")])


def _days(tokens: Tokens, match: Match[str], first: int, last: int) -> Mention | None:
    if not 0 < first < last <= 31:
        return None
    return Mention(*match.span(), "range", Grain.DAY, calendar.of_days(tokens.values[match.start("month")], first, last))


def _read_month(tokens: Tokens, match: Match[str]) -> Mention:
    short = tokens.classes[match.start()] in letters_of("MONTHAB")
    month = tokens.values[match.start()]
    return Mention(*match.span(), "monthab" if short else "month", Grain.MONTH, calendar.of_months(month, 1))


def _read_period(tokens: Tokens, match: Match[str]) -> Mention | None:
    months, at = tokens.values[match.start("period")], match.start("ord")
    number = LAST if tokens.classes[at] in _ORDINAL_LIKE else tokens.values[at]
    if number > 12 // months:
        return None
    return Mention(*match.span(), "period", _GRAIN_OF_MONTHS[months], calendar.of_period(number, months))


def _read_season(_: Tokens, match: Match[str]) -> Mention:
    return Mention(*match.span(), "season", Grain.QUARTER, calendar.of_year())


def _read_feast(tokens: Tokens, match: Match[str]) -> Mention:
    value = tokens.values[match.end() - 1]
    bounds_of = calendar.of_day(*divmod(value, 100)) if value > 1 else calendar.of_easter(value)
    return Mention(*match.span(), "feast", Grain.DAY, bounds_of)


def _read_eve(tokens: Tokens, match: Match[str]) -> Mention:
    """As in "vigilia di Natale"."""
    feast = _read_feast(tokens, match)
    feast.bounds_of = calendar.day_before(feast.bounds_of)
    return feast


def _read_year(tokens: Tokens, match: Match[str]) -> Mention:
    bare = match.end() - match.start() == 1
    kind = "year" if not bare else "bareyear" if tokens.classes[match.start()] in letters_of("YEAR") else "yearinwords"
    return Mention(*match.span(), kind, Grain.YEAR, calendar.of_year(), tokens.values[match.start("year")])


def _read_this_year(_: Tokens, match: Match[str]) -> Mention:
    return Mention(*match.span(), "thisyear", Grain.YEAR, calendar.of_year())


def _read_span(tokens: Tokens, match: Match[str]) -> Mention:
    at = match.start("span")
    first, last = tokens.values[at]
    return Mention(*match.span(), "span" if at == match.start() else "spanword", Grain.YEARS, calendar.of_year(last - first + 1), first)


def _read_years(tokens: Tokens, match: Match[str]) -> Mention | None:
    first, last = tokens.values[match.start("first")], tokens.values[match.start("last")]
    if not first < last < first + 30:
        return None
    return Mention(*match.span(), "spanword", Grain.YEARS, calendar.of_year(last - first + 1), first)


def _read_bare_years(tokens: Tokens, match: Match[str]) -> Mention | None:
    mention = _read_years(tokens, match)
    if mention:
        mention.kind = "span"
    return mention


def _read_quarter_code(tokens: Tokens, match: Match[str]) -> Mention:
    """As in "T2 2026", by which the recovery plan names its quarters."""
    bounds_of = calendar.of_period(tokens.values[match.start("code")], 3)
    return Mention(*match.span(), "period", Grain.QUARTER, bounds_of, tokens.values[match.start("year")])


def _read_school_year(tokens: Tokens, match: Match[str]) -> Mention | None:
    at = match.start("when")
    value = tokens.values[at]
    first = value if isinstance(value, int) else int(value[0])
    year = first if first > 99 else full_year(f"{first:02}")[0]
    return Mention(*match.span(), "school", Grain.YEAR, calendar.of_school_year, year)


# each rule with the kinds of phrase that it must match
_CORES: Final[list[tuple[str, Reader]]] = [
    # "31/12/2023", "2023-12-15"; "1.4.23", which may be a chapter; "09/2023"
    ("FULL", _read_full),
    ("LOOSE", _read_loose),
    ("MONTHYEAR", _read_month_year),
    # "15/6"; "17.02"; "31-10"
    ("SLASHPAIR", _read_pair("slash")),
    ("POINTPAIR", _read_pair("point")),
    ("DASHPAIR", _read_pair("dash")),
    # "30 settembre", "1° ottobre", "trenta di settembre", "16. Nov.", "30 del mese di settembre", "XXV aprile"
    ("day:DAYWORD POINT? GIORNO? DEL? MESE? DEL? month:MON", _read_day),
    # "31. Dezember 2024"
    ("day:DAYDIGITS POINT? word:WORD POINT? year:YEAR", _read_foreign_day),
    # "31 12 2024", where the signs between are lost
    ("day:DAYDIGITS month:SMALL year:YEAR", _read_spaced),
    # "maggio 29"; not "dicembre 3 incontri"
    ("month:MON day:DAYDIGITS (?!COUNTED)", _read_day),
    # "1-15 aprile", "10 - 22 agosto", "5/6 giugno", "novembre 19-20"
    ("pair:RANGEPAIR DEL? month:MON", _read_day_pair),
    ("a:DAYWORD DASH b:DAYWORD DEL? month:MON", _read_days),
    ("month:MON (?:TRA IL?)? pair:DASHPAIR (?!COUNTED)", _read_day_pair),
    # "settembre", "sett."
    ("MON", _read_month),
    # "primo trimestre", "I sem.", "ultimo quadrimestre"; "semestre II"
    ("ord:ORD period:PERIOD", _read_period),
    ("period:PERIOD (?:DEGREE|NUMERO)? ord:PERIODNUMBER (?!COUNTED)", _read_period),
    # "Natale"; "festa della Repubblica"
    ("FEAST", _read_feast),
    ("FESTA WORD? DEL FEASTOF", _read_feast),
    ("VIGILIA DEL FEAST", _read_eve),
    # "primavera", which begins where one counts it from
    ("SEASON", _read_season),
    # "anno 2024", "esercizio finanziario 2024"; "2024"; "anno in corso", "l'anno"
    ("YEARWORD WORD? year:ANYYEAR", _read_year),
    ("year:ANYYEAR", _read_year),
    ("ANNO (?!SCHOLASTIC)", _read_this_year),
    ("YEARADJ YEARWORD (?!SCHOLASTIC)", _read_this_year),
    # "chiusura dell'esercizio"; alone it is an exercise
    ("ESERCIZIO", _read_this_year),
    # "2024-2026"; "triennio 2024/2026", "anni 2024 e 2025", "biennio 2024, 2025"
    ("(?:SPANWORD|ANNI|ANNO) DEL? span:SPAN", _read_span),
    ("span:SPAN", _read_span),
    ("YEARSWORD first:YEAR (?:(?:COMMA|DASH|E) YEAR){0,3} (?:E|DASH|AL|COMMA) last:YEAR", _read_years),
    ("first:YEAR (?:COMMA YEAR){0,3} (?:E|COMMA) last:YEAR", _read_bare_years),
    # "T2 2026", "Q4/2025"
    ("code:QUARTERCODE SLASH? year:YEAR", _read_quarter_code),
    # "a.s. 2023/24", "anno scolastico 2023-2024"
    ("SCHOOL when:SCHOOLYEAR", _read_school_year),
    ("ANNO SCHOLASTIC when:SCHOOLYEAR", _read_school_year),
]

_RULES: Final = rules_by_first_class(_CORES)
STARTS: Final = frozenset(_RULES)


def read_core(tokens: Tokens, at: int) -> Mention | None:
    """The longest date or period that begins at a word, without what may stand before and behind it, or none."""
    longest: Mention | None = None
    for pattern, reader in _RULES.get(tokens.classes[at : at + 1], ()):
        match = pattern.match(tokens.classes, at)
        if match and (longest is None or match.end() > longest.last):
            longest = reader(tokens, match) or longest
    return longest
