"""Days and times as their sheet shows them, by the format of their cell, in Italian."""

import re
from datetime import date, datetime, time, timedelta
from itertools import islice

from extract.readers.sheets.format_codes import BRACKETS, TOKEN, split_sections

MONTHS = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"]
DAYS = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
# What a file writes for the formats that every program shows in the order of its own country (ECMA-376, 18.8.30: 14 and 22).
_OWN_ORDER = {"mm-dd-yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm"}
# "m/d/yyyy": the month first, which an Italian reader takes for the day
_MONTH_FIRST = re.compile(r"\A(?P<month>m{1,2})(?P<sign>[/.-])(?P<day>d{1,2})(?=[/.-])", re.IGNORECASE)


def show_span(value: timedelta) -> str:
    """A span of time in hours and minutes."""
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def show_moment(value: datetime | date | time, code: str) -> str:
    """A day, a time or both.

    One that its format shows month first is shown day first: its day is known, and would be read as the month.

    Args:
        value: of the cell.
        code: its number format, as the file writes it.
    """
    if code.lower() in ("general", "@"):
        return str(value)
    section = split_sections(_OWN_ORDER.get(code.lower(), code))[0]
    bare = _MONTH_FIRST.sub(r"\g<day>\g<sign>\g<month>", BRACKETS.sub("", section))
    tokens = list(TOKEN.finditer(bare))
    shown: list[str] = []
    for index, token in enumerate(tokens):
        letters = (token.group("letters") or "").lower()
        if letters:
            around = _beside(tokens, index)
            is_minute = letters[0] == "m" and len(letters) < 3 and (around[0] == "h" or around[1] == "s")
            shown.append(_show_part(value, "i" * len(letters) if is_minute else letters))
        else:
            shown.append(token.group("said") or token.group("escaped") or token.group("other") or "")
    return " ".join("".join(shown).split())


def _beside(tokens: list[re.Match[str]], index: int) -> tuple[str, str]:
    """The first letters of the parts of a date that stand before and after one."""
    before = (token.group("letters") for token in reversed(tokens[:index]))
    after = (token.group("letters") for token in islice(tokens, index + 1, None))
    return next((each[0].lower() for each in before if each), ""), next((each[0].lower() for each in after if each), "")


def _show_part(value: datetime | date | time, letters: str) -> str:
    if isinstance(value, (date, datetime)) and letters[0] in "ymdeg":
        return _show_day(value, letters)
    if isinstance(value, (time, datetime)):
        number = {"h": value.hour, "i": value.minute, "s": value.second}.get(letters[0])
        return "" if number is None else f"{number:0{min(len(letters), 2)}}"
    return ""


def _show_day(value: date, letters: str) -> str:
    kind, length = letters[0], len(letters)
    if kind in "ye":
        return f"{value.year:04}" if length > 2 or kind == "e" else f"{value.year % 100:02}"
    if kind == "m":
        return (MONTHS[value.month - 1][: 3 if length == 3 else None]) if length > 2 else f"{value.month:0{length}}"
    if kind == "d":
        return (DAYS[value.weekday()][: 3 if length == 3 else None]) if length > 2 else f"{value.day:0{length}}"
    return ""
