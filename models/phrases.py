"""What a phrase says of time and of quantity.

These types are plain dataclasses, not Pydantic models: who only reads phrases must not wait for the import of Pydantic, which takes
longer than all the rest. Inside a Pydantic model they are validated, forbid unknown fields and have a JSON Schema like every other type.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, Final, NamedTuple

_STRICT: Final[dict[str, Any]] = {"extra": "forbid"}


class Span(NamedTuple):
    """Where words stand in the text that was read: `text[start:end]`, counted from 0."""

    start: int
    end: int


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


class Comparator(StrEnum):
    """How a value is meant."""

    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"
    EQUAL = "="
    ABOUT = "~"


@dataclass(frozen=True, slots=True)
class Relative:
    """A term counted from an event: "entro 30 giorni dalla pubblicazione"."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    amount: Decimal | None = field(default=None, metadata={"description": "How many units; none for 'at the same time as'."})
    unit: str | None = field(default=None, metadata={"description": "day, working-day, hour, week, month or year."})
    anchor: str | None = field(default=None, metadata={"description": "The event, in the words of the phrase."})


@dataclass(frozen=True, slots=True)
class DateExpression:
    """One date, period, recurrence or relative term, as the phrase names it.

    `start` and `end` are the inclusive bounds of what is named; both are none where only a recurrence or a relative term is named, or
    where no year is known.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    text: str
    role: Role
    start: date | None = None
    end: date | None = None
    grain: Grain | None = None
    inferred: tuple[str, ...] = field(default=(), metadata={"description": "The parts that are not written: year, century, month."})
    recurrence: str | None = field(default=None, metadata={"description": "ISO 8601 duration (P1M, P3M, …) or 'continuous'."})
    relative: Relative | None = None
    span: Span | None = field(
        default=None,
        compare=False,
        metadata={"description": "Where its words stand in the text that was read: first character, and the one after the last."},
    )


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a phrase: how it compares, how much, of what."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    text: str
    value: Decimal | None = field(metadata={"description": "None for a quantity that is no number ('Sì/No')."})
    comparator: Comparator | None = None
    value_to: Decimal | None = field(default=None, metadata={"description": "The upper end of a range ('da 5 a 10')."})
    unit: str | None = field(default=None, metadata={"description": "%, EUR, or the thing that is counted."})
    change: str | None = field(default=None, metadata={"description": "'increase' or 'decrease' when the quantity is a change."})
    base: str | None = field(default=None, metadata={"description": "What a change or a proportion is measured against."})
    span: Span | None = field(
        default=None,
        compare=False,
        metadata={"description": "Where its words stand in the text that was read: first character, and the one after the last."},
    )


@dataclass(frozen=True, slots=True)
class PhraseFinding:
    """Something in a phrase that a person should look at; the place is added by who knows it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    code: str
    raw: str


@dataclass(frozen=True, slots=True)
class DeadlineReason:
    """Words that name a date, and the rule by which they set a deadline or set none."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    words: str = field(metadata={"description": "As printed: the text of one of the dates."})
    rule: str = field(metadata={"description": "In plain words."})


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a phrase says of time and of quantity."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    text: str
    dates: tuple[DateExpression, ...] = ()
    deadline: date | None = None
    deadline_reasons: tuple[DeadlineReason, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    findings: tuple[PhraseFinding, ...] = ()
