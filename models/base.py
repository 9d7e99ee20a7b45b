"""What every public type of the project shares."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Position = Annotated[str, Field(description="Its position, by counting: one more part in front of it changes it.")]
"""`s1` is a section, `o1` an objective, `o1.2` a block of it, and so on to the target. The letter says that it is no number."""

Key = Annotated[
    str, Field(description="Stable: a hash of its words and of what it stands in; one more part elsewhere in the annex does not change it.")
]


class Frozen(BaseModel):
    """A value that cannot be changed after it was made and that accepts no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")
