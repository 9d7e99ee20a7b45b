"""A page's markup to a tree, by Beautiful Soup on lxml: the only module that imports it. Bounded in depth and size."""

import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from bs4 import BeautifulSoup as BeautifulSoup
from bs4 import MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import NavigableString, PreformattedString
from bs4.element import Tag as Tag

from models.errors import UnreadableError

# Browsers stop nesting at 512 (Chromium); sloppy pages that never close a <font> go some way beyond.
MOST_DEPTH = 2000
# Beautiful Soup takes some 6 seconds and 250 MB for so many; Word's own pages have about 200 for each page of paper.
MOST_ELEMENTS = 300_000
# The attribute that tells the line of an element in the source: lxml's HTML parser does not say it.
LINE = "line-in-source"
_PLACED = re.compile(r"<(?:table|caption|t[dhr]|h[1-6]|p|li|div|dt|dd)(?=[\s/>])", re.IGNORECASE)
# The declaration of an XHTML page names an encoding that the text no longer has.
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,500}\?>")
# A table's begin or end, and what may hold the same letters without being one.
_TABLE_MARKS = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title)\b.*?(?:</\1|\Z)|<(/?)table(?=[\s/>])", re.IGNORECASE | re.DOTALL
)
_OPENING = re.compile(r"<(?:html|body)(?=[\s>])", re.IGNORECASE)
_CLOSING = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)

# Kind of event, the tag or the text, and the tag's number among its like-named siblings, counted from 1.
Event = tuple[str, Any, int]


class _BoundedBuilder(LXMLTreeBuilder):
    """Builds the tree, and refuses a page that is nested or long beyond all sense as soon as it is."""

    elements = 0

    def start(self, tag: str | bytes, attrib: dict[str | bytes, str | bytes], nsmap: Any = {}) -> None:  # noqa: B006 (as the base has it)
        self.elements += 1
        if self.soup is not None and len(self.soup.tagStack) > MOST_DEPTH:
            raise UnreadableError(
                "the page's elements are nested more than {most} deep", "save the page anew from a browser", most=MOST_DEPTH
            )
        if self.elements > MOST_ELEMENTS:
            raise UnreadableError("the page has more than {most} elements", "cut the annex out of it", most=MOST_ELEMENTS)
        super().start(tag, attrib, nsmap)


def parse_page(text: str) -> BeautifulSoup:
    """The tree of a page; table cells, rows, headings and paragraphs carry their line in the attribute `LINE`.

    Raises:
        UnreadableError: the page breaks off inside a table, or is nested or long beyond all sense.
    """
    _check_whole(text)
    with warnings.catch_warnings():  # an XHTML page is read as HTML, as browsers do; a short text is no file name
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(_mark_lines(_XML_DECLARATION.sub(_blank, text, count=1)), builder=_BoundedBuilder(huge_tree=True))


def _blank(declaration: re.Match[str]) -> str:
    return "\n" * declaration.group().count("\n")


def _check_whole(text: str) -> None:
    """A file whose end is lost ends inside a table, without the end of the page; browsers would show it without a word."""
    open_tables = 0
    for mark in _TABLE_MARKS.finditer(text):
        if mark.group(2) is not None:
            open_tables = max(0, open_tables - 1) if mark.group(2) else open_tables + 1
    if open_tables and not _CLOSING.search(text, max(0, len(text) - 20000)):
        raise UnreadableError("the page breaks off inside a table", "download it anew")


def is_cut(text: str) -> bool:
    """Does the page open with <html> or <body> and have no end?"""
    return _OPENING.search(text[:20000]) is not None and _CLOSING.search(text, max(0, len(text) - 20000)) is None


def _mark_lines(text: str) -> str:
    parts: list[str] = []
    at, line = 0, 1
    for found in _PLACED.finditer(text):
        line += text.count("\n", at, found.start())
        parts.append(f'{text[at : found.start()]}{found.group()} {LINE}="{line}" ')
        at = found.end()
    return "".join((*parts, text[at:]))


def walk(root: Tag, enters: Callable[[Tag], bool]) -> Iterator[Event]:
    """Events: "open" and "close" of each tag and "text" of each string in document order, without recursion.

    Args:
        root: what is walked through; it has no events of its own.
        enters: is asked of each tag before it opens; where it says no, the tag and all inside it are passed over.
    """
    stack: list[tuple[Tag, Iterator[Any], Counter[str]]] = [(root, iter(root.contents), Counter())]
    while stack:
        tag, children, count = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                yield "close", tag, 0
        elif isinstance(child, Tag):
            count[child.name] += 1
            if enters(child):
                yield "open", child, count[child.name]
                stack.append((child, iter(child.contents), Counter()))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            yield "text", str(child), 0


def own_text(tag: Tag) -> str:
    """The text that stands in an element itself and in none inside it."""
    return "".join(
        str(child).strip() for child in tag.children if isinstance(child, NavigableString) and not isinstance(child, PreformattedString)
    )
