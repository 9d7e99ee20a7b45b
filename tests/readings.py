"""What a phrase says, in a form that is easy to compare."""

from models.phrases import DateExpression, Quantity
from normalize.phrases import read_phrase


def dates(text: str, year: int | None = 2024) -> list[str]:
    """The dates of a phrase: "by 2024-06-30", "within 2024-01-01..2024-03-31", "within P1M", "within 30 day from notifica"."""
    return [_date(each) for each in read_phrase(text, year).dates]


def quantities(text: str) -> list[str]:
    """The quantities of a phrase: ">= 90 %", "5..10 corsi", "increase 5 %"."""
    return [_quantity(each) for each in read_phrase(text, 2024).quantities]


def findings(text: str) -> list[str]:
    """The codes of the findings on a phrase."""
    return [each.code for each in read_phrase(text, 2024).findings]


def _date(each: DateExpression) -> str:
    days = "..".join(dict.fromkeys(str(day) for day in (each.start, each.end) if day))
    term = each.relative and " ".join(
        filter(
            None,
            [
                each.relative.amount and str(each.relative.amount),
                each.relative.unit,
                each.relative.anchor and f"from {each.relative.anchor}",
            ],
        )
    )
    return " ".join(filter(None, [each.role, days, each.recurrence, term]))


def _quantity(each: Quantity) -> str:
    value = "..".join(str(end) for end in (each.value, each.value_to) if end is not None)
    return " ".join(filter(None, [each.change, each.comparator, value, each.unit, each.base and f"of {each.base}"]))
