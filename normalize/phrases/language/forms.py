"""What begins with a digit: numeric dates, numbers, codes. Each is one word of the phrase, so that grammars need not put it together."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final, NamedTuple

from normalize.phrases.language.notation import CLASSES, Pattern

_MONTH_STEMS: Final = ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic")
# "30/set/2023", "2020-settembre-23": months inside numeric dates
_MON: Final = rf"(?i:(?:{'|'.join(_MONTH_STEMS)})[a-z]{{0,6}})"
MONTHS: Final = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
# "2023"; as line breaks and OCR cut it: "2 023", "202 3", "20 23" (the last only where no word follows that it could count)
_YEAR: Final = r"(?:(?:19|20)\d\d|2 0\d\d|202 \d|20 \d\d(?! ?[^\W\d]))"
# nothing of the same number or date may follow
_END: Final = r"(?!\d|[/.]\d)"

# in the order in which they are tried at a place
NUMERIC: Final = "|".join(
    [
        # "15.12.2023", "31 / 12 / 2023", "31/12/2 025", "3 0/0 9/2023", "23-set-2020", "1°/10/2023"
        rf"(?:[123] 0|\d{{1,2}})°?(?: ?[/.] ?(?:\d ?\d?|{_MON}) ?[/.] ?| ?- ?(?:\d{{1,2}}|{_MON}) ?- ?){_YEAR}{_END}",
        # "3/3/15", "15.12.16", "24-12-14"; not "28/2-15/3"
        r"\d{1,2}°?(?: ?/ ?\d{1,2} ?/ ?|\.\d{1,2}\.|-\d{1,2}-)\d\d(?!\d|[/.,]\d|-\d(?!\d?[/.]\d))",
        # "31dic2024"
        rf"\d{{1,2}}{_MON}(?:19|20)\d\d(?!\w)",
        # "2023-12-15", "2012/8/10", "2020/set/23"
        rf"[12]\d{{3}}(?:-(?:\d{{1,2}}|{_MON})-|/(?:\d{{1,2}}|{_MON})/|\.\d{{1,2}}\.)\d{{1,2}}{_END}",
        # "2024-2026", "2024 / 2025 / 2026", "2023/24", "2015-3"
        r"[12]\d{3}(?:(?: ?[/-] ?[12]\d{3}){1,2}|[/.-]\d{1,2})(?!\d|[/.,-]\d)",
        # "10/2023", "03.2024"
        rf"\d{{1,2}}(?: ?/ ?|[.-])(?:19|20)\d\d{_END}",
        # "9:30", "23:59:59"; "1:500"
        r"\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,4}:\d{1,6}(?!\d)",
        # "2/Ott", "30-giu"
        rf"\d{{1,2}}°?[/-]{_MON}(?![^\W_])",
        # "1.000", "1.234.567,89"; "3 000 000"
        r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d|[./]\d)|[1-9]\d{0,2}(?: \d{3}){1,5}(?:,\d+)?(?! ?[\d%]|[./]\d)",
        # "50.000/00", as cheques are written
        r"\d{1,3}(?:\.\d{3})+/00(?!\d)",
        # "1'500"
        r"\d{1,3}(?:'\d{3})+(?:,\d+)?(?!\d)",
        # "8" of "8-9/06/2024"
        r"\d{1,2}(?=-\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d(?!\d))",
        # "28/2" and "1.1" where a range to such another begins
        r"\d{1,2}[/.]\d{1,2}(?= ?- ?\d{1,2}[/.]\d)",
        # "30/06" of "30/06:50%"
        r"\d{1,2}[/.]\d{1,2}(?=:\d{1,3} ?%)",
        # "2.0.1", "1.4.1", "10.0.0.1", "333-12.34.567"
        r"\d+(?:[./:-]\d+){2,}",
        # "15/6", "1°/10", "4,5/5", "12345/2023"; "17.02", "3.0"; "20-100"; "2,5"
        r"\d+(?:,\d+)?°? ?/ ?\d+(?:,\d+)?(?!\d)|\d+\.\d+|\d+(?:,\d+)?-\d+(?:,\d+)?(?!\d|[/.]\d)",
        # "1°", "2a", "21esima"; "100K", "1,2M"
        r"\d{1,3}(?: ?°(?!/[o°]|C(?![^\W_]))|(?:[oa]|esim[oaie])(?![^\W_]))|(?:(?<!\w),)?\d+(?:,\d+)?[kKMG](?![^\W_])",
        # "30gg", "24h", "25mila", "31dicembre": the unit or month is the next word
        r"\d+(?:,\d+)?(?=(?:gg|h|ore|mesi|giorni|mq|km|kg|mln|mila|milion[ei]|euro|volte)(?![^\W_]))",
        rf"\d{{1,2}}(?=\.?(?i:{MONTHS}))",
        # "8765432A1B"
        r"\d[\d,.]{0,40}+[^\W\d_]\w*",
        # "2,5", ",5"; "12"
        r"(?:(?<!\w),)?\d+(?:,\d+)?",
    ]
)

_PARTS: Final = Pattern(r"\d+|[^\W\d_]+|[^\w\s]")
_LONGEST: Final = 40
_SUFFIXES: Final = {"k": 1000, "K": 1000, "M": 10**6, "G": 10**9}


Form = tuple[str, Any]
"""The letter of a word's class, and its value."""


