"""`allegato-h explain`: how a phrase is read, for people and, one JSON object a line, for programs."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, TextIO

from models.catalogue import CATALOGUE
from models.phrases import Comparator, DateExpression, PhraseFinding, Quantity, Reading
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
    lines_of = _json_lines if as_json else _sentences
    for text in texts:
        out.writelines(f"{line}\n" for line in lines_of(read_phrase(text, year)))


def _json_lines(reading: Reading) -> Iterator[str]:
    """The reading as one line of JSON: dates in ISO form, numbers as numbers, a range as its two bounds."""
    # who reads sentences does not wait for the import
    from msgspec.json import Encoder

    told = {
        "text": reading.text,
        "dates": reading.dates,
        "deadline": reading.deadline,
        "deadline_reasons": reading.deadline_reasons,
        "quantities": [bound for each in reading.quantities for bound in _bounds(each)],
        "findings": [{"code": each.code, "raw": each.raw, "message": _message(each)} for each in reading.findings],
    }
    yield Encoder(decimal_format="number").encode(told).decode()


def _bounds(quantity: Quantity) -> Iterator[dict[str, Any]]:
    """One object; for a range two, because each has room for one comparator and one value."""
    bounds = [(quantity.comparator, quantity.value)]
    if quantity.value_to is not None:
        bounds = [(Comparator.AT_LEAST, quantity.value), (Comparator.AT_MOST, quantity.value_to)]
    for comparator, value in bounds:
        yield {"text": quantity.text, "comparator": comparator, "value": _whole(value), "unit": quantity.unit}


def _whole(value: Decimal | None) -> int | Decimal | None:
    """A whole number without a point and zeros behind it."""
    return value if value is None or value != value.to_integral_value() else int(value)


def _message(finding: PhraseFinding) -> str:
    return CATALOGUE[finding.code].message.format(raw=finding.raw)


def _sentences(reading: Reading) -> Iterator[str]:
    """The reading in a few lines for people."""
    yield reading.text
    yield f"  deadline   {reading.deadline or 'none'}"
    for reason in reading.deadline_reasons:
        yield f"  {'because':<10} {reason.rule}   ({reason.words})"
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
