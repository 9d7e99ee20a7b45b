"""Text that runs over the rule at the foot of its cell: typesetters that cannot cut a merged cell let it stand over the table's end."""

from collections.abc import Sequence

from extract.layout.lines import Line, cut_at_gaps
from extract.layout.measures import SPACE

# Lines of one text stand as far from each other, and begin at the same place, within so many letters.
PITCH = 0.06
# Letters of one text differ in size by no more than this (letters).
SAME_SIZE = 0.06


def find_overflow(text: Sequence[Line], below: Sequence[Line]) -> list[Line]:
    """The runs of words below a rule that go on with the text above it as if there were none.

    They stand at the pitch of its lines and flush with them, and the first would not have fitted on its last line.

    Args:
        text: the lines of a cell, from top to bottom.
        below: lines under the rule, from top to bottom; other runs of words may stand on them.
    """
    if len(text) < 2:
        return []
    pitch = text[-1].box.bottom - text[-2].box.bottom
    widest = max(line.box.x1 for line in text)
    found: list[Line] = []
    for run in (run for line in below for run in cut_at_gaps(line)):
        last = found[-1] if found else text[-1]
        if _is_next(last, run, pitch) and (found or last.box.x1 + SPACE * run.size + run.first_width > widest):
            found.append(run)
    return found


def _is_next(last: Line, run: Line, pitch: float) -> bool:
    is_level = abs(run.box.bottom - last.box.bottom - pitch) < PITCH and abs(run.box.x0 - last.box.x0) < PITCH
    return is_level and abs(run.size - last.size) < SAME_SIZE and run.bold == last.bold
