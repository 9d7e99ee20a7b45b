"""Heads that a converter copied from every page of a print: lines that look like headings and come again and again.

In a document without pages nothing but their repetition tells them from headings.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from models.layout import Block, Table, TextLine

# A line that comes so often is a running head; the first heading of all, which is the title, needs to come only twice.
OFTEN = 3
# "Allegato H - pag. 3 di 12", "pagina 4"
_PAGE_NUMBER = re.compile(r"\b(?:pagina|pag|p)\b\.?\s*\d+(?:\s*(?:di|/|su)\s*\d+)?", re.IGNORECASE)


def demote_running_heads(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with running heads as plain lines; reads all of them before it yields the first.

    A heading that comes again with others between is a running head, or names a part that every section has; neither is the
    heading of a section. One that comes again with none between says that its section goes on.
    """
    kept = list(blocks)
    headings = [block for block in kept if _is_heading(block)]
    texts = [_fold(block) for block in headings if isinstance(block, TextLine)]
    running = _find_running(texts)
    spared = _find_titles(kept, running)
    for block in kept:
        if isinstance(block, TextLine) and _is_heading(block) and _fold(block) in running and id(block) not in spared:
            yield replace(block, bold=False, level=None)
        else:
            yield block


def _is_heading(block: Block) -> bool:
    return isinstance(block, TextLine) and (block.bold or block.level is not None)


def _fold(line: TextLine) -> str:
    return " ".join(_PAGE_NUMBER.sub(" ", line.text.value.casefold()).split())


def _find_running(texts: Sequence[str]) -> set[str]:
    """The headings that come again with others between them; none where no other heading would be left."""
    times = Counter(texts)
    runs = Counter(text for text, _ in groupby(texts))
    running = {text for text in times if runs[text] > 1 and (times[text] >= OFTEN or text == texts[0])}
    return running if running < set(texts) else set()


def _find_titles(blocks: Sequence[Block], running: set[str]) -> set[int]:
    """The ids of the lines that are the first of a running head, unless it always stands right above a table."""
    told = [block for block in blocks if _is_heading(block) or isinstance(block, Table)]
    above_table = {id(block) for block, below in pairwise(told) if isinstance(below, Table)}
    firsts: dict[str, TextLine] = {}
    away: set[str] = set()
    for block in told:
        if isinstance(block, TextLine) and _fold(block) in running:
            firsts.setdefault(_fold(block), block)
            if id(block) not in above_table:
                away.add(_fold(block))
    return {id(line) for text, line in firsts.items() if text in away}
