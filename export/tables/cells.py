"""Lists as the text of one CSV cell: a person can read it, and any CSV reader can take it apart again.

A list cell is itself a line of CSV whose separator is a semicolon and a space: an item that holds a semicolon or a double
quote stands in double quotes, and a double quote inside it is doubled. The Areas of a weight, and the heading and text of
a further cell, follow the same rule with a comma and with a colon.
"""

from collections.abc import Iterable
from decimal import Decimal

from export.plain import digits
from export.tables.table import Value
from models.annex import Weight
from models.phrases import Comparator, DateExpression, Quantity, Relative
from models.texts import translatable

OPEN_WEIGHT = "....."

COMPARATORS = {
    Comparator.AT_LEAST: "at least",
    Comparator.AT_MOST: "at most",
    Comparator.MORE: "more than",
    Comparator.LESS: "less than",
    Comparator.EQUAL: "exactly",
    Comparator.ABOUT: "about",
}

FORMS = {
    "areas": translatable("`I; II; IV`"),
    "notes": translatable("items separated by `; `"),
    "weights": translatable("`5 (I, II, IV); 10 (III)`: points, then the Areas in brackets; `.....` for points not yet set"),
    "dates": translatable(
        "`by 2024-06-30; from 2024-01-01/2024-03-31`: role, then the day or the first and last day; a recurrence (`P1M`) "
        "or a term (`30 day: pubblicazione`) after it"
    ),
    "quantities": translatable(
        "`at least 90 %; 5..10 giorni`: how it compares, value or range, unit; `increase` or `decrease` in front of a change"
    ),
    "further": translatable("`Missione: 01; Programma: 02`: heading, then text"),
    "findings": translatable("codes separated by `; `"),
    "pages": translatable("`3; 4`"),
}
"""How the cells of the columns that hold a list look."""


def list_cell(items: Iterable[str], separator: str = ";") -> str:
    """The items as one cell, by the rule above; no item gives an empty cell."""
    return f"{separator} ".join(_quoted(item, separator) for item in items)


def cell_text(value: Value) -> str:
    """A value as the text of one cell: numbers with a point and every digit, ISO dates, lists by the rule above; none is empty."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return list_cell(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return digits(value) if isinstance(value, Decimal) else str(value)


def _quoted(item: str, separator: str) -> str:
    is_bare = item and item == item.strip() and not any(sign in item for sign in (separator, '"', "\n", "\r"))
    return item if is_bare else '"' + item.replace('"', '""') + '"'


def weight_text(weight: Weight) -> str:
    """`5 (I, II, IV)`; a weight without Areas is its points alone."""
    points = OPEN_WEIGHT if weight.value is None else digits(weight.value)
    return f"{points} ({list_cell(weight.areas, ',')})" if weight.areas else points


def date_text(expression: DateExpression) -> str:
    """`by 2024-06-30`, `within 2024-01-01/2024-03-31`, `within 30 day: pubblicazione`."""
    days = sorted({day.isoformat() for day in (expression.start, expression.end) if day})
    parts = (expression.role.value, "/".join(days), expression.recurrence, _relative(expression.relative))
    return " ".join(part for part in parts if part)


def further_text(heading: str, text: str) -> str:
    """`Missione: 01`."""
    return list_cell((heading, text), ":")


def _relative(relative: Relative | None) -> str:
    if relative is None:
        return ""
    amount = "" if relative.amount is None else digits(relative.amount)
    term = " ".join(part for part in (amount, relative.unit) if part)
    return f"{term}: {relative.anchor}" if relative.anchor else term


def quantity_text(quantity: Quantity) -> str:
    """`at least 90 %`, `5..10 corsi`."""
    comparator = COMPARATORS[quantity.comparator] if quantity.comparator else ""
    ends = [digits(end) for end in (quantity.value, quantity.value_to) if end is not None]
    parts = (quantity.change, comparator, "..".join(ends), quantity.unit, f"(of {quantity.base})" if quantity.base else "")
    return " ".join(part for part in parts if part) or quantity.text
