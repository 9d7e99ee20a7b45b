"""A value of a cell as its sheet shows it: numbers, percentages and amounts by the cell's number format, in Italian."""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

from extract.readers.sheets.format_codes import BRACKETS, TOKEN, split_sections
from extract.readers.sheets.moments import show_moment, show_span

Value = str | bool | int | float | Decimal | datetime | date | time | timedelta

# A number without a format shows so many digits.
DIGITS = 10
# One that is larger than a spreadsheet can tell apart from its neighbours is shown as it is.
LARGEST = Decimal(10) ** 15
# "[$€-410]", "[Red]", "[>=100]"; "\ ", "_-", "* ": what a format says beside digits and letters
_CURRENCY = re.compile(r"\[\$(?P<sign>[^\]-]*)(?:-[^\]]*)?\]")
_DIGITS = re.compile(r"[0#?](?:[0#?,.]*[0#?,.])?")
_NO_DIGITS = re.compile(r"E[+-]|[0#?]\s*/\s*[0#?\d]", re.IGNORECASE)


def show(value: Value, code: str) -> str:
    """The text that a cell shows.

    Args:
        value: of the cell.
        code: its number format, as the file writes it.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "VERO" if value else "FALSO"
    if isinstance(value, timedelta):
        return show_span(value)
    if isinstance(value, (datetime, date, time)):
        return show_moment(value, code)
    return _show_number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), code)


def _show_number(value: Decimal, code: str) -> str:
    sections = split_sections(code)
    if len(sections) > 2 and value == 0:
        section = sections[2]
    elif len(sections) > 1 and value < 0:
        section, value = sections[1], -value
    else:
        section = sections[0]
    bare = BRACKETS.sub("", _CURRENCY.sub(lambda found: f'"{found.group("sign")}"', section))
    if bare.strip().lower() in ("general", "standard", "@", "") or _NO_DIGITS.search(bare) or abs(value) >= LARGEST:
        return "" if not bare and len(sections) > 1 else _plain(value)
    pattern = "".join(_mask(token) for token in TOKEN.finditer(bare))
    found = _DIGITS.search(pattern)
    if found is None:
        return _unmask(pattern).strip()
    number = _by_pattern(value, found.group(), pattern.count("%"))
    sign = "-" if value < 0 and any(c in "123456789" for c in number) else ""
    return " ".join(f"{sign}{_unmask(pattern[: found.start()])}{number}{_unmask(pattern[found.end() :])}".split())


def _mask(token: re.Match[str]) -> str:
    """Words of a format, moved out of the way of its digits (to the private letters of Unicode)."""
    said = token.group("said") or token.group("escaped") or (" " if token.group("space") else "")
    return "".join(chr(ord(c) + 0xF0000) for c in said) + (token.group("other") or token.group("letters") or "")


def _unmask(text: str) -> str:
    return "".join(chr(ord(c) - 0xF0000) if ord(c) >= 0xF0000 else c for c in text)


def _by_pattern(value: Decimal, pattern: str, percents: int) -> str:
    """The digits of a number, by placeholders as "#,##0.00"; a comma at their end divides by a thousand."""
    whole, _, fraction = pattern.partition(".")
    scaled = abs(value) * 100**percents / 1000 ** (len(whole) - len(whole.rstrip(",")))
    places = sum(c in "0#?" for c in fraction)
    rounded = scaled.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    left, _, right = f"{rounded:f}".partition(".")
    least = fraction.count("0")
    right = right[:least] + right[least:].rstrip("0")
    left = left.lstrip("0").zfill(whole.count("0"))
    if "," in whole.rstrip(","):
        left = f"{int(left or 0):,}".replace(",", ".") if left.strip("0") or left else left
    return f"{left},{right}" if right else left


def _plain(value: Decimal) -> str:
    """A number without a format."""
    rounded = value if value == value.to_integral_value() else Decimal(f"{value:.{DIGITS}g}")
    text = f"{rounded:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
