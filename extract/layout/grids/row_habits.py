"""How the rows of a document's tables without vertical rules are set: what all pages so far have shown of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.layout.grids.rows_by_levels import Levels, count_levels, find_blocks, find_level_rows
from extract.layout.grids.rows_by_starts import RowStart, find_row_starts, measure_spaces
from extract.layout.lines import Line

# So many cells, or rows, are enough to know the habits.
ENOUGH = 200


@dataclass(frozen=True, slots=True)
class RowHabits:
    """What is known of the rows.

    Attributes:
        marked: a rule that leaves a column out has shown that rules mark the rows.
        levels: how many cells side by side have level tops, middles, feet.
        spaces: above rows in which an objective begins, in letters.
    """

    marked: bool = False
    levels: Levels = field(default_factory=Levels)
    spaces: tuple[float, ...] = ()

    @property
    def by_level(self) -> str:
        """By what of their cells rows are told that neither rules nor beginnings show: "middles", "feet", or nothing."""
        anchor = None if self.marked else self.levels.anchor
        return "" if anchor is None else "middles" if anchor < 1 else "feet"

    def learn(self, columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> "RowHabits":
        """The habits with what the lines of a further table show, column by column."""
        levels, spaces = self.levels, self.spaces
        if sum(levels) < ENOUGH:
            levels = levels.plus(count_levels(find_blocks(columns), _size(columns)))
        if len(spaces) < ENOUGH:
            spaces = (*spaces, *measure_spaces(columns, fields))
        return RowHabits(self.marked, levels, spaces)

    def find_rows(self, columns: Sequence[Sequence[Line]], fields: Sequence[str | None]) -> list[RowStart]:
        """Where rows begin after the first, by the text alone."""
        anchor = self.levels.anchor
        if anchor is None:
            return find_row_starts(columns, fields, self.spaces)
        return [RowStart(y, at) for y, at in find_level_rows(find_blocks(columns), fields, _size(columns), anchor)]


def _size(columns: Sequence[Sequence[Line]]) -> float:
    sizes = sorted(line.size for lines in columns for line in lines)
    return sizes[len(sizes) // 2] if sizes else 1.0
