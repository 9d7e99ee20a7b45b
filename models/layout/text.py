"""A text as its lines are printed, and beside it the places where it is not yet known what a line's end means.

A text is open until the whole document has been read: only then its words tell which of them a line cuts. So an open text is a type
of its own, and no `str`: whatever takes a `str` must first have it settled (`extract/words/vocabulary.py`), or say that it takes the
text as it is printed (`Text.value`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter
from typing import NamedTuple


class JointKind(Enum):
    """What is not known of a place where a line begins.

    Attributes:
        between: what stands in the text right before the place, and may have to go.
        rank: how little speaks for a paragraph that begins here; none where the question is another one.
    """

    # a word that the line's end may have cut: after a hyphen, after a dash that stands alone, between two letters
    HYPHEN = ("hyphen", "-", None)
    DASH = ("dash", " -", None)
    LETTERS = ("letters", "", None)
    # a full line may have cut a word: its last word and the next one do not fit on a line together
    FULL_LINE = ("full line", " ", None)
    # a paragraph may begin though no space sets it apart: beside a year marker, after a full stop, by the look of its first word alone
    BESIDE_YEAR = ("beside a year marker", "", 0)
    AFTER_STOP = ("after a full stop", "", 1)
    WEAK_START = ("by its look", "", 2)
    # the same in a table that sets its paragraphs apart elsewhere
    UNSPACED = ("without the space of others", "", 3)
    # the file breaks the line here; at place 0, an empty paragraph stands before the text
    LINE_BREAK = ("line break", " ", None)

    def __init__(self, _name: str, between: str, rank: int | None) -> None:
        self.between = between
        self.rank = rank

    @property
    def cuts_word(self) -> bool:
        """May the parts on both sides, with nothing but a sign between them, be one word?"""
        return self in (JointKind.HYPHEN, JointKind.DASH, JointKind.LETTERS)


class Joint(NamedTuple):
    """A place in a text, counted from 0, where a line begins, and what is not known of it."""

    at: int
    kind: JointKind


_AT = attrgetter("at")


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its open joints.

    Attributes:
        value: the characters as they are printed, white space folded, with nothing of ours among them.
        joints: from left to right; of two at one place, the one that asks for a word stands first.
    """

    value: str
    joints: tuple[Joint, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.value)

    @property
    def starts(self) -> tuple[tuple[int, int], ...]:
        """Where a further paragraph may begin: place, and how little speaks for it."""
        return tuple((joint.at, joint.kind.rank) for joint in self.joints if joint.kind.rank is not None)

    def part(self, start: int, end: int | None = None) -> "Text":
        """The text between two places, with the joints inside it; one at its very start joins nothing any more."""
        stop = len(self.value) if end is None else end
        inside = self.joints[bisect_right(self.joints, start, key=_AT) : bisect_left(self.joints, stop, key=_AT)]
        return Text(self.value[start:stop], _moved(inside, -start))

    def open_at(self, at: int, kind: JointKind) -> "Text":
        """The same text with one joint more."""
        place = bisect_right(self.joints, at, key=_AT)
        return Text(self.value, (*self.joints[:place], Joint(at, kind), *self.joints[place:]))


def join_texts(texts: Iterable[Text], between: str = " ") -> Text:
    """The texts as one, each after the other with `between` between them; their joints keep their places."""
    values: list[str] = []
    joints: list[Joint] = []
    start = 0
    for text in texts:
        values.append(text.value)
        joints += _moved(text.joints, start)
        start += len(text.value) + len(between)
    return Text(between.join(values), tuple(joints))


def _moved(joints: tuple[Joint, ...], by: int) -> tuple[Joint, ...]:
    """The joints so many places further; the same ones where they stay, for a long text is made line by line."""
    return tuple(Joint(at + by, kind) for at, kind in joints) if by else joints
