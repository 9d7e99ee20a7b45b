"""What every public type of the project shares."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that cannot be changed after it was made and that accepts no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")
