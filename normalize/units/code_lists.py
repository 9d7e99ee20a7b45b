"""The numbers that stand after a unit word, or before it: one, a list, a range; and which number is no further one."""

import re
from typing import NamedTuple

from normalize.units.numerals import CODE, CODE_AT, NUMERAL, Code, expand_range, is_gap, parse_code
from normalize.units.vocabulary import UNIT

_ORDINAL = rf"(?!\d+(?![\d°ºª^])){NUMERAL}"


def _list_of(numeral: str) -> str:
    return rf"{numeral}(?:(?:\s*[,/–-]\s*|\s+(?i:e|ed)\s+)(?:(?i:del|della|il|la)\s+)?{numeral}){{0,20}}"


LEADING = rf"(?:{NUMERAL}\s+(?i:alla|allo|al|ai|a)\s+{NUMERAL}|{_list_of(NUMERAL)})"
"""Numbers before a unit word: "I e III Settore", "dalla I alla IV Area"."""
LEADING_ORDINALS = _list_of(_ORDINAL)
"""The same in a weight cell, where digits alone are points: "10, 3° Settore"."""

# "Area n. 3", "Settori nn. 1 e 2", "Area (III)", "Area «B»"
_SIGN = re.compile(
    r"\s*(?:(?i:n{1,2}(?:\.|°|º|r\.?|ro\.?|um\.)?(?=\s?\d)|numer[oi](?=\s)))?\s*(?P<opened>[(«\"“‘'](?=\s*(?:n\.\s*)?\w+\s*[)»\"”’',;–-]))?\s*"
)
# "Aree: I, IV"
_COLON = re.compile(rf"\s*:\s*(?={CODE}\s*(?:$|[,;/–—.\n-]|(?:e|ed)\s))")
_CLOSED = re.compile(r"\s*[)»\"”’']")
# between the codes of a list: "I-II-IV", "1, 2 e 4", "I e II", "A/B"
_BETWEEN = re.compile(r"(?:\s*(?P<dash>[-–—])\s*|\s*[,;/&+•·∙|]\s*(?:(?i:e|ed)\s+)?|\s+(?i:e|ed)\s+)(?:(?i:n[.°]?)\s?(?=\d))?")
# "da I a IV", "dalla I alla IV", "dal n. 1 al n. 4", "I ÷ IV"; "dall'Area I all'Area IV"
_NUMBER = r"(?:(?i:n[.°])\s?)?"
_RANGE = re.compile(
    rf"\s+(?i:dall['’]|dalla|dallo|dal|da)\s*{_NUMBER}(?P<first>{CODE})\s+(?i:al|alla|allo|a)\s+{_NUMBER}(?P<last>{CODE})"
    rf"|\s*{_NUMBER}(?P<from>{CODE})\s*÷\s*{_NUMBER}(?P<to>{CODE})"
)
_RANGE_END = re.compile(rf"\s+(?i:all['’]|alla|al|a)\s*(?i:{UNIT})\s+(?P<last>{CODE})")
_ONE = re.compile(rf"(?<!\w){NUMERAL}")
_LEADING_RANGE = re.compile(rf"(?P<first>{NUMERAL})\s+(?i:alla|allo|al|ai|a)\s+(?P<last>{NUMERAL})")
# what a number is, when it is no further code: "Area 1, 10 Area 3", "Area 1, 5%", "Area 1, 5 punti"
_NO_CODE_AFTER = re.compile(rf"\s*(?:%|\(?\s*(?i:{UNIT}|punti(?!\w)|p\.|p\.?ti|pt)|\x00)")
# "Sett. 1 e 2: 10", "(Sett. 1, 2)"
_LIST_END = re.compile(r"\s*[:=)]")
_WORD_AFTER = re.compile(r"\s+[a-zà-ù]{3}")
_TWO = 2


class CodeList(NamedTuple):
    """Codes, where they end, and what of them may be a range."""

    codes: tuple[Code, ...]
    end: int
    doubt: str = ""


