"""The units of a municipality as a text names them: "Area III Finanziaria", "Settori 1, 2 e 4", "2° Servizio", "Ufficio tributi"."""

import re
from dataclasses import dataclass

from normalize.units.numerals import CODE, CODE_AT, NUMERAL, Code, expand_range, is_gap, parse_code
from normalize.units.vocabulary import (
    ARTICLE,
    COMPANY,
    COORDINATION,
    EDGE,
    FULL_STOP,
    NAMED_UNIT,
    NOTES,
    PLURALS,
    RANKS,
    ROLES,
    STAFF,
    TITLES,
    UNIT,
    trim_joints,
)

_LEADING = rf"{NUMERAL}(?:(?:\s*[,–-]\s*|\s+(?i:e|ed)\s+){NUMERAL}){{0,20}}"
# "Area", "2° Settore", "I e III Servizio", "Primo Settore"; not "in servizio", "Responsabile di Area"
_MENTION = re.compile(rf"(?<!\w)(?:(?P<before>{_LEADING})\s+)?(?<!\bin )(?<!\bdi )(?<!\bal )(?i:{NAMED_UNIT})(?!\w)")
# "Area n. 3", "Settore n° 2"
_NUMBER_SIGN = re.compile(r"\s*(?i:n(?:\.|°|r\.?|um\.)?(?=\s?\d)|numero(?=\s))?\s*")
# between the codes of a list: "I-II-IV", "1, 2 e 4", "I e II", "A/B"
_BETWEEN = re.compile(r"\s*(?P<dash>[-–—])\s*|\s*[,;/&+]\s*(?:(?i:e|ed)\s+)?|\s+(?i:e|ed)\s+")
# "da I a IV", "dalla I alla IV", "dall'Area I all'Area IV"
_RANGE = re.compile(rf"\s+(?i:dall['’]|dalla|dallo|dal|da)\s*(?P<first>{CODE})\s+(?i:al|alla|allo|a)\s+(?P<last>{CODE})")
_RANGE_END = re.compile(rf"\s+(?i:all['’]|alla|al|a)\s*(?i:{UNIT})\s+(?P<last>{CODE})")
# what a number is, when it is no further code: "Area 1, 10 Area 3", "Area 1, 5%", "Area 1 - 2 operai"
_NO_CODE_AFTER = re.compile(rf"\s*(?:%|\(?\s*(?i:{UNIT}|punti(?!\w)|p\.))")
_WORD_AFTER = re.compile(r"\s+[a-zà-ù]{3}")

