"""The many ways in which a cell says that all the Areas are responsible, and whom it leaves out."""

import re
from dataclasses import replace
from typing import NamedTuple

from normalize.units.mentions import UnitMention, find_mentions
from normalize.units.numerals import NUMERAL
from normalize.units.vocabulary import ARTICLE, EDGE, OFFICES_HELD, UNIT

_HOLDERS = r"(?:(?:responsabili|dirigenti|titolari|capi|direttori|apicali)(?:\s+(?:di|dei|delle|degli))?\s+)?"
_ALL_OF = rf"(?:\d+\s+)?{_HOLDERS}(?:le\s+|i\s+|gli\s+)?(?:{UNIT}|{OFFICES_HELD}|(?:strutture|dipendenti|responsabili|dirigenti)(?!\w))"
_PATTERNS = (
    # "Tutte le Aree", "Tutti i Responsabili di Area", "tutte le altre Aree", "Tutti i 5 Settori"
    rf"tutt[ei]\s+(?:le\s+|i\s+|gli\s+)?(?:altr[ei]\s+)?{_ALL_OF}",
    rf"(?:le|gli)\s+altr[ei]\s+{UNIT}",
    r"tutt[ei]\s+(?:le|gli)\s+altr[ei](?!\w)",
    # "ogni Settore", "ciascuna Area"
    rf"(?:ogni|ciascun[ao]?)\s+{UNIT}",
    # "Responsabili dei Servizi", with nothing after it
    r"responsabili\s+(?:di|dei|delle|degli)\s+(?:aree|area|settori|settore|servizi|servizio)(?=\s*(?:$|[.,;:(\n\x00]))",
    # "l'intera struttura", "Tutto l'Ente"
    r"(?:l['’]\s*)?inter[ao]\s+(?:struttura|ente|apparato|organizzazione|comune)(?!\w)",
    r"tutt[oa]\s+(?:il\s+|la\s+|l['’]\s*)(?:comune|ente|struttura|apparato)(?!\w)",
    # "Aree: tutte", "Trasversale", "Tutti"
    rf"{UNIT}\s*:\s*tutt[ei](?!\w)",
    r"trasversale(?!\w)",
    r"^\s*tutt[ei]\s*$",
)
_EVERY = re.compile(rf"(?<!\w)(?:{'|'.join(_PATTERNS)})(?P<of>\s+(?:comunali|dell['’]ente|del\s+comune)(?!\w))?", re.IGNORECASE)
# what makes it some of them: "Tutti gli uffici dell'Area III", "Tutte le Aree coinvolte", "Tutti i responsabili delle Aree I e II"
_PART = re.compile(
    rf"\s*(?i:(?:del|della|dello|dei|delle|degli)\s+(?:\d{{1,2}}[°ºª^]?\s+)?{UNIT}|dell['’]\s*{UNIT}"
    rf"|coinvolt|interessat|competent|indicat|seguent|di\s+seguito)|\s+(?i:n\.\s*)?{NUMERAL}(?!\w)"
)
# "Tutti i Servizi sociali" are a unit by that name; "Tutti i Servizi con …" are all of them
_OWN_NAME = re.compile(rf"(?<=serviz)i\s+(?!con|tranne|eccetto|esclus|salvo|sotto|compres|{UNIT})[a-zà-ù]{{4}}", re.IGNORECASE)
# "tranne l'Area III", "ad eccezione delle Aree I e II", "(esclusa l'Area V)"
_EXCEPT = re.compile(
    r"[,(]?\s*(?:tranne|eccetto|esclus[aoei]|ad\s+(?:eccezione|esclusione)\s+d\w+|salvo|fatta\s+eccezione\s+per)(?!\w)(?P<what>[^();\n\x00]{0,200})",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"\s*(?:{ARTICLE})?", re.IGNORECASE)


class EveryArea(NamedTuple):
    """Where a text says "all the Areas", and the units that it leaves out."""

    spans: tuple[tuple[int, int], ...]
    exceptions: tuple[UnitMention, ...] = ()


def find_every(text: str) -> EveryArea | None:
    """Where a text says "Tutte le Aree", and what it leaves out; none where it speaks of some Areas only."""
    found = _EVERY.search(text)
    if not found or (not found["of"] and (_PART.match(text, found.end()) or _OWN_NAME.match(text, found.end() - 1))):
        return None
    if left_out := _EXCEPT.search(text, found.end()):
        return EveryArea((found.span(), left_out.span()), _read_exceptions(left_out["what"]))
    return EveryArea((found.span(),))


def _read_exceptions(what: str) -> tuple[UnitMention, ...]:
    """The units that "all the Areas" leaves out; "la III" is short for a unit of the kind just named, other words are a name."""
    bare = _LEADING.sub("", what, count=1).strip(EDGE)
    short = [replace(mention, unit="") for mention in find_mentions(f"area {bare}")]
    return tuple(find_mentions(what) or short or [UnitMention(0, 0, "", name=bare)])
