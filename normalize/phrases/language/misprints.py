"""Days, months and numbers that printing or recognition damaged: "1O/12/2024", "15//12/2024", "dicenbre", "9O%".

They are read where only one thing can be meant, and doubtful in any case. A day of which a sign is lost is no day.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from normalize.phrases.language.forms import WrittenDay, full_year, number_class
from normalize.phrases.language.notation import CLASSES, Pattern, compile_notation

# a digit, a letter that is taken for one, or a sign where one should stand
_MARK: Final = r"[\dOoIlSsBZzXx?_…|]"
_SIGN: Final = r"(?:[/.,|-]|//|\.\.|--|-/|/-|/\.|\./)"
_WELL_FORMED: Final = r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)"

_FORMS: Final = "|".join(
    [
        # "1O/12/2024", "31//12/2024", "31.12,2024", "311/12/2024", "__/06/2024", ".../09/2024", "/12/2024", "31/12/20Z4"
        rf"(?!{_WELL_FORMED})(?:{_MARK}{{0,3}}|\.{{2,4}}|_{{4,12}}){_SIGN}{_MARK}{{1,3}}{_SIGN}[2Zz][0Oo]{_MARK}{{2}}(?![\w?])",
        # "31/12/202", "31/12/20244"; "31/122024"
        r"\d{1,2}/\d{1,2}/20(?:\d|\d{3,4})(?!\w)|\d\d\.\d\d\.20(?:\d|\d{3})(?![\w.,])|\d{1,2}[/.-](?:0[1-9]|1[0-2])20\d\d(?!\w)",
        # "31_12_2024"
        r"\d{1,2}_\d{1,2}_20\d\d(?!\w)",
        # "l5/12/24", "15//12/24"
        r"(?=\S{0,5}[OoIl])[\dOoIl]{1,2}[/.-][\dOoIl]{1,2}[/.-]\d\d(?!\w)|\d{1,2}(?://\d{1,2}/|/\d{1,2}//)\d\d(?!\w)",
        # "1O/12", "30/O6", "15//12"
        r"(?:(?:\d[OIl]|[OoIl]\d)/\d{1,2}|\d{1,2}/(?:\d[OIl]|[OoIl]\d)|\d{1,2}//\d{1,2})(?![\w/])",
    ]
)
DAMAGED: Final = rf"(?<![\w/.,|?-])(?=\S{{0,12}}[/.,|_-]\S)(?:{_FORMS})"
"""What is meant for a day, and is written as none is."""

_DIGITS_OF: Final = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "|": "1"})
_PARTS: Final = Pattern(r"[/.,_-]+")
_BARS: Final = Pattern(r"\d{1,2}\|\d{1,2}\|\d{4}")
_PART: Final = Pattern(r"\d{1,2}|\d[OIl|]|[OoIl|]\d|[OoIl|]{2}")
_YEAR: Final = Pattern(r"[2][0Oo][\dOoIl]{2}|\d\d")

# "3O", "l5", "1OO", "2O24"; "lO". Not "1o", which is "1°"
_ODD_NUMBER: Final = Pattern(r"(?=\d*[OIl])(?=[OIl]*\d)[\dOIl]{2,4}|o\d|[Il]O{1,2}")
# "5l" may be litres
_LITRES: Final = Pattern(r"\d+l")

_MONTHS: Final = {
    "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9,
    "ottobre": 10, "novembre": 11, "dicembre": 12,
}  # fmt: skip
_BY_INITIAL: Final = {initial: [name for name in _MONTHS if name[0] == initial] for initial in "gfmalsond"}
_LONG: Final = 8
"""A month of so many letters may be spelt with two slips, a shorter one with one: "setenbre", "agoso"."""
_SPEAKING: Final = frozenset({1, 2, 9, 10, 11, 12})
"""Months that no other word is like: "entro dicenbre" needs no day and no year to be one, "entro maggior" does."""
_LETTERS_OF: Final = (str.maketrans("01", "oi"), str.maketrans("01", "ol"))


def read_damaged_day(lexeme: str) -> WrittenDay | None:
    """The day that a damaged one must be, its year 0 where none is written; none where it may be several, or a sign is lost."""
    parts = lexeme.split("|") if _BARS.fullmatch(lexeme) else _PARTS.split(lexeme)
    if not 2 <= len(parts) <= 3 or not all(_PART.fullmatch(part) for part in parts[:2]):
        return None
    if len(parts) == 3 and not _YEAR.fullmatch(parts[2]):
        return None
    day, month, *years = [part.translate(_DIGITS_OF) for part in parts]
    year, inferred = full_year(years[0]) if years else (0, False)
    try:
        # a leap year where none is written
        date(year or 2024, int(month), int(day))
    except ValueError:
        return None
    return WrittenDay(year, int(month), int(day), inferred)


def read_odd_number(lexeme: str) -> int | None:
    """The number that a word would be if its letters were the digits that they look like, or none."""
    return int(lexeme.translate(_DIGITS_OF)) if _ODD_NUMBER.fullmatch(lexeme) else None


def read_odd_month(word: str) -> int | None:
    """The month that a word in small letters is a slip away from, or none."""
    for table in _LETTERS_OF if not word.isalpha() else ():
        if month := _MONTHS.get(word.translate(table)):
            return month
    for name in _BY_INITIAL.get(word[0], ()):
        slips = 2 if len(name) >= _LONG else 1
        likely = abs(len(name) - len(word)) <= slips and len(set(name) - set(word)) <= slips
        if likely and _slips(word, name) <= slips:
            return _MONTHS[name]
    return None


def _slips(word: str, name: str) -> int:
    """How many letters are wrong, missing, too many or exchanged with their neighbour."""
    before: list[int] = []
    row = list(range(len(name) + 1))
    for i, letter in enumerate(word):
        earlier, before, row = before, row, [i + 1]
        for j, other in enumerate(name):
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (letter != other))
            if i and j and letter == name[j - 1] and word[i - 1] == other:
                cost = min(cost, earlier[j - 1] + 1)
            row.append(cost)
    return row[-1]


MISPRINTS: Final = compile_notation("ODDMONTH|ODDNUMBER|DAMAGED")
_DAY_BEFORE: Final = compile_notation("(?:LISTDAY|ODDNUMBER|ONE|ORDINAL) POINT? (?:DEL MESE? DEL?)?$")
_YEAR_BEHIND: Final = compile_notation("(?:DEL|COMMA|SLASH|DASH)? YEAR")
_DUE_BEFORE: Final = compile_notation("(?:ENTRO|OLTRE|FINO|EDGE|MESE|DECADE|QUINDICINA|SETTIMANA) (?:IL|AL|DEL|MESE|EDGE|COMUNQUE){0,4}$")
_COUNTED_BEFORE: Final = compile_notation(
    "(?:BEFORENUMBER|OLTRE|PLUS|TRA|ENTRO|SUPERIORE AL|INFERIORE AL|UGUALE AL) (?:DEGREE|IL|GIORNO|NUMERO){0,2}$"
)
_COUNTS_BEHIND: Final = compile_notation("POINT? DEL? (?:MON|ODDMONTH)|PERCENT|PERCENTO|PER CENTO")
_THING_BEHIND: Final = compile_notation("COUNTED")
_MONTH_BEFORE: Final = compile_notation("(?:MON|ODDMONTH|ANNO) DEL?$")
_LOOK_BACK: Final = 6


def settle_misprints(classes: str, values: list[Any], words: list[str]) -> tuple[str, frozenset[int]]:
    """The classes in which what only looks like a misprint is what it is, and the places of what is one.

    Args:
        classes: of the words of a phrase.
        values: of the words.
        words: as they are written.
    """
    letters = list(classes)
    doubtful: set[int] = set()
    for at, name in _settled(classes, values, words):
        letters[at] = CLASSES[name]
        if name not in _NO_MISPRINTS:
            doubtful.add(at)
    return "".join(letters), frozenset(doubtful)


_NO_MISPRINTS: Final = ("PLAINWORD", "CODE")


def _settled(classes: str, values: list[Any], words: list[str]) -> Iterator[tuple[int, str]]:
    """Each place of a misprint, or of what looks like one, and the class that it has after all."""
    for match in MISPRINTS.finditer(classes):
        at, letter = match.start(), match.group()
        before = (classes, max(0, at - _LOOK_BACK), at)
        if letter == CLASSES["DAMAGED"]:
            yield at, "DAMAGED"
        elif letter == CLASSES["ODDMONTH"]:
            dated = _DAY_BEFORE.search(*before) or _YEAR_BEHIND.match(classes, at + 1)
            yield at, "MONTH" if dated or (values[at] in _SPEAKING and _DUE_BEFORE.search(*before)) else "PLAINWORD"
        elif _MONTH_BEFORE.search(*before) and number_class(values[at]) == "YEAR":
            yield at, "YEAR"
        elif _COUNTS_BEHIND.match(classes, at + 1):
            yield at, number_class(values[at])
        elif words[at].isalpha():
            yield at, "PLAINWORD"
        else:
            counts = not _LITRES.fullmatch(words[at]) and (_COUNTED_BEFORE.search(*before) or _THING_BEHIND.match(classes, at + 1))
            yield at, number_class(values[at]) if counts else "CODE"
