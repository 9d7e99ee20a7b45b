"""Models to JSON text: msgspec writes every value, and what is here breaks the lines.

msgspec breaks a text at each value or nowhere, and only a text that is whole. So that people can read a diff, and a long annex is never
in memory as text, a value is taken apart down to what fits on a line, and each of these is written by itself.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from msgspec import Raw, json

from export.plain import digits, plain, shallow


def write_json(value: object, path: Path) -> None:
    """Write a model, or a sequence of them, to a file of UTF-8 JSON; small values stand on one line."""
    with path.open("wb") as file:
        file.writelines(_pieces(value, b"\n"))
        file.write(b"\n")


def write_json_lines(values: Iterable[object], path: Path) -> None:
    """Write models to a file of JSON Lines: each is one line of UTF-8 JSON."""
    with path.open("wb") as file:
        file.writelines(_encode(value) + b"\n" for value in values)


def json_text(value: object) -> str:
    """The same as one string, without the newline at its end."""
    return b"".join(_pieces(value, b"\n")).decode()


def _pieces(value: object, newline: bytes) -> Iterator[bytes]:
    flat = shallow(value)
    if not isinstance(flat, dict | list):
        yield _encode(flat)
    elif all(map(_is_short, flat.values() if isinstance(flat, dict) else flat)):
        yield json.format(_encode(flat), indent=0)
    else:
        yield from _broken(flat, newline)


def _broken(flat: dict[str, object] | list[object], newline: bytes) -> Iterator[bytes]:
    """Each item on a line of its own, or on several."""
    opening, closing = (b"{", b"}") if isinstance(flat, dict) else (b"[", b"]")
    yield opening
    for number, (label, item) in enumerate(_labelled(flat)):
        yield (b"," if number else b"") + newline + b"  " + label
        yield from _pieces(item, newline + b"  ")
    yield newline + closing


def _labelled(flat: dict[str, object] | list[object]) -> Iterator[tuple[bytes, object]]:
    if isinstance(flat, dict):
        return ((_encode(key) + b": ", item) for key, item in flat.items())
    return ((b"", item) for item in flat)


def _is_short(item: object) -> bool:
    """Whether an item is one value, or a row of them."""
    return _is_single(item) or (isinstance(item, tuple | list) and all(map(_is_single, item)))


def _is_single(item: object) -> bool:
    return item is None or isinstance(item, str | int | float | Decimal | date)


def _encode(value: object) -> bytes:
    """The value on one line; half a character, which no UTF-8 can hold, becomes the mark for an unreadable one."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return _ENCODER.encode(plain(value))


def _with_its_digits(number: Decimal) -> Raw:
    """The number without an exponent, which msgspec would write for Decimal("1E+3") and Decimal("0.0000001")."""
    return Raw(digits(number).encode())


def _with_its_fields(model: object) -> object:
    """A model, which msgspec does not know, as a dict of its fields, computed ones among them."""
    flat = shallow(model)
    if flat is model:
        raise TypeError(f"a value of type {type(model).__name__} has no form in JSON")
    return flat


_ENCODER = json.Encoder(decimal_format=_with_its_digits, enc_hook=_with_its_fields)
