"""Models to JSON text, in which a decimal is a number with exactly its own digits.

The standard library's encoder writes a decimal as a binary fraction or not at all, and pydantic's as a string. This one
also writes piece by piece, so that a long annex is never in memory twice.
"""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from export.plain import digits, shallow

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def write_json(value: object, path: Path) -> None:
    """Write a model, or a sequence of them, to a file of UTF-8 JSON; small values stand on one line."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_pieces(value, "\n"))
        file.write("\n")


def json_text(value: object) -> str:
    """The same as one string, without the newline at its end."""
    return "".join(_pieces(value, "\n"))


def _pieces(value: object, newline: str) -> Iterator[str]:
    flat = shallow(value)
    if _is_small(flat):
        yield _on_one_line(flat)
        return
    opening, closing = ("{", "}") if isinstance(flat, dict) else ("[", "]")
    yield opening
    for number, (label, item) in enumerate(_items(flat)):
        yield f"{',' if number else ''}{newline}  {label}"
        yield from _pieces(item, f"{newline}  ")
    yield f"{newline}{closing}"


def _items(flat: object) -> Iterator[tuple[str, object]]:
    if isinstance(flat, dict):
        yield from ((f"{_scalar(key)}: ", item) for key, item in flat.items())
    elif isinstance(flat, list):
        yield from (("", item) for item in flat)


def _is_small(flat: object) -> bool:
    return all(_is_scalar(item) or _is_row(item) for _, item in _items(flat))


def _is_row(item: object) -> bool:
    return isinstance(item, tuple | list) and all(map(_is_scalar, item))


def _is_scalar(item: object) -> bool:
    return item is None or isinstance(item, str | int | float | Decimal | date)


def _on_one_line(value: object) -> str:
    flat = shallow(value)
    if isinstance(flat, dict):
        return "{" + ", ".join(label + _on_one_line(item) for label, item in _items(flat)) + "}"
    if isinstance(flat, list):
        return "[" + ", ".join(_on_one_line(item) for item in flat) + "]"
    return _scalar(flat)


def _scalar(value: object) -> str:
    if isinstance(value, Decimal):
        return digits(value)
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    return _ENCODER.encode(value)
