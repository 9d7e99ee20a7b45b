"""A line break that the writer of a file set inside a paragraph: does the sentence go on after it?"""

from typing import NamedTuple

from extract.words.grammar import HANGING
from models.markers import BULLET, YEAR_MARKER
from models.text import JointKind

# Signs that no sentence ends with; and words, besides those of the grammar, that announce a number or a name.
_OPEN_ENDS = ",(/«“-–—"
_ANNOUNCING = frozenset({"almeno", "n.", "nr.", "num.", "art.", "minimo", "massimo"})


class GoesOn(NamedTuple):
    """Two lines are of one paragraph; `start`: what lets a paragraph begin with the second after all, if anything does."""

    start: JointKind | None = None


def find_joint(above: str, below: str) -> GoesOn | None:
    """How the second line goes on with the first; none where it is a paragraph of its own, for nothing shows that it goes on."""
    if _is_marker(above):
        return GoesOn()
    if is_begun(above, below) or above[-1] in ";!?":
        return None
    if above.count("(") > above.count(")") or _hangs(above) or below[0] in "(),.;:":
        return GoesOn()
    return GoesOn(JointKind.WEAK_START) if below[0].islower() and not above[0].islower() else None


def is_begun(above: str, below: str) -> bool:
    """Does the second line begin something of its own for certain: a year marker, a bullet, or what a colon announces?"""
    if _is_marker(above):
        return False
    return YEAR_MARKER.match(below) is not None or BULLET.match(below) is not None or above[-1] == ":"


def _is_marker(text: str) -> bool:
    marker = YEAR_MARKER.match(text)
    return marker is not None and marker.end() == len(text)


def _hangs(text: str) -> bool:
    word = text.split()[-1].lower()
    return text[-1] in _OPEN_ENDS or word in _ANNOUNCING or word.strip("'’\"") in HANGING
