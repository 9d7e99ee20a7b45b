"""The rules for days: in digits, in words, several of one month, feasts."""

from re import Match
from typing import Final

from models.phrases import Grain
from normalize.phrases.dates.grammar import calendar
from normalize.phrases.dates.grammar.foreign import parse_foreign_day
from normalize.phrases.dates.grammar.mentions import DateMention, Reader
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_YEARS_FROM: Final = 20
# no plan speaks of a day before or after: "31/12/0224", "31/12/2204"
_FIRST_YEAR: Final = 1800
_END_OF_YEARS: Final = 2100
_YEAR_BEHIND: Final = compile_notation("COMMA? DEL? YEAR")
_NOUN_FOLLOWS: Final = frozenset(letters_of("WORD DEL"))


def _read_full(tokens: Tokens, match: Match[str]) -> DateMention:
    day = tokens.values[match.start()]
    mention = DateMention(*match.span(), "full", Grain.DAY, calendar.of_day(day.month, day.day), day.year)
    mention.inferred = ("century",) if day.century_inferred else ()
    if not _FIRST_YEAR <= day.year < _END_OF_YEARS:
        mention.bounds_of, mention.doubt = calendar.of_no_day, "misprint"
    return mention


def _read_damaged(tokens: Tokens, match: Match[str]) -> DateMention:
    """As in "1O/12/2024", which can only be one day; "3S/12/2024" may be several, and is none."""
    day = tokens.values[match.start()]
    bounds_of = calendar.of_day(day.month, day.day) if day else calendar.of_no_day
    mention = DateMention(*match.span(), "damaged", Grain.DAY, bounds_of, (day.year or None) if day else None)
    mention.inferred = ("century",) if day and day.century_inferred else ()
    mention.doubt = "misprint"
    return mention


def _read_loose(tokens: Tokens, match: Match[str]) -> DateMention:
    mention = _read_full(tokens, match)
    mention.kind = "loose"
    return mention


def _read_pair(kind: str) -> Reader:
    def read(tokens: Tokens, match: Match[str]) -> DateMention | None:
        pair = tokens.values[match.start()]
        if "," in tokens.word(match.start()) or pair.first > 99 or pair.second > 99 or pair.first % 1 or pair.second % 1:
            return None
        first, second = int(pair.first), int(pair.second)
        if kind == "slash" and 1 <= first <= 12 and 20 <= second < 60:
            # "12/24" is a month, as no month has that number
            mention = DateMention(*match.span(), "monthyear", Grain.MONTH, calendar.of_months(first, 1), 2000 + second)
            mention.inferred = ("century",)
            return mention
        return DateMention(*match.span(), kind, Grain.DAY, calendar.of_day(second, first))

    return read


def _read_day(tokens: Tokens, match: Match[str]) -> DateMention | None:
    if tokens.word(match.start("day")).lower() in ("un", "una", "un'") or _is_noun(tokens, match.start("month"), match.end()):
        return None
    month, day = tokens.values[match.start("month")], tokens.values[match.start("day")]
    if match.start("month") < match.start("day") and day >= _YEARS_FROM and not _YEAR_BEHIND.match(tokens.classes, match.end()):
        # "novembre 24" is no day: Italian puts that first
        return None
    mention = DateMention(*match.span(), "day", Grain.DAY, calendar.of_day(month, day))
    written = tokens.word(match.start("day"))
    if _NO_FIRST.fullmatch(written):
        mention.doubt = "misprint"
        mention.bounds_of = mention.bounds_of if written.endswith("°") else calendar.of_no_day
    return mention


# "3o settembre" and "3° settembre" may be the 30th, as only the first of a month is counted so
_NO_FIRST: Final = Pattern("[2-9]o|[2-9]°|[1-9]a")


