"""The words of a weight cell, each with what it is: points, for whom they are, a sign between two of them, or a total.

The words that are neither points nor a unit nor of the kind "punti" are for somebody: they may be a name of an Area, or a role; what is
none of these becomes a finding.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum

from normalize.units.everyone import find_every
from normalize.units.mentions import UnitMention, find_mentions, find_numbers
from normalize.units.numerals import CODE
from normalize.units.vocabulary import ARTICLE, BLANK, OFFICES_HELD, PENDING, UNIT, blank, trim_joints
from normalize.weights.spelled import NUMBERS, parse_spelled


@dataclass(frozen=True, slots=True)
class Points:
    """Points as printed; the value is none where they are not set, or can be read in two ways."""

    raw: str
    value: Decimal | None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom points are: units, all the Areas, all the others, or words that may name one of these.

    Attributes:
        raw: as printed.
        mentions: the units, or those that "all" leaves out.
        every: all the Areas.
        listed: all those that are responsible.
        others: all that no other points of the cell are for.
        unread: the words are none of these.
    """

    raw: str
    mentions: tuple[UnitMention, ...] = ()
    every: bool = False
    listed: bool = False
    others: bool = False
    unread: bool = False


class Parting(IntEnum):
    """What stands between points, from the loosest to the one that parts most."""

    DASH = 1
    COMMA = 2
    LINE = 3


class Mark(Enum):
    """What says that points beside it are a total: a word before them, a word after them, or a sign of a sum."""

    TOTAL = 1
    OF_WHICH = 2
    PLUS = 3
    EQUALS = 4


Token = Points | Scope | Parting | Mark

_SUCH = r"\s+(?:coinvolt|interessat|competent|responsabil|assegnatari)\w+"
_HOLDER = rf"(?:responsabile|dirigente|titolare|incaricato)(?!\w)(?:\s+(?:di|d['’])\s*(?:{UNIT}|{OFFICES_HELD}))?"
_OF_THEM = r"(?:(?:per|ad?|alle|agli|ai|delle|degli|dei|tutt[ei]|ciascun[ao]|ognun[ao]|le|gli|i)\s+)"
# "le altre Aree", "i restanti Settori", "ogni altra Area", "ciascuna delle altre"
_OTHERS = re.compile(
    rf"(?<!\w)(?:(?:tutt[ei]|ogni|ciascun[ao]?|ognun[ao]|{ARTICLE}|alle|agli|ai)\s*){{0,4}}(?:altr[aeio]|restant[ei]|rimanent[ei])(?!\w)(?:\s+{UNIT})?",
    re.IGNORECASE,
)
# "per ogni Area", "a ciascun Settore", "per Area", "ciascuna", "cad.", "entrambe le Aree", "a testa": for each that is responsible
_EACH = re.compile(
    rf"(?<!\w)(?:(?:(?:per|ad?)\s+)?(?:ogni|ciascun[ao]?|ognun[ao]|cadaun[ao])['’]?\s*(?:{UNIT}|{_HOLDER}|{OFFICES_HELD})(?:{_SUCH})?"
    rf"|{_OF_THEM}{{0,3}}(?:(?:due|tre|quattro|cinque|sei)\s+)?{UNIT}{_SUCH}"
    rf"|{_OF_THEM}{{1,3}}(?:due|tre|quattro|cinque|sei)\s+{UNIT}(?=\s*(?:$|[).,;:\n]))"
    rf"|(?:(?:per|ad?|x)\s+|/\s?){UNIT}(?=\s*(?:$|[).,;:+\n–—-]))"
    rf"|(?:(?:per|ad?)\s+)?entramb[ie](?:\s+(?:le|gli|i)\s+{UNIT})?(?!\w)"
    r"|a\s+testa(?!\w)|(?:(?:per|ad?)\s+)?(?:ciascun[aoi]?|cadaun[aoi]?|ognun[ao])(?!\w)|(?:cadauno|cad)(?!\w)\.?)",
    re.IGNORECASE,
)
# "10 Segretario, 5 Responsabili", "Aree 5": all who are responsible, behind others
_ALL_OF_THEM = re.compile(
    r"(?<!\w)(?:(?:i|le|ai|alle)\s+)?(?:responsabili|dirigenti|titolari|aree|settori|servizi|direzioni)(?=\s*(?:$|[\d).,;:=\n\x00–—-]))",
    re.IGNORECASE,
)
_POINTS = r"(?:punt[oi]|p\.?\s?ti|pts?|pp|p)(?![a-zà-ù])\.?"
_HUNDRED = r"(?:(?:/|su)\s*1000?(?!\d)|su\s+cento(?!\w))"


