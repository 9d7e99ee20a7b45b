"""Objectives of which a document gives the text alone, under a numbered label: "DESCRIZIONE OBIETTIVO 3" over what it is."""

from collections.abc import Sequence

from extract.boxes.cards import Card
from extract.boxes.labels import ANYWHERE, Label, name_label
from extract.boxes.line_labels import extend
from extract.tables.drafts import CellDraft
from extract.tables.headings import is_heading
from extract.words.profile import Profile
from models.layout.blocks import Edge, TextLine

# So many of them, with numbers of their own, are no accident; a text of more words than this is a chapter.
LEAST, MOST_WORDS = 2, 60


def find_lone(lines: Sequence[TextLine], body: float, profile: Profile, *, before_table: bool) -> list[Card | list[TextLine]]:
    """The objectives among some lines, and the lines between them; only the lines where there are fewer than two.

    Args:
        lines: outside tables and cards.
        body: size of the letters of the text.
        profile: names of the columns.
        before_table: a table stands below the last line; it says more of the objective right above it.
    """
    parts: list[Card | list[TextLine]] = []
    at = 0
    while at < len(lines):
        card, end = _read(lines, at, body, profile)
        if card and not (before_table and end == len(lines)):
            parts.append(card)
            at = end
            continue
        if parts and isinstance(parts[-1], list):
            parts[-1].append(lines[at])
        else:
            parts.append([lines[at]])
        at += 1
    numbers = [part.labels[0].number for part in parts if isinstance(part, Card)]
    return parts if LEAST <= len(numbers) == len(set(numbers)) else [list(lines)]


def _read(lines: Sequence[TextLine], first: int, body: float, profile: Profile) -> tuple[Card | None, int]:
    """The objective whose label is this line, and the line after its last; none where the line is no such label."""
    line = lines[first]
    heading, number, field = name_label(line.text.value, profile)
    if field != "objective" or not number or not is_heading(line, body):
        return None, first
    label = Label(heading, number, CellDraft([], Edge()), line.place, ANYWHERE)
    end = first + 1
    while end < len(lines) and not is_heading(lines[end], body):
        extend(label, lines[end])
        end += 1
    words = len(label.value.text.value.split())
    return (Card([label]), end) if 0 < words <= MOST_WORDS else (None, first)
