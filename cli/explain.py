"""`allegato-h explain`: how a phrase is read, for people and, one JSON object a line, for programs."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, TextIO

from models.catalogue import CATALOGUE
from models.phrases import Comparator, DateExpression, PhraseFinding, Quantity, Reading, Relative
from normalize.phrases import read_phrase

_TIMES = {"D": "day", "W": "week", "M": "month", "Y": "year", "H": "hour"}


def explain(texts: Iterable[str], year: int | None, as_json: bool, out: TextIO) -> None:
    """Print how each phrase is read.

    Args:
        texts: phrases.
        year: of dates that do not write theirs.
        as_json: print one JSON object a phrase, each on a line of its own, instead of a few lines for people.
        out: where to print.
    """
    for text in texts:
        reading = read_phrase(text, year)
        lines = [json.dumps(reading_as_json(reading))] if as_json else _sentences(reading)
        out.writelines(f"{line}\n" for line in lines)


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """The reading as `explain` prints it: dates in ISO form, numbers as numbers, a range as its two bounds."""
    return {
        "text": reading.text,
        "dates": [_date_as_json(each) for each in reading.dates],
        "deadline": _iso(reading.deadline),
        "quantities": [bound for each in reading.quantities for bound in _quantity_as_json(each)],
        "findings": [{"code": each.code, "raw": each.raw, "message": _message(each)} for each in reading.findings],
    }


def _date_as_json(expression: DateExpression) -> dict[str, Any]:
    return {
        "text": expression.text,
        "start": _iso(expression.start),
        "end": _iso(expression.end),
        "grain": expression.grain,
        "role": expression.role,
        "inferred": list(expression.inferred),
        "recurrence": expression.recurrence,
        "relative": expression.relative and _relative_as_json(expression.relative),
    }


def _relative_as_json(relative: Relative) -> dict[str, Any]:
    return {"amount": _number(relative.amount), "unit": relative.unit, "anchor": relative.anchor}


def _quantity_as_json(quantity: Quantity) -> Iterator[dict[str, Any]]:
    """One object; for a range two, because each has room for one comparator and one value."""
    bounds = [(quantity.comparator, quantity.value)]
    if quantity.value_to is not None:
        bounds = [(Comparator.AT_LEAST, quantity.value), (Comparator.AT_MOST, quantity.value_to)]
    for comparator, value in bounds:
        yield {"text": quantity.text, "comparator": comparator, "value": _number(value), "unit": quantity.unit}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: Decimal | None) -> int | float | None:
    """The number as JSON writes it, which has no decimals of its own; sixteen digits survive."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _message(finding: PhraseFinding) -> str:
    return CATALOGUE[finding.code].message.format(raw=finding.raw)


def _sentences(reading: Reading) -> Iterator[str]:
    """The reading in a few lines for people."""
    yield reading.text
    yield f"  deadline   {_iso(reading.deadline) or 'none'}"
    for expression in reading.dates:
        yield f"  {expression.role:<10} {_in_words(expression)}   ({expression.text})"
    for quantity in reading.quantities:
        yield f"  {'quantity':<10} {_quantity_in_words(quantity)}   ({quantity.text})"
    for finding in reading.findings:
        yield f"  {'look at':<10} {_message(finding)}   [{finding.code}]"


def _in_words(expression: DateExpression) -> str:
    if expression.relative:
        relative = expression.relative
        amount = f"{_plain(relative.amount)} {relative.unit}(s) from " if relative.amount is not None else ""
        return f"{amount}{relative.anchor or 'an event that is not named'}"
    days = [_how_often(expression.recurrence)]
    if expression.start:
        same = expression.start == expression.end
        days.insert(0, f"{expression.start}" if same else f"{expression.start} to {expression.end}")
    elif not expression.recurrence:
        days.insert(0, "no year is known")
    inferred = f"{' and '.join(expression.inferred)} inferred" if expression.inferred else ""
    return ", ".join(filter(None, [*days, inferred]))


def _how_often(recurrence: str | None) -> str:
    """As in "every 3 months", for P3M."""
    if recurrence is None or recurrence == "continuous":
        return recurrence or ""
    count, unit = recurrence.strip("PTDWMYH"), _TIMES[recurrence[-1]]
    return f"every {unit}" if count == "1" else f"every {count} {unit}s"


def _quantity_in_words(quantity: Quantity) -> str:
    value = "no number" if quantity.value is None else _plain(quantity.value)
    if quantity.value_to is not None:
        value = f"{value} to {_plain(quantity.value_to)}"
    words = [quantity.comparator, value, quantity.unit, quantity.change and f"({quantity.change})", quantity.base and f"of {quantity.base}"]
    return " ".join(filter(None, words))


def _plain(value: Decimal | None) -> str:
    """The number without exponent and without zeros at its end."""
    if value is None:
        return ""
    return f"{value.normalize():f}" if value.is_finite() else str(value)
