"""Titles that nothing marks: the line above a table, in a text in which most tables have no other heading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from models.layout.blocks import Block, Table, TextLine

# A title is no longer than this, and stands no further above its table: one blank line between.
MOST_WORDS, FURTHEST = 12, 2
# Titles of sections rank below the one that a text may begin with.
TITLE, SECTION = 1, 2


def raise_titles(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with the plain line right above each table as its heading where most tables have no marked one.

    The first heading of a text is its title, and no table's; where it has none, its first line is raised too.
    """
    kept = list(blocks)
    gaps = _find_gaps(kept)
    marked = [[at for at in gap if _is_heading(kept[at])] for gap in gaps]
    if marked and len(marked[0]) == 1 and len(gaps) > 1:
        marked[0] = []
    if not gaps or 2 * sum(bool(found) for found in marked) >= len(gaps):
        yield from kept
        return
    raised = _find_raised(kept, gaps, marked)
    for at, block in enumerate(kept):
        yield replace(block, bold=True, level=raised[at]) if at in raised and isinstance(block, TextLine) else block


def _find_raised(blocks: Sequence[Block], gaps: Sequence[Sequence[int]], marked: Sequence[Sequence[int]]) -> dict[int, int]:
    """The levels of the plain lines that are headings, by their place among the blocks."""
    raised = {at: SECTION for gap, found in zip(gaps, marked, strict=True) if not found and (at := _find_title(blocks, gap)) is not None}
    first = gaps[0][0] if gaps[0] else None
    if first is not None and not any(map(_is_heading, blocks)) and _may_be_title(blocks[first]):
        raised.setdefault(first, TITLE)
    return raised


def _find_gaps(blocks: Sequence[Block]) -> list[list[int]]:
    """The lines above each table and below the one before it, by their place among the blocks."""
    gaps: list[list[int]] = []
    gap: list[int] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Table):
            gaps.append(gap)
            gap = []
        elif isinstance(block, TextLine):
            gap.append(at)
    return gaps


def _is_heading(block: Block) -> bool:
    return isinstance(block, TextLine) and (block.bold or block.level is not None)


def _may_be_title(block: Block) -> bool:
    text = block.text.value if isinstance(block, TextLine) else ""
    return 0 < len(text.split()) <= MOST_WORDS and text[-1] not in ".;," and not text[0].islower()


def _find_title(blocks: Sequence[Block], gap: Sequence[int]) -> int | None:
    """The last line of a gap, where it may be a title, stands right above the table and by itself."""
    if not gap:
        return None
    line, table = blocks[gap[-1]], blocks[gap[-1] + 1]
    if not isinstance(line, TextLine) or not isinstance(table, Table) or not _may_be_title(line):
        return None
    above = blocks[gap[-2]] if len(gap) > 1 else None
    is_apart = not isinstance(above, TextLine) or _distance(above, line) > 1
    return gap[-1] if is_apart and _distance(line, table) <= FURTHEST else None


def _distance(above: TextLine, below: TextLine | Table) -> int:
    return (below.place.line or 0) - (above.place.line or 0)
