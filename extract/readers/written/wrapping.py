"""Lines of cells to paragraphs, once the whole document is known: did its writer set line breaks, or did a converter?

A writer breaks a line to begin something new. A converter, or a text pasted from a printed page, breaks every line where the
column ended. Which of the two it was is seen in the document as a whole: most of a converter's lines go on in the middle of
a sentence.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from extract.readers.written.line_breaks import GoesOn, find_joint, is_begun
from extract.words.joints import join_lines
from models.layout import Block, Cell, CellParagraph, Table
from models.text import JointKind, Text

# Fewer breaks than this prove nothing.
LEAST_BREAKS = 8
# A document's breaks are a converter's when more than this part of them stands within a sentence.
MOST = 0.5
# The next word surely had room when both together take less than this part of the column's longest line.
ROOM = 0.85
# "10", "2,5", "10 (Area III)", "8 %": a number that begins a line of its own
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d+)?\s*(?:\(.*|%.*)?")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What a document's breaks are.

    Attributes:
        lines: a converter set a line break at the end of each line.
        paragraphs: it did so with ends of paragraphs.
        is_loose: nothing else parts the paragraphs of the document, so that some may begin where a line does.
    """

    lines: bool
    paragraphs: bool
    is_loose: bool


def settle_breaks(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with the paragraphs of their cells told apart; reads all of them before it yields the first."""
    kept = list(blocks)
    tables = [block for block in kept if isinstance(block, Table)]
    cells = [cell for table in tables for cell in table.cells]
    ends = [pair for cell in cells for pair in _ends(cell)]
    paragraphs = _is_wrapped(ends)
    lines = _is_wrapped(pair for cell in cells for p in cell.paragraphs for pair in pairwise(_values(p)))
    apart = sum(_has_gap(p) for cell in cells for p in cell.paragraphs) + (0 if paragraphs else len(ends))
    wrapping = Wrapping(lines, paragraphs, is_loose=apart < LEAST_BREAKS)
    widths = _measure(tables)
    for block in kept:
        if isinstance(block, Table):
            settled = (_settle_cell(cell, wrapping, widths[block.columns, cell.column]) for cell in block.cells)
            yield replace(block, cells=tuple(settled))
        else:
            yield block


def _ends(cell: Cell) -> Iterator[tuple[str, str]]:
    """The last line of each paragraph and the first of the next, but for items of lists."""
    return (
        (_values(above)[-1], _values(below)[0])
        for above, below in pairwise(cell.paragraphs)
        if not above.item and not below.item and not _has_gap(below)
    )


def _is_wrapped(pairs: Iterable[tuple[str, str]]) -> bool:
    goes_on = [find_joint(above, below) is not None for above, below in pairs if not is_begun(above, below)]
    return len(goes_on) >= LEAST_BREAKS and sum(goes_on) > MOST * len(goes_on)


def _measure(tables: Iterable[Table]) -> dict[tuple[int, int], int]:
    """Letters of the longest line in each column; tables of as many columns are taken for parts of one."""
    widths: dict[tuple[int, int], int] = defaultdict(int)
    for table in tables:
        for cell in table.cells:
            if cell.column_span == 1:
                key = (table.columns, cell.column)
                widths[key] = max(widths[key], *(len(line) for p in cell.paragraphs for line in _values(p)), 0)
    return widths


def _has_gap(paragraph: CellParagraph) -> bool:
    """Does an empty paragraph stand before this one?"""
    return any(joint == (0, JointKind.LINE_BREAK) for joint in paragraph.text.joints)


def _lines(paragraph: CellParagraph) -> list[Text]:
    """The lines of a paragraph, as the file breaks it."""
    text = paragraph.text
    breaks = [joint.at for joint in text.joints if joint.kind is JointKind.LINE_BREAK and joint.at]
    return [text.part(start, end) for start, end in zip([0, *breaks], [*(at - 1 for at in breaks), None], strict=True)]


def _values(paragraph: CellParagraph) -> list[str]:
    return [line.value for line in _lines(paragraph)]


def _settle_cell(cell: Cell, wrapping: Wrapping, width: int) -> Cell:
    settled: list[CellParagraph] = []
    last = ""
    for paragraph in cell.paragraphs:
        for index, text in enumerate(_lines(paragraph)):
            is_wrapped = wrapping.lines if index else wrapping.paragraphs and not paragraph.item and not _has_gap(paragraph)
            found = None
            if settled and is_wrapped:
                found = _find_wrapped(settled[-1].text.value, last, text.value, width, is_loose=wrapping.is_loose)
            elif index:
                found = find_joint(settled[-1].text.value, text.value)
            if found is None:
                settled.append(replace(paragraph, text=text, item=paragraph.item and not index))
            else:
                settled[-1] = _joined(settled[-1], text, found.start, paragraph)
            last = text.value
    return replace(cell, paragraphs=tuple(settled))


def _find_wrapped(above: str, last: str, below: str, width: int, *, is_loose: bool) -> GoesOn | None:
    """How a line goes on with the one before it, where a converter may have parted the two.

    None where a paragraph begins with it: its first word had room on the line before, or only a new paragraph begins so.

    Args:
        above: the paragraph so far.
        last: the last line of it.
        below: the next line.
        width: letters of the longest line in the column.
        is_loose: a paragraph may begin without any other sign.
    """
    if find_joint(above, below) is not None:
        return GoesOn()
    has_room = len(last) + 1 + len(below.split()[0]) <= ROOM * width
    if has_room or _NUMBER.fullmatch(below) or (is_begun(above, below) and above[-1] != ":"):
        return None
    if not is_loose or not below[0].isupper() or above[-1] == ":":
        return GoesOn()
    return GoesOn(JointKind.AFTER_STOP if last[-1] in ".;" else JointKind.WEAK_START)


def _joined(above: CellParagraph, text: Text, start: JointKind | None, source: CellParagraph) -> CellParagraph:
    joined = join_lines(above.text, text, start=start)
    return replace(above, text=joined, origin=tuple(dict.fromkeys((*above.origin, *source.origin))))
