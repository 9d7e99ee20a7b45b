"""Headings that hold more than a heading: the first row of a table whose border is missing, or a value that stands in the header."""

import re
from collections.abc import Iterator, Sequence
from statistics import median

from extract.words.column_names import match_field
from extract.words.grammar import hangs
from extract.words.profile import Profile, fold
from extract.words.verdict import Evidence, is_sure, total
from extract.words.vocabulary import plain_text
from models.findings import Finding
from models.layout.blocks import Cell

# A heading of more words than this, and of so many times the words of the others beside it, is a text.
LONGEST, TIMES_OTHERS = 12, 3
# So many words after the name of a column may begin a text; fewer are a part of its name ("Obiettivo Strategico").
BEGUN = 3
# Headings with such words prove nothing alone; so many of one header do.
SEVERAL = 2
# "(max 100)", "(valore al 31/12/2026)": what a heading explains stands in brackets
_BRACKETS = re.compile(r"\([^)]*\)?|\[[^\]]*\]?")
_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
# "entro il 30/06/2026", "15 marzo"; but not "Valore al 31/12/2026", which says of when the values are
_DAY = re.compile(rf"(?<!\bal )(?<![\d/.])\d{{1,2}}(?:[/.-]\d{{1,2}}(?:[/.-](?:20)?\d\d)?(?![\d/])|[°º]? (?:{_MONTHS})\b)", re.IGNORECASE)
# "n. 300", "90%", "≥ 5", "€ 2.000"; but not "su 100%", "max 100%"
_AMOUNT = re.compile(r"(?<![\w.])n[.°]\s?\d|(?<!su )(?<!max )(?<!totale )(?<![\w.,])\d[\d.,]*\s?%|[≥≤<>=€]\s?\d", re.IGNORECASE)
# "Area II", "Settore 3"
_UNIT = re.compile(r"\b(?:[Aa]rea|[Ss]ettore|[Ss]ervizio|AREA|SETTORE|SERVIZIO) (?:[IVX]+|\d{1,2})\b")
# "Peso 10": all that follows the name of a column of weights; a year is none
_POINTS = re.compile(r"\d{1,3}(?:[.,]\d+)?")
# a word of Italian ends with a vowel, an abbreviation hardly ever
_SENTENCE = re.compile(r"[a-zà-ÿ]{2,}[aeiouàèéìòù][.;!?] +[A-ZÀ-Ý][a-zà-ÿ]")


def find_crowded(cells: Sequence[Cell], profile: Profile) -> Iterator[Finding]:
    """A finding for each heading of a header that holds more than a heading.

    Args:
        cells: of the header, those that hold text.
        profile: names of the columns.
    """
    headings = [plain_text(cell.text, profile.words) for cell in cells]
    usual = median(len(heading.split()) for heading in headings) if headings else 0
    begun = [_begins_text(heading, profile) for heading in headings]
    for cell, heading, is_begun in zip(cells, headings, begun, strict=True):
        found = [*_weigh(heading, usual, profile), Evidence(2.0 * (is_begun and sum(begun) >= SEVERAL), "texts begin in several headings")]
        if is_sure(total(found)):
            yield Finding(code="heading-holds-more", field=match_field(heading, profile)[0], raw=heading[:200], origin=(cell.place,))


def _weigh(heading: str, usual: float, profile: Profile) -> Iterator[Evidence]:
    """What speaks for a heading holding more than one."""
    plain = _BRACKETS.sub(" ", heading)
    if len(plain.split()) > max(LONGEST, TIMES_OTHERS * usual):
        yield Evidence(2.0, "it is much longer than the others")
    for pattern, what in ((_DAY, "a day"), (_AMOUNT, "an amount"), (_UNIT, "an Area"), (_SENTENCE, "a second sentence")):
        if pattern.search(plain):
            yield Evidence(2.0, f"it holds {what}")
    field, length = match_field(plain, profile)
    if field == "weight" and _POINTS.fullmatch(_rest(plain, length)):
        yield Evidence(2.0, "it holds a weight")


def _begins_text(heading: str, profile: Profile) -> bool:
    """Does a text follow the name of the column: some words, of which the first alone has a capital, and none that headings have?"""
    plain = _BRACKETS.sub(" ", heading)
    field, length = match_field(plain, profile)
    words = _rest(plain, length).split()
    saying = [word for word in words if not hangs(word)]
    is_text = len(words) >= BEGUN and words[0].istitle() and any(word.islower() for word in saying[1:])
    return field is not None and is_text and profile.words.isdisjoint(fold(" ".join(saying)).split())


def _rest(heading: str, length: int) -> str:
    """The heading without the name that it begins with.

    Args:
        heading: without brackets.
        length: of the name, as headings are compared.
    """
    at = next((at for at in range(len(heading) + 1) if len(fold(heading[:at])) >= length), len(heading))
    return heading[at:].strip(" .:-–—")