def _form(name: str, value: Any = None) -> Form:
    return CLASSES[name], value


class WrittenDay(NamedTuple):
    """A day as its parts are written; it may be one that no calendar has."""

    year: int
    month: int
    day: int
    century_inferred: bool = False


class Pair(NamedTuple):
    """Two numbers with a sign between them: a day and a month, a fraction, a decimal or a range."""

    first: Decimal
    second: Decimal
    padded: bool


def read_form(lexeme: str) -> Form:
    """What a word that begins with a digit is; CODE when it is no date and no number."""
    if lexeme.isdecimal() and len(lexeme) <= _LONGEST:
        return _read_integer(lexeme)
    if len(lexeme) > _LONGEST:
        return _form("CODE")
    parts = [part.group() for part in _PARTS.finditer(lexeme.replace(" ", "").replace("°/", "/"))]
    shape = "".join("9" if part.isdecimal() else "a" if part.isalpha() else part for part in parts)
    reader = _READERS.get(shape)
    form = reader(parts) if reader else _form("CODE")
    # "1°/10" can only be a day, "3°/06" may be the 30th
    if "°/" in lexeme and isinstance(form[1], Pair):
        return (form[0], form[1]._replace(padded=True)) if form[1].first == 1 else _form("CODE")
    return form


def number_class(value: int) -> str:
    """The class of an integer in digits: what it can be decides, day and month, day, two-digit year, year, or a number only."""
    if value <= 12:
        return "SMALL" if value else "ZERO"
    if value <= 31:
        return "MIDDLE"
    if value <= 99:
        return "TENS"
    return "YEAR" if 1900 <= value < 2100 else "INT"


def _read_integer(lexeme: str) -> Form:
    value = int(lexeme)
    return _form("INT" if len(lexeme) > 4 or len(lexeme) == 3 else number_class(value), value)


def full_year(digits: str) -> tuple[int, bool]:
    """A year of two or four digits, and whether its century was inferred: 70 to 99 are of the last century."""
    value = int(digits)
    if len(digits) > 2:
        return value, False
    return value + (1900 if value >= 70 else 2000), True


def _month(part: str) -> int:
    return int(part) if part.isdecimal() else _MONTH_STEMS.index(part[:3].lower()) + 1


def _read_triple(parts: list[str]) -> Form:
    first, middle, last = parts[0], parts[2], parts[4]
    if parts[1] == "." and len(middle) == len(last) == 3:
        return _read_thousands(parts)
    if len(first) == 4:
        if len(last) == 4:
            return _form("SPAN", (int(first), int(last)))
        return _form("FULL", WrittenDay(int(first), _month(middle), int(last)))
    if len(first) > 2 or (len(middle) > 2 and middle.isdecimal()) or len(last) not in (2, 4):
        return _form("CODE")
    year, inferred = full_year(last)
    # "1.4.12" may be a chapter; "01.4.12" and "1/4/12" are not
    loose = inferred and parts[1] == "." and len(first + middle) == 2
    return _form("LOOSE" if loose else "FULL", WrittenDay(year, _month(middle), int(first), inferred))


def _read_pair(parts: list[str]) -> Form:
    first, sign, second = parts
    if len(first) == 4 and first[0] in "12" and len(second) <= (2 if sign == "." else 4):
        return _read_year_pair(first, sign, second)
    # "9/2023", "10-2023"; "03.2024", but "3.2024" is a number
    if _is_year(second) and _is_month(first) and (sign != "." or len(first) == 2):
        return _form("MONTHYEAR", (int(second), int(first), len(first) == 2))
    if sign == "." and (len(first) > 2 or len(second) > 2):
        return _read_pointed(parts)
    # "12345/2023", "679/2016"; "0543-712345"
    if (sign == "/" and _is_year(second)) or (sign == "-" and first[0] == "0" and len(first + second) > 4):
        return _form("CODE")
    name = {"/": "SLASHPAIR", ".": "POINTPAIR", "-": "DASHPAIR"}[sign]
    return _form(name, Pair(Decimal(first), Decimal(second), _is_padded(first) or _is_padded(second)))


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in ("19", "20")


