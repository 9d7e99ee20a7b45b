"""Titles of pages that look like running heads: slides of one part all begin with its title, those of the next part with another one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.tables.header import find_header
from extract.tables.headings import is_heading
from extract.words.profile import Profile
from models.layout.blocks import Block, PageStart, Table, TextLine

# Titles of two pages stand in the same place, and are as large, within so many points.
SAME_PLACE, SAME_SIZE = 3.0, 0.2


def keep_page_titles(blocks: Sequence[Block], profile: Profile) -> list[Block]:
    """The blocks, where a heading right above a table with a header of its own is no running one, if other pages have another one there.

    A running head says the same on all pages, or is set in the letters of the text.
    """
    heads = list(_find_heads(blocks, profile))
    titles = {id(line) for line in heads if line.running and any(_stands_for(other, line) for other in heads)}
    return [replace(block, running=False) if isinstance(block, TextLine) and id(block) in titles else block for block in blocks]


def _find_heads(blocks: Sequence[Block], profile: Profile) -> Iterator[TextLine]:
    """The headings that stand alone between the top of a page and a table with a header."""
    body = 0.0
    above: list[TextLine] | None = None
    for block in blocks:
        if isinstance(block, PageStart):
            body, above = block.size or body, []
        elif isinstance(block, TextLine) and above is not None:
            above.append(block)
        elif isinstance(block, Table):
            if above and len(above) == 1 and is_heading(above[0], body) and find_header(block, profile):
                yield above[0]
            above = None


def _stands_for(other: TextLine, line: TextLine) -> bool:
    """Is it the title of another page, in the same place and the same letters, no running one, with other words?"""
    here, there = line.place.box, other.place.box
    if here is None or there is None or other.running or (line.bold, line.text.value) == (other.bold, other.text.value):
        return False
    near = abs(here.x0 - there.x0) <= SAME_PLACE and abs(here.bottom - there.bottom) <= SAME_PLACE
    return near and abs(line.size - other.size) <= SAME_SIZE and line.bold == other.bold
