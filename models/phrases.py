"""What a phrase says of time and of quantity."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from models.base import Frozen


class Role(StrEnum):
    """What a date does in its phrase."""

    BY = "by"
    UNTIL = "until"
    BEFORE = "before"
    FROM = "from"
    AFTER = "after"
    ON = "on"
    WITHIN = "within"
    REFERENCE = "reference"


class Grain(StrEnum):
    """How fine a date or period is named."""

    DAY = "day"
    WEEK = "week"
    DECADE = "decade"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    BIMESTER = "bimester"
    QUARTER = "quarter"
    FOUR_MONTHS = "four-months"
    HALF = "half"
    YEAR = "year"
    YEARS = "years"
    RANGE = "range"


class Comparator(StrEnum):
    """How a value is meant."""

    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"
    EQUAL = "="
    ABOUT = "~"


class Relative(Frozen):
    """A term counted from an event: "entro 30 giorni dalla pubblicazione"."""

    amount: Decimal | None = Field(default=None, description="How many units; none for 'at the same time as'.")
    unit: str | None = Field(default=None, description="day, working-day, hour, week, month or year.")
    anchor: str | None = Field(default=None, description="The event, in the words of the phrase.")


class DateExpression(Frozen):
    """One date, period, recurrence or relative term, as the phrase names it.

    `start` and `end` are the inclusive bounds of what is named, both none where only a recurrence or a relative term is.
    """

    text: str
    start: date | None = None
    end: date | None = None
    grain: Grain | None = None
    role: Role
    inferred: tuple[str, ...] = Field(default=(), description="The parts that are not written: year, month, century.")
    recurrence: str | None = Field(default=None, description="ISO 8601 duration (P1M, P3M, …) or 'continuous'.")
    relative: Relative | None = None


class Quantity(Frozen):
    """One quantity of a phrase: how it compares, how much, of what."""

    text: str
    comparator: Comparator | None = None
    value: Decimal | None
    value_to: Decimal | None = Field(default=None, description="The upper end of a range ('da 5 a 10').")
    unit: str | None = Field(default=None, description="%, EUR, or the thing that is counted.")
    change: str | None = Field(default=None, description="'increase' or 'decrease' when the quantity is a change.")
    base: str | None = Field(default=None, description="What a change or a proportion is measured against.")


class PhraseFinding(Frozen):
    """Something in a phrase that a person should look at; the place is added by who knows it."""

    code: str
    raw: str


class Reading(Frozen):
    """All that a phrase says of time and of quantity."""

    text: str
    dates: tuple[DateExpression, ...] = ()
    deadline: date | None = None
    quantities: tuple[Quantity, ...] = ()
    findings: tuple[PhraseFinding, ...] = ()
