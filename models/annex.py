"""The nested document: annex, sections, objectives, weight blocks, indicators, targets."""

from datetime import date
from decimal import Decimal

from pydantic import Field

from models.base import Frozen, Key, Position
from models.drawing import ColumnHeading, DrawnTable, PageShape, Passage
from models.findings import Finding
from models.phrases import DateExpression, DeadlineReason, Quantity
from models.place import Origin
from models.reasons import Reason


class Weight(Frozen):
    """Points, and the Areas that they apply to."""

    value: Decimal | None = Field(description="Points; none where the annex leaves them open ('.....').")
    areas: tuple[str, ...] = Field(default=(), description="Area codes; '*' for all of them; empty for a role.")


class WeightCell(Frozen):
    """A weight cell: its raw text, and the weights that it holds."""

    raw: str
    weights: tuple[Weight, ...]
    paragraphs: tuple[Passage, ...] = Field(default=(), description="Of `raw`.")
    origin: Origin


class Responsible(Frozen):
    """A responsible cell, taken apart; `raw` has every word of it."""

    raw: str
    areas: tuple[str, ...] = Field(default=(), description="Codes of the Areas named, in order; '*' for all of them.")
    every_area: bool = False
    coordinator: str | None = Field(default=None, description="Code of the Area that coordinates, or the words that name who does.")
    role: str | None = None
    office: str | None = None
    notes: tuple[str, ...] = ()
    paragraphs: tuple[Passage, ...] = Field(default=(), description="Of `raw`.")
    origin: Origin = ()


class FurtherCell(Frozen):
    """What a row says in a column that is none of the five."""

    heading: str
    text: str
    paragraphs: tuple[Passage, ...] = Field(default=(), description="Of `text`.")
    origin: Origin = ()


class Target(Frozen):
    """An expected level: one record."""

    id: Position
    key: Key
    year: int
    text: str
    raw: str = Field(description="With its year marker.")
    dates: tuple[DateExpression, ...] = ()
    deadline: date | None = None
    deadline_reasons: tuple[DeadlineReason, ...] = Field(
        default=(), description="Which of the dates set the deadline, and by which rule; without a deadline, why each of them set none."
    )
    quantities: tuple[Quantity, ...] = ()
    further: tuple[FurtherCell, ...] = Field(default=(), description="Cells of further columns of its row; a blank one is as above.")
    paragraphs: tuple[Passage, ...] = Field(
        default=(), description="Of `text`; a paragraph in the middle of which a year marker stands is as many as it parts."
    )
    origin: Origin = ()


class Indicator(Frozen):
    """What is measured, and the levels expected of it."""

    id: Position
    key: Key
    text: str
    responsible: Responsible | None = Field(default=None, description="Only where it differs from the block's.")
    targets: tuple[Target, ...]
    paragraphs: tuple[Passage, ...] = Field(default=(), description="Of `text`.")
    origin: Origin = ()


class WeightBlock(Frozen):
    """The indicators that share one weight cell; the weight counts once for all of them."""

    id: Position
    key: Key
    responsible: Responsible | None
    weight: WeightCell | None
    indicators: tuple[Indicator, ...]


class JoinedCell(Frozen):
    """A cell that a page break cut and that was made whole again."""

    field: str
    page: int | None = Field(description="The page on which the cell goes on, counted from 1.")
    reason: str


class Objective(Frozen):
    """What is to be achieved."""

    id: Position
    key: Key
    number: int = Field(ge=1, description="Counted from 1 through the whole annex.")
    text: str = Field(description="The whole cell.")
    title: str
    description: str | None = None
    pages: tuple[int, ...] = Field(default=(), description="Pages that its cell stands on: those of `origin`, each once and in order.")
    blocks: tuple[WeightBlock, ...]
    further: tuple[FurtherCell, ...] = Field(default=(), description="Cells of further columns of all its rows, each once.")
    joins: tuple[JoinedCell, ...] = ()
    paragraphs: tuple[Passage, ...] = Field(default=(), description="Of `text`.")
    origin: Origin = ()


class Section(Frozen):
    """A heading and its objectives."""

    id: Position
    key: Key
    title: str
    objectives: tuple[Objective, ...]
    columns: tuple[ColumnHeading, ...] = Field(default=(), description="The headings over its rows, from left to right.")
    origin: Origin = ()


class Area(Frozen):
    """An Area of the municipality, as the annex teaches it, and the points that the annex gives it."""

    code: str
    names: tuple[str, ...] = ()
    total: Decimal = Decimal(0)
    open_weights: int = Field(default=0, description="Weights that the annex leaves open.")


class SourceFile(Frozen):
    """The file that an annex was read from."""

    name: str
    sha256: str
    kind: str
    pages: int | None = None


class Annex(Frozen):
    """One annex, read whole."""

    title: str
    year: int
    source: SourceFile
    program_version: str = Field(default="", description="Version of the program that read it.")
    areas: tuple[Area, ...]
    sections: tuple[Section, ...]
    findings: tuple[Finding, ...]
    reasons: tuple[Reason, ...] = Field(default=(), description="Why headers, rows without rules and cells without a border were read so.")
    pages: tuple[PageShape, ...] = Field(
        default=(), description="Each page of a source that has pages; one that could not be read is missing."
    )
    tables: tuple[DrawnTable, ...] = Field(default=(), description="Every table of the document, whatever was read of it.")
    origin: Origin = ()
