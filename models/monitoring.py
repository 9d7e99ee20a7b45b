"""The monitoring workbook: what it asks about the year's work, what was filled in, and what comes of it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from models.annex import SourceFile
from models.base import Frozen, Key, Position
from models.findings import Finding

REGISTER = "_allegato-h"
"""Name of the hidden sheet that says what the workbook asked."""

EDITION = "allegato-h monitor 1"
"""What stands in the first cell of the register; the number changes when an older program could not read the workbook."""

NO_AREA = ""
"""Code of what belongs to no Area: the weight of a role, a target whose responsible names none."""

FilledValue = Decimal | date | str | None
"""What a person wrote into a cell."""


class MonitoredTarget(Frozen):
    """A target as the workbook asks about it."""

    key: Key
    id: Position
    section: str
    objective_number: int
    objective: str
    indicator: str
    target: str
    target_year: int
    deadline: date | None
    responsible: str
    areas: tuple[str, ...] = Field(description="Codes of the Areas whose sheets show it.")
    weight_block: str
    weight_raw: str
    counts: bool = Field(
        description="Whether it has a part in the score; targets of later years have none where the block has one of the year."
    )
    expected: Decimal | None = Field(default=None, description="The number that it expects, where it expects exactly one.")
    unit: str | None = None


class MonitoredWeight(Frozen):
    """Points of a weight block for one Area; none where the annex leaves them open."""

    weight_block: str
    area: str
    points: Decimal | None


class MonitoredArea(Frozen):
    """An Area that has a sheet of its own, and the name of that sheet."""

    code: str
    names: tuple[str, ...] = ()
    sheet: str


class FillForm(Frozen):
    """How the sheet to fill looks, so that it can be read again in any language.

    Attributes:
        headings: of its columns, from the first; that of the key comes first, those to fill last.
    """

    sheet: str
    headings: tuple[str, ...]


class MonitoringPlan(Frozen):
    """All that a monitoring workbook asks."""

    title: str
    year: int
    source: SourceFile
    form: FillForm
    areas: tuple[MonitoredArea, ...]
    targets: tuple[MonitoredTarget, ...]
    weights: tuple[MonitoredWeight, ...]


class FilledTarget(Frozen):
    """What was filled in for one target.

    Attributes:
        percent: how much of it was reached, from 0 to 100; none where the cell is empty or cannot be counted.
        percent_raw: what stands in the cell.
    """

    key: Key
    value_june: FilledValue = None
    value_december: FilledValue = None
    percent: Decimal | None = None
    percent_raw: str = ""
    note: str = ""


class Timeliness(StrEnum):
    """Whether a target was reached by its deadline."""

    NO_DEADLINE = "no deadline"
    NOT_FILLED = "not filled"
    IN_TIME = "in time"
    LATE = "late"
    OPEN = "open"
    DAY_UNKNOWN = "day unknown"


class AreaShare(Frozen):
    """The part of a target in the points of one Area: what it can bring and what it brings."""

    area: str
    weight: Decimal | None = Field(description="Points that it can bring; none where the annex leaves them open.")
    score: Decimal | None = Field(description="Points that it brings; none where it is open or no percentage counts.")


class Outcome(Frozen):
    """A target and what came of it."""

    key: Key
    id: Position
    section: str
    objective_number: int
    objective: str
    indicator: str
    target_year: int
    target: str
    deadline: date | None
    responsible: str
    areas: tuple[str, ...]
    value_june: FilledValue
    value_december: FilledValue
    percent: Decimal | None
    percent_raw: str
    note: str
    expected: Decimal | None
    unit: str | None
    difference: Decimal | None = Field(description="The last number that was filled in, less the expected one.")
    timeliness: Timeliness
    shares: tuple[AreaShare, ...]


class AreaScore(Frozen):
    """The score of an Area.

    Attributes:
        points: all that the annex gives it.
        score: what it has reached of them.
        share: score in percent of the points.
        targets: that count for it, and how many of them have a percentage.
    """

    area: str
    names: tuple[str, ...]
    points: Decimal
    open_weights: int
    score: Decimal
    share: Decimal | None
    targets: int
    filled: int


class MonitoringReport(Frozen):
    """The year's work beside its plan."""

    title: str
    year: int
    source: SourceFile
    workbook: SourceFile
    areas: tuple[AreaScore, ...]
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]
