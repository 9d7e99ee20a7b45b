"""Markup of a page inside a text: Markdown files hold tables in HTML, and their titles are lines of text around them."""

import re
from collections.abc import Iterator, Sequence

# A line that begins with one of these begins a block of markup (CommonMark, "HTML blocks", condition 6). Others may stand in any line.
_OPENS = re.compile(r"\s{0,3}</?(?:table|div|h[1-6]|center|details|summary|section|article|figure)\b[^\n]*", re.IGNORECASE)
_TABLE = re.compile(r"<(?P<close>/?)table(?=[\s/>]|$)", re.IGNORECASE)


def find_embedded(lines: Sequence[str]) -> Iterator[range]:
    """The lines of each block of markup that holds a table or stands by itself, counted from 0; a blank line within a table ends none."""
    index = 0
    while index < len(lines):
        if not (_OPENS.match(lines[index]) or _TABLE.search(lines[index])):
            index += 1
            continue
        first, depth = index, 0
        while index < len(lines) and (depth > 0 or lines[index].strip()):
            depth += sum(-1 if found.group("close") else 1 for found in _TABLE.finditer(lines[index]))
            index += 1
        yield range(first, index)
