"""The units of a municipality as a text names them: "Area III Finanziaria", "Settori 1, 2 e 4", "2° Servizio", "Ufficio tributi"."""

import re
from dataclasses import dataclass, replace

from normalize.units.code_lists import LEADING, LEADING_ORDINALS, CodeList, read_codes, read_leading
from normalize.units.names import find_stems
from normalize.units.numerals import Code
from normalize.units.vocabulary import (
    ARTICLE,
    COMPANY,
    COORDINATION,
    EDGE,
    FULL_STOP,
    NAMED_UNIT,
    NOTES,
    OFFICES_HELD,
    PENDING,
    PLURALS,
    RANKS,
    ROLES,
    STAFF,
    TITLES,
    UNIT,
    trim_joints,
)

# "Area", "2° Settore", "I e III Servizio", "Primo Settore"; not "in servizio", "Responsabile di Area"; "AreaIII", "Settore3" too
_GLUED = r"(?=[IVX]{1,6}(?![\w'’])|\d)"
_WORD = rf"(?i:{NAMED_UNIT})(?:(?!\w)|{_GLUED})"
_MENTION = re.compile(rf"(?<!\w)(?:(?P<before>{LEADING})\s+)?(?<!\bin )(?<!\bdi )(?<!\bal ){_WORD}")
# in a weight cell: "10 al 3° Settore"
_WEIGHED = re.compile(rf"(?<!\w)(?:(?P<before>{LEADING_ORDINALS})\s+)?(?<!\bin )(?<!\bdi ){_WORD}")
# "Area III Finanziaria e V Urbanistica", "Area III (e V)": a further number of the same kind of unit; "1° Settore, 2° Settore" has its own
_AND = r"(?:\s*\(\s*(?:e|ed)\s+|\s*[,/]\s*|\s+(?:e|ed)\s+)(?:(?:[lL]['’]|la|il)\s*)?"
_GOES_ON = rf"{_AND}(?=(?:[IVX]{{1,6}}|\d{{1,2}}[°ºª^])(?![\w'’])(?!\s+(?i:{UNIT})))"
_FURTHER = re.compile(_GOES_ON)
# "Settore 2 Servizi finanziari e 4 Lavori pubblici"; a weight cell has points there
_FURTHER_DIGIT = re.compile(rf"{_GOES_ON}|{_AND}(?=\d{{1,2}}\s*[(–-]?\s*[A-ZÀ-Ù])")

# where a name ends: a bracket, a full stop after a whole word, or the words of an office, a role, a note, another unit
_NAME_END = re.compile(
    rf"[();\n\x00]|:(?=\s|$)|{FULL_STOP}|{_GOES_ON}"
    rf"|(?<!\w)(?i:{ARTICLE}?(?:(?:{ROLES}|{STAFF})(?!\w)|{TITLES}|{NOTES}|{COORDINATION}|{COMPANY}|{OFFICES_HELD}|{PENDING}))"
    rf"|(?<!\w)(?P<unit>(?:{LEADING}\s+)?(?i:{NAMED_UNIT}))(?!\w)"
)
_LONGEST_NAME = 300
_GENITIVE = re.compile(r"(?:\b(?:di|del|dei|della|delle|degli|dello|al|ai|alla|alle|per)\s+|(?:dell|all)['’]\s*)$", re.IGNORECASE)
_LONGEST_GENITIVE = 8
# a unit with its number is no part of a name: "Area I e per Area III"
_NUMBERED = re.compile(r"\s+(?:n\.\s*)?(?:[IVX]{1,6}|\d{1,2})(?![\w'’])")
# "Area III (Finanziaria)"
_BRACKETED_NAME = re.compile(r"\s*\((?!(?:e|ed|con)\s)(?P<name>[^()\d]{2,80})\)")
# "Le Aree coinvolte", "i Settori interessati" name no unit
_NO_NAME = re.compile(
    r"coinvolt|interessat|competent|indicat|seguent|di\s+(?:competenza|riferimento|appartenenza)|suddett|sopra|propri[eo]?\b|vari[ei]?\b",
    re.IGNORECASE,
)
_NAME_START = re.compile(r"[\s:.–—-]*")
# what may lead to a second unit after the numbers of a first: "Area III e Polizia locale", "Area III, Polizia locale"
_JOINT = re.compile(r"\s*(?:[,/&+]|(?:e|ed|nonché)(?=\s))\s*(?:(?:la|il|le|gli|i)\s+)?", re.IGNORECASE)
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
        joint: what stands between the numbers and the name, where that may lead to another unit ("e", ",").
        doubt: the numbers as printed, where they may be a range or its two ends ("I-III").
    """

    start: int
    end: int
    unit: str
    word: str = ""
    plural: bool = False
    codes: tuple[Code, ...] = ()
    name: str = ""
    joint: str = ""
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
    pattern = _WEIGHED if numeric else _MENTION
    while match := pattern.search(text, position):
        mention = _read_mention(text, match, numeric=numeric)
        position = max(mention.end, match.end())
        if mention.codes or (mention.name and not _NO_NAME.match(text, _skip(text, match.end()))):
            mentions.append(mention)
        goes_on = _FURTHER if numeric else _FURTHER_DIGIT
        while mention.codes and (further := goes_on.match(text, position)):
            mention = _read_further(text, further.end(), mention, numeric=numeric)
            mentions.append(mention)
            position = mention.end
    return mentions


def find_numbers(text: str) -> UnitMention | None:
    """The numbers of which a text is made alone ("I e III", "2"), as units of the annex's own kind; none where it is made of more."""
    found = read_codes(text, 0, plural=False, numeric=False)
    return UnitMention(0, found.end, "", codes=found.codes, doubt=found.doubt) if found.codes and found.end == len(text) else None


