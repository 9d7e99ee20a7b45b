"""Why a document was read as it was: what a person who doubts a record wants to see."""

from collections.abc import Iterable
from enum import StrEnum
from math import isinf

from pydantic import Field, field_validator

from models.base import Frozen
from models.place import Origin, Place


class Question(StrEnum):
    """What had to be decided."""

    HEADER = "header"
    ROWS = "rows"
    CUT = "cut"
    JOIN = "page break"


class Reason(Frozen):
    """One decision of the reading: what was decided, the words or rules that decided it, and where."""

    question: Question
    answer: str = Field(description="What was decided, in a few words.")
    reason: str = Field(description="The words or rules that speak for it most.")
    margin: float | None = Field(default=None, description="By how many points it beat the next best; none where there was no other.")
    origin: Origin = Field(default=(), description="Each place where it was decided so.")

    @field_validator("margin")
    @classmethod
    def _is_a_number(cls, margin: float | None) -> float | None:
        """Two places after the point; none for the endless margin of what had no rival."""
        return None if margin is None or isinf(margin) else round(margin, 2)


def merge_reasons(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The reasons, each once, with all the places where the same was decided for the same reason."""
    merged: dict[Reason, dict[Place, None]] = {}
    for reason in reasons:
        merged.setdefault(reason.model_copy(update={"origin": ()}), {}).update(dict.fromkeys(reason.origin))
    return tuple(reason.model_copy(update={"origin": tuple(places)}) for reason, places in merged.items())
