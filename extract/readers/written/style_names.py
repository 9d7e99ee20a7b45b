"""Names of styles that make a paragraph a heading. Shared by the readers of DOCX and ODT."""

import re

# A caption ranks below every heading: it names one table.
CAPTION_LEVEL = 7
# "heading 1", "Heading1", "Heading_20_1", "Titolo 1": Word's own names are English in every language, those of other programs are not
_HEADING = re.compile(r"(?:heading|titolo|intestazione|titre|título|überschrift|kop)(?:[ _-]|_20_)*([1-9])", re.IGNORECASE)
_NAMED = {"title": 1, "titolo": 1, "caption": CAPTION_LEVEL, "didascalia": CAPTION_LEVEL}


def read_heading_name(name: str | None) -> int | None:
    """The level of the heading that a style of this name makes, from 1; none when it makes none."""
    if not name:
        return None
    found = _HEADING.fullmatch(name.strip())
    return int(found.group(1)) if found else _NAMED.get(name.strip().lower())
