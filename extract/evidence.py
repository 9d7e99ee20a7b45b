"""Does a cell at the head of a page go on with the cell above the page break? What speaks for it and against it.

Every piece of evidence has points: positive when the cell goes on, negative when it is a new one. The points are roughly
log-odds, so they may be added up. Where a rule needs to know what is usual ("cells of this column begin with a capital"),
the document itself is asked.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from extract.grammar import HANGING, TYING
from models.layout import Edge
from models.markers import BULLET, YEAR_MARKER


class Evidence(NamedTuple):
    """One reason, and its points; `is_drawn` when it comes from the rules or the row as a whole and not from the cell's text."""

    points: float
    reason: str
    is_drawn: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual in this document.

    Attributes:
        lower: field to the part of its cells that begin with a lower-case letter.
        marked: field to the part of its cells that begin with a year marker.
        leaves_open: its tables leave a cell open where a page break cuts it.
    """

    lower: dict[str, float]
    marked: dict[str, float]
    leaves_open: bool


# "5 (Area I-II-IV)" is one number, "8 9 2" are three
_IN_BRACKETS = re.compile(r"\([^)]*\)?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def learn_habits(cells: Iterable[tuple[str, str]], *, leaves_open: bool) -> Habits:
    """What is usual, from pairs of field and text of cells that no page break can have cut."""
    count: dict[str, int] = defaultdict(int)
    lower: dict[str, int] = defaultdict(int)
    marked: dict[str, int] = defaultdict(int)
    for field, text in cells:
        count[field] += 1
        lower[field] += text[:1].islower()
        marked[field] += YEAR_MARKER.match(text) is not None
    # one cell more that does, one more that does not: few cells prove little
    return Habits(
        lower={field: (lower[field] + 0.5) / (n + 1) for field, n in count.items()},
        marked={field: (marked[field] + 0.5) / (n + 1) for field, n in count.items()},
        leaves_open=leaves_open,
    )


def weigh(field: str, above: str, below: str, edges: tuple[Edge, Edge], habits: Habits) -> list[Evidence]:
    """All that speaks for or against `below` going on with `above`.

    Args:
        field: of the column.
        above: the whole cell before the break; empty when it is blank.
        below: the cell after it, with at least one word.
        edges: of the two fragments that touch the break.
        habits: of the document.
    """
    drawn = _weigh_rules(*edges, habits, share=0.5 if field in ("indicator", "target") else 1.0)
    if not above:
        return [*drawn, Evidence(-2.0 if field == "objective" else 0.0, "the cell before the break is blank")]
    if field == "weight":
        return _weigh_numbers(above, drawn)
    room = _weigh_room(*edges, begins_paragraph=YEAR_MARKER.match(below) is not None or BULLET.match(below) is not None)
    texts = (_weigh_end(above), _weigh_start(field, below, habits), _weigh_brackets(above, below))
    return [evidence for evidence in (*drawn, *room, *texts) if evidence.points]


def _weigh_rules(above: Edge, below: Edge, habits: Habits, share: float) -> list[Evidence]:
    """What the rules say. Indicator and target are cut together, so each has half a share in what is one fact."""
    if above.open_below:
        return [Evidence(6.5 * share, "no rule closes the cell at the foot of the page", is_drawn=True)]
    if habits.leaves_open:
        reason = "a rule closes the cell at the foot of the page, and cut cells of this document are left open"
        return [Evidence(-7.0 * share, reason, is_drawn=True)]
    if below.open_above:
        return [Evidence(2.0 * share, "no rule opens the cell at the head of the page", is_drawn=True)]
    return []


def _weigh_room(above: Edge, below: Edge, *, begins_paragraph: bool) -> list[Evidence]:
    found = []
    left = above.lines_left or 0.0
    if left >= 1.5:
        # a paragraph that is kept together leaves up to its own height free, mostly no more than two lines
        points = -2.5 if left < 2.5 else -4.0 if left < 4.0 or not above.open_below else -8.0
        found.append(Evidence(points, "further lines would have fitted before the page break"))
    if above.width_left is not None and below.first_width is not None and not begins_paragraph:
        if above.width_left > 1.5 * below.first_width + 6:
            found.append(Evidence(-2.5, "the next word would have fitted before the page break"))
        elif above.width_left < below.first_width:
            found.append(Evidence(0.7, "the next word would not have fitted before the page break"))
    return found


def _weigh_end(above: str) -> Evidence:
    last = above[-1]
    if last in ",(/«“" or above.endswith((" -", " –")) or above.split()[-1].strip("'’\"").lower() in HANGING:
        return Evidence(3.0, "the text before the break hangs")
    if last in "-\u00ad'’" and len(above) > 1 and above[-2].isalpha():
        return Evidence(4.0, "the page break cuts a word")
    if last == ":":
        return Evidence(2.5, "a list is announced before the break")
    if last == ";":
        return Evidence(1.5, "the text before the break ends with a semicolon")
    return Evidence(-1.0, "the text before the break ends with a full stop") if last in ".!?" else Evidence(0.0, "")


def _weigh_start(field: str, below: str, habits: Habits) -> Evidence:
    lower, marked = habits.lower.get(field, 0.1), habits.marked.get(field, 0.0)
    if YEAR_MARKER.match(below):
        return Evidence(-1.0, "a year marker begins a target")
    if marked > 0.8:
        return Evidence(4.0, "it begins without the year marker that the others have")
    if BULLET.match(below):
        return Evidence(0.0, "")
    if below[0] in ",;.:)]»”":
        return Evidence(4.0, "it begins with a sign that goes on")
    if field == "responsible" and below.split()[0].lower() in TYING:
        return Evidence(2.5, "it begins with a word that ties it to the text before")
    if below[0].islower():
        return Evidence(3.0 if lower < 0.05 else 1.5 if lower < 0.2 else 0.5, "it begins with a lower-case letter")
    if below[0].isupper():
        return Evidence(-1.5 if lower < 0.2 else -0.5, "it begins with a capital")
    return Evidence(0.0, "")


def _weigh_brackets(above: str, below: str) -> Evidence:
    opened = above.count("(") - above.count(")")
    closes = ")" in below and below.find(")") < (below.find("(") if "(" in below else len(below))
    return Evidence(3.0, "it closes a bracket of the text before the break") if opened > 0 and closes else Evidence(0.0, "")


def _weigh_numbers(above: str, drawn: list[Evidence]) -> list[Evidence]:
    if len(_NUMBER.findall(_IN_BRACKETS.sub(" ", above))) > 1:
        return [*drawn, Evidence(-0.5, "a weight is mostly a cell of its own")]
    # a number that reads whole is not gone on with, whatever the rules
    return [Evidence(-9.0, "a weight is a cell of its own")]


def weigh_agreement(indicators: tuple[int, int], targets: tuple[int, int]) -> list[Evidence]:
    """Do indicators and targets, counted before and after the break, agree in number only if the row goes on?"""
    both_stand_before = indicators[0] > 0 and targets[0] > 0
    if both_stand_before and indicators[0] != targets[0] and sum(indicators) == sum(targets):
        return [Evidence(5.0, f"the row then has {sum(indicators)} indicators and as many targets", is_drawn=True)]
    return []


def total(found: Iterable[Evidence]) -> float:
    """The points of all of them."""
    return sum(e.points for e in found)
