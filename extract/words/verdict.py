"""One way to decide: each candidate has what speaks for it and against it, in points, and the best one wins by a margin.

Points are roughly log-odds, so they may be added up. Whoever asks says how wide a margin is sure; a narrower one is a finding.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

# A decision that wins by fewer points than this is a finding.
SURE = 1.5


class Evidence(NamedTuple):
    """One reason, and its points.

    Attributes:
        points: positive for the candidate, negative against it.
        reason: in words.
        is_drawn: it comes from the rules or the row as a whole, and not from the cell's text.
        of_paragraph: it only says whether a paragraph goes on; the cell may go on with a new one.
    """

    points: float
    reason: str
    is_drawn: bool = False
    of_paragraph: bool = False


class Decision(NamedTuple, Generic[T]):
    """The candidate that won, by how many points it beats the next best, and what spoke for it most."""

    best: T
    margin: float
    reason: str

    @property
    def is_sure(self) -> bool:
        """Did it win by enough that nobody needs to look?"""
        return is_sure(self.margin)


def is_sure(margin: float | None) -> bool:
    """Is it by so many points that nobody needs to look? None means that there was nothing else to choose."""
    return margin is None or margin >= SURE


def total(found: Iterable[Evidence]) -> float:
    """The points of all of them."""
    return sum(e.points for e in found)


def strongest(found: Iterable[Evidence]) -> str:
    """The reason with the most points; none when nothing speaks for it."""
    best = max(found, key=lambda e: e.points, default=None)
    return best.reason if best is not None and best.points > 0 else ""


def decide(candidates: Mapping[T, Sequence[Evidence]]) -> Decision[T]:
    """The candidate with the most points; of equal ones the first.

    Args:
        candidates: at least one, each with its evidence.
    """
    ranked = sorted(candidates, key=lambda each: -total(candidates[each]))
    best = ranked[0]
    margin = total(candidates[best]) - total(candidates[ranked[1]]) if len(ranked) > 1 else float("inf")
    return Decision(best, margin, strongest(candidates[best]))
