"""Pages in HTML: published ones, and what word processors and converters write."""

from collections.abc import Iterator

from extract.readers.html.page import PageReader
from extract.readers.html.soup import is_cut, parse_page
from extract.readers.opening.decode import decode
from extract.readers.written.flow import fold
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.wrapping import settle_breaks
from models.findings import Finding
from models.layout.blocks import Block, Source


def read_html(data: bytes) -> Source:
    """A page as lines of text and tables, in document order; a place is an element's path and the line of the source.

    What a browser does not show is not there: hidden elements (also by the page's own style sheet), scripts, comments, removed
    passages. A table that only lays out the page gives the tables inside it; one of a single column gives its text as lines.

    Raises:
        UnreadableError: the bytes are no text, or the page breaks off, or is nested or long beyond all sense.
    """
    text = decode(data)
    soup = parse_page(text)
    title = soup.title.get_text() if soup.title else ""
    return Source(kind="html", blocks=_read_blocks(PageReader(soup), text), title=fold(title))


def read_part(text: str, line: int) -> Iterator[Block]:
    """Markup that stands in another text, as lines and tables; what their line breaks mean is left open.

    Args:
        text: the markup.
        line: number of its first line in the whole text, counted from 1.
    """
    return PageReader(parse_page("\n" * (line - 1) + text)).read()


def _read_blocks(reader: PageReader, text: str) -> Iterator[Block]:
    yield from demote_running_heads(settle_breaks(reader.read()))
    if is_cut(text):
        yield Finding(code="page-cut")
