"""A line break that the writer of a file set inside a paragraph: does the sentence go on after it?"""

from extract.words.grammar import HANGING
from extract.words.joints import SOFT
from models.markers import BULLET, YEAR_MARKER

# Stands between two lines of a paragraph until `settle_breaks` has settled what it means; no document has it.
BREAK = "\ue013"
# Signs that no sentence ends with; and words, besides those of the grammar, that announce a number or a name.
_OPEN_ENDS = ",(/«“-–—"
_ANNOUNCING = frozenset({"almeno", "n.", "nr.", "num.", "art.", "minimo", "massimo"})


def find_joint(above: str, below: str) -> str | None:
    """What stands between two lines of one paragraph before the second: nothing, or a mark where a paragraph may begin after all.

    None where the second line is a paragraph of its own, for nothing shows that the sentence goes on.
    """
    if _is_marker(above):
        return ""
    if is_begun(above, below) or above[-1] in ";!?":
        return None
    if above.count("(") > above.count(")") or _hangs(above) or below[0] in "(),.;:":
        return ""
    return SOFT[-1] if below[0].islower() and not above[0].islower() else None


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
