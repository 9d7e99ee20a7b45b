"""The many ways in which a cell says that all the Areas are responsible, and whom it leaves out."""

import re
from dataclasses import replace
from typing import NamedTuple

from normalize.units.mentions import UnitMention, find_mentions
from normalize.units.numerals import NUMERAL
from normalize.units.vocabulary import ARTICLE, EDGE, OFFICES_HELD, UNIT

_HOLDER = r"(?:responsabile|dirigente|titolare|apicale|direttore)"
_HOLDER_PLURAL = r"(?:responsabili|dirigenti|titolari|incaricati|apicali|direttori)"
_NOTHING_AFTER = r"(?=\s*(?:$|[.,;:(\n\x00]))"
_HOLDERS = r"(?:(?:responsabili|dirigenti|titolari|incaricati|capi|direttori|apicali)(?:\s+(?:di|dei|delle|degli))?\s+)?"
_ALL_OF = rf"(?:\d+\s+)?{_HOLDERS}(?:le\s+|i\s+|gli\s+)?(?:{UNIT}|{OFFICES_HELD}|(?:strutture|dipendenti|responsabili|dirigenti)(?!\w))"
_PATTERNS = (
    # "Tutte le Aree", "Tutti i Responsabili di Area", "tutte le altre Aree", "Tutti i 5 Settori"
    rf"tutt[ei]\s+(?:le\s+|i\s+|gli\s+)?(?:altr[ei]\s+)?{_ALL_OF}",
    rf"(?:le|gli)\s+altr[ei]\s+{UNIT}",
    r"tutt[ei]\s+(?:le|gli)\s+altr[ei](?!\w)",
    # "ogni Settore", "ciascuna Area", "ciascun Responsabile"
    rf"(?:ogni|ciascun[ao]?)\s+(?:{UNIT}|{_HOLDER}(?!\w)(?:\s+(?:di|d['’])\s*(?:{UNIT}|{OFFICES_HELD}))?)",
    # "Responsabili dei Servizi", "Responsabili di P.O.", with nothing after it
    rf"{_HOLDER_PLURAL}\s+(?:di|dei|delle|degli)\s+(?:{UNIT}|{OFFICES_HELD}){_NOTHING_AFTER}",
    # "l'intera struttura", "Tutto l'Ente"
    r"(?:l['’]\s*)?inter[ao]\s+(?:struttura|ente|apparato|organizzazione|comune)(?!\w)",
    r"tutt[oa]\s+(?:il\s+|la\s+|l['’]\s*)(?:comune|ente|struttura|apparato)(?!\w)",
    r"tutto\s+il\s+personale(?:\s+(?:comunale|dipendente))?(?!\s*(?:del|dell|dei|di|in|addett|assegnat)(?!\w))",
    # "Aree: tutte", "Trasversale", "Tutti"
    rf"{UNIT}\s*:?\s*tutt[ei](?!\w)",
    r"trasversale(?!\w)",
    r"^\s*tutt[ei](?=[\s,;:.\x00–—-]*$)",
)
_EVERY = re.compile(rf"(?<!\w)(?:{'|'.join(_PATTERNS)})(?P<of>\s+(?:comunali|dell['’]ente|del\s+comune)(?!\w))?", re.IGNORECASE)
# "Responsabile di Area", "Dirigenti" and no word more: each of them, or the one of the section that it stands in
_ONE_OF_EACH = re.compile(
    rf"\s*(?:(?:il\s+)?{_HOLDER}\s+di\s+(?:{UNIT}|{OFFICES_HELD})|(?:(?:i|le)\s+)?(?:{_HOLDER_PLURAL}|posizioni\s+organizzative))\s*\.?\s*",
    re.IGNORECASE,
)
# "Trasversale - Area I e III": those that are named
_ACROSS = re.compile(r"trasversale", re.IGNORECASE)
# "5 (tutte)" beside a weight
_BARE = re.compile(r"(?<!\w)tutt[ei](?!\w)", re.IGNORECASE)
# what makes it some of them: "Tutti gli uffici dell'Area III", "Tutte le Aree coinvolte", "Tutti i responsabili delle Aree I e II"
_PART = re.compile(
    rf"\s*(?i:(?:del|della|dello|dei|delle|degli)\s+(?:\d{{1,2}}[°ºª^]?\s+)?{UNIT}|dell['’]\s*{UNIT}"
    rf"|coinvolt|interessat|competent|indicat|seguent|di\s+seguito)|\s+(?i:n\.\s*)?{NUMERAL}(?!\w)|\s*[:(]\s*(?:[IVX]+(?!\w)|\d+\s*(?:[,–-]|e\s))"
)
# "Tutti i Servizi sociali" are a unit by that name; "Tutti i Servizi con …" are all of them
_OWN_NAME = re.compile(rf"(?<=serviz)i\s+(?!con|tranne|eccetto|esclus|salvo|sotto|compres|{UNIT})[a-zà-ù]{{4}}", re.IGNORECASE)
# "tranne l'Area III", "ad eccezione delle Aree I e II", "(esclusa l'Area V)"
_EXCEPT = re.compile(
    r"[,(]?\s*(?:tranne|eccetto|esclus[aoei]|ad\s+(?:eccezione|esclusione)\s+d\w+|salvo|meno|fatta\s+eccezione\s+per)(?!\w)(?P<what>[^();\n\x00]{0,200})",
    re.IGNORECASE,
)
# "la III", "quella Finanziaria"; small letters alone, for "I" is a number
_LEADING = re.compile(rf"\s*(?:{ARTICLE})?(?:quell[aeio]\s+)?")
# in a weight cell the next points end what is left out: "tranne la II, 10 Area II"
_NEXT_POINTS = re.compile(r"\s*(?:[,–—-]|\se\s)\s*\d+(?:,\d+)?\s*%?\s*[(A-Za-zÀ-ù\x00]")


