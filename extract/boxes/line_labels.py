"""Labels that stand as lines above a table: "Obiettivo n. 3: Tempestività dei pagamenti"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.boxes.labels import ANYWHERE, Label, split_led
from extract.tables.drafts import CellDraft
from extract.words.joints import join_lines
from extract.words.profile import Profile
from models.layout.blocks import CellParagraph, Edge, TextLine
from models.layout.markers import BULLET, YEAR_MARKER

# A line goes on with the one above it when it stands no further below than this factor of its size.
NEXT_LINE = 1.7
# Lines of one text begin within so many letters of each other, be they set in; a word had room where this part of a letter was left.
SET_IN, ROOM = 2.0, 0.5


@dataclass(frozen=True, slots=True)
class LineLabels:
    """The labels among some lines, the lines above the first of them, and those below it that are no part of one."""

    labels: list[Label]
    above: list[TextLine]
    below: list[TextLine]


def find_line_labels(lines: Sequence[TextLine], profile: Profile) -> LineLabels:
    """The labels among the lines above a table."""
    labels: list[Label] = []
    above: list[TextLine] = []
    below: list[TextLine] = []
    last: TextLine | None = None
    for line in lines:
        led = split_led(line.text, profile)
        if led:
            heading, number, rest = led
            paragraphs = [CellParagraph(rest, (line.place,))] if rest else []
            labels.append(Label(heading, number, CellDraft(paragraphs, Edge()), line.place, ANYWHERE))
            last = line
        elif labels and last and is_next(last, line):
            extend(labels[-1], line)
            last = line
        else:
            (below if labels else above).append(line)
            last = None
    return LineLabels([label for label in labels if label.value.paragraphs], above, below)


def extend(label: Label, line: TextLine, *, begins: bool = False) -> None:
    """Go on with the value of a label; with a further paragraph where one begins."""
    paragraphs = label.value.paragraphs
    if not paragraphs or begins:
        paragraphs.append(CellParagraph(line.text, (line.place,)))
        return
    last = paragraphs.pop()
    paragraphs.append(CellParagraph(join_lines(last.text, line.text), (*last.origin, line.place)))


def is_next(above: TextLine, line: TextLine) -> bool:
    """Does the second line stand right below the first, in the same letters?"""
    upper, lower = above.place.box, line.place.box
    if upper is None or lower is None or abs(above.size - line.size) > 0.1 or above.place.page != line.place.page:
        return False
    return line.level is None and lower.bottom - upper.bottom < NEXT_LINE * line.size


def begins_anew(above: TextLine, line: TextLine, lines: Iterable[TextLine]) -> bool:
    """Does a line begin something of its own: a marker or a capital, though its first word had room on the line above?

    Args:
        above: the line above it.
        line: itself.
        lines: of the same text; the longest of those below one another shows how far they reach.
    """
    upper, text = above.place.box, line.text.value
    if upper is None or line.place.box is None:
        return False
    if YEAR_MARKER.match(text) or BULLET.match(text):
        return True
    if text[0].islower() or above.text.value.endswith((",", "-", "(")):
        return False
    near = SET_IN * line.size
    boxes = (other.place.box for other in lines if other.place.page == above.place.page)
    reach = max((box.x1 for box in boxes if box and abs(box.x0 - upper.x0) <= near), default=upper.x1)
    letter = (line.place.box.x1 - line.place.box.x0) / len(text)
    return upper.x1 + letter * (1 + len(text.split()[0])) + ROOM * line.size < reach