def _is_month(digits: str) -> bool:
    return len(digits) <= 2 and 1 <= int(digits) <= 12


def _read_pointed(parts: list[str]) -> Form:
    """As in "1.000" is a thousand, "100.5" and "1.2345" have a point that may be either."""
    first, _, second = parts
    return _read_thousands(parts) if len(second) == 3 and len(first) <= 3 else _form("DOTTED", Decimal(f"{first}.{second}"))


def _is_padded(number: str) -> bool:
    return len(number) == 2 and number[0] == "0"


def _read_year_pair(first: str, sign: str, second: str) -> Form:
    year, other = int(first), int(second)
    if len(second) == 4:
        return _form("SPAN", (year, other)) if 0 < other - year < 100 or other == year else _form("CODE")
    if len(second) == 3:
        return _form("CODE") if sign == "/" else _form("DASHPAIR", Pair(Decimal(first), Decimal(second), False))
    if not 1900 <= year < 2100:
        return _form("CODE") if sign != "." else _form("DOTTED", Decimal(f"{first}.{second}"))
    if 1 <= other <= 12:
        return _form("MONTHYEAR", (year, other, True))
    return _form("SPAN", (year, year // 100 * 100 + other)) if other > year % 100 and sign != "." else _form("CODE")


def _read_thousands(parts: list[str]) -> Form:
    whole, _, fraction = "".join(parts).partition(",")
    first, *groups = whole.split(".")
    if len(first) > 3 or any(len(group) != 3 for group in groups):
        return _form("CODE")
    return _form("DECIMAL", Decimal(f"{first}{''.join(groups)}{'.' if fraction else ''}{fraction}"))


def _read_cheque(parts: list[str]) -> Form:
    """As in "50.000/00"."""
    return _read_thousands(parts[:-2])


def _read_decimal(parts: list[str]) -> Form:
    return _form("DECIMAL", Decimal("".join(parts).replace(",", ".")))


def _read_decimal_pair(parts: list[str]) -> Form:
    sign = next(part for part in parts if part in "/-")
    first, second = "".join(parts).replace(",", ".").split(sign)
    return _form("SLASHPAIR" if sign == "/" else "DASHPAIR", Pair(Decimal(first), Decimal(second), padded=False))


def _read_day_month(parts: list[str]) -> Form:
    return _form("SLASHPAIR", Pair(Decimal(parts[0]), Decimal(_month(parts[2])), padded=True))


def _read_lettered(parts: list[str]) -> Form:
    number, letters = parts[0], parts[-1]
    if letters in ("o", "a") or letters[:4] == "esim":
        return _form("ORDNUM", int(number))
    # "5G" and "4K" are names, not numbers
    if letters not in _SUFFIXES or (len(number) == 1 and len(parts) == 2 and letters in "KG"):
        return _form("CODE")
    return _form("SUFFIXED", Decimal("".join(parts[:-1]).replace(",", ".")) * _SUFFIXES[letters])


_READERS: Final[dict[str, Callable[[list[str]], Form]]] = {
    **dict.fromkeys(("9/9/9", "9.9.9", "9-9-9", "9/9.9", "9/a/9", "9-a-9", "9.a.9"), _read_triple),
    "9a9": lambda parts: _read_triple([parts[0], "/", parts[1], "/", parts[2]]) if parts[1][:3].lower() in _MONTH_STEMS else _form("CODE"),
    **dict.fromkeys(("9'9", "9'9'9", "9'9,9", "9'9'9,9"), lambda parts: _read_thousands([*"".join(parts).replace("'", ".")])),
    **dict.fromkeys(("9/9", "9.9", "9-9"), _read_pair),
    **dict.fromkeys(("9,9", ",9"), _read_decimal),
    **dict.fromkeys(("9.9,9", "9.9.9,9", "9.9.9.9", "9.9.9.9,9", "9.9.9.9.9"), _read_thousands),
    **dict.fromkeys(("9.9/9", "9.9.9/9"), lambda parts: _read_cheque(parts) if parts[-1] == "00" else _read_triple(parts)),
    **dict.fromkeys(("9,9/9", "9/9,9", "9,9/9,9", "9,9-9", "9-9,9", "9,9-9,9"), _read_decimal_pair),
    **dict.fromkeys(("9/a", "9-a"), _read_day_month),
    **dict.fromkeys(("9a", "9,9a", ",9a"), _read_lettered),
    "9": lambda parts: _form("DECIMAL", Decimal(parts[0])),
    "9°": lambda parts: _form("ORDNUM", int(parts[0])),
    "9:9": lambda parts: _form("TIME" if int(parts[0]) <= 24 and len(parts[2]) == 2 else "CODE"),
    "9:9:9": lambda _: _form("TIME"),
}