class EveryArea(NamedTuple):
    """Where a text says "all the Areas", and the units that it leaves out.

    `listed` is set where only those may be meant that are named beside it ("5 (tutte)"), `doubt` where perhaps one alone is.
    """

    spans: tuple[tuple[int, int], ...]
    exceptions: tuple[UnitMention, ...] = ()
    listed: bool = False
    doubt: str = ""


def find_every(text: str, *, numeric: bool = False) -> EveryArea | None:
    """Where a text says "Tutte le Aree", and what it leaves out; none where it speaks of some Areas only.

    Args:
        text: of a responsible cell or of a weight cell.
        numeric: it is a weight cell, where "tutte" alone says so, and numbers are values.
    """
    if each := _ONE_OF_EACH.fullmatch(text):
        return EveryArea((each.span(),), doubt=text.strip())
    matches = list(_EVERY.finditer(text))
    found = next((match for match in matches if not _ACROSS.fullmatch(match.group())), next(iter(matches), None))
    if found and not found["of"] and (_PART.match(text, found.end()) or _OWN_NAME.match(text, found.end() - 1)):
        return None
    if found and _ACROSS.fullmatch(found.group()) and find_mentions(text):
        return None
    every = found or (_BARE.search(text) if numeric else None)
    left_out = _EXCEPT.search(text, every.end() if every else 0) if every or numeric else None
    spans = (every.span(),) if every else ()
    if left_out:
        end, exceptions = _read_exceptions(left_out, numeric=numeric)
        return EveryArea((*spans, (left_out.start(), end)), exceptions, listed=found is None)
    return EveryArea(spans, listed=found is None) if spans else None


def _read_exceptions(left_out: re.Match[str], *, numeric: bool) -> tuple[int, tuple[UnitMention, ...]]:
    """Where the words on what "all the Areas" leaves out end, and the units that they name.

    "la III" is short for a unit of the kind just named, other words are a name.
    """
    points = _NEXT_POINTS.search(left_out["what"]) if numeric else None
    what = left_out["what"][: points.start()] if points else left_out["what"]
    bare = _LEADING.sub("", what, count=1).strip(EDGE)
    short = [replace(mention, unit="") for mention in find_mentions(f"area {bare}")]
    return left_out.start("what") + len(what), tuple(find_mentions(what) or short or [UnitMention(0, 0, "", name=bare)])