def read_leading(before: str, *, plural: bool) -> tuple[Code, ...]:
    """The codes before a unit word ("1° e 2° Settore"); none where the number is a count, a value, or the article of "i Settori".

    Args:
        before: the numbers.
        plural: the unit word stands in the plural.
    """
    if span := _LEADING_RANGE.fullmatch(before):
        first, last = parse_code(span["first"]), parse_code(span["last"])
        return expand_range(first, last) if first and last else ()
    written = [found.group() for found in _ONE.finditer(before)]
    if any(text.isdigit() for text in written) and len(written) > 1:
        return ()
    if plural and len(written) == 1:
        return ()
    return tuple(code for text in written if (code := parse_code(text)))


def read_codes(text: str, position: int, *, plural: bool, numeric: bool) -> CodeList:
    """The codes after a unit word.

    Args:
        text: a cell.
        position: where the unit word ends.
        plural: it stands in the plural.
        numeric: numbers in the text are values, so that a digit goes on with a list only where it can be none.
    """
    if span := _RANGE.match(text, position):
        first, last = parse_code(span["first"] or span["from"]), parse_code(span["last"] or span["to"])
        if first and last and (expanded := expand_range(first, last)):
            return CodeList(expanded, span.end())
    if (colon := _COLON.match(text, position)) and not (numeric and text[colon.end()].isdigit()):
        return _read_list(text, colon.end(), plural=plural, numeric=numeric) or CodeList((), position)
    return _read_signed(text, position, plural=plural, numeric=numeric) or CodeList((), position)


def _read_signed(text: str, position: int, *, plural: bool, numeric: bool) -> CodeList | None:
    """The codes that stand right behind a unit word, or behind "n.", or in brackets or quotes."""
    sign = _SIGN.match(text, position)
    if sign is None or (sign.end() == position and text[position - 1 : position].isalpha() and text[position : position + 1].islower()):
        return None
    found = _read_list(text, sign.end(), plural=plural, numeric=numeric)
    may_be_points = numeric and text[sign.end() : sign.end() + 1].isdigit()
    if found is None or (may_be_points and (sign["opened"] or (plural and len(found.codes) == 1))):
        return None
    if not sign["opened"]:
        return found
    closed = _CLOSED.match(text, found.end)
    return found._replace(end=closed.end()) if closed else None


def _read_list(text: str, position: int, *, plural: bool, numeric: bool) -> CodeList | None:
    """The codes of a list that begins at a position.

    Two with a dash and a gap between them may be a range, and are read as one after a plural and among others ("I, III-VI"); a list with
    dashes alone is none ("I-II-IV").
    """
    found = CODE_AT.match(text, position)
    first = parse_code(found.group()) if found else None
    if not found or not first:
        return None
    if (span := _RANGE_END.match(text, found.end())) and (last := parse_code(span["last"])) and (expanded := expand_range(first, last)):
        return CodeList(expanded, span.end())
    codes, end = [first], found.end()
    dashes: list[int] = []
    while (between := _BETWEEN.match(text, end)) and (following := CODE_AT.match(text, between.end())):
        code = parse_code(following.group())
        if code is None or not _goes_on(text, between, following, plural=plural, after=codes[-1], numeric=numeric):
            break
        dashes += [len(codes)] if between["dash"] else []
        codes.append(code)
        end = following.end()
    spans = [at for at in dashes if is_gap(codes[at - 1], codes[at])]
    if not spans or (len(dashes) == len(codes) - 1 and len(codes) > _TWO):
        return CodeList(tuple(codes), end)
    return CodeList(_fill(codes, spans) if plural or len(codes) > _TWO else tuple(codes), end, text[found.start() : end])


def _fill(codes: list[Code], spans: list[int]) -> tuple[Code, ...]:
    """The codes, with those that lie between a code and the one before it, where a span does."""
    filled = codes[:1]
    for at, code in enumerate(codes[1:], start=1):
        filled += expand_range(codes[at - 1], code)[1:] if at in spans else [code]
    return tuple(filled)


def _goes_on(text: str, between: re.Match[str], following: re.Match[str], *, plural: bool, after: Code, numeric: bool) -> bool:
    """Whether a number after a separator is a further code, and not a weight or a count."""
    if not following.group()[0].isdigit():
        return True
    if _NO_CODE_AFTER.match(text, following.end()) or (between["dash"] and _WORD_AFTER.match(text, following.end())):
        return False
    closed = len(between.group()) == 1 or _LIST_END.match(text, following.end())
    return not numeric or (after.printed[0].isdigit() and (bool(closed) or plural))
