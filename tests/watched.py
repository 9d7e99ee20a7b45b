"""Numbers that know what would come of them if one of them were half or twice as large.

A watched number stands for itself in the program. Beside its value it carries the values that it would have with each constant changed, through
sums and products, and where two numbers are compared it notes each change that would turn the answer. A change that turns no answer on the way
through a document leads through it on the same way, so it need not be tried on it.
"""

import math
import operator
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


class Change(NamedTuple):
    """A constant, by the module and the name that it has there, and the factor that it is changed by."""

    constant: str
    factor: float


# the changes that would have turned an answer so far
turning: set[Change] = set()


class Watched(float):
    """A number with what it would be under each change that it depends on."""

    __slots__ = ("variants",)
    variants: Mapping[Change, float]

    def __new__(cls, value: float, variants: Mapping[Change, float]) -> "Watched":
        """The number, with its value under each change."""
        made = super().__new__(cls, value)
        made.variants = variants
        return made

    def __hash__(self) -> int:
        """That of its value; where a number is looked up, any change of it counts."""
        turning.update(change for change, value in self.variants.items() if value != float(self))
        return hash(float(self))

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy in another process is a plain number."""
        return float, (float(self),)


def _variants(*numbers: object) -> set[Change]:
    return {change for number in numbers if isinstance(number, Watched) for change in number.variants}


def _under(change: Change, number: Any) -> float:
    """A number under a change, a plain one being the same under all."""
    return number.variants.get(change, float(number)) if isinstance(number, Watched) else number


def _computing(compute: Callable[..., float]) -> Callable[..., Any]:
    def method(*numbers: Any) -> Any:
        if not all(isinstance(number, int | float) for number in numbers):
            return NotImplemented
        variants = {change: compute(*(_under(change, number) for number in numbers)) for change in _variants(*numbers)}
        return Watched(compute(*map(_plain, numbers)), variants)

    return method


def _answering(answer: Callable[..., Any]) -> Callable[..., Any]:
    def method(*numbers: Any) -> Any:
        if not all(isinstance(number, int | float) for number in numbers):
            return NotImplemented
        answered = answer(*map(_plain, numbers))
        turning.update(change for change in _variants(*numbers) if answer(*(_under(change, number) for number in numbers)) != answered)
        return answered

    return method


def _plain(number: float) -> float:
    return float(number) if isinstance(number, Watched) else number


def _turned(compute: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda one, other: compute(other, one)


for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    setattr(Watched, f"__{_name}__", _computing(getattr(operator, _name)))
    setattr(Watched, f"__r{_name}__", _computing(_turned(getattr(operator, _name))))
for _name in ("neg", "pos", "abs"):
    setattr(Watched, f"__{_name}__", _computing(getattr(operator, _name)))
for _name in ("lt", "le", "gt", "ge", "eq", "ne"):
    setattr(Watched, f"__{_name}__", _answering(getattr(operator, _name)))
for _name, _answer in (("bool", bool), ("int", int), ("trunc", math.trunc), ("floor", math.floor), ("ceil", math.ceil), ("round", round)):
    setattr(Watched, f"__{_name}__", _answering(_answer))