def _read_mention(text: str, match: re.Match[str], *, numeric: bool) -> UnitMention:
    """The unit at a match of its word, with the codes and the name that follow."""
    unit = next(key for key in RANKS if match[key])
    plural = match[unit].lower().partition(" ")[0] in PLURALS
    before = read_leading(match["before"] or "", plural=plural)
    found = CodeList(before, match.end()) if before else read_codes(text, match.end(), plural=plural, numeric=numeric)
    start = match.start() if before else match.start(unit)
    bare = UnitMention(start, found.end, unit, match[unit], plural, found.codes, doubt=found.doubt)
    return _read_name(text, bare, numeric=numeric)


def _read_further(text: str, position: int, above: UnitMention, *, numeric: bool) -> UnitMention:
    """A further unit that is named by its number alone, of the kind of the one above."""
    found = read_codes(text, position, plural=above.plural, numeric=numeric)
    bare = UnitMention(position, found.end, above.unit, above.word, above.plural, found.codes, doubt=found.doubt)
    return _read_name(text, bare, numeric=numeric)


def _read_name(text: str, mention: UnitMention, *, numeric: bool) -> UnitMention:
    """A unit with the name that stands after its word and its numbers."""
    end, codes = mention.end, mention.codes
    bracketed = _BRACKETED_NAME.match(text, end) if codes and not numeric else None
    if bracketed and not any((found["unit"] or "").lower() != "servizi" for found in _NAME_END.finditer(bracketed["name"])):
        return replace(mention, end=bracketed.end(), name=bracketed["name"].strip())
    last = _find_name_end(text, end if numeric else _skip(text, end), mention.unit, bare=not codes, numeric=numeric)
    joint = _JOINT.match(text, end, last) if codes else None
    name = text[joint.end() if joint else end : last].lstrip(EDGE + ".")
    if not any(c.isalpha() for c in name) or not find_stems(name):
        return mention
    if mention.plural and not codes and mention.unit != "area":
        name = f"{mention.word} {name}"
    return replace(mention, end=last, name=name, joint=joint.group().strip() if joint else "")


def _skip(text: str, position: int) -> int:
    """Where the first word after a position begins, past dashes, colons and spaces."""
    return _NAME_START.match(text, position).end()  # type: ignore[union-attr]  # the pattern matches the empty text


def _find_name_end(text: str, position: int, unit: str, *, bare: bool, numeric: bool) -> int:
    """Where the name that begins at a position ends; `bare` where nothing but the unit word stands before it."""
    limit = min(len(text), position + _LONGEST_NAME)
    found = _NAME_END.finditer(text, position, limit)
    end = next((m.start() for m in found if not m["unit"] or not _belongs(text, m, position, unit, bare=bare)), limit)
    stop = (_VALUE if numeric else _FURTHER_DIGIT).search(text, position, end)
    if stop and (numeric or not bare):
        end = stop.start()
    return position + len(trim_joints(text[position:end]))


def _belongs(text: str, match: re.Match[str], position: int, unit: str, *, bare: bool) -> bool:
    """Whether a unit word inside a name is part of it: "Area Servizi sociali", "Area Gestione del servizio idrico"."""
    inner = next(key for key in RANKS if match[key])
    plural = match[inner].lower() == "servizi"
    if _NUMBERED.match(text, match.end()):
        return False
    before = text[max(position, match.start() - _LONGEST_GENITIVE) : match.start()]
    if _skip(text, position) >= match.start():
        return plural or (bare and RANKS[inner] >= RANKS[unit])
    if plural and inner != unit and (RANKS[inner] >= RANKS[unit] or before.rstrip().lower().endswith(" e")):
        return True
    return RANKS[inner] >= RANKS[unit] and bool(_GENITIVE.search(before))
