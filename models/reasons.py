"""Why a document was read as it was: what a person who doubts a record wants to see."""

from enum import StrEnum

from pydantic import Field

from models.base import Frozen
from models.place import Origin


class Question(StrEnum):
    """What had to be decided."""

    HEADER = "header"
    ROWS = "rows"
    CUT = "cut"
    JOIN = "join"


class Reason(Frozen):
    """One decision of the reading: what was decided, the words or rules that decided it, and where."""

    question: Question
    answer: str = Field(description="What was decided, in a few words.")
    reason: str = Field(description="The words or rules that speak for it most.")
    margin: float | None = Field(default=None, description="By how many points it beat the next best; none where there was no other.")
    origin: Origin = ()
