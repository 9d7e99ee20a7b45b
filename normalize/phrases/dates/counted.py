"""Terms that are counted from a day that is named: "entro 60 giorni dal 1° gennaio", "10 giorni prima del 31 dicembre"."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final

from models.phrases import DateExpression, Grain, Relative, Role
from normalize.phrases.dates.expressions import Placed
from normalize.phrases.dates.terms import find_leading_term
from normalize.phrases.language.notation import letters_of
from normalize.phrases.language.tokens import Tokens

_DAYS: Final = {"day": 1, "week": 7}
_MONTHS: Final = {"month": 1, "year": 12}
_COUNTED_FROM: Final = frozenset({Role.FROM, Role.AFTER, Role.BEFORE})
# Words that may stand between a term and its day: "dalla [data di scadenza] del 31/10"
_BETWEEN: Final = 3
_ENDS: Final = frozenset(letters_of("COMMA SEMI COLON POINT OPEN CLOSE DASH"))
_REFERS: Final = "a term is counted from it"


def count_terms(tokens: Tokens, dates: Sequence[Placed], taken: bytearray) -> list[Placed]:
    """The same dates and terms, in order; a term right before a day that it is counted from has its last day.

    Args:
        tokens: of the phrase.
        dates: in the order of the phrase.
        taken: what words have been read; those of a term that only the day behind it shows to be one are added.
    """
    counted = list(dates)
    if counted and _begins_term(counted[0]) and (leading := find_leading_term(tokens, counted[0].first, taken)):
        counted.insert(0, leading)
    for index, (term, day) in enumerate(pairwise(tuple(counted))):
        relative = term.expression.relative
        last = _add_up(relative, day) if relative and _belong_together(tokens, term, day) else None
        if last and relative:
            named = replace(relative, anchor=relative.anchor or tokens.slice(day.first, day.last))
            text, span = tokens.slice(term.first, day.last), tokens.span(term.first, day.last)
            counted[index] = term._replace(
                expression=DateExpression(text, Role.BY, last, last, Grain.DAY, day.expression.inferred, relative=named, span=span)
            )
            counted[index + 1] = day._replace(expression=replace(day.expression, role=Role.REFERENCE), refers=_REFERS)
    return counted


def _begins_term(day: Placed) -> bool:
    """Can a term be counted from this date, or back from it?"""
    expression = day.expression
    return expression.role in _COUNTED_FROM and expression.grain is Grain.DAY and expression.start is not None


def _belong_together(tokens: Tokens, term: Placed, day: Placed) -> bool:
    """Does the day stand right behind the term, in the same clause?"""
    between = tokens.classes[term.last : day.first]
    return _begins_term(day) and len(between) <= _BETWEEN and not _ENDS.intersection(between)


def _add_up(relative: Relative, day: Placed) -> date | None:
    """The last day of a term that is counted from a day, or back from it; none for working days and hours."""
    start, amount = day.expression.start, relative.amount
    if start is None or amount is None:
        return None
    try:
        return _move(start, relative, -amount if day.expression.role is Role.BEFORE else amount)
    except (ValueError, OverflowError):
        return None


def _move(start: date, relative: Relative, amount: Decimal) -> date | None:
    """The day so many days, weeks, months or years later; the last one of a shorter month."""
    if amount != int(amount):
        return None
    if relative.unit in _DAYS:
        return start + timedelta(days=int(amount) * _DAYS[relative.unit])
    if relative.unit not in _MONTHS:
        return None
    year, month = divmod(start.year * 12 + start.month - 1 + int(amount) * _MONTHS[relative.unit], 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