# where a name ends: a bracket, a full stop after a whole word, or the words of an office, a role, a note, another unit
_NAME_END = re.compile(
    rf"[();\n\x00]|:(?=\s|$)|{FULL_STOP}"
    rf"|(?<!\w)(?i:{ARTICLE}?(?:(?:{ROLES}|{STAFF})(?!\w)|{TITLES}|{NOTES}|{COORDINATION}|{COMPANY}))"
    rf"|(?<!\w)(?P<unit>(?:{_LEADING}\s+)?(?i:{NAMED_UNIT}))(?!\w)"
)
_LONGEST_NAME = 300
_GENITIVE = re.compile(r"(?:\b(?:di|del|dei|della|delle|degli|dello|al|ai|alla|alle|per)\s+|(?:dell|all)['’]\s*)$", re.IGNORECASE)
_LONGEST_GENITIVE = 8
# "Area III (Finanziaria)"
_BRACKETED_NAME = re.compile(r"\s*\((?P<name>[^()\d]{2,80})\)")
# "Le Aree coinvolte", "i Settori interessati" name no unit
_NO_NAME = re.compile(
    r"coinvolt|interessat|competent|indicat|seguent|di\s+(?:competenza|riferimento|appartenenza)|suddett|sopra|propri[eo]?\b|vari[ei]?\b",
    re.IGNORECASE,
)
_NAME_START = re.compile(r"[\s:.–—-]*")
# in a weight cell a name ends before its points: "Area Tecnica: 5", "Area Tecnica – 10", "Area Tecnica ....."
_VALUE = re.compile(r"[:=]|(?<!\w)\d|\.\.|…|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit as a text names it.

    Attributes:
        start, end: of all its words in the text.
        unit: the kind of unit, a key of `RANKS`; empty for a name without one.
        word: the word for the unit as printed ("Aree").
        plural: it stands in the plural.
        codes: the numbers, in order; empty where there is a name alone.
        name: without the unit word and the numbers.
        doubt: the numbers as printed, where they may be a range or its two ends ("I-III").
    """

    start: int
    end: int
    unit: str
    word: str = ""
    plural: bool = False
    codes: tuple[Code, ...] = ()
    name: str = ""
    doubt: str = ""

    @property
    def rank(self) -> int:
        """How narrow the unit is; a name without a unit word counts as the widest."""
        return RANKS.get(self.unit, 0)


def find_mentions(text: str, *, numeric: bool = False) -> list[UnitMention]:
    """The units that a text names, in order.

    Args:
        text: of a responsible cell or of a weight cell.
        numeric: numbers in the text are values, so that a name ends before one.
    """
    mentions: list[UnitMention] = []
    position = 0
    while match := _MENTION.search(text, position):
        mention = _read_mention(text, match, numeric=numeric)
        position = max(mention.end, match.end())
        if mention.codes or (mention.name and not _NO_NAME.match(text, _skip(text, match.end()))):
            mentions.append(mention)
    return mentions


def _read_mention(text: str, match: re.Match[str], *, numeric: bool) -> UnitMention:
    """The unit at a match of its word, with the codes and the name that follow."""
    unit = next(key for key in RANKS if match[key])
    plural = match[unit].lower().partition(" ")[0] in PLURALS
    before = _read_leading(match["before"] or "", plural=plural, numeric=numeric)
    codes, end, doubt = (before, match.end(), "") if before else _read_codes(text, match.end(), plural=plural)
    start = match.start() if before else match.start(unit)
    bracketed = _BRACKETED_NAME.match(text, end) if codes and not numeric else None
    if bracketed and not _NAME_END.search(bracketed["name"]):
        return UnitMention(start, bracketed.end(), unit, match[unit], plural, codes, bracketed["name"].strip(), doubt)
    last = _find_name_end(text, end if numeric else _skip(text, end), unit, bare=not codes, numeric=numeric)
    name = text[end:last].lstrip(EDGE + ".")
    name = name if any(c.isalpha() for c in name) else ""
    if plural and name and not codes and unit != "area":
        name = f"{match[unit]} {name}"
    return UnitMention(start, last if name else end, unit, match[unit], plural, codes, name, doubt)


def _read_leading(before: str, *, plural: bool, numeric: bool) -> tuple[Code, ...]:
    """The codes before a unit word ("1° e 2° Settore"); none where the number is a count, a value, or the article of "i Settori"."""
    written = [found.group() for found in CODE_AT.finditer(before)]
    if any(text.isdigit() for text in written) and (numeric or len(written) > 1):
        return ()
    if plural and len(written) == 1:
        return ()
    return tuple(code for text in written if (code := parse_code(text)))


def _read_codes(text: str, position: int, *, plural: bool) -> tuple[tuple[Code, ...], int, str]:
    """The codes after a unit word, where they end, and the doubtful range among them."""
    if span := _RANGE.match(text, position):
        first, last = parse_code(span["first"]), parse_code(span["last"])
        if first and last and (codes := expand_range(first, last)):
            return codes, span.end(), ""
    start = _NUMBER_SIGN.match(text, position)
    found = CODE_AT.match(text, start.end()) if start else None
    first = parse_code(found.group()) if found else None
    if not found or not first or (start and start.end() == position):
        return (), position, ""
    if (span := _RANGE_END.match(text, found.end())) and (last := parse_code(span["last"])) and (codes := expand_range(first, last)):
        return codes, span.end(), ""
    return _read_list(text, found, first, plural=plural)


def _read_list(text: str, found: re.Match[str], first: Code, *, plural: bool) -> tuple[tuple[Code, ...], int, str]:
    """The codes of a list that begins with the first; two with a dash and a gap between them are a range after a plural."""
    codes, end, dashes = [first], found.end(), 0
    while (between := _BETWEEN.match(text, end)) and (following := CODE_AT.match(text, between.end())):
        code = parse_code(following.group())
        if code is None or not _goes_on(text, following, dash=bool(between["dash"])):
            break
        codes.append(code)
        dashes += bool(between["dash"])
        end = following.end()
    if len(codes) == len((first, codes[-1])) and dashes and is_gap(first, codes[1]):
        return expand_range(first, codes[1]) if plural else tuple(codes), end, text[found.start() : end]
    return tuple(codes), end, ""


def _goes_on(text: str, following: re.Match[str], *, dash: bool) -> bool:
    """Whether a number after a separator is a further code, and not a weight or a count."""
    if not following.group()[0].isdigit():
        return True
    return not (_NO_CODE_AFTER.match(text, following.end()) or (dash and _WORD_AFTER.match(text, following.end())))


def _skip(text: str, position: int) -> int:
    """Where the first word after a position begins, past dashes, colons and spaces."""
    return _NAME_START.match(text, position).end()  # type: ignore[union-attr]  # the pattern matches the empty text


def _find_name_end(text: str, position: int, unit: str, *, bare: bool, numeric: bool) -> int:
    """Where the name that begins at a position ends; `bare` where nothing but the unit word stands before it."""
    limit = min(len(text), position + _LONGEST_NAME)
    found = _NAME_END.finditer(text, position, limit)
    end = next((m.start() for m in found if not m["unit"] or not _belongs(text, m, position, unit, bare=bare)), limit)
    if numeric and (digit := _VALUE.search(text, position, end)):
        end = digit.start()
    return position + len(trim_joints(text[position:end]))


def _belongs(text: str, match: re.Match[str], position: int, unit: str, *, bare: bool) -> bool:
    """Whether a unit word inside a name is part of it: "Area Servizi sociali", "Area Gestione del servizio idrico"."""
    inner = next(key for key in RANKS if match[key])
    plural = match[inner].lower() == "servizi"
    before = text[max(position, match.start() - _LONGEST_GENITIVE) : match.start()]
    if _skip(text, position) >= match.start():
        return plural or (bare and RANKS[inner] >= RANKS[unit])
    if plural and inner != unit and (RANKS[inner] >= RANKS[unit] or before.rstrip().lower().endswith(" e")):
        return True
    return RANKS[inner] >= RANKS[unit] and bool(_GENITIVE.search(before))
