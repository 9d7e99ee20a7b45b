"""Small tables with some rules left out, for the tests of whose word it is; a letter is five points wide and ten high."""

from collections.abc import Iterable, Sequence

from extract.layout.cells.candidates import Candidate, FilledCell
from extract.layout.grids.grid import Grid, build_grid
from extract.layout.lines import find_lines
from extract.layout.page import Word
from tests.words import write

# A square of a grid, by its row and column.
Square = tuple[int, int]
# Text, and where it stands: x of its first letter, and the top of its line.
Printed = tuple[str, float, float]


def draw(xs: Sequence[float], ys: Sequence[float], *, no_rule_above: Iterable[Square] = (), no_rule_left_of: Iterable[Square] = ()) -> Grid:
    """The grid with rules at these x and y, but for those above and left of some of its squares."""
    above, left = set(no_rule_above), set(no_rule_left_of)
    walls = [[(row, column) not in left for row in range(len(ys) - 1)] for column in range(len(xs))]
    floors = [[(row, column) not in above for column in range(len(xs) - 1)] for row in range(len(ys))]
    return build_grid(xs, ys, walls, floors)


def print_words(*printed: Printed, bold: bool = False) -> list[Word]:
    """The words of these lines."""
    return [word for text, x, top in printed for word in write(text, x, top, bold=bold)]


def fill(grid: Grid, words: Iterable[Word]) -> list[FilledCell]:
    """The cells of the grid with the lines that the words form in them."""
    held: dict[int | None, list[Word]] = {}
    for word in words:
        held.setdefault(grid.cell_at(*word.middle), []).append(word)
    return [FilledCell(cell, find_lines(held.get(i, ()))) for i, cell in enumerate(grid.cells)]


def tell(candidates: Iterable[Candidate]) -> list[tuple[int, int, int, list[str]]]:
    """Of each candidate the column of its cell, the border, the line, and the reasons."""
    return [(found.cell.column, found.border, found.line, [each.reason for each in found.evidence]) for found in candidates]
