"""A weight cell taken apart, before the Areas of the annex are known: points, and the words beside them that say for whom.

The words of the cell that are neither points nor a unit nor of the kind "punti" are handed on: they may be a name of an Area, or a role;
what is none of these becomes a finding.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from normalize.units.everyone import find_every
from normalize.units.mentions import UnitMention, find_mentions
from normalize.units.numerals import CODE, CODE_AT, parse_code
from normalize.units.vocabulary import UNIT, blank

# "5 per ogni Area", "5 (a ciascun Settore)": for each Area that is responsible
_EACH = re.compile(rf"(?<!\w)(?:per|a|ad)?\s*(?:ogni|ciascun[ao]?)\s+{UNIT}", re.IGNORECASE)
_OTHERS = re.compile(
    rf"(?<!\w)(?:(?:tutte\s+|tutti\s+)?(?:le\s+|gli\s+|i\s+)?altr[ei]\s+{UNIT}|(?:le|gli)\s+altr[ei](?!\w)|restanti(?!\w)(?:\s+{UNIT})?)",
    re.IGNORECASE,
)
# "(I-II-IV)", "(1, 2 e 4)" after a number
_BARE_CODES = rf"\(\s*{CODE}(?:(?:\s*[,;/–—-]\s*|\s+e\s+){CODE}){{0,40}}\s*\)"
_SCAN = re.compile(
    # "5", "2,5", "10%", "10/100", "10 su 100"
    r"(?P<number>(?<![\w.,/])\d{1,4}(?:[.,]\d{1,3})?(?![\d°ºª]|[.,]\d)(?!\s?[/]\s?\d(?!00?0?(?!\d)))(?![-–]\d)(?:\s*(?:%|/\s*1000?(?!\d)|(?i:su)\s+1000?(?!\d)))?)"
    # ".....", ". . . .", "…", "…..", "____", "n.d.", "da definire"
    r"|(?P<open>[._…](?:[ \u00a0]?[._…])+|…"
    r"|(?i:n\.?\s?[dpa]\.?(?!\w)|(?:ancora\s+)?da\s+(?:definir|assegnar|determinar|stabilir|attribuir|concordar|quantificar)e"
    r"|in\s+(?:corso\s+di\s+|via\s+di\s+)?definizione|non\s+(?:ancora\s+)?(?:definit|assegnat|attribuit|previst)[oa]))"
    rf"|(?P<codes>{_BARE_CODES})"
    # "punti", "p.", "ciascuna", and what joins the parts of a cell
    r"|(?P<noise>(?<!\w)(?i:punt[oi]|p\.?\s?ti|pt|pp|p|pesi?|peso|ciascun[aoi]?|cadaun[ao]|cad|ognun[ao]|per|n|di|del|della|dell|dei|ad|al|alla|ed|la|le|gli)(?!\w)['’.]?|(?<!\w)[aeil](?!\w)['’]?"
    r"|[\s\x00)\[\]:;,.=–—-]+|\()"
)
# a number of another kind ("5-10", "3°"), or words up to the next number or bracket
_WORDS = re.compile(r"(?P<words>\d\S*|\S[^\d()\n\x00:;=…]*)")
# "I", "II-III": codes without the word Area
_ROMANS = re.compile(r"[IVX]{1,6}(?:(?:\s*[,;/–—-]\s*|\s+e\s+)[IVX]{1,6}){0,40}")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_THOUSAND = re.compile(r"\d{1,3}\.\d{3}(?!\d)")
_NOTHING = re.compile(r"\s*[-–—/]+\s*")


@dataclass(frozen=True, slots=True)
class Points:
    """Points as printed; the value is none where they are not set, or can be read in two ways."""

    raw: str
    value: Decimal | None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom points are: units, all the Areas, all the others, or words that may name one of these."""

    raw: str
    mentions: tuple[UnitMention, ...] = ()
    every: bool = False
    others: bool = False


