"""Two mentions made one ("dal 13 al 15 luglio", "tra febbraio e marzo", "gennaio-giugno"), and several that share their month."""

from datetime import timedelta
from typing import Final

from normalize.phrases.dates.grammar import calendar
from normalize.phrases.dates.grammar.calendar import LAST, Bounds, BoundsOf
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.grammar.periods import MONTHS_OF_GRAIN
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_FILL: Final = "(?:THE|GIORNO|MESE|DEL|WEEKDAY|COMMA|DATA|ANNO){0,3}"
_DAYS_BEFORE: Final = compile_notation(
    # "dal sabato 13 alla domenica [15 di luglio]", "dal 3 fino al [12 set]"
    rf"(?:(?P<span>DAL) {_FILL} from:DAYWORD (?:FINO? AL|FINO AL|ALLE) {_FILL}"
    # "tra il 10 e il [15 giugno]"
    rf"|(?P<between>TRA) {_FILL} low:DAYWORD E {_FILL}"
    # "il 15 e il [30 giugno]", "5, 10 e [15 giugno]"
    r"|(?:^|BEFOREDAY) WEEKDAY? other:LISTDAY (?:COMMA|E|O) IL? WEEKDAY?)$"
)
# where a list of days has begun, it may as well stand behind any word: "incontri 5, [10 e 15 giugno]"
_LISTED: Final = compile_notation(
    r"(?P<span>(?!))?(?P<between>(?!))?(?:^|BEFOREDAY|WORD) WEEKDAY? other:LISTDAY (?:COMMA|E|O) IL? WEEKDAY?$"
)
_ORDINALS_BEFORE: Final = compile_notation(
    # "dal I al [III trimestre]", "tra il primo e il [secondo semestre]"; "I e [II semestre]"
    r"(?:(?P<span>DAL) THE? from:ORD (?:FINO? AL) THE?|(?P<between>TRA) THE? low:ORD E THE?|other:NTHPERIOD (?:E|COMMA|O|SLASH|DASH) THE?)$"
)
_TO: Final = compile_notation(rf"(?:E? COMMA? FINO AL|AL|FINO|ALLE) {_FILL}")
_AND: Final = compile_notation(rf"E {_FILL}")
_DASH: Final = compile_notation("DASH")
_DASHES: Final = frozenset(letters_of("DASH"))
_SLASH: Final = compile_notation("SLASH")
_FROM: Final = compile_notation(rf"(?P<first>DAL) {_FILL}$")
_BETWEEN: Final = compile_notation(rf"(?P<first>TRA) {_FILL}$")
_ENTRO: Final = compile_notation(rf"(?:ENTRO|OLTRE) {_FILL}$")
# what stands between a day that leans and the one that it leans on ends with one of these
_LEANED_ON: Final = frozenset(letters_of("AL ALLE FINO E COMMA O DASH SLASH THE GIORNO MESE DEL WEEKDAY DATA ANNO"))
_MONTHS: Final = frozenset({"month", "monthab"})
_WINDOW: Final = 8


def join_mentions(tokens: Tokens, mentions: list[DateMention]) -> list[DateMention]:
    """The mentions in the order of the phrase, ranges made one, and days that lean on a month behind them added."""
    joined: list[DateMention] = []
    for mention in mentions:
        joined.extend(_lean(tokens, mention, joined[-1].last if joined else 0))
        while len(joined) > 1 and (whole := _join(tokens, joined)):
            joined[-2:] = [whole]
    return joined


def _lean(tokens: Tokens, mention: DateMention, floor: int) -> list[DateMention]:
    """The mention, behind those that name only a day or an ordinal and lean on it; or the range that they make."""
    leaning = [mention]
    before = _BEFORE.get(mention.kind) if tokens.classes[mention.first - 1 : mention.first] in _LEANED_ON else None
    while before and (match := before.search(tokens.classes, max(floor, leaning[0].first - _WINDOW), leaning[0].first)):
        before = _LISTED if before is _DAYS_BEFORE else before
        if match["span"] or match["between"]:
            at = match.start("from") if match["span"] else match.start("low")
            leaning[0] = _range(match.start(), _leaning(tokens, at, leaning[0]), leaning[0])
            break
        leaning.insert(0, _leaning(tokens, match.start("other"), leaning[0]))
    return leaning


