"""Pages whose lines are placed one by one, as converters from PDF write them: nothing but where they stand tells their table."""

from extract.readers.html.looks import UNSEEN
from extract.readers.html.sheet import StyleSheet, read_declarations
from extract.readers.html.soup import BeautifulSoup, Tag, own_text

# A page that places fewer elements with text has a menu or a banner so. Of its letters these hold at least this part.
LEAST_PLACED, MOST_LETTERS = 20, 0.5


def is_placed(soup: BeautifulSoup, sheet: StyleSheet) -> bool:
    """Does most text of the page stand in elements of a line or so that are each placed by itself?"""
    count = placed = letters = 0
    for tag in soup.find_all(True):
        own = len(own_text(tag))
        if not own or tag.name in UNSEEN:
            continue
        letters += own
        if _is_placed(tag, sheet) or (tag.parent is not None and _is_placed(tag.parent, sheet)):
            count, placed = count + 1, placed + own
    return count >= LEAST_PLACED and placed >= MOST_LETTERS * letters


def _is_placed(tag: Tag, sheet: StyleSheet) -> bool:
    style = sheet.find(tag) | read_declarations(str(tag.get("style", "")))
    return style.get("position") in ("absolute", "fixed")
