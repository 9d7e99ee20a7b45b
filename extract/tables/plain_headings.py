"""Headings that nothing marks: in a document whose sections have no other, the short line right above each table with a header."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.tables.header import find_header
from extract.tables.headings import is_heading
from extract.words.profile import Profile
from models.findings import Finding
from models.layout.blocks import Block, PageStart, Table, TextLine
from models.layout.markers import is_continuation

# A heading has at most so many words; what ends so is a sentence, or announces something.
MOST_WORDS = 12
_SENTENCE_ENDS = (".", ";", ":", ",")
# A line above a single table proves nothing.
LEAST = 2
# Below every heading that is marked.
PLAIN_LEVEL = 7


def mark_headings(blocks: Sequence[Block], profile: Profile) -> list[Block]:
    """The blocks, with a level on each line that is a heading by its place alone, and a note on them.

    Nothing is marked where a line between two tables is marked by its letters, or where the same line stands above all tables.
    """
    runs = list(_runs_above_headers(blocks, profile))
    marked = any(is_heading(line, body) for body, lines in runs[1:] for line in lines)
    found = [lines[-1] for body, lines in runs if lines and _is_title(lines[-1]) and not is_heading(lines[-1], body)]
    if marked or len({line.text.value for line in found}) < LEAST:
        return list(blocks)
    chosen = {id(line) for line in found}
    note = Finding(code="headings-plain", raw=found[0].text.value, origin=tuple(line.place for line in found))
    return [note, *(replace(b, level=PLAIN_LEVEL) if isinstance(b, TextLine) and id(b) in chosen else b for b in blocks)]


def _runs_above_headers(blocks: Sequence[Block], profile: Profile) -> Iterator[tuple[float, list[TextLine]]]:
    """The lines above each table that has a header, since the table before, with the size of the page's letters."""
    body = 0.0
    lines: list[TextLine] = []
    for block in blocks:
        if isinstance(block, PageStart):
            body = block.size or body
        elif isinstance(block, TextLine) and not block.running:
            lines.append(block)
        elif isinstance(block, Table):
            if find_header(block, profile):
                yield body, lines
            lines = []


def _is_title(line: TextLine) -> bool:
    text = line.text.value
    is_short = len(text.split()) <= MOST_WORDS and not text.endswith(_SENTENCE_ENDS)
    return is_short and (text[0].isupper() or text[0].isdigit()) and any(c.isalpha() for c in text) and not is_continuation(text)
