"""Models as plain Python values, of which every file format is made."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from pydantic import BaseModel

# half of a character, as a broken font table yields it: no file can hold it
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def mended(text: str) -> str:
    """The text with the mark for an unreadable character (U+FFFD) wherever it holds half of one."""
    return text if text.isascii() else LONE_SURROGATE.sub("\ufffd", text)


@cache
def field_names(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a model or dataclass, computed ones among them; none for any other type."""
    if issubclass(kind, BaseModel):
        return (*kind.model_fields, *kind.model_computed_fields)
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def shallow(value: object) -> object:
    """The value with its outermost model, enumeration, mapping or tuple made a dict, a string or a list."""
    if names := field_names(type(value)):  # type: ignore[arg-type]  # every class can be hashed, which mypy does not know
        return {name: getattr(value, name) for name in names}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return mended(value)
    if isinstance(value, Mapping):
        return {mended(str(key)): item for key, item in value.items()}
    if isinstance(value, tuple):
        return list(value)
    return value


def plain(value: object, number: Callable[[Decimal], Decimal | None] = lambda number: number) -> object:
    """The value made of dicts, lists, strings, numbers and dates alone.

    Args:
        value: a model, or what one holds.
        number: what a decimal becomes.
    """
    flat = shallow(value)
    if isinstance(flat, dict):
        return {key: plain(item, number) for key, item in flat.items()}
    if isinstance(flat, list):
        return [plain(item, number) for item in flat]
    return number(flat) if isinstance(flat, Decimal) else flat


def digits(number: Decimal) -> str:
    """The number with a decimal point and without an exponent: every digit that it has and no other."""
    return format(number, "f")