def _is_noun(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "set" is a set of something, and "mar" no month."""
    return tokens.word(at) in ("set", "mar") and tokens.classes[end : end + 1] in _NOUN_FOLLOWS


def _read_spaced(tokens: Tokens, match: Match[str]) -> DateMention:
    day, month, year = tokens.values[match.start() : match.end()]
    return DateMention(*match.span(), "loose", Grain.DAY, calendar.of_day(month, day), year)


def _read_foreign_day(tokens: Tokens, match: Match[str]) -> DateMention | None:
    """As in "31. Dezember 2024"."""
    year = tokens.values[match.start("year")]
    day = parse_foreign_day(tokens.values[match.start("day")], tokens.word(match.start("word")), year)
    return DateMention(*match.span(), "full", Grain.DAY, calendar.of_day(day.month, day.day), year) if day else None


def _read_day_pair(tokens: Tokens, match: Match[str]) -> DateMention | None:
    """Days of one month in one word: "1-15 aprile"."""
    pair = tokens.values[match.start("pair")]
    return _days(tokens, match, int(pair.first), int(pair.second))


def _read_day_triple(tokens: Tokens, match: Match[str]) -> DateMention | None:
    """Three days of one month in one word: "9-10-11 novembre"."""
    day = tokens.values[match.start()]
    dashed = day.century_inferred and "-" in tokens.word(match.start())
    return _days(tokens, match, day.day, day.year % 100) if dashed else None


def _read_days(tokens: Tokens, match: Match[str]) -> DateMention | None:
    """Days of one month in several words: "10 - 22 agosto"."""
    return _days(tokens, match, tokens.values[match.start("a")], tokens.values[match.start("b")])


def _read_days_of_full(tokens: Tokens, match: Match[str]) -> DateMention | None:
    """Days of one month whose last is written in full: "8-9/06/2024"."""
    first, last = tokens.values[match.start()], tokens.values[match.end() - 1]
    if not first < last.day or not (tokens.touch(match.start() + 1) and tokens.touch(match.end() - 1)):
        return None
    bounds_of = calendar.of_days(last.month, first, last.day)
    return DateMention(*match.span(), "range", Grain.DAY, bounds_of, last.year)


def _days(tokens: Tokens, match: Match[str], first: int, last: int) -> DateMention | None:
    if not 0 < first < last <= 31:
        return None
    return DateMention(*match.span(), "range", Grain.DAY, calendar.of_days(tokens.values[match.start("month")], first, last))


def _read_feast(tokens: Tokens, match: Match[str]) -> DateMention:
    value = tokens.values[match.end() - 1]
    bounds_of = calendar.of_day(*divmod(value, 100)) if value > 1 else calendar.of_easter(value)
    return DateMention(*match.span(), "feast", Grain.DAY, bounds_of)


def _read_eve(tokens: Tokens, match: Match[str]) -> DateMention:
    """As in "vigilia di Natale"."""
    feast = _read_feast(tokens, match)
    feast.bounds_of = calendar.day_before(feast.bounds_of)
    return feast


# each rule with the kinds of phrase that it must match
DAY_RULES: Final[list[tuple[str, Reader]]] = [
    # "31/12/2023", "2023-12-15"; "1.4.23", which may be a chapter
    ("FULL", _read_full),
    ("LOOSE", _read_loose),
    # "1O/12/2024", "15//12/2024"
    ("DAMAGED", _read_damaged),
    # "15/6"; "17.02"; "31-10"
    ("SLASHPAIR", _read_pair("slash")),
    ("POINTPAIR", _read_pair("point")),
    ("DASHPAIR", _read_pair("dash")),
    # "30 settembre", "1° ottobre", "trenta di settembre", "16. Nov.", "30 del mese di settembre", "XXV aprile"
    ("day:DAYWORD POINT? GIORNO? DEL? MESE? DEL? month:MON", _read_day),
    # "mar 5 marzo", where "mar" is a weekday
    ("MONTHAB POINT? COMMA? day:DAYDIGITS month:MON", _read_day),
    # "31. Dezember 2024"
    ("day:DAYDIGITS POINT? word:WORD POINT? year:YEAR", _read_foreign_day),
    # "31 12 2024", where the signs between are lost
    ("day:DAYDIGITS month:SMALL year:YEAR", _read_spaced),
    # "maggio 29"; not "dicembre 3 incontri"
    ("month:MON day:DAYDIGITS (?!COUNTED)", _read_day),
    # "1-15 aprile", "10 - 22 agosto", "5/6 giugno", "novembre 19-20"
    ("pair:RANGEPAIR DEL? month:MON", _read_day_pair),
    # "9-10-11 novembre"
    ("FULL month:MON", _read_day_triple),
    # "8-9/06/2024"
    ("DAYDIGITS DASH FULL", _read_days_of_full),
    ("a:DAYWORD DASH b:DAYWORD DEL? month:MON", _read_days),
    ("month:MON (?:TRA IL?)? pair:DASHPAIR (?!COUNTED)", _read_day_pair),
    # "Natale"; "festa della Repubblica"
    ("FEAST", _read_feast),
    ("FESTA WORD? DEL FEASTOF", _read_feast),
    ("VIGILIA DEL FEAST", _read_eve),
]