def _list_of(code: str) -> str:
    """A pattern for one code or several, with signs between them."""
    return rf"{code}(?:(?:\s*[,;/–—-]\s*|\s+e\s+){code}){{0,40}}"


_ROMAN = r"[IVX]{1,6}(?![\w'’])"
_ORDINAL = r"\d{1,2}[°ºª^]"
_LABELS = (
    r"punt[oi]|p\.?\s?ti|pt|pp|p|pes[oi]|pesatura|ponderazion[ei]|ponderat[oi]|punteggi[oi]?|valor[ei]|valutazione|coefficiente|quota"
    r"|specific[oi]|relativ[oi]|percentual[ei]|obiettiv[oi]|attribuit[oi]|assegnat[oi]|previst[oi]|pari|nr?|num"
)
_PATTERNS = {
    "line": r"\s*[\n;]\s*",
    # "da 5 a 10", "tra 5 e 10", "5-10", "3/5": none of the two is the weight
    "range": r"(?i:da|dai|dal|tra|fra)\s+\d\S*\s+(?:a|ai|al|e)\s+\d\S*",
    "total": r"(?i:(?:(?:per\s+un|in)\s+)?tot(?:al[ei]|\.)?(?!\w)(?:\s+(?:punti|peso|complessivo))?|complessivamente|complessiv[oi](?!\w))",
    "of_which": r"(?i:di\s+cui|(?:così\s+)?(?:ripartit|suddivis|distribuit)[oie])(?!\w)",
    # "5", "2,5", "10%", "10/100", "10 su 100", "10 punti", "10 punti/100"
    "number": (
        r"(?<![\w.,/])\d{1,4}(?:[.,]\d{1,3})?(?![\d°ºª^]|[.,]\d|[-–—]\d|/\s?\d(?!000?(?!\d)))"
        rf"(?:\s*(?:%|(?i:per\s*cento|percento)(?!\w)))?(?:\s*(?i:{_POINTS}))?(?:\s*(?i:{_HUNDRED}))?(?!\w)"
    ),
    # "(venti)", "dieci", "(dieci/00)"
    "spelled": rf"(?<!\w)(?i:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|[a-z]+tré)(?!\w)(?:\s*/\s*\d+)?",
    # ".....", ". . . .", "…", "____", "n.d.", "da definire", "?", "Area III: -"
    "open": (
        r"(?:[._…](?:[ \u00a0]?[._…])+|…|\?+|(?<!\w)[xX]{2,3}(?!\w)|(?<![^\n:=]) ?[-–—/]+(?=\s*(?:$|[\n;,]))"
        rf"|(?<!\w)(?i:{PENDING}))(?:\s*{_HUNDRED})?"
    ),
    # "(I-II-IV)", "(1, 2 e 4)"; "I", "II-III"; "A: 10", "10 A"
    "codes": (
        rf"\(\s*{_list_of(CODE)}\s*\)|{_list_of(_ROMAN)}|{_list_of(_ORDINAL)}"
        r"|[A-H](?=\s*[:=(–-]?\s*\d)|(?<=\d )[A-H](?=\s*(?:$|[,;\n–-]))"
    ),
    "plus": r"\s*\+\s*",
    "equals": r"=",
    "comma": r"\s*[,/]\s*|(?<!\w)(?i:e|ed|nonché)(?!\w)",
    "dash": r"(?<=\s)[-–—]+(?=\s)",
    "noise": (
        rf"(?<!\w)(?i:{_LABELS})(?!\w)[.°º]?|(?i:{_HUNDRED})|%|\*+|\s+|[()\[\]«»“”\":–—-]|\.(?!\s?[._…])|{BLANK}+"
        rf"|(?<!\w)(?i:{ARTICLE}|(?:per|ad?|al|alla|alle|allo|ai|agli)(?!\w)|all['’])"
    ),
}
_SCAN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS.items()))
# a number of another kind ("5-10", "3°"), or words up to the next number, bracket or sign
_WORDS = re.compile(r"(?P<words>\d\S*|[^\W\d_](?:[^\d()\n\x00:;=+…]|(?<=\w)\d)*|\S)")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
# "(10)": points, or behind points the number of an Area
_BRACKETED = re.compile(r"\(\s*(\d{1,4})\s*\)")
_THOUSAND = re.compile(r"\d{1,3}\.\d{3}(?!\d)")
_SIGNS = {"line": Parting.LINE, "comma": Parting.COMMA, "dash": Parting.DASH}
_MARKS = {"total": Mark.TOTAL, "of_which": Mark.OF_WHICH, "plus": Mark.PLUS, "equals": Mark.EQUALS}


