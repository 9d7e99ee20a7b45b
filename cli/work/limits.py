"""What one document may cost before it is given up."""

from collections.abc import Iterable
from typing import NamedTuple

from models.errors import UnreadableError, UsageError
from models.texts import translatable

MEBIBYTE = 2**20


class Limit(NamedTuple):
    """One limit: what it is by default, in which unit, and what it holds back."""

    default: int
    unit: str
    of: str


LIMITS = {
    "seconds": Limit(900, "s", translatable("time for a document")),
    "stall": Limit(180, "s", translatable("time in which a document reaches no further page")),
    "memory": Limit(2048, "MiB", translatable("address space of a process that reads")),
    "size": Limit(512, "MiB", translatable("size of a file")),
}
"""Every limit by its name: the only place that names them.

An honest annex takes seconds and 300 MiB, a plan of a thousand pages two minutes.
"""

Limits = dict[str, int]


def choose_limits(given: Iterable[str] = ()) -> Limits:
    """The limits of a run: the default ones, but for those given as NAME=NUMBER.

    Raises:
        UsageError: there is no such limit, or the number is none.
    """
    chosen = {name: limit.default for name, limit in LIMITS.items()}
    for each in given:
        name, _, number = each.partition("=")
        if name not in LIMITS:
            raise UsageError("there is no limit {name!r}", "the limits are {names}", name=name, names=", ".join(LIMITS))
        if not (number.isascii() and number.isdigit() and int(number) > 0):
            raise UsageError(
                "{number!r} is no number for the limit {name!r}",
                "write --limit {name}={default}",
                number=number,
                name=name,
                default=LIMITS[name].default,
            )
        chosen[name] = int(number)
    return chosen


def met_limit(name: str, limits: Limits) -> UnreadableError:
    """The error of a document that has met a limit."""
    limit = LIMITS[name]
    return UnreadableError(
        "it met a limit: more than {number} {unit} ({of})",
        "cut the annex out of it, or raise the limit (--limit {name}=…)",
        number=limits[name],
        unit=limit.unit,
        of=limit.of,
        name=name,
    )
