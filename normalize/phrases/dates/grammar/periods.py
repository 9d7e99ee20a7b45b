"""The rules for months, parts of the year, years and spans of years."""

from re import Match
from typing import Final

from models.phrases import Grain
from normalize.phrases.dates.grammar import calendar
from normalize.phrases.dates.grammar.calendar import LAST
from normalize.phrases.dates.grammar.mentions import DateMention, Reader
from normalize.phrases.language.forms import full_year
from normalize.phrases.language.notation import letters_of
from normalize.phrases.language.tokens import Tokens

MONTHS_OF_GRAIN: Final = {Grain.BIMESTER: 2, Grain.QUARTER: 3, Grain.FOUR_MONTHS: 4, Grain.HALF: 6}
_GRAIN_OF_MONTHS: Final = {months: grain for grain, months in MONTHS_OF_GRAIN.items()}
_YEAR: Final = letters_of("YEAR")
_LAST: Final = letters_of("LAST")
_SHORT: Final = letters_of("MONTHAB")


def _read_month_year(tokens: Tokens, match: Match[str]) -> DateMention:
    year, month, padded = tokens.values[match.start()]
    return DateMention(*match.span(), "full" if padded else "monthyear", Grain.MONTH, calendar.of_months(month, 1), year)


def _read_month(tokens: Tokens, match: Match[str]) -> DateMention:
    short = tokens.classes[match.start()] in _SHORT
    month = tokens.values[match.start()]
    return DateMention(*match.span(), "monthab" if short else "month", Grain.MONTH, calendar.of_months(month, 1))


def _read_period(tokens: Tokens, match: Match[str]) -> DateMention | None:
    months, at = tokens.values[match.start("period")], match.start("ord")
    number = LAST if tokens.classes[at] in _LAST else tokens.values[at]
    if number > 12 // months and at > match.start("period"):
        # "semestre 12"; but of a "quinto trimestre" the calendar says that there is none
        return None
    year = tokens.values[match.start()] if tokens.classes[match.start()] in _YEAR else None
    return DateMention(*match.span(), "period", _GRAIN_OF_MONTHS[months], calendar.of_period(number, months), year)


def _read_code(tokens: Tokens, match: Match[str]) -> DateMention:
    """As in "T2 2026", by which the recovery plan names its quarters, and "1S"; the Q of "3Q" may be four months as well."""
    code = tokens.values[match.start()]
    mention = DateMention(*match.span(), "code", _GRAIN_OF_MONTHS[code.months], calendar.of_period(code.number, code.months))
    mention.doubt = "" if code.is_sure else "date-ambiguous"
    return mention


def _read_season(_: Tokens, match: Match[str]) -> DateMention:
    return DateMention(*match.span(), "season", Grain.QUARTER, calendar.of_year())


def _read_year(tokens: Tokens, match: Match[str]) -> DateMention:
    bare = match.end() - match.start() == 1
    kind = "year" if not bare else "bareyear" if tokens.classes[match.start()] in _YEAR else "yearinwords"
    return DateMention(*match.span(), kind, Grain.YEAR, calendar.of_year(), tokens.values[match.start("year")])


def _read_this_year(_: Tokens, match: Match[str]) -> DateMention:
    return DateMention(*match.span(), "thisyear", Grain.YEAR, calendar.of_year())


def _read_span(tokens: Tokens, match: Match[str]) -> DateMention:
    at = match.start("span")
    first, last = tokens.values[at]
    return DateMention(*match.span(), "span" if at == match.start() else "spanword", Grain.YEARS, calendar.of_year(last - first + 1), first)


def _read_years(tokens: Tokens, match: Match[str]) -> DateMention | None:
    first, last = tokens.values[match.start("first")], tokens.values[match.start("last")]
    if not first < last < first + 30:
        return None
    return DateMention(*match.span(), "spanword", Grain.YEARS, calendar.of_year(last - first + 1), first)


def _read_bare_years(tokens: Tokens, match: Match[str]) -> DateMention | None:
    mention = _read_years(tokens, match)
    if mention:
        mention.kind = "span"
    return mention


def _read_school_year(tokens: Tokens, match: Match[str]) -> DateMention | None:
    at = match.start("when")
    value = tokens.values[at]
    first = value if isinstance(value, int) else int(value[0])
    year = first if first > 99 else full_year(f"{first:02}")[0]
    return DateMention(*match.span(), "school", Grain.YEAR, calendar.of_school_year, year)


# each rule with the kinds of phrase that it must match
PERIOD_RULES: Final[list[tuple[str, Reader]]] = [
    # "09/2023"
    ("MONTHYEAR", _read_month_year),
    # "settembre", "sett."
    ("MON", _read_month),
    # "primo trimestre", "I sem.", "ultimo quadrimestre", "2 trimestre"; "semestre II"
    ("ord:NTHPERIOD period:PERIOD", _read_period),
    # "2024 - I semestre", "2016 per il terzo trimestre"
    ("year:YEAR (?:DASH|COMMA|SLASH|PER IL?)? ord:NTHPERIOD period:PERIOD", _read_period),
    ("period:PERIOD (?:DEGREE|NUMERO)? ord:PERIODNUMBER (?!COUNTED)", _read_period),
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
    # "T2", "Q4", "1S", and a year behind it
    ("PERIODCODE", _read_code),
    # "a.s. 2023/24", "anno scolastico 2023-2024"
    ("SCHOOL when:SCHOOLYEAR", _read_school_year),
    ("ANNO SCHOLASTIC when:SCHOOLYEAR", _read_school_year),
]
