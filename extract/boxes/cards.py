"""Objectives that stand in lines alone, label and value: "Indicatore: giorni di ritardo" over "Target: zero"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.boxes.labels import ANYWHERE, MOST_WORDS, Label, name_label, split_led
from extract.boxes.line_labels import begins_anew, extend, is_next
from extract.tables.drafts import CellDraft
from extract.tables.headings import is_heading
from extract.words.profile import PACING, Profile, fold
from models.layout.blocks import CellParagraph, Edge, TextLine

# A card has labels of at least so many of the five fields, an indicator or a target among them; fewer may stand in any prose.
LEAST_FIELDS = 2
# "Missione: 01": a label that names none of the five counts where it comes in so many cards.
OFTEN = 2
# So many lines below a card may belong to its last value; more are prose.
FEW = 3
_ANY_LABEL = re.compile(r"([^\W\d][^:]{1,40}?)\s*:\s+(?=\S)")


@dataclass(slots=True)
class Card:
    """Labels and values on lines with no heading between them.

    Attributes:
        after: the lines below the last value, up to the next heading; a few of them may be further paragraphs of it.
    """

    labels: list[Label] = field(default_factory=list)
    after: Sequence[TextLine] = ()


def find_cards(lines: Sequence[TextLine], body: float, profile: Profile) -> list[Card | list[TextLine]]:
    """The cards among some lines, and the runs of lines between them.

    Args:
        lines: outside tables, with nothing else between them.
        body: size of the letters of the text.
        profile: names of the columns.
    """
    often = _find_often(lines)
    parts: list[Card | list[TextLine]] = []
    at = 0
    while at < len(lines):
        card, end = _read_card(lines, at, body, often, profile)
        if card:
            parts.append(card)
        elif parts and isinstance(parts[-1], list):
            parts[-1].append(lines[at])
        else:
            parts.append([lines[at]])
        at = end if card else at + 1
    for above, below in pairwise(parts):
        if isinstance(above, Card) and isinstance(below, list):
            _give_back(above, below, body)
    return [part for part in parts if part]


def _give_back(card: Card, below: list[TextLine], body: float) -> None:
    """Give a card the lines below it, where a heading ends them."""
    count = len(card.after)
    if count <= FEW and count < len(below) and is_heading(below[count], body):
        card.labels[-1].value.paragraphs += [CellParagraph(line.text, (line.place,)) for line in card.after]
        card.after = ()
        del below[:count]


def _find_often(lines: Sequence[TextLine]) -> frozenset[str]:
    """The labels that come again and again, whatever they name; not those inside a text that is printed again ("… Lotto 2: argini")."""
    different = {(above.text.value if above else "", line.text.value) for above, line in zip([None, *lines], lines, strict=False)}
    found = (_ANY_LABEL.match(line) for _, line in different)
    times = Counter(fold(match.group(1)) for match in found if match and len(match.group(1).split()) <= MOST_WORDS)
    return frozenset(label for label, count in times.items() if count >= OFTEN)


def _read_card(lines: Sequence[TextLine], first: int, body: float, often: frozenset[str], profile: Profile) -> tuple[Card | None, int]:
    """The card that begins with a line, and the line after its last; none where none begins there."""
    card = Card()
    waiting: list[TextLine] = []  # paragraphs of a value, if another label follows
    end = at = first
    while at < len(lines) and (card.labels or at == first):
        line = lines[at]
        label = _read_label(line, often, profile)
        if label:
            for paragraph in waiting:
                card.labels[-1].value.paragraphs.append(CellParagraph(paragraph.text, (paragraph.place,)))
            card.labels.append(label)
            waiting = []
        elif not card.labels or is_heading(line, body):
            break
        elif not waiting and (not card.labels[-1].value.paragraphs or is_next(lines[at - 1], line)):
            extend(card.labels[-1], line, begins=begins_anew(lines[at - 1], line, lines))
        else:
            waiting.append(line)
        at += 1
        end = end if waiting else at
    card.after = waiting[: FEW + 1]
    if card.labels and not card.labels[0].value.paragraphs and is_heading(lines[first], body):
        return None, first  # "Servizi" over a card is a heading, and no label of a unit
    fields = {name_label(label.heading, profile)[2] for label in card.labels if label.value.paragraphs} - {None}
    return (card, end) if len(fields) >= LEAST_FIELDS and fields & PACING else (None, first)


def _read_label(line: TextLine, often: frozenset[str], profile: Profile) -> Label | None:
    """The label that a line begins with, or that it is."""
    text = line.text
    led = split_led(text, profile)
    if led and ":" in text.value[: len(text.value) - len(led[2].value)]:
        heading, number, rest = led
    elif name_label(text.value, profile)[2] and len(text.value.split()) <= MOST_WORDS:
        heading, number, rest = (*name_label(text.value, profile)[:2], text.part(len(text.value)))
    elif (found := _ANY_LABEL.match(text.value)) and fold(found.group(1)) in often:
        heading, number, rest = found.group(1), "", text.part(found.end())
    else:
        return None
    paragraphs = [CellParagraph(rest, (line.place,))] if rest else []
    return Label(heading, number, CellDraft(paragraphs, Edge()), line.place, ANYWHERE)
