"""Pages in HTML: published ones, and what word processors and converters write."""

from collections.abc import Iterator, Sequence

from extract.readers.html.built_tables import build_tables
from extract.readers.html.page import PageReader
from extract.readers.html.placed import is_placed
from extract.readers.html.sheet import read_sheet
from extract.readers.html.soup import BeautifulSoup, is_cut, parse_page
from extract.readers.opening.decode import decode
from extract.readers.written.flow import fold
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.wrapping import settle_breaks
from extract.words.profile import Profile, load_profile
from models.errors import UnreadableError
from models.findings import Finding
from models.layout.blocks import Block, Source
from models.texts import translatable


def read_html(data: bytes, profile: Profile | None = None) -> Source:
    """A page as lines of text and tables, in document order; a place is an element's path and the line of the source.

    What a browser does not show is not there: hidden elements (also by the page's own style sheet), scripts, comments, removed
    passages. A table that only lays out the page gives the tables inside it; one of a single column gives its text as lines. What the page
    builds of other elements is a table where its header and its rows tell so.

    Args:
        data: the page.
        profile: names of the columns, by which headers of such tables are found; the built-in one when none is given.

    Raises:
        UnreadableError: the bytes are no text, or the page breaks off, or is nested or long beyond all sense; or it has no table, and
            places its lines one by one or builds one that is not understood.
    """
    text = decode(data)
    soup = parse_page(text)
    unsure = _prepare(soup, profile or load_profile())
    title = soup.title.get_text() if soup.title else ""
    return Source(kind="html", blocks=_read_blocks(PageReader(soup), text, unsure), title=fold(title))


def read_part(text: str, line: int) -> Iterator[Block]:
    """Markup that stands in another text, as lines and tables; what their line breaks mean is left open.

    Args:
        text: the markup.
        line: number of its first line in the whole text, counted from 1.
    """
    return PageReader(parse_page("\n" * (line - 1) + text)).read()


def _prepare(soup: BeautifulSoup, profile: Profile) -> list[str]:
    """Make tables of what the page builds as such; the headers of those that are not sure."""
    sheet = read_sheet(style.get_text() for style in soup.find_all("style"))
    unsure = build_tables(soup, sheet, profile)
    if soup.find("table") is None:
        if unsure:
            raise UnreadableError(
                "the page builds its table ({table}) without table elements, and which cells make a row is not sure",
                "print the page to PDF from a browser, and give that",
                table=unsure[0],
            )
        if is_placed(soup, sheet):
            raise UnreadableError("the page places each line by itself, as converters from PDF do", "give the PDF that it was made from")
    return unsure


def _read_blocks(reader: PageReader, text: str, unsure: Sequence[str]) -> Iterator[Block]:
    yield from demote_running_heads(settle_breaks(reader.read()))
    yield from (Finding(code="table-unsure", raw=header) for header in unsure)
    if is_cut(text):
        yield Finding(code="page-cut", detail={"what": translatable("the page opens with <html> or <body> and has no end")})
