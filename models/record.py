"""The flat record: one per target."""

from datetime import date

from pydantic import Field

from models.annex import Weight
from models.base import Frozen, Key, Position
from models.phrases import DateExpression, Quantity
from models.place import Origin


class CellOrigins(Frozen):
    """Where each value of a record stands."""

    objective: Origin = ()
    indicator: Origin = ()
    target: Origin = ()
    responsible: Origin = ()
    weight: Origin = ()

    @property
    def places(self) -> Origin:
        """All the places, each once."""
        return tuple(dict.fromkeys(self.objective + self.indicator + self.target + self.responsible + self.weight))


class Record(Frozen):
    """One expected level with all that applies to it."""

    id: Position
    key: Key
    section: str = Field(description="The heading above the table.")
    objective_number: int = Field(ge=1, description="Counted from 1 through the whole annex.")
    objective: str = Field(description="The whole cell, paragraphs joined by one space.")
    objective_title: str = Field(description="The objective up to its first ' - '; the whole of it where there is none.")
    objective_description: str | None = Field(default=None, description="The objective after its title.")
    indicator: str = Field(description="The indicator that this target belongs to.")
    target_year: int = Field(description="From the year marker, or the annex's year.")
    target: str = Field(description="Without the year marker.")
    deadline: date | None = Field(default=None, description="The last day that is still in time; none when the text sets none.")
    responsible: str = Field(description="The whole cell; inherited where blank.")
    areas: tuple[str, ...] = Field(default=(), description="Codes of the Areas responsible; '*' for all.")
    coordinator: str | None = Field(default=None, description="Code of the Area that coordinates, or the words that name who does.")
    role: str | None = Field(default=None, description="The role that the responsible cell names: of one who holds an Area, or of none.")
    office: str | None = Field(default=None, description="The office that the responsible cell names.")
    notes: tuple[str, ...] = Field(default=(), description="What the responsible cell says besides: people, staff, funding.")
    weight_block: str = Field(description="The same for all records that share one weight cell.")
    weights: tuple[Weight, ...] = Field(default=(), description="Points, each with the Areas that it applies to; once for the whole block.")
    weight_raw: str = Field(default="", description="The weight cell as printed.")
    dates: tuple[DateExpression, ...] = Field(default=(), description="Every date and period that the target names, each with its role.")
    quantities: tuple[Quantity, ...] = Field(default=(), description="Every quantity that the target names.")
    further: dict[str, str] = Field(default_factory=dict, description="Cells of further columns, by their heading.")
    findings: tuple[str, ...] = Field(default=(), description="Codes of the findings on this record.")
    pages: tuple[int, ...] = Field(default=(), description="Pages that the record stands on, counted from 1: those of `origin`.")
    origin: CellOrigins = Field(default=CellOrigins(), description="Page and box of each cell; several where a page break cut it.")
