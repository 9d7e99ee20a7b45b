"""The seed: plain dates with their role, and numbers with their comparator."""

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal

from models.phrases import Comparator, DateExpression, Grain, PhraseFinding, Quantity, Reading, Role

_MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
_ROLE = r"(?P<role>entro(?: e non oltre)?|fino|sino|prima|dopo|a partire|dal|in data)?(?:\s+(?:il|al|del|dal|la|fine))*\s*"
# "entro il 30/09/2023", "Entro il 15/5", "15.12.2023", "1° ottobre 2023", "Entro settembre"
_DATE = re.compile(
    _ROLE + r"\b(?:(?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?:[/.](?P<y>\d{4}|\d\d))?(?![\d/])"
    r"|(?:(?P<day>\d{1,2})°?\s+)?(?P<month>" + "|".join(_MONTHS) + r")(?:\s+(?P<year>20\d\d))?)\b",
    re.IGNORECASE,
)
_ROLES = {"fino": Role.UNTIL, "sino": Role.UNTIL, "prima": Role.BEFORE, "dopo": Role.AFTER, "in data": Role.REFERENCE}
# "Almeno il 90% delle presenze", "minimo n. 20", "inferiori a n. 3"
_NUMBER = re.compile(
    r"(?:(?P<least>almeno|minimo)|(?P<less>inferior[ei] a))?\s*(?:il\s+)?(?:n\.\s*)?(?<![\w./,])"
    r"(?P<value>\d{1,3}(?:\.\d{3})+|\d{1,9}(?:,\d{1,9})?)(?![\w/])(?:\s*(?P<unit>%))?",
    re.IGNORECASE,
)


def read_phrase(text: str, year: int | None = None, *, plan_year: int | None = None, reference: date | None = None) -> Reading:
    """All that a phrase says of time and of quantity.

    Args:
        text: any text.
        year: of dates that do not write theirs, from the target's marker.
        plan_year: no deadline lies before it; the same as `year` where it is not given.
        reference: only to measure with: where no year is known, the next one on or after this day is meant.
    """
    dates, findings, rest = [], [], text
    for match in _DATE.finditer(text):
        rest = rest.replace(match.group(), " ", 1)
        try:
            dates.append(_expression(match, year or (reference.year if reference else None)))
        except ValueError:
            findings.append(PhraseFinding("date-impossible", match.group().strip()))
    first = plan_year or year or 1
    ends = [d.end for d in dates if d.end and d.role in (Role.BY, Role.UNTIL, Role.ON, Role.BEFORE) and d.end.year >= first]
    quantities = tuple(_quantity(m) for m in _NUMBER.finditer(rest))
    return Reading(text, tuple(dates), max(ends, default=None), quantities, tuple(findings))


def _expression(match: re.Match[str], year: int | None) -> DateExpression:
    word = (match["role"] or "").lower()
    role = Role.BY if word.startswith("entro") else Role.FROM if word in ("dal", "a partire") else _ROLES.get(word, Role.ON)
    written = match["y"] or match["year"]
    number = int(written) if written else year
    month = int(match["m"]) if match["m"] else _MONTHS.index(match["month"].lower()) + 1
    day = match["d"] or match["day"]
    if number is None:
        return DateExpression(match.group().strip(), role)
    number += 2000 if number < 100 else 0
    start = date(number, month, int(day or 1))
    end = start if day else date(number, month, monthrange(number, month)[1])
    return DateExpression(match.group().strip(), role, start, end, Grain.DAY if day else Grain.MONTH, () if written else ("year",))


def _quantity(match: re.Match[str]) -> Quantity:
    comparator = Comparator.AT_LEAST if match["least"] else Comparator.LESS if match["less"] else None
    value = Decimal(match["value"].replace(".", "").replace(",", "."))
    return Quantity(match.group().strip(), value, comparator, unit=match["unit"])
