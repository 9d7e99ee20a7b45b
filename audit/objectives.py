"""Objectives whose text holds the beginning of another one: what a border that is missing looks like from the result."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from models.annex import Annex
from models.findings import Finding

# So many objectives, and so large a part of them, show how they begin.
OBJECTIVES, USUAL, TITLED = 3, 0.7, 0.5
# "OB2", "1.2", "S.1 -", "3)", "Obiettivo n. 4": the number, with a word or letters before it and a sign behind it
_NUMBER = re.compile(
    r"(?:(?P<word>ob(?:iettivo|iett|\b)\.?)\s*(?:n\.?\s*)?)?(?P<code>(?:[A-Z]{1,4}[.-]?)?\d{1,3}(?:\.\d{1,3})*)(?P<sign>[.):]?)",
    re.IGNORECASE,
)
# "quartiere Refezione scolastica - Migliorare": a title of a few words after a word that could end a text
_TITLE = re.compile(r"(?<=[a-zà-ÿ)] )(?=[A-ZÀ-Ý])(?P<title>[^\s.,;:()]+(?: [^\s.,;:()]+){0,5}) [-–—] (?=[A-ZÀ-Ý])")
# after these the text goes on
_LEADING = re.compile(
    r"(?:\b(?:e|ed|o|od|a|ad|di|da|in|con|su|per|tra|fra|il|lo|la|i|gli|le|un|uno|una|che|come|presso|verso|entro|col|coi"
    r"|(?:a|da|de|ne|su)(?:l|llo|lla|i|gli|lle))|l'|['’]) $",
    re.IGNORECASE,
)


def find_double(annex: Annex) -> Iterator[Finding]:
    """A finding for each objective that holds another one's number, or a second title, where most are numbered or titled."""
    objectives = [objective for section in annex.sections for objective in section.objectives]
    texts = [objective.text for objective in objectives]
    for objective, second in zip(objectives, _seconds(texts), strict=True):
        if second:
            yield Finding(
                code="objective-double",
                field="objective",
                raw=objective.text[:200],
                detail={"second": second[:80]},
                part=objective.id,
                origin=objective.origin,
            )


def _seconds(texts: Sequence[str]) -> Iterator[str]:
    """For each objective the beginning of a second one within it; else nothing."""
    shapes = Counter(shape for text in texts if (found := _NUMBER.match(text)) and (shape := _shape(found)))
    usual = next((shape for shape, count in shapes.most_common(1) if count >= max(OBJECTIVES, USUAL * len(texts))), None)
    titled = sum(" - " in text or " – " in text for text in texts)
    has_titles = titled >= max(OBJECTIVES, TITLED * len(texts))
    for text in texts:
        yield (_second_number(text, usual) if usual else "") or (_second_title(text) if has_titles else "")


def _shape(number: re.Match[str]) -> str:
    """How a number is written ("OB9", "9.9", "9)"); nothing for a bare one, which any sentence may hold."""
    code = re.sub(r"\d+", "9", number["code"])
    shape = f"{'ob ' if number['word'] else ''}{code.upper()}{number['sign']}"
    return "" if shape in ("9", "9.") else shape


def _second_number(text: str, usual: str) -> str:
    first = _NUMBER.match(text)
    for found in _NUMBER.finditer(text, first.end() if first else 0):
        begins = text[: found.start()].endswith(" ") and text[found.end() : found.end() + 1] in (" ", "")
        if begins and _shape(found) == usual and (first is None or found[0] != first[0]):
            return text[found.start() :]
    return ""


def _second_title(text: str) -> str:
    dash = re.search(r" [-–—] ", text)
    for found in _TITLE.finditer(text, dash.end() if dash else len(text)):
        if not _LEADING.search(text[: found.start()]):
            return text[found.start() :]
    return ""