def read_tokens(paragraphs: tuple[str, ...]) -> list[Token]:
    """The tokens of a cell, in order.

    Args:
        paragraphs: of the cell; run together into one they read the same.
    """
    text = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
    scopes = _find_scopes(text)
    rest = blank(text, *scopes, *(m.span() for m in _EACH.finditer(blank(text, *scopes))))
    placed = [*((span[0], scope) for span, scope in scopes.items()), *_scan(rest)]
    return _settle([token for _, token in sorted(placed, key=lambda pair: pair[0])])


def _find_scopes(text: str) -> dict[tuple[int, int], Scope]:
    """What says for whom, by where it stands."""
    found = {m.span(): Scope(m.group(), others=True) for m in _OTHERS.finditer(text)}
    rest = blank(text, *found)
    rest = blank(rest, *(m.span() for m in _EACH.finditer(rest)))
    if every := find_every(rest, numeric=True):
        start, end = every.spans[0][0], every.spans[-1][1]
        found[start, end] = Scope(text[start:end], every.exceptions, every=True, listed=every.listed)
        rest = blank(rest, (start, end))
    for mention in find_mentions(rest, numeric=True):
        found[mention.start, mention.end] = Scope(text[mention.start : mention.end], (mention,))
    everyone = _ALL_OF_THEM.finditer(blank(rest, *found))
    return found | {each.span(): Scope(each.group(), every=True, listed=True) for each in everyone}


def _scan(rest: str) -> Iterator[tuple[int, Token]]:
    """Everything but the scopes that name units, which are blanked in the text."""
    position = 0
    while position < len(rest):
        match = _SCAN.match(rest, position) or _WORDS.match(rest, position)
        if match is None:
            return
        words = match.group()
        if match.lastgroup == "words" and not words[0].isdigit():
            words = trim_joints(words) or words
        if token := _read_token(match.lastgroup or "", words.strip()):
            yield position, token
        position += max(1, len(words))


def _read_token(kind: str, words: str) -> Token | None:
    """What a piece of the cell is; nothing where it only joins others."""
    if kind in _SIGNS:
        return _SIGNS[kind]
    if kind in _MARKS:
        return _MARKS[kind]
    if kind == "number":
        return _read_points(words)
    if kind == "spelled":
        spelled = parse_spelled(words.partition("/")[0])
        return Scope(words, unread=True) if spelled is None else Points(words, Decimal(spelled))
    if kind == "open":
        return Points(words, None)
    if kind == "codes" and (alone := _BRACKETED.fullmatch(words)):
        return Points(words, Decimal(alone[1]))
    if kind == "codes":
        return _read_codes(words)
    if kind == "range" or (kind == "words" and not words[0].isalpha()):
        return Scope(words, unread=True)
    return Scope(words, (UnitMention(0, 0, "", name=words),)) if kind == "words" else None


def _read_codes(words: str) -> Scope:
    """Numbers of Areas without a word like Area."""
    return Scope(words, tuple(mention for mention in [find_numbers(words.strip("() "))] if mention))


def _read_points(words: str) -> Points:
    """A number as points; "1.500" could be a thousand and a half or one and a half, so it has no value."""
    number = _DIGITS.match(words)
    assert number is not None  # noqa: S101  # the scan found digits here
    if _THOUSAND.match(words):
        return Points(words, None, ambiguous=True)
    value = Decimal(number.group().replace(",", "."))
    return Points(words, value.to_integral_value() if value == value.to_integral_value() else value.normalize())


def _settle(tokens: list[Token]) -> list[Token]:
    """The tokens, where numbers behind points are settled.

    One in words only spells the one before it, or is not understood where it is another one; one in brackets is that of an Area.
    """
    settled: list[Token] = []
    for token in tokens:
        while settled and settled[-1] is Parting.LINE and isinstance(token, Points) and _spells(token, settled):
            settled.pop()
        before = settled[-1] if settled else None
        if not isinstance(token, Points) or not isinstance(before, Points):
            settled.append(token)
        elif _BRACKETED.fullmatch(token.raw):
            settled.append(_read_codes(token.raw))
        elif not _is_spelled(token) or _is_spelled(before):
            settled.append(token)
        elif token.value != before.value:
            settled.append(Scope(token.raw, unread=True))
    return settled


def _is_spelled(points: Points) -> bool:
    return points.value is not None and points.raw[0].isalpha()


def _spells(token: Points, before: list[Token]) -> bool:
    """Whether a number in words, on a line of its own, is the one in digits above it."""
    above = before[-2] if len(before) > 1 else None
    return _is_spelled(token) and isinstance(above, Points) and not _is_spelled(above) and above.value == token.value
