"""A phrase read: cleaned, told apart into words, masked, and searched for dates and quantities."""

from datetime import date
from operator import attrgetter

from models.phrases import PhraseFinding, Reading
from normalize.phrases.dates.counted import count_terms
from normalize.phrases.dates.deadline import find_deadline
from normalize.phrases.dates.expressions import Placed, Years, read_expressions
from normalize.phrases.dates.recurrences import find_recurrences
from normalize.phrases.dates.terms import find_events, find_terms
from normalize.phrases.language.masks import mask_names
from normalize.phrases.language.tokens import Tokens
from normalize.phrases.leftovers import find_unread
from normalize.phrases.quantities.quantities import find_quantities


def read_phrase(text: str, year: int | None = None, *, plan_year: int | None = None, reference: date | None = None) -> Reading:
    """All that a phrase says of time and of quantity.

    Args:
        text: any text.
        year: of dates that do not write theirs, from the target's marker.
        plan_year: no deadline lies before it; the same as `year` where it is not given.
        reference: only to measure with: where no year is known, the next one on or after this day is meant.
    """
    tokens = Tokens(text)
    masked = mask_names(tokens)
    dates, findings = _read_dates(tokens, masked, Years(year if year is not None else plan_year, reference))
    deadline = find_deadline(dates, plan_year if plan_year is not None else year)
    quantities, doubts = find_quantities(tokens, masked)
    doubts += find_unread(tokens, masked, is_doubted=bool(findings or doubts))
    return Reading(
        text=text,
        dates=tuple([each.expression for each in dates]),
        deadline=deadline.day,
        deadline_reasons=deadline.reasons,
        quantities=tuple(quantities),
        findings=(*findings, *doubts),
    )


def _read_dates(tokens: Tokens, taken: bytearray, years: Years) -> tuple[list[Placed], list[PhraseFinding]]:
    """All that says when, in the order of the phrase; its words are marked as taken."""
    hanging = find_recurrences(tokens, taken) + find_terms(tokens, taken)
    dates, findings = read_expressions(tokens, taken, years)
    hanging += find_events(tokens, taken)
    placed = sorted(dates + hanging, key=attrgetter("first")) if hanging else dates
    return count_terms(tokens, placed, taken), findings
