"""Whether a text breaks off in its last line, as the copy of a file does that was not finished."""

from collections.abc import Sequence

from models.texts import translatable

CUT_LINE = translatable("its last line has fewer cells than any other and no end; it was left out")


def breaks_off(widths: Sequence[int]) -> bool:
    """Has the last line of a text, which no line break ends, fewer cells than every row above it?

    Where other rows are as short, it is an editor's habit of trimming them.

    Args:
        widths: how many cells each row of the last table has, the last line's among them.
    """
    return len(widths) > 2 and widths[-1] < min(widths[:-1])
