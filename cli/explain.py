"""`allegato-h explain`: how a phrase is read, for people and, one JSON object a line, for programs."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from decimal import Decimal
from typing import Any, TextIO

from language import Language
from models.catalogue import CATALOGUE
from models.phrases import Comparator, DateExpression, PhraseFinding, Quantity, Reading, Relative, Role
from models.texts import counted, translatable
from normalize.phrases import read_phrase

_EVERY = {
    "H": counted("every hour", "every {number} hours"),
    "D": counted("every day", "every {number} days"),
    "W": counted("every week", "every {number} weeks"),
    "M": counted("every month", "every {number} months"),
    "Y": counted("every year", "every {number} years"),
}
"""A recurrence in words, by the last letter of its duration."""

_TERMS = {
    "hour": counted("{number} hour", "{number} hours"),
    "day": counted("{number} day", "{number} days"),
    "working-day": counted("{number} working day", "{number} working days"),
    "week": counted("{number} week", "{number} weeks"),
    "month": counted("{number} month", "{number} months"),
    "year": counted("{number} year", "{number} years"),
}

_ROLES = {
    Role.BY: translatable("by"),
    Role.UNTIL: translatable("until"),
    Role.BEFORE: translatable("before"),
    Role.FROM: translatable("from"),
    Role.AFTER: translatable("after"),
    Role.ON: translatable("on"),
    Role.WITHIN: translatable("within"),
    Role.REFERENCE: translatable("reference"),
}

_INFERRED = {"year": translatable("year"), "century": translatable("century"), "month": translatable("month")}

_CHANGES = {"increase": translatable("(increase)"), "decrease": translatable("(decrease)")}


def explain(texts: Iterable[str], year: int | None, as_json: bool, out: TextIO, language: Language) -> None:
    """Print how each phrase is read.

    Args:
        texts: phrases.
        year: of dates that do not write theirs.
        as_json: print one JSON object a phrase, each on a line of its own, instead of a few lines for people.
        out: where to print.
        language: of messages and rules.
    """
    lines_of = _json_lines if as_json else _sentences
    for text in texts:
        out.writelines(f"{line}\n" for line in lines_of(read_phrase(text, year), language))


def _json_lines(reading: Reading, language: Language) -> Iterator[str]:
    """The reading as one line of JSON: dates in ISO form, numbers as numbers, a range as its two bounds."""
    # who reads sentences does not wait for the import
    from msgspec.json import Encoder

    told = {
        "text": reading.text,
        "dates": [_without_span(each) for each in reading.dates],
        "deadline": reading.deadline,
        "deadline_reasons": [{"words": each.words, "rule": language(each.rule)} for each in reading.deadline_reasons],
        "quantities": [bound for each in reading.quantities for bound in _bounds(each)],
        "findings": [{"code": each.code, "raw": each.raw, "message": _message(each, language)} for each in reading.findings],
    }
    yield Encoder(decimal_format="number").encode(told).decode()


def _without_span(expression: DateExpression) -> dict[str, Any]:
    """The date by its fields, but for where its words stand: who reads this has the phrase before him."""
    return {each.name: getattr(expression, each.name) for each in fields(expression) if each.name != "span"}


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


def _message(finding: PhraseFinding, language: Language) -> str:
    return language(CATALOGUE[finding.code].message, raw=finding.raw)


def _sentences(reading: Reading, language: Language) -> Iterator[str]:
    """The reading in a few lines for people."""
    yield reading.text
    yield _line(language("deadline"), f"{reading.deadline or language('none')}")
    for reason in reading.deadline_reasons:
        yield _line(language("because"), language(reason.rule), f"({reason.words})")
    for expression in reading.dates:
        yield _line(language(_ROLES[expression.role]), _in_words(expression, language), f"({expression.text})")
    for quantity in reading.quantities:
        yield _line(language("quantity"), _quantity_in_words(quantity, language), f"({quantity.text})")
    for finding in reading.findings:
        yield _line(language("look at"), _message(finding, language), f"[{finding.code}]")


def _line(what: str, *said: str) -> str:
    return f"  {what:<10} {'   '.join(said)}"


def _in_words(expression: DateExpression, language: Language) -> str:
    if expression.relative:
        return _relative_in_words(expression.relative, language)
    days = [_how_often(expression.recurrence, language)]
    if expression.start:
        same = expression.start == expression.end
        first, last = str(expression.start), str(expression.end)
        days.insert(0, first if same else language("{first} to {last}", first=first, last=last))
    elif not expression.recurrence:
        days.insert(0, language("no year is known"))
    parts = language(" and ").join(language(_INFERRED[part]) for part in expression.inferred)
    inferred = language("{parts} inferred", parts=parts) if parts else ""
    return ", ".join(filter(None, [*days, inferred]))


def _relative_in_words(relative: Relative, language: Language) -> str:
    event = relative.anchor or language("an event that is not named")
    if relative.amount is None or relative.unit is None:
        return event
    term = language.count(relative.amount, _TERMS[relative.unit])
    return language("{term} from {event}", term=term, event=event)


def _how_often(recurrence: str | None, language: Language) -> str:
    """As in "every 3 months", for P3M."""
    if recurrence is None:
        return ""
    if recurrence == "continuous":
        return language("continuous")
    return language.count(int(recurrence.strip("PTDWMYH")), _EVERY[recurrence[-1]])


def _quantity_in_words(quantity: Quantity, language: Language) -> str:
    value = language("no number") if quantity.value is None else _plain(quantity.value)
    if quantity.value_to is not None:
        value = language("{first} to {last}", first=value, last=_plain(quantity.value_to))
    change = language(_CHANGES[quantity.change]) if quantity.change else ""
    base = language("of {base}", base=quantity.base) if quantity.base else ""
    return " ".join(filter(None, [quantity.comparator, value, quantity.unit, change, base]))


def _plain(value: Decimal | None) -> str:
    """The number without exponent and without zeros at its end."""
    if value is None:
        return ""
    return f"{value.normalize():f}" if value.is_finite() else str(value)
