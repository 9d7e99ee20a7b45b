"""The libraries that read PDF files, one module each with what it needs; no other module knows any of them."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from extract.readers.pdf.sheet import Sheet


class Opened(NamedTuple):
    """A PDF that is open.

    Attributes:
        title: as its metadata has it.
        page_count: so many pages it has.
        sheets: the pages, each read when it is asked for.
        promised: so many pages it says that it has; more than it has where some are lost.
    """

    title: str
    page_count: int
    sheets: Iterator[Sheet]
    promised: int = 0


class Engine(Protocol):
    """What opens a PDF and hands over its pages; a second engine stands beside the first by yielding the same values, and nothing else.

    It gives each letter that the page paints, the unseen ones too, with the text that the font tells, in the box of its line, and
    each painted shape; both in the order of painting, so that `Letter.below` says what lies under a letter. It turns the page as
    the page asks for, takes forms apart, and says of colours, opacity, clips and layers what the graphics state says. It decides
    nothing: what is seen, read, a word or a rule is found from these values. An engine that knows no ink, as a text recogniser,
    says so (`Sheet.has_ink`) and is believed.
    """

    def __call__(self, data: bytes, /) -> Opened:
        """The PDF that these bytes are.

        Raises:
            UnreadableError: no PDF, a damaged one, or one that needs a password; also while the pages are read.
        """
        ...
