"""Table rows as the annex means them: one cell a field, objectives told apart, "as above" filled in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.annex import FurtherCell
from models.layout.blocks import Join, Paragraph, Row
from models.layout.columns import Column
from models.place import Origin, Place
from normalize.objectives.pairing import TargetCell
from normalize.objectives.passages import find_passages

FIELDS: Final = ("objective", "indicator", "target", "responsible", "weight")
Paragraphs = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A row by fields. An empty field is blank; `columns` says which fields the table has at all."""

    columns: frozenset[str]
    place: Place
    objective: Paragraphs = ()
    indicator: Paragraphs = ()
    responsible: Paragraphs = ()
    weight: Paragraphs = ()
    targets: tuple[TargetCell, ...] = ()
    further: tuple[FurtherCell, ...] = ()
    joins: tuple[Join, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether the row says nothing."""
        return not (self.objective or self.indicator or self.responsible or self.weight or self.targets or self.further)

    @property
    def goes_on(self) -> bool:
        """Whether the row names nothing to do: its responsible and weight stand under those of the row above."""
        return not self.indicator and not self.targets and bool(self.columns & {"indicator", "target"})

    @property
    def origin(self) -> Origin:
        """Where the row stands."""
        return (self.place,)


def read_line(row: Row) -> PlanLine:
    """A row by fields.

    Of two columns of the same field the first counts, and the other is kept as a further column; target columns all count.
    """
    cells: dict[str, Paragraphs] = {}
    targets: list[TargetCell] = []
    further: list[FurtherCell] = []
    headings = name_columns(cell.column for cell in row.cells)
    for index, (cell, heading) in enumerate(zip(row.cells, headings, strict=True)):
        paragraphs = tuple(replace(p, text=text) for p in cell.paragraphs if (text := " ".join(p.text.split())))
        if cell.column.field == "target":
            cells["target"] = ()
            targets += [TargetCell(0, index, cell.column.year, paragraphs)] if paragraphs else []
        elif cell.column.field in FIELDS and cell.column.field not in cells:
            cells[cell.column.field] = paragraphs
        elif paragraphs:
            passages, origin = find_passages(paragraphs), find_origin(paragraphs)
            further.append(FurtherCell(heading=heading, text=join_text(paragraphs), paragraphs=passages, origin=origin))
    columns = frozenset(cells)
    cells.pop("target", None)
    return PlanLine(columns, row.place, **cells, targets=tuple(targets), further=tuple(further), joins=row.joins)


def join_text(paragraphs: Iterable[Paragraph]) -> str:
    """The whole cell, paragraphs joined by one space."""
    return " ".join(p.text for p in paragraphs)


def find_origin(paragraphs: Iterable[Paragraph]) -> Origin:
    """Every place that the paragraphs stand in, once."""
    return tuple(dict.fromkeys(place for paragraph in paragraphs for place in paragraph.origin))


def name_columns(columns: Iterable[Column]) -> list[str]:
    """The heading of each column, told apart where two are the same or one has none."""
    names: list[str] = []
    for number, column in enumerate(columns, start=1):
        name = " ".join(column.heading.split()) or f"colonna {number}"
        names.append(f"{name} ({number})" if name in names else name)
    return names


def group_objectives(rows: Sequence[Row]) -> list[list[PlanLine]]:
    """The lines of each objective of a section.

    A blank objective means the one above. So does the same text again in the next row: some forms print the objective in every row, or
    once more at the head of a page, and one objective is meant; two objectives in a row that say word for word the same do not exist.
    """
    groups: list[list[PlanLine]] = []
    for line in (read_line(row) for row in rows):
        if line.is_blank:
            continue
        same = not line.objective or (groups and join_text(line.objective) == join_text(groups[-1][0].objective))
        if groups and same:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def fill_down(lines: Sequence[PlanLine]) -> list[PlanLine]:
    """The lines of an objective, numbered, each with the responsible and the further cells that apply to it.

    A row without indicator and target, beside merged cells of these, goes on with the list of responsibles and weights of the row above; so
    does a row whose target is the first beside the indicator above.
    """
    filled: list[PlanLine] = []
    for line in lines:
        above = filled[-1] if filled else None
        if above and (line.goes_on or _completes(above, line)):
            filled[-1] = _fold(above, replace(line, targets=_number(line.targets, len(filled) - 1)))
        else:
            filled.append(_inherit(above, replace(line, targets=_number(line.targets, len(filled)))))
    return filled


def _completes(above: PlanLine, line: PlanLine) -> bool:
    """Whether a row has the targets that the indicator above lacks in its own row."""
    return {"indicator", "target"} <= line.columns and not line.indicator and not above.targets


def _number(cells: Sequence[TargetCell], row: int) -> tuple[TargetCell, ...]:
    return tuple(replace(cell, row=row) for cell in cells)


def _fold(above: PlanLine, line: PlanLine) -> PlanLine:
    """A line that goes on with another one."""
    again = join_text(line.responsible) == join_text(above.responsible)
    return replace(
        above,
        responsible=above.responsible + (() if again else line.responsible),
        weight=above.weight + line.weight,
        targets=above.targets + line.targets,
        further=above.further + line.further,
        joins=above.joins + line.joins,
    )


def _inherit(above: PlanLine | None, line: PlanLine) -> PlanLine:
    """A line with what is blank in it taken from above."""
    if above is None:
        return line
    told = {cell.heading for cell in line.further}
    further = tuple(cell for cell in above.further if cell.heading not in told)
    return replace(line, responsible=line.responsible or above.responsible, further=further + line.further)
