"""The lines of one objective as weight blocks, indicators and targets, before anything in them has an id."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from models.layout.blocks import Paragraph
from models.place import Origin
from normalize.objectives.lines import PlanLine, join_text
from normalize.objectives.pairing import PlacedTarget, pair_targets
from normalize.objectives.passages import Stretches


@dataclass(frozen=True, slots=True)
class IndicatorDraft:
    """An indicator of a block.

    Attributes:
        text: as printed; empty where none stands beside its targets or above them.
        targets: in order; none where the cell is blank.
        row, line: the first that it stands in; rows count from 0 within the objective.
        missing: it should be there and is not.
        differs, by_year, tight, open: what pairing it with its targets left open, on the first indicator of its cell.
        paragraphs: where they stand in its text.
    """

    text: str
    origin: Origin
    targets: tuple[PlacedTarget, ...]
    row: int
    line: PlanLine
    missing: bool = False
    differs: tuple[int, int] | None = None
    by_year: int = 0
    tight: int = 0
    open: tuple[int, int] | None = None
    paragraphs: Stretches = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class BlockDraft:
    """The indicators that share one weight cell, its paragraphs, and the lines that it stands beside."""

    weight: tuple[Paragraph, ...]
    lines: tuple[PlanLine, ...]
    indicators: tuple[IndicatorDraft, ...]

    @property
    def responsibles(self) -> tuple[tuple[Paragraph, ...], ...]:
        """The responsible cells beside the block, each once."""
        return tuple(dict.fromkeys(line.responsible for line in self.lines if line.responsible))


def draft_blocks(lines: Sequence[PlanLine]) -> list[BlockDraft]:
    """The weight blocks of an objective.

    A weight cell that is not blank begins a block, whatever stands beside it; a blank one shares the weight above, within the objective.

    Args:
        lines: of the objective, with what applies to each filled in.
    """
    numbers = _number_blocks(lines)
    drafts: list[list[IndicatorDraft]] = [[] for _ in range(numbers[-1] + 1)]
    members: list[list[PlanLine]] = [[] for _ in drafts]
    for line, number in zip(lines, numbers, strict=True):
        members[number].append(line)
    for rows in _group_indicators(lines):
        for draft in _draft_cell(lines, rows, numbers):
            drafts[numbers[draft.row]].append(draft)
    return [BlockDraft(own[0].weight, tuple(own), tuple(found)) for own, found in zip(members, drafts, strict=True)]


def _number_blocks(lines: Sequence[PlanLine]) -> list[int]:
    """The block of each line, counted from 0."""
    numbers, block = [], 0
    for index, line in enumerate(lines):
        block += bool(index and line.weight)
        numbers.append(block)
    return numbers


def _group_indicators(lines: Sequence[PlanLine]) -> list[list[int]]:
    """The rows of each indicator cell: a blank one goes on with the cell above; without such a column each row stands by itself."""
    groups: list[list[int]] = []
    for row, line in enumerate(lines):
        if groups and not line.indicator and "indicator" in line.columns:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _draft_cell(lines: Sequence[PlanLine], rows: Sequence[int], numbers: Sequence[int]) -> list[IndicatorDraft]:
    """The indicators of one cell; one that stands beside two blocks, or beside two responsibles, is in each of them."""
    head = lines[rows[0]]
    pairing = pair_targets(head.indicator, [cell for row in rows for cell in lines[row].targets])
    missing = not head.indicator and "indicator" in head.columns
    drafts: list[IndicatorDraft] = []
    for indicator in pairing.indicators:
        for share in _split(indicator.targets, lines, numbers) or [()]:
            row = share[0].row if share else rows[0]
            draft = IndicatorDraft(
                indicator.text, indicator.origin, tuple(share), row, lines[row], missing, paragraphs=indicator.paragraphs
            )
            drafts.append(draft)
    by_year = len(pairing.indicators) if pairing.by_year else 0
    tight = len(pairing.indicators) if pairing.is_tight else 0
    return [replace(drafts[0], differs=pairing.differs, by_year=by_year, tight=tight, open=pairing.open), *drafts[1:]]


def _split(targets: Sequence[PlacedTarget], lines: Sequence[PlanLine], numbers: Sequence[int]) -> list[tuple[PlacedTarget, ...]]:
    """Targets in runs of the same block and the same responsible."""
    runs: list[list[PlacedTarget]] = []
    keys: list[tuple[int, str]] = []
    for target in targets:
        key = (numbers[target.row], join_text(lines[target.row].responsible))
        if keys and keys[-1] == key:
            runs[-1].append(target)
        else:
            runs.append([target])
            keys.append(key)
    return [tuple(run) for run in runs]
