"""Does a cell at the head of a page go on with the cell above the page break? What speaks for it and against it.

Every piece of evidence has points: positive when the cell goes on, negative when it is a new one. The points are roughly
log-odds, so they may be added up. Where a rule needs to know what is usual ("cells of this column begin with a capital"),
the document itself is asked (`extract/breaks/habits.py`).
"""

import re
from collections.abc import Iterable
from math import log

from extract.breaks.habits import Habits
from extract.words.grammar import ABBREVIATIONS, TYING, hangs
from extract.words.profile import PACING, fold
from extract.words.verdict import Evidence, total
from models.layout.blocks import Edge
from models.layout.markers import BULLET, FURTHER_PART, YEAR_MARKER

# A word surely would have fitted where so many times its width, and this many letters, are left on the line.
WIDER, SPARE = 1.5, 0.65
# For a cell going on whose text is painted on both pages: that is sure, and outweighs whatever its words say.
PAINTED_TWICE = Evidence(20.0, "the same text is painted, and cut, on both pages", is_drawn=True)
# "Tutte le Aree" begins a responsible, be it the only one.
_EVERYONE = frozenset({"tutti", "tutte"})
# "5 (Area I-II-IV)" is one number, "8 9 2" are three
_IN_BRACKETS = re.compile(r"\([^)]*\)?")
# "OB2", "Obiettivo n. 3", "1.2.": the number of an objective; its text comes next
_CODE = re.compile(r"(?:(?:[Oo]biettivo|[Oo][Bb]{1,2}\.?|[A-Z]{1,3})[ .-]{0,2})?(?:n\. ?)?\d{1,3}(?:[./-]\d{1,3})*[.)]?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
# "28/02/2025", "1° ottobre 2025": a day that lacks nothing
_DAY = re.compile(r"\b\d{1,2}(?:[/.-]\d{1,2}[/.-]|[°º]? [^\W\d_]{5,9} )(?:19|20)\d\d\b")
# "dal 01/03/2025 / al 31/12/2025": the second day of a span, which its first does not end
_SPANS = TYING | {"al", "fino", "sino", "o", "ovvero", "poi"}


def weigh(field: str, above: str, below: str, edges: tuple[Edge, Edge], habits: Habits) -> list[Evidence]:
    """All that speaks for or against `below` going on with `above`.

    Args:
        field: of the column.
        above: the whole cell before the break; empty when it is blank.
        below: the cell after it, with at least one word.
        edges: of the two fragments that touch the break.
        habits: of the document.
    """
    drawn = [] if field in PACING else weigh_rules(*edges, habits)
    if not above:
        return [*drawn, Evidence(-2.0 if field == "objective" else 0.0, "the cell before the break is blank")]
    if field == "weight":
        return _weigh_numbers(above, below, drawn)
    if field == "objective" and _CODE.fullmatch(above) and not _CODE.match(below):
        return [*drawn, Evidence(8.0, "the number of an objective does not stand alone")]
    if not any(map(str.isalpha, above)):
        return [*drawn, Evidence(-4.0, "a number is a cell of its own")]
    room = _weigh_room(*edges, begins_paragraph=YEAR_MARKER.match(below) is not None or BULLET.match(below) is not None)
    texts = [*room, _weigh_end(above), _weigh_start(field, below, habits), _weigh_brackets(above, below)]
    if field == "objective" and FURTHER_PART.match(below):
        texts.append(Evidence(6.0, "a further part of an objective begins none"))
    if field == "responsible":
        texts.append(_weigh_name(below, habits))
    if field == "target":
        texts.append(_weigh_days(above, below))
    return [evidence for evidence in (*drawn, *texts, _weigh_paragraph(texts, field, habits)) if evidence.points]


def weigh_rules(above: Edge, below: Edge, habits: Habits) -> list[Evidence]:
    """What the drawing says: a text that is painted on both pages, and the rules."""
    if above.cut_below and below.cut_above:
        return [PAINTED_TWICE]
    if above.open_below:
        return [Evidence(6.5, "no rule closes the cell at the foot of the page", is_drawn=True)]
    if habits.leaves_open and above.open_below is not None:
        reason = "a rule closes the cell at the foot of the page, and cut cells of this document are left open"
        return [Evidence(-7.0, reason, is_drawn=True)]
    if below.open_above:
        return [Evidence(2.0, "no rule opens the cell at the head of the page", is_drawn=True)]
    return []


def _weigh_paragraph(texts: Iterable[Evidence], field: str, habits: Habits) -> Evidence:
    """What begins anew may still be a further paragraph of the cell: takes back what speaks against it beyond that."""
    least, points = habits.paragraph_points(field), total(e for e in texts if e.of_paragraph)
    return Evidence(max(0.0, least - points), "cells of this column have several paragraphs", of_paragraph=True)


def _weigh_room(above: Edge, below: Edge, *, begins_paragraph: bool) -> list[Evidence]:
    found = []
    left = above.lines_left or 0.0
    if left >= 1.5:
        # a paragraph that is kept together leaves up to its own height free, mostly no more than two lines
        points = -2.5 if left < 2.5 else -4.0 if left < 4.0 or not above.open_below else -8.0
        found.append(Evidence(points, "further lines would have fitted before the page break"))
    if above.width_left is not None and below.first_width is not None and not begins_paragraph:
        if fits_before(above, below):
            found.append(Evidence(-2.5, "the next word would have fitted before the page break", of_paragraph=True))
        elif above.width_left < below.first_width:
            found.append(Evidence(0.7, "the next word would not have fitted before the page break", of_paragraph=True))
    return found


def fits_before(above: Edge, below: Edge) -> bool:
    """Would the next word surely have fitted before the page break?"""
    if above.width_left is None or below.first_width is None:
        return False
    return above.width_left > WIDER * below.first_width + SPARE


def _ends_open(above: str) -> bool:
    """Does no text end so: with a preposition, an article, an abbreviation, a sign that opens?"""
    last = above.split()[-1].strip("'’\"")
    return above[-1] in ",(/«“" or above.endswith((" -", " –")) or hangs(last) or last.lower() in ABBREVIATIONS


def _weigh_end(above: str) -> Evidence:
    last = above[-1]
    if _ends_open(above):
        return Evidence(3.0, "the text before the break hangs")
    if last in "-\u00ad'’" and len(above) > 1 and above[-2].isalpha():
        return Evidence(4.0, "the page break cuts a word")
    if last == ":":
        return Evidence(2.5, "a list is announced before the break")
    if last == ";":
        return Evidence(1.5, "the text before the break ends with a semicolon")
    return Evidence(-1.0, "the text before the break ends with a full stop", of_paragraph=True) if last in ".!?" else Evidence(0.0, "")


def _weigh_start(field: str, below: str, habits: Habits) -> Evidence:
    lower, marked = habits.lower.get(field, 0.1), habits.marked.get(field, 0.0)
    if YEAR_MARKER.match(below):
        return Evidence(-1.0, "a year marker begins a target", of_paragraph=True)
    if marked > 0.8:
        return Evidence(4.0, "it begins without the year marker that the others have")
    if BULLET.match(below):
        return Evidence(0.0, "")
    if below[0] in ",;.:)]»”":
        return Evidence(4.0, "it begins with a sign that goes on")
    if field == "responsible" and below.split()[0].lower() in TYING:
        return Evidence(4.5, "it begins with a word that ties it to the text before")
    if below[0].islower():
        return Evidence(3.0 if lower < 0.05 else 1.5 if lower < 0.2 else 0.5, "it begins with a lower-case letter")
    if below[0].isupper():
        return Evidence(-2.0 if lower < 0.05 else -1.5 if lower < 0.2 else -0.5, "it begins with a capital", of_paragraph=True)
    return Evidence(0.0, "")


def _weigh_name(below: str, habits: Habits) -> Evidence:
    """A responsible mostly begins with one of a few words: Area, Settore, Ufficio."""
    if fold(below.split()[0]) in habits.starts | _EVERYONE:
        return Evidence(0.0, "")
    return Evidence(min(2.5, -log(habits.strange)), "no other responsible begins with this word")


def _weigh_days(above: str, below: str) -> Evidence:
    """Each of two targets has its own day; one target mostly has a single one, or one for each year."""
    if YEAR_MARKER.match(below) or below.split()[0].lower() in _SPANS or not (_DAY.search(above) and _DAY.search(below)):
        return Evidence(0.0, "")
    return Evidence(-2.0, "the texts before and after the break name a full date each", of_paragraph=True)


def _weigh_brackets(above: str, below: str) -> Evidence:
    opened = above.count("(") - above.count(")")
    closes = ")" in below and below.find(")") < (below.find("(") if "(" in below else len(below))
    return Evidence(3.0, "it closes a bracket of the text before the break") if opened > 0 and closes else Evidence(0.0, "")


def _weigh_numbers(above: str, below: str, drawn: list[Evidence]) -> list[Evidence]:
    if (closed := _weigh_brackets(above, below)).points:
        return [*drawn, closed]
    if len(_NUMBER.findall(_IN_BRACKETS.sub(" ", above))) > 1:
        return [*drawn, Evidence(-0.5, "a weight is mostly a cell of its own")]
    # a number that reads whole is not gone on with, whatever the rules
    return [*(e for e in drawn if e == PAINTED_TWICE), Evidence(-9.0, "a weight is a cell of its own")]


def weigh_agreement(indicators: tuple[int, int], targets: tuple[int, int]) -> list[Evidence]:
    """Do indicators and targets, counted before and after the break, agree in number only if the row goes on?"""
    both_stand_before = indicators[0] > 0 and targets[0] > 0
    if both_stand_before and indicators[0] != targets[0] and sum(indicators) == sum(targets):
        return [Evidence(5.0, f"the row then has {sum(indicators)} indicators and as many targets", is_drawn=True)]
    return []
