"""From mentions to date expressions: accepted where they stand, resolved against the plan year, with their role."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from models.phrases import DateExpression, PhraseFinding, Role
from normalize.phrases.dates.context import can_be_meant, is_fraction, is_plain_day
from normalize.phrases.dates.grammar.calendar import Bounds
from normalize.phrases.dates.grammar.cores import STARTS as CORE_STARTS
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.grammar.parts import STARTS as PART_STARTS
from normalize.phrases.dates.grammar.parts import read_mention
from normalize.phrases.dates.grammar.ranges import join_mentions
from normalize.phrases.dates.roles import Introduction, read_introduction
from normalize.phrases.dates.tears import is_torn
from normalize.phrases.language.masks import is_free, take
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_STARTS: Final = Pattern(f"[{''.join(CORE_STARTS | PART_STARTS)}]")
_STARTS_WITHOUT_DAYS: Final = Pattern(f"[{''.join((CORE_STARTS | PART_STARTS) - set(letters_of('PLAINDAY')))}]")
_DATED: Final = compile_notation("MON|YEAR|PERIOD|DASH FULL")
# between two dates that share a role and a year: "entro il 30/06 [e il] 31/12", "marzo[,] giugno [e] settembre"
_TOGETHER: Final = compile_notation("(?:E|COMMA|O|DASH|SLASH|COMMA E) (?:THE|AL|DEL|GIORNO|MESE|DATA|NEL){0,2}")
_COLON: Final = frozenset(letters_of("COLON"))
_MARKER_ENDS: Final = frozenset(letters_of("DASH OPEN COMMA ENTRO"))
_IN_THE_YEAR: Final = compile_notation("NEL (?:CORSO|DEL|IL|ANNO){0,3}$")
_WEEKDAY_BEFORE: Final = compile_notation("day:WEEKDAY COMMA?$")
_WEEKDAY_ENDS: Final = frozenset(letters_of("WEEKDAY COMMA"))
_YEAR_KINDS: Final = frozenset({"year", "bareyear"})
_LIST_ENDS: Final = frozenset(letters_of("COMMA SEMI DASH POINT"))
# "primavera" begins where one counts it from, and "i primi mesi" are as many as one likes
_VAGUE: Final = frozenset({"season", "vague"})
_LIMITS: Final = frozenset({Role.BY, Role.UNTIL, Role.BEFORE})
_HANDED_ON: Final = frozenset({Role.BY, Role.UNTIL, Role.BEFORE, Role.FROM, Role.AFTER, Role.REFERENCE})
# 29 February comes again after at most eight years
_YEARS_AHEAD: Final = 9


class Years(NamedTuple):
    """What is known of years: `year` is meant where none is written; without it, the next one on or after `reference`."""

    year: int | None
    reference: date | None


class Placed(NamedTuple):
    """A date expression and its words.

    Attributes:
        bare: no word before it says what it does.
        refers: for a reference, what it is the date of, in plain words.
    """

    expression: DateExpression
    first: int
    last: int
    bare: bool = False
    refers: str = ""


class _Candidate:
    """A mention that is meant, with what introduces it, and the word behind the one before it."""

    __slots__ = ("floor", "introduction", "marker", "mention", "together")

    def __init__(self, mention: DateMention, introduction: Introduction, marker: int | None, floor: int, *, together: bool) -> None:
        self.mention = mention
        self.introduction = introduction
        self.marker = marker
        self.floor = floor
        self.together = together


def read_expressions(tokens: Tokens, masked: bytearray, years: Years) -> tuple[list[Placed], list[PhraseFinding]]:
    """The dates and periods of a phrase in their order, and what of them cannot be read; their words are masked from then on."""
    findings: list[PhraseFinding] = []
    mentions = list(_find_mentions(tokens, masked))
    if not mentions:
        return [], findings
    candidates = _accept(tokens, join_mentions(tokens, mentions), years, findings)
    if len(candidates) > 1:
        _share_years(candidates)
    if years.year is None:
        years = _years_of_phrase(candidates, years)
    placed: list[Placed] = []
    for candidate in candidates:
        take(masked, candidate.introduction.first, candidate.mention.last)
        if each := _place(tokens, candidate, years, findings):
            placed.append(each)
    return placed, findings


def _find_mentions(tokens: Tokens, masked: bytearray) -> Iterator[DateMention]:
    # a number is a day only where a month or a year is
    starts = _STARTS if _DATED.search(tokens.classes) else _STARTS_WITHOUT_DAYS
    start = starts.search(tokens.classes)
    while start:
        at = start.start()
        mention = None if masked[at] else read_mention(tokens, at)
        if mention and is_free(masked, mention.first, mention.last):
            yield mention
            at = mention.last - 1
        start = starts.search(tokens.classes, at + 1)


def _accept(tokens: Tokens, mentions: list[DateMention], years: Years, findings: list[PhraseFinding]) -> list[_Candidate]:
    """The mentions that are meant as dates where they stand."""
    accepted: list[_Candidate] = []
    dated = len(mentions) > 1 and any(is_plain_day(tokens, each) for each in mentions)
    prior: _Candidate | None = None
    marker: int | None = None
    for mention in mentions:
        floor = prior.mention.last if prior else 0
        introduction = read_introduction(tokens, mention, floor)
        if mention.kind in _YEAR_KINDS and _marks_what_follows(tokens, mention, introduction, years):
            marker = mention.year
            if not introduction.decided:
                continue
        if mention.kind in _VAGUE:
            findings += _report_vague(tokens, mention, introduction)
            continue
        together = prior is not None and _TOGETHER.fullmatch(tokens.classes, prior.mention.last, mention.first) is not None
        if prior and together and not introduction.decided and prior.introduction.role in _HANDED_ON:
            introduction = Introduction(prior.introduction.role, mention.first, decided=True, refers=prior.introduction.refers)
        if can_be_meant(tokens, mention, introduction) or (dated and _is_day_of_list(tokens, mention)):
            prior = _Candidate(mention, introduction, marker, floor, together=together)
            accepted.append(prior)
        elif mention.kind == "slash" and is_fraction(tokens, mention) and _stands_alone(tokens, mention):
            findings.append(PhraseFinding("date-ambiguous", tokens.slice(mention.first, mention.last)))
    return accepted


def _marks_what_follows(tokens: Tokens, mention: DateMention, introduction: Introduction, years: Years) -> bool:
    """Whether a year is meant for the dates behind it: "2025: …", "anno 2025 - entro …", "nel 2025, entro giugno"; not one that is past."""
    behind = tokens.classes[mention.last : mention.last + 1]
    if behind in _COLON:
        return True
    is_past = mention.year is not None and years.year is not None and mention.year < years.year
    leads = mention.first == 0 or _IN_THE_YEAR.search(tokens.classes, introduction.first, mention.first) is not None
    return leads and not is_past and behind in _MARKER_ENDS


def _report_vague(tokens: Tokens, mention: DateMention, introduction: Introduction) -> list[PhraseFinding]:
    """A finding where something is due within a time that has no bounds: a season, the first months."""
    is_due = introduction.role in _LIMITS or mention.kind == "vague"
    return [PhraseFinding("date-ambiguous", tokens.slice(introduction.first, mention.last))] if is_due else []


def _is_day_of_list(tokens: Tokens, mention: DateMention) -> bool:
    """Whether "1/3" stands for a day where other dates are written so: "bando 1/3, contratto 31/7"."""
    if mention.kind != "slash" or not is_fraction(tokens, mention):
        return False
    behind = tokens.classes[mention.last : mention.last + 1]
    return not behind or behind in _LIST_ENDS


def _stands_alone(tokens: Tokens, mention: DateMention) -> bool:
    return mention.last == len(tokens.classes) and mention.first == 0


def _share_years(candidates: list[_Candidate]) -> None:
    """Let dates named together share the year that one of them writes: "30/06 e 31/12/2024"."""
    for left, right in pairwise(candidates):
        if right.together and right.mention.year is None and left.mention.year is not None:
            right.mention.year, right.mention.inferred = left.mention.year, ("year",)
    for right, left in pairwise(reversed(candidates)):
        if right.together and left.mention.year is None and right.mention.year is not None:
            left.mention.year, left.mention.inferred = right.mention.year, ("year",)


def _years_of_phrase(candidates: list[_Candidate], years: Years) -> Years:
    """The one year that the phrase itself writes, where no plan year is known."""
    written = {each.mention.year for each in candidates if each.introduction.role is not Role.REFERENCE} - {None}
    return Years(written.pop(), None) if len(written) == 1 else years


def _place(tokens: Tokens, candidate: _Candidate, years: Years, findings: list[PhraseFinding]) -> Placed | None:
    mention, introduction = candidate.mention, candidate.introduction
    text = tokens.slice(introduction.first, mention.last)
    try:
        bounds = _resolve(mention, Years(candidate.marker, None) if candidate.marker else years)
    except (ValueError, OverflowError):
        findings.append(PhraseFinding(_doubt(tokens, candidate) or "date-impossible", tokens.slice(mention.first, mention.last)))
        return None
    start, end = bounds or (None, None)
    if bounds is None:
        findings.append(PhraseFinding("date-year-unknown", text))
    elif doubt := _doubt(tokens, candidate):
        findings.append(PhraseFinding(doubt, text))
    elif _weekday_differs(tokens, mention, bounds):
        findings.append(PhraseFinding("date-ambiguous", text))
    inferred = mention.inferred if mention.year is not None or bounds is None else ("year",)
    recurrence = "P1Y" if mention.yearly else None
    span = tokens.span(introduction.first, mention.last)
    expression = DateExpression(text, introduction.role, start, end, mention.grain, inferred, recurrence, span=span)
    return Placed(expression, introduction.first, mention.last, not introduction.decided, introduction.refers)


def _doubt(tokens: Tokens, candidate: _Candidate) -> str:
    """The finding that a mention is however it is read: it is a misprint, or is followed by the rest of one ("15 dicembre 202")."""
    mention = candidate.mention
    if mention.doubt:
        return mention.doubt
    broken = tokens.has_misprint(mention.first, mention.last) or _BROKEN_YEAR.match(tokens.classes, mention.last)
    torn = broken or is_torn(tokens, mention, candidate.floor, introduced=candidate.introduction.decided)
    return "misprint" if torn else ""


_BROKEN_YEAR: Final = compile_notation("(?:INT|CODE) (?=CLAUSEEND|$)")


def _resolve(mention: DateMention, years: Years) -> Bounds | None:
    """The days that are named, or none where no year is known.

    Raises:
        ValueError: when the calendar has no such day.
    """
    if mention.year is not None:
        return mention.bounds_of(mention.year)
    if years.year is not None:
        return mention.bounds_of(years.year + mention.shift)
    if years.reference is None:
        # a leap year: what it does not have, no year has
        mention.bounds_of(2024)
        return None
    return _next(mention, years.reference)


def _next(mention: DateMention, reference: date) -> Bounds:
    """The first time on or after a day that the calendar has what is named."""
    for year in range(reference.year - 1, reference.year + _YEARS_AHEAD):
        try:
            bounds = mention.bounds_of(year + mention.shift)
        except ValueError:
            continue
        if bounds[1] >= reference:
            return bounds
    raise ValueError("no year has this day")


def _weekday_differs(tokens: Tokens, mention: DateMention, bounds: Bounds) -> bool:
    """Whether the weekday that stands before a day is not the one that the calendar has."""
    if tokens.classes[mention.first - 1 : mention.first] not in _WEEKDAY_ENDS:
        return False
    named = _WEEKDAY_BEFORE.search(tokens.classes, max(0, mention.first - 2), mention.first)
    if named is None or bounds[0] != bounds[1]:
        return False
    return bool(tokens.values[named.start()] != bounds[0].weekday())