def _leaning(tokens: Tokens, at: int, whole: DateMention) -> DateMention:
    """A mention of which only the day or the ordinal is written, and the rest as in `whole`."""
    number = LAST if tokens.classes[at] in letters_of("LAST") else tokens.values[at]
    if whole.kind == "period":
        months = MONTHS_OF_GRAIN[whole.grain]
        bounds_of = calendar.of_period(number, months)
    else:
        bounds_of = _day_before(whole, number)
    mention = DateMention(at, at + 1, "leaning", whole.grain, bounds_of, whole.year)
    mention.whole = whole.whole or whole
    mention.shift, mention.inferred = whole.shift, whole.inferred
    return mention


def _day_before(whole: DateMention, day: int) -> BoundsOf:
    """The day of this number in the month of the other, or in the month before it."""

    def bounds(year: int) -> Bounds:
        first, _ = whole.bounds_of(year)
        if day > first.day:
            first = first.replace(day=1) - timedelta(days=1)
        the_day = first.replace(day=day)
        return the_day, the_day

    return bounds


def _join(tokens: Tokens, joined: list[DateMention]) -> DateMention | None:
    """The range that the last two mentions make, or none."""
    left, right = joined[-2:]
    floor = joined[-3].last if len(joined) > 2 else 0
    low = max(floor, left.first - _WINDOW)
    between = (tokens.classes, left.last, right.first)
    if "range" in (left.kind, right.kind) or left.kind == "leaning":
        return None
    if _TO.fullmatch(*between):
        start = _FROM.search(tokens.classes, low, left.first)
        return _range(start.start(), left, right) if start else None
    if _AND.fullmatch(*between):
        start = _BETWEEN.search(tokens.classes, low, left.first)
        return _range(start.start(), left, right) if start else None
    if _in_list(tokens, left, right, floor):
        return None
    dashed = _DASH.fullmatch(*between) or (_SLASH.fullmatch(*between) and left.kind == right.kind and left.kind in _MONTHS)
    if dashed and left.grain is right.grain and not _ENTRO.search(tokens.classes, low, left.first):
        start = _FROM.search(tokens.classes, low, left.first) or _BETWEEN.search(tokens.classes, low, left.first)
        return _range(start.start() if start else left.first, left, right)
    return None


def _in_list(tokens: Tokens, left: DateMention, right: DateMention, floor: int) -> bool:
    """Whether a third date stands behind another dash: "31/3 - 30/6 - 30/9"."""
    classes = tokens.classes
    before = floor > 0 and floor == left.first - 1 and classes[floor] in _DASHES
    return before or (classes[right.last : right.last + 1] in _DASHES and classes[right.last + 1 : right.last + 2] == classes[right.first])


def _range(first: int, left: DateMention, right: DateMention) -> DateMention:
    """From the first day of one to the last day of the other; a year that only one of them writes holds for both."""

    def bounds(year: int) -> Bounds:
        end_year = right.year if right.year is not None else (left.year or year) + right.shift
        begin_year = left.year if left.year is not None else end_year - right.shift + left.shift
        begin, end = left.bounds_of(begin_year)[0], right.bounds_of(end_year)[1]
        if begin > end and left.year is None and right.year is not None:
            begin = left.bounds_of(begin_year - 1)[0]
        elif begin > end and right.year is None:
            end = right.bounds_of(end_year + 1)[1]
        if begin > end:
            raise ValueError("the end lies before the beginning")
        return begin, end

    mention = DateMention(first, right.last, "range", left.grain, bounds, right.year if right.year is not None else left.year)
    mention.inferred = right.inferred or left.inferred
    return mention


_BEFORE: Final = {**dict.fromkeys(("day", "full", "slash", "feast"), _DAYS_BEFORE), "period": _ORDINALS_BEFORE}