@dataclass(frozen=True, slots=True)
class WeightPart:
    """Points, and all that says for whom they are; without any scope they are for those in the responsible cell."""

    points: Points
    scopes: tuple[Scope, ...] = ()


@dataclass(frozen=True, slots=True)
class WeightReading:
    """The parts of a weight cell, in order, and the words of it that belong to none."""

    parts: tuple[WeightPart, ...]
    unread: tuple[str, ...] = ()


def parse_weights(paragraphs: tuple[str, ...]) -> WeightReading:
    """The points of a weight cell and for whom they are.

    Args:
        paragraphs: of the cell; run together into one they read the same.
    """
    if paragraphs and all(_NOTHING.fullmatch(text) for text in paragraphs):
        return WeightReading(tuple(WeightPart(Points(text.strip(), None)) for text in paragraphs))
    text = "\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
    text = blank(text, *(m.span() for m in _EACH.finditer(text)))
    scopes = _find_scopes(text)
    spans = [(start, start + len(scope.raw)) for (start, _), scope in scopes.items()]
    return _join(_scan(blank(text, *spans), scopes.items()))


def _find_scopes(text: str) -> dict[tuple[int, int], Scope]:
    """What says for whom, by where it stands."""
    found = {m.span(): Scope(m.group(), others=True) for m in _OTHERS.finditer(text)}
    rest = blank(text, *found)
    if every := find_every(rest):
        found[every.spans[0]] = Scope(text[every.spans[0][0] : every.spans[-1][1]], every.exceptions, every=True)
        rest = blank(rest, *every.spans)
    for mention in find_mentions(rest, numeric=True):
        found[mention.start, mention.end] = Scope(text[mention.start : mention.end], (mention,))
    return found


def _scan(rest: str, scopes: Iterable[tuple[tuple[int, int], Scope]]) -> list[Points | Scope]:
    """Points, scopes and unknown words of a cell, in order; the scopes are blanked in `rest`."""
    found: list[tuple[int, Points | Scope]] = [(start, scope) for (start, _), scope in scopes]
    position = 0
    while position < len(rest):
        match = _SCAN.match(rest, position) or _WORDS.match(rest, position)
        if match is None:
            break
        if item := _read_item(match):
            found.append((position, item))
        position = match.end()
    return [item for _, item in sorted(found, key=lambda pair: pair[0])]


def _read_item(match: re.Match[str]) -> Points | Scope | None:
    """What a piece of the cell is; nothing where it only joins others."""
    kind, words = match.lastgroup, match.group().strip()
    if kind == "number":
        return _read_points(words)
    if kind == "open":
        return Points(words, None)
    if kind == "codes" or _ROMANS.fullmatch(words):
        codes = tuple(code for found in CODE_AT.finditer(words) if (code := parse_code(found.group())))
        return Scope(words, (UnitMention(0, 0, "", codes=codes),))
    return Scope(words, (UnitMention(0, 0, "", name=words),)) if kind == "words" else None


def _read_points(words: str) -> Points:
    """A number as points; "1.500" could be a thousand and a half or one and a half, so it has no value."""
    number = _DIGITS.match(words)
    assert number is not None  # noqa: S101  # the scan found digits here
    if _THOUSAND.match(words):
        return Points(words, None, ambiguous=True)
    return Points(words, Decimal(number.group().replace(",", ".")))


def _join(items: list[Points | Scope]) -> WeightReading:
    """Points with their scopes: those after them, or, in a cell that begins with a scope, those before."""
    leading = bool(items) and isinstance(items[0], Scope)
    parts: list[WeightPart] = []
    pending: list[Scope] = []
    for item in items:
        if isinstance(item, Points):
            parts.append(WeightPart(item, tuple(pending) if leading else ()))
            pending = []
        elif leading or not parts:
            pending.append(item)
        else:
            parts[-1] = WeightPart(parts[-1].points, (*parts[-1].scopes, item))
    return WeightReading(tuple(parts), tuple(scope.raw for scope in pending))
