"""What may stand behind a date or period: the year, or a word about it."""

from re import Match
from typing import Final

from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.language.forms import full_year
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_TAIL: Final = compile_notation(
    # "2023", "del 2023", ", 2023", "dell'anno 2023"
    "(?:COMMA|SLASH|DASH)? DEL? THE? YEARWORD? year:ANYYEAR (?!PERCENT|MONEY|EURO)"
    # "(2025)", "(anno 2025)"
    "|OPEN ANNO? named:ANYYEAR CLOSE"
    # "20 24", as OCR cuts it
    "|century:MIDDLE split:YEARDIGITS (?=CLAUSEEND|$)"
    # "'23", "/'23"; "99", where nothing follows that it could count
    "|(?:SLASH|POINT|DASH)? QUOTE apostrophe:YEARDIGITS|bare:YEARDIGITS (?=CLAUSEEND|$)"
    # "[dic]-24", "[31/dic]/24"
    "|(?:SLASH|DASH) short:YEARDIGITS (?=CLAUSEEND|$)"
    # "di ogni anno"
    "|DEL? every:OGNI YEARWORD"
    # "dell'anno successivo", "dell'esercizio finanziario in corso", "del prossimo anno", "del secondo anno successivo"
    "|DEL? THE? nth:ORDINAL? YEARWORD WORD? adjective:YEARADJ|DEL? THE? YEARWORD WORD? NEL CORSO|DEL? THE? before:YEARADJ YEARWORD"
    # "p.v.", "u.s.", "corrente", "in corso"
    "|alone:YEARADJ|NEL CORSO"
    # "[ultimo trimestre] dell'anno"
    "|DEL YEARWORD (?:DEL RIFERITO|(?!SCHOLASTIC|DEL))"
)
_YEAR_TAIL: Final = compile_notation("adjective:YEARADJ|NEL CORSO")
_SHIFTS: Final = dict.fromkeys(letters_of("SUCCESSIVO"), 1) | dict.fromkeys(letters_of("PRECEDENTE SCORSO"), -1)
_TAILED: Final = frozenset({"slash", "point", "dash", "day", "range", "month", "monthab", "period", "code", "feast", "season", "damaged"})


def read_tail(tokens: Tokens, mention: DateMention) -> DateMention:
    """The mention, with the year that stands behind it."""
    if mention.kind in _TAILED and mention.year is None:
        match = _TAIL.match(tokens.classes, mention.last)
        if match and _can_be_year(tokens, mention, match):
            _take_year(tokens, mention, match)
    elif mention.kind == "thisyear":
        _take_adjective(tokens, mention)
    return mention


def _can_be_year(tokens: Tokens, mention: DateMention, match: Match[str]) -> bool:
    """Whether two digits behind a date are its year: "10 agosto 12" and "agosto 99", but not "dicembre 3"."""
    if match["split"]:
        return tokens.word(match.start("century")) == "20" and len(tokens.word(match.start("split"))) == len("24")
    if match["bare"]:
        return mention.kind == "day" or (mention.kind in ("month", "monthab") and tokens.values[match.start("bare")] >= 20)
    return not match["short"] or (mention.kind in ("month", "monthab", "slash") and tokens.values[match.start("short")] > 12)


def _take_year(tokens: Tokens, mention: DateMention, match: Match[str]) -> None:
    mention.last = match.end()
    digits = next((name for name in ("apostrophe", "bare", "short", "split") if match[name]), None)
    if match["year"] or match["named"]:
        mention.year = tokens.values[match.start("year" if match["year"] else "named")]
    elif digits:
        mention.year, _ = full_year(tokens.word(match.start(digits)))
        mention.inferred = ("century",)
    elif match["every"]:
        mention.yearly = True
    elif match["alone"]:
        mention.past = match["alone"] in letters_of("SCORSO")
    else:
        years = tokens.values[match.start("nth")] if match["nth"] else 1
        mention.shift = years * _SHIFTS.get(match["adjective"] or match["before"] or "", 0)


def _take_adjective(tokens: Tokens, mention: DateMention) -> None:
    """As in "anno successivo", "prossimo anno", "anno in corso"."""
    match = _YEAR_TAIL.match(tokens.classes, mention.last)
    if match:
        mention.last = match.end()
        mention.kind = "namedyear"
        mention.shift = _SHIFTS.get(match["adjective"] or "", 0)
    elif mention.last - mention.first == 2:
        mention.kind = "namedyear"
        mention.shift = _SHIFTS.get(tokens.classes[mention.first], 0)
