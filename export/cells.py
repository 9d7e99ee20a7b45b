"""Lists as the text of one CSV cell: a person can read it, and any CSV reader can take it apart again.

A list cell is itself a line of CSV whose separator is a semicolon and a space: an item that holds a semicolon or a double
quote stands in double quotes, and a double quote inside it is doubled. The Areas of a weight, and the heading and text of
a further cell, follow the same rule with a comma and with a colon.
"""

from collections.abc import Iterable

from export.plain import digits, mended
from models.annex import Weight
from models.phrases import Comparator, DateExpression, Quantity, Relative
from models.record import Record

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
    "areas": "`I; II; IV`",
    "notes": "items separated by `; `",
    "weights": "`5 (I, II, IV); 10 (III)`: points, then the Areas in brackets; `.....` for points not yet set",
    "dates": "`by 2024-06-30; from 2024-01-01/2024-03-31`: role, then the day or the first and last day; a recurrence (`P1M`) "
    "or a term (`30 day: pubblicazione`) after it",
    "quantities": "`at least 90 %; 5..10 giorni`: how it compares, value or range, unit; `increase` or `decrease` in front of a change",
    "further": "`Missione: 01; Programma: 02`: heading, then text",
    "findings": "codes separated by `; `",
    "pages": "`3; 4`",
}
"""How the cells of the columns that hold a list look."""


def list_cell(items: Iterable[str], separator: str = ";") -> str:
    """The items as one cell, by the rule above; no item gives an empty cell."""
    return f"{separator} ".join(_quoted(item, separator) for item in items)


def weights_cell(weights: Iterable[Weight]) -> str:
    """`5 (I, II, IV); 10 (III)`; a weight without Areas is its points alone."""
    return list_cell(map(_weight, weights))


def dates_cell(dates: Iterable[DateExpression]) -> str:
    """`by 2024-06-30; within 2024-01-01/2024-03-31`."""
    return list_cell(map(_date, dates))


def quantities_cell(quantities: Iterable[Quantity]) -> str:
    """`at least 90 %; exactly 3 corsi`."""
    return list_cell(map(_quantity, quantities))


def further_cell(further: dict[str, str]) -> str:
    """`Missione: 01; Programma: 02`."""
    return list_cell(list_cell(pair, ":") for pair in further.items())


def record_cells(record: Record) -> dict[str, str]:
    """The cells of one record by column, in the order of the record's fields; all but the origin, which has no use as text."""
    cells = {name: _cell(getattr(record, name)) for name in type(record).model_fields if name != "origin"}
    cells |= {
        "weights": weights_cell(record.weights),
        "dates": dates_cell(record.dates),
        "quantities": quantities_cell(record.quantities),
        "further": further_cell(record.further),
    }
    return {name: mended(cell) for name, cell in cells.items()}


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return list_cell(map(str, value))
    return "" if value is None else str(value)


def _quoted(item: str, separator: str) -> str:
    is_bare = item and item == item.strip() and not any(sign in item for sign in (separator, '"', "\n", "\r"))
    return item if is_bare else '"' + item.replace('"', '""') + '"'


def _weight(weight: Weight) -> str:
    points = OPEN_WEIGHT if weight.value is None else digits(weight.value)
    return f"{points} ({list_cell(weight.areas, ',')})" if weight.areas else points


def _date(expression: DateExpression) -> str:
    days = sorted({day.isoformat() for day in (expression.start, expression.end) if day})
    parts = (expression.role.value, "/".join(days), expression.recurrence, _relative(expression.relative))
    return " ".join(part for part in parts if part)


def _relative(relative: Relative | None) -> str:
    if relative is None:
        return ""
    amount = "" if relative.amount is None else digits(relative.amount)
    term = " ".join(part for part in (amount, relative.unit) if part)
    return f"{term}: {relative.anchor}" if relative.anchor else term


def _quantity(quantity: Quantity) -> str:
    comparator = COMPARATORS[quantity.comparator] if quantity.comparator else ""
    ends = [digits(end) for end in (quantity.value, quantity.value_to) if end is not None]
    parts = (quantity.change, comparator, "..".join(ends), quantity.unit, f"(of {quantity.base})" if quantity.base else "")
    return " ".join(part for part in parts if part) or quantity.text
