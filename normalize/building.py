"""Drafts made the models: blocks, indicators and targets with their ids, and the findings on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.annex import Indicator, Target, WeightBlock, WeightCell
from models.findings import Finding
from models.layout.blocks import Paragraph
from models.place import Origin
from normalize.keys import KeyRing, Level
from normalize.objectives.blocks import BlockDraft, IndicatorDraft
from normalize.objectives.lines import PlanLine, find_origin, join_text
from normalize.objectives.pairing import PlacedTarget
from normalize.objectives.passages import find_passages, number_places
from normalize.phrases import read_phrase
from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import Duty, place_duty, resolve_duty
from normalize.responsibles.statements import Statement
from normalize.weights.cells import parse_weights
from normalize.weights.sharing import share_weights

Cell = tuple[Paragraph, ...]


@dataclass(slots=True)
class Workshop:
    """What building an annex goes by, and the findings on it so far.

    Attributes:
        year: of the annex.
        directory: its Areas.
        duties: its responsible cells, read.
        keys: gives out the keys of its parts.
        home: the Area whose objective is being built, as far as the annex tells it.
        reported: the names without a number that a finding speaks of already.
    """

    year: int
    directory: Directory
    duties: Mapping[Cell, Duty]
    keys: KeyRing = field(default_factory=KeyRing)
    findings: list[Finding] = field(default_factory=list)
    home: str | None = None
    reported: set[str] = field(default_factory=set)

    def find_duty(self, cell: Cell) -> Duty | None:
        """Who is responsible by this cell, in the objective that is being built; none where it is blank."""
        duty = self.duties.get(cell)
        return place_duty(duty, self.home) if duty else None

    def report(self, code: str, name: str, raw: str, part: str, origin: Origin, detail: Mapping[str, str] | None = None) -> None:
        """Add a finding on an objective or a part of one."""
        self.findings.append(Finding(code=code, field=name, raw=raw, detail=dict(detail or {}), part=part, origin=origin))


def resolve_cells(cells: Mapping[Cell, Sequence[Statement]], directory: Directory) -> dict[Cell, Duty]:
    """Every responsible cell in the Areas of the annex."""
    return {
        cell: _with_passages(resolve_duty(statements, join_text(cell), find_origin(cell), directory), cell)
        for cell, statements in cells.items()
    }


def _with_passages(duty: Duty, cell: Cell) -> Duty:
    return replace(duty, responsible=duty.responsible.model_copy(update={"paragraphs": find_passages(cell)}))


def build_block(draft: BlockDraft, block: str, objective: str, workshop: Workshop) -> WeightBlock:
    """A weight block with its indicators.

    Args:
        draft: the block without ids.
        block: its id.
        objective: the key of the objective that it stands in.
        workshop: what building goes by; findings are added to it.
    """
    duties = [duty for cell in draft.responsibles if (duty := workshop.find_duty(cell))]
    _report_duties(draft, duties, block, workshop)
    first = draft.lines[0]
    own = workshop.find_duty(first.responsible)
    return WeightBlock(
        id=block,
        key=workshop.keys.make(Level.BLOCK, objective, join_text(first.responsible), join_text(draft.weight)),
        responsible=own.responsible if own else None,
        weight=_build_weight(draft, duties, block, workshop),
        indicators=tuple(
            _build_indicator(indicator, f"{block}.{index}", objective, own, workshop)
            for index, indicator in enumerate(draft.indicators, start=1)
        ),
    )


def _report_duties(draft: BlockDraft, duties: Sequence[Duty], block: str, workshop: Workshop) -> None:
    """Findings on the responsible cells of a block."""
    first = draft.lines[0]
    if not first.responsible and "responsible" in first.columns:
        workshop.report("responsible-missing", "responsible", _name(first), block, first.origin)
    for duty in duties:
        cell = duty.responsible
        if duty.unread:
            workshop.report("responsible-unread", "responsible", cell.raw, block, cell.origin)
        for trouble in duty.troubles:
            workshop.report(trouble.code, "responsible", trouble.raw, block, cell.origin, trouble.detail)
        for code in set(cell.areas).intersection(workshop.directory.unknown) - workshop.reported:
            workshop.reported.add(code)
            workshop.report("area-unknown", "areas", code, block, cell.origin)


def _name(line: PlanLine) -> str:
    """The words that tell a person which row is meant."""
    return join_text(line.indicator) or join_text(p for cell in line.targets for p in cell.paragraphs) or join_text(line.objective)


def _build_weight(draft: BlockDraft, duties: Sequence[Duty], block: str, workshop: Workshop) -> WeightCell | None:
    """The weight cell of a block; none where it is blank."""
    first = draft.lines[0]
    if not draft.weight:
        if "weight" in first.columns:
            workshop.report("weight-missing", "weights", _name(first), block, first.origin)
        return None
    raw, origin = join_text(draft.weight), find_origin(draft.weight)
    reading = parse_weights(tuple(paragraph.text for paragraph in draft.weight))
    weights, troubles = share_weights(reading, raw, duties, workshop.directory)
    for trouble in troubles:
        workshop.report(trouble.code, "weights", trouble.raw, block, origin, trouble.detail)
    return WeightCell(raw=raw, weights=weights, paragraphs=find_passages(draft.weight), origin=origin)


def _build_indicator(draft: IndicatorDraft, indicator: str, objective: str, shared: Duty | None, workshop: Workshop) -> Indicator:
    """An indicator with its targets; one with an empty text where the annex has none beside it."""
    own = workshop.find_duty(draft.line.responsible)
    differs = own is not None and (shared is None or own.responsible.raw != shared.responsible.raw)
    _report_indicator(draft, indicator, workshop)
    key = workshop.keys.make(Level.INDICATOR, objective, draft.text)
    targets = [
        _build_target(target, f"{indicator}.{index}", key, draft.line, workshop) for index, target in enumerate(draft.targets, start=1)
    ]
    return Indicator(
        id=indicator,
        key=key,
        text=draft.text,
        responsible=own.responsible if own and differs else None,
        targets=tuple(targets) or (_build_missing_target(draft, f"{indicator}.1", key, workshop),),
        paragraphs=number_places(draft.paragraphs, draft.origin),
        origin=draft.origin,
    )


def _report_indicator(draft: IndicatorDraft, indicator: str, workshop: Workshop) -> None:
    """Findings on an indicator and on how its cell was paired with targets."""
    if draft.missing:
        raw = " ".join(target.piece.raw for target in draft.targets) or join_text(draft.line.objective)
        workshop.report("indicator-missing", "indicator", raw, indicator, draft.line.origin)
    if draft.differs:
        indicators, targets = map(str, draft.differs)
        detail = {"indicators": indicators, "targets": targets}
        workshop.report("pairing-differs", "indicator", draft.text, indicator, draft.origin, detail)
    if draft.open:
        indicators, targets = map(str, draft.open)
        detail = {"indicators": indicators, "targets": targets}
        workshop.report("pairing-open", "indicator", draft.text, indicator, draft.origin, detail)
    if draft.by_year:
        workshop.report("pairing-years", "indicator", draft.text, indicator, draft.origin, {"indicators": str(draft.by_year)})
    if draft.tight:
        workshop.report("pairing-tight", "indicator", draft.text, indicator, draft.origin, {"indicators": str(draft.tight)})


def _build_target(placed: PlacedTarget, target: str, indicator: str, line: PlanLine, workshop: Workshop) -> Target:
    """A target, with all that its words say of time and quantity."""
    piece = placed.piece
    year = piece.year or workshop.year
    reading = read_phrase(piece.text, year, plan_year=workshop.year)
    for finding in reading.findings:
        workshop.report(finding.code, "target", finding.raw, target, piece.origin)
    return Target(
        id=target,
        key=workshop.keys.make(Level.TARGET, indicator, str(year)),
        year=year,
        text=piece.text,
        raw=piece.raw,
        dates=reading.dates,
        deadline=reading.deadline,
        deadline_reasons=reading.deadline_reasons,
        quantities=reading.quantities,
        further=line.further,
        paragraphs=number_places(piece.paragraphs, piece.origin),
        origin=piece.origin,
    )


def _build_missing_target(draft: IndicatorDraft, target: str, indicator: str, workshop: Workshop) -> Target:
    """An empty target, so that an indicator without one is in the records too."""
    if "target" in draft.line.columns:
        workshop.report("target-missing", "target", _name(draft.line), target, draft.origin or draft.line.origin)
    year = workshop.year
    key = workshop.keys.make(Level.TARGET, indicator, str(year))
    return Target(id=target, key=key, year=year, text="", raw="", further=draft.line.further)
